import type { Role, RoleWrite } from '@returning-ai/types';
import type { Selectable } from 'kysely';
import type { Database, RoleTable } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';

/** A member's level and rank in a community. */
export interface Membership {
	level: 'owner' | 'admin' | 'member';
	/** The `order` of the member's highest role. A lower number ranks higher; the owner has -1. */
	rank: number;
}

type RoleRow = Selectable<RoleTable>;

/** Permissions with one name in requests and another in responses. The vendor does not document the mapping. */
const RESPONSE_NAMES: Readonly<Record<string, string>> = { overwrite_language: 'overwrite_language_settings' };
/** Permissions that exist in requests only. */
const WRITE_ONLY = new Set(['pinable', 'share_links', 'share_Attachments']);

/** Converts a row to a `Role`. It lists only granted permissions, under their names in responses. */
export function toRole(row: RoleRow): Role {
	const { server_permissions, channel_permissions } = row;
	return {
		_id: row.id,
		title: row.title,
		class: row.class,
		serverId: row.server_id,
		order: row.rank,
		billable: row.billable,
		...(server_permissions ? { serverPermissions: grantedPermissions(server_permissions) } : {}),
		...(channel_permissions ? { channelPermissions: grantedPermissions(channel_permissions) } : {}),
		createdAt: row.created_at.toISOString(),
		updatedAt: row.updated_at.toISOString(),
		__v: row.version,
	};
}

function grantedPermissions(written: Record<string, boolean>): Record<string, boolean> {
	const names = Object.keys(written).filter((name) => written[name] === true && !WRITE_ONLY.has(name));
	return Object.fromEntries(names.map((name) => [RESPONSE_NAMES[name] ?? name, true]));
}

/** Converts a role of a request to columns. */
export function roleColumns(role: RoleWrite) {
	return {
		class: role.class,
		title: role.title,
		rank: role.order,
		billable: role.billable,
		server_permissions: JSON.stringify(role.server_permissions),
		channel_permissions: JSON.stringify(role.channel_permissions),
	};
}

/** Throws a 403 unless a role ranks below the caller's highest role. Otherwise an admin could promote a member above the owner. */
export function requireHigherRank(membership: Membership | undefined, rank: number, place: string): void {
	if (membership && membership.rank < rank) return;
	throw new HttpError(403, {
		code: 'role_order_too_high',
		detail: `${place}: the role's order ${rank} must be higher than that of the caller's highest role.`,
	});
}

export async function requireRole(db: Database, serverId: string, id: string): Promise<RoleRow> {
	const row = await db.selectFrom('role').selectAll().where('server_id', '=', serverId).where('id', '=', id).executeTakeFirst();
	if (!row) throw new HttpError(404, { code: 'role_not_found', detail: 'path.id: no role of the community has this ID.' });
	return row;
}

/** A member's custom roles, highest first. */
export async function listRolesOfMember(db: Database, serverId: string, memberId: string): Promise<Role[]> {
	const rows = await db
		.selectFrom('member_role')
		.innerJoin('role', (join) =>
			join.onRef('role.server_id', '=', 'member_role.server_id').onRef('role.id', '=', 'member_role.role_id'),
		)
		.selectAll('role')
		.where('member_role.server_id', '=', serverId)
		.where('member_role.member_id', '=', memberId)
		.orderBy('role.rank')
		.orderBy('role.id')
		.limit(250)
		.execute();
	return rows.map(toRole);
}

/** The custom roles of a community, highest first. */
export async function listRolesOfServer(db: Database, serverId: string): Promise<Role[]> {
	const rows = await db
		.selectFrom('role')
		.selectAll()
		.where('server_id', '=', serverId)
		.where('kind', '=', 'custom')
		.orderBy('rank')
		.execute();
	return rows.map(toRole);
}
