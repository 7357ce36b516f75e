import type { HandlersOf, Occasion } from '../contract/handlers.ts';
import { Refusal } from '../contract/refusal.ts';
import { type Member, requireMember } from '../domain/members.ts';
import { historyPage } from '../domain/user-field-histories.ts';
import { findField } from '../domain/user-fields.ts';
import { writeHistory } from '../domain/write-history.ts';
import type { Platform } from '../platform.ts';

export const userFieldHistories: HandlersOf<'application.userFieldHistories'> = {
	async 'application.userFieldHistories.list'({ query, serverId, reply }, { db }) {
		return reply(200, await historyPage(db, serverId, query ?? {}));
	},

	async 'application.userFieldHistories.listForField'({ path, query, serverId, reply }, { db }) {
		const { id: fieldId } = await findField(db, serverId, path.fieldId, 'fieldId');
		return reply(200, await historyPage(db, serverId, query ?? {}, { fieldId }));
	},

	async 'application.userFieldHistories.listForUser'(call, platform) {
		const { id: memberId } = await readableMember(call, call.path.userId, platform);
		return call.reply(200, await historyPage(platform.db, call.serverId, call.query ?? {}, { memberId }));
	},

	async 'application.userFieldHistories.create'(call, platform) {
		return writeHistory(call, platform, call.actor.kind === 'token' ? call.actor.userId : null);
	},

	async 'application.userFieldHistories.listForFieldAndUser'(call, platform) {
		const { id: memberId } = await readableMember(call, call.path.userId, platform);
		const { id: fieldId } = await findField(platform.db, call.serverId, call.path.fieldId, 'fieldId');
		return call.reply(200, await historyPage(platform.db, call.serverId, call.query ?? {}, { memberId, fieldId }));
	},
};

/** The member whose histories are asked for. A plain member reads only the own. */
async function readableMember({ actor, standing, serverId }: Occasion, userId: string, { db }: Platform): Promise<Member> {
	const member = await requireMember(db, serverId, userId, 'userId');
	const isOther = actor.kind === 'token' && standing?.level === 'member' && member.id !== actor.userId;
	if (isOther) throw new Refusal(403, 'userId: another member was asked for, yourself was expected.');
	return member;
}
