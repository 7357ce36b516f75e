import { foldCase, selectMembersWithRoles, toCommunityUser, userIdColumn } from '../../domain/members.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { communityEnvelope, communityPageEnvelope } from '../common/envelopes.ts';

export const communityUsers: HandlersOf<'application.communityUsers'> = {
	async 'application.communityUsers.list'({ query, serverId, now, reply }, { db }) {
		const { page = 1, limit = 20, search } = query ?? {};
		let members = selectMembersWithRoles(db, serverId);
		if (search !== undefined) {
			const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
			members = members.where((eb) =>
				eb.or(
					(['display_name', 'first_name', 'last_name', 'username', 'email'] as const).map((name) => eb(name, 'ilike', pattern)),
				),
			);
		}
		const { total } = await members
			.clearSelect()
			.select((eb) => eb.fn.countAll<string>().as('total'))
			.executeTakeFirstOrThrow();
		const rows = await members
			.orderBy('created_at')
			.orderBy('id')
			.limit(limit)
			.offset((page - 1) * limit)
			.execute();
		const users = rows.map((row) => toCommunityUser(row, now));
		return reply(200, communityPageEnvelope('Get community users success.', { page, limit, total: Number(total) }, users));
	},

	async 'application.communityUsers.get'({ path, serverId, now, reply }, { db }) {
		const [column, value] = userIdColumn(path.userId);
		const row = await selectMembersWithRoles(db, serverId).where(column, '=', foldCase(value)).executeTakeFirst();
		if (!row)
			throw new HttpError(404, { code: 'user_not_found', detail: 'path.userId: no member of the community has this ID.' });
		return reply(200, communityEnvelope(200, 'Get user success.', toCommunityUser(row, now)));
	},
};
