import { rankOfMember, requireRankAbove } from '../../auth/ranks.ts';
import type { CallContext } from '../../context.ts';
import { newId } from '../../data/ids.ts';
import type { Database } from '../../data/tables.ts';
import { emitEvent } from '../../domain/events.ts';
import { requireMember } from '../../domain/members.ts';
import { requireReadable } from '../../domain/readable.ts';
import { listRolesOfMember, requireHigherRank, requireRole, roleColumns, toRole } from '../../domain/roles.ts';
import { enforceLimit } from '../../domain/servers.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { systemEnvelope } from '../common/envelopes.ts';

/** Maximum number of roles per community. */
const MAX_ROLES = 250;

export const roles: HandlersOf<'system.roles'> = {
	async 'system.roles.create'(call, context) {
		const { body, serverId, membership, now, reply } = call;
		requireHigherRank(membership, body.order, 'body.order');
		return write(context, call, async (tx) => {
			await enforceLimit(tx, serverId, 'role', MAX_ROLES);
			const row = await tx
				.insertInto('role')
				.values({ server_id: serverId, id: newId(now), kind: 'custom', ...roleColumns(body), created_at: now, updated_at: now })
				.returningAll()
				.executeTakeFirstOrThrow();
			requireReadable('Role', toRole(row));
			return reply(200, systemEnvelope('Role created successfully', toRole(row)));
		});
	},

	async 'system.roles.listForUser'({ path, serverId, reply }, { db }) {
		const member = await requireMember(db, serverId, path.id, 'path.id');
		return reply(200, systemEnvelope('User roles fetched successfully', await listRolesOfMember(db, serverId, member.id)));
	},

	async 'system.roles.update'(call, context) {
		const { path, body, serverId, membership, now, reply } = call;
		return write(context, call, async (tx) => {
			const role = await requireRole(tx, serverId, path.id);
			if (role.kind !== 'custom')
				throw new HttpError(403, { code: 'role_built_in', detail: 'path.id: the role is built-in and cannot be changed.' });
			requireHigherRank(membership, role.rank, 'path.id');
			requireHigherRank(membership, body.order, 'body.order');
			const row = await tx
				.updateTable('role')
				.set((eb) => ({ ...roleColumns(body), updated_at: now, version: eb('version', '+', 1) }))
				.where('server_id', '=', serverId)
				.where('id', '=', role.id)
				.returningAll()
				.executeTakeFirstOrThrow();
			requireReadable('Role', toRole(row));
			return reply(200, systemEnvelope('Role updated successfully', toRole(row)));
		});
	},

	async 'system.roles.delete'(call, context) {
		const { path, serverId, membership, reply } = call;
		return write(context, call, async (tx) => {
			const role = await requireRole(tx, serverId, path.id);
			if (role.kind !== 'custom')
				throw new HttpError(409, { code: 'role_built_in', detail: 'path.id: the role is built-in and cannot be deleted.' });
			requireHigherRank(membership, role.rank, 'path.id');
			await tx.deleteFrom('role').where('server_id', '=', serverId).where('id', '=', role.id).execute();
			return reply(200, systemEnvelope('Role deleted successfully', {}));
		});
	},

	async 'system.roles.addToUser'(call, context) {
		const { path, body, serverId, membership, now, reply } = call;
		return write(context, call, async (tx) => {
			const role = await requireRole(tx, serverId, path.id);
			requireHigherRank(membership, role.rank, 'path.id');
			const member = await requireMember(tx, serverId, body.userId, 'body.userId');
			await requireHigherThanMember(tx, call, member.id);
			// Built-in roles have no rows in `member_role`.
			if (role.kind === 'custom') {
				const added = await tx
					.insertInto('member_role')
					.values({ server_id: serverId, member_id: member.id, role_id: role.id, created_at: now })
					.onConflict((conflict) => conflict.doNothing())
					.returning('role_id')
					.executeTakeFirst();
				if (added) await emitEvent(tx, call, 'role.added', { userId: member.id, roleId: role.id });
			}
			return reply(200, systemEnvelope('Role has been added successfully', await listRolesOfMember(tx, serverId, member.id)));
		});
	},

	async 'system.roles.removeFromUser'(call, context) {
		const { path, body, serverId, membership, reply } = call;
		return write(context, call, async (tx) => {
			const role = await requireRole(tx, serverId, path.id);
			requireHigherRank(membership, role.rank, 'path.id');
			const member = await requireMember(tx, serverId, body.userId, 'body.userId');
			await requireHigherThanMember(tx, call, member.id);
			const removed = await tx
				.deleteFrom('member_role')
				.where('server_id', '=', serverId)
				.where('member_id', '=', member.id)
				.where('role_id', '=', role.id)
				.returning('role_id')
				.executeTakeFirst();
			if (!removed)
				throw new HttpError(404, { code: 'role_not_assigned', detail: 'body.userId: the member does not have the role.' });
			await emitEvent(tx, call, 'role.removed', { userId: member.id, roleId: role.id });
			return reply(200, systemEnvelope('Role has been removed successfully', []));
		});
	},
};

/** Throws a 403 unless the member ranks below the caller, or is the caller. */
async function requireHigherThanMember(
	tx: Database,
	{ actor, membership, serverId }: CallContext,
	memberId: string,
): Promise<void> {
	if (actor.kind === 'system' && actor.userId === memberId) return;
	const callerRank = membership?.rank ?? Number.MAX_SAFE_INTEGER;
	requireRankAbove(callerRank, await rankOfMember(tx, serverId, memberId), 'body.userId');
}
