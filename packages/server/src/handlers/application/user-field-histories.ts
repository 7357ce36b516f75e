import type { CallContext, Context } from '../../context.ts';
import { type Member, requireMember } from '../../domain/members.ts';
import { findField } from '../../domain/user-fields.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { historyPage, writeHistory } from '../common/user-field-histories.ts';

export const userFieldHistories: HandlersOf<'application.userFieldHistories'> = {
	async 'application.userFieldHistories.list'({ query, serverId, reply }, { db }) {
		return reply(200, await historyPage(db, serverId, query ?? {}));
	},

	async 'application.userFieldHistories.listForField'({ path, query, serverId, reply }, { db }) {
		const { id: fieldId } = await findField(db, serverId, path.fieldId, 'fieldId');
		return reply(200, await historyPage(db, serverId, query ?? {}, { fieldId }));
	},

	async 'application.userFieldHistories.listForUser'(call, context) {
		const { id: memberId } = await readableMember(call, call.path.userId, context);
		return call.reply(200, await historyPage(context.db, call.serverId, call.query ?? {}, { memberId }));
	},

	async 'application.userFieldHistories.create'(call, context) {
		return writeHistory(call, context, call.actor.kind === 'token' ? call.actor.userId : null);
	},

	async 'application.userFieldHistories.listForFieldAndUser'(call, context) {
		const { id: memberId } = await readableMember(call, call.path.userId, context);
		const { id: fieldId } = await findField(context.db, call.serverId, call.path.fieldId, 'fieldId');
		return call.reply(200, await historyPage(context.db, call.serverId, call.query ?? {}, { memberId, fieldId }));
	},
};

/** The member whose histories are asked for. A plain member reads only the own. */
async function readableMember({ actor, membership, serverId }: CallContext, userId: string, { db }: Context): Promise<Member> {
	const member = await requireMember(db, serverId, userId, 'userId');
	const isOther = actor.kind === 'token' && membership?.level === 'member' && member.id !== actor.userId;
	if (isOther) throw new HttpError(403, 'userId: another member was asked for, yourself was expected.');
	return member;
}
