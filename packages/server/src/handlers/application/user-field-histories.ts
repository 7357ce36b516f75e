import type { CallContext, Context } from '../../context.ts';
import { type Member, requireMember } from '../../domain/members.ts';
import { requireUserField } from '../../domain/user-fields.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { createHistory, listHistories } from '../common/user-field-histories.ts';

export const userFieldHistories: HandlersOf<'application.userFieldHistories'> = {
	async 'application.userFieldHistories.list'({ query, serverId, reply }, { db }) {
		return reply(200, await listHistories(db, serverId, query ?? {}));
	},

	async 'application.userFieldHistories.listForField'({ path, query, serverId, reply }, { db }) {
		const { id: fieldId } = await requireUserField(db, serverId, path.fieldId, 'path.fieldId');
		return reply(200, await listHistories(db, serverId, query ?? {}, { fieldId }));
	},

	async 'application.userFieldHistories.listForUser'(call, context) {
		const { id: memberId } = await requireReadableMember(call, call.path.userId, context);
		return call.reply(200, await listHistories(context.db, call.serverId, call.query ?? {}, { memberId }));
	},

	async 'application.userFieldHistories.create'(call, context) {
		return createHistory(call, context, call.actor.kind === 'token' ? call.actor.userId : null);
	},

	async 'application.userFieldHistories.listForFieldAndUser'(call, context) {
		const { id: memberId } = await requireReadableMember(call, call.path.userId, context);
		const { id: fieldId } = await requireUserField(context.db, call.serverId, call.path.fieldId, 'path.fieldId');
		return call.reply(200, await listHistories(context.db, call.serverId, call.query ?? {}, { memberId, fieldId }));
	},
};

/** Finds the member whose history is requested. A member without admin rights may read only their own. */
async function requireReadableMember(
	{ actor, membership, serverId }: CallContext,
	userId: string,
	{ db }: Context,
): Promise<Member> {
	const member = await requireMember(db, serverId, userId, 'path.userId');
	const isOther = actor.kind === 'token' && membership?.level === 'member' && member.id !== actor.userId;
	if (isOther)
		throw new HttpError(403, {
			code: 'own_user_only',
			detail: 'path.userId: a user token of a member can only read its own user.',
		});
	return member;
}
