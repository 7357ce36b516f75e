import type { Database } from '../data/tables.ts';
import { foldCase } from '../domain/members.ts';
import { CellError } from './csv-file.ts';

export interface AssignableRole {
	id: string;
	title: string;
	/** The permissions over other members that the role grants. */
	powers: string[];
}

/** Permissions over other members. Bulk import needs no credential, so it must not grant them: anyone could become an admin. */
const POWERS = [
	'server_administrator',
	'warn_members',
	'suspend_members',
	'ban_members',
	'broadcast_messages',
	'overwrite_language',
	'manage_messages',
];

/**
 * The custom roles of a community by `foldCase` of their title. Of several roles with one title, the lowest one. Locks them, so that no
 * call deletes one before it is assigned.
 */
export async function lockRolesByTitle(db: Database, serverId: string): Promise<Map<string, AssignableRole>> {
	const rows = await db
		.selectFrom('role')
		.select(['id', 'title', 'server_permissions', 'channel_permissions'])
		.where('server_id', '=', serverId)
		.where('kind', '=', 'custom')
		.orderBy('rank')
		.forKeyShare()
		.execute();
	return new Map(
		rows.map(({ id, title, server_permissions, channel_permissions }) => {
			const granted = { ...server_permissions, ...channel_permissions };
			return [foldCase(title), { id, title, powers: POWERS.filter((power) => granted[power]) }];
		}),
	);
}

/** @throws CellError */
export function requireAssignable(roles: ReadonlyMap<string, AssignableRole>, header: string, cell: string): AssignableRole {
	const role = roles.get(foldCase(cell));
	if (!role) throw new CellError(header, `no role of the community has the title ${JSON.stringify(cell)}.`);
	if (role.powers.length === 0) return role;
	const { title, powers } = role;
	throw new CellError(header, `the role "${title}" grants ${powers.join(', ')}. An import cannot assign it.`);
}

export async function addRoles(
	tx: Database,
	serverId: string,
	assignments: readonly { memberId: string; roleId: string }[],
	now: Date,
): Promise<void> {
	if (assignments.length === 0) return;
	await tx
		.insertInto('member_role')
		.values(
			assignments.map(({ memberId, roleId }) => ({ server_id: serverId, member_id: memberId, role_id: roleId, created_at: now })),
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
