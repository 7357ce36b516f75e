import type { Role, RoleWrite } from '@returning-ai/types';
import type { Selectable } from 'kysely';
import type { Database, RoleTable } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';

/** What a member may do in a community. */
export interface Membership {
	level: 'owner' | 'admin' | 'member';
	/** The order of the member's highest role: lower numbers outrank higher ones. The owner's is -1. */
	rank: number;
}

type RoleRow = Selectable<RoleTable>;

/** Permissions that are written under one name and read under another. The vendor does not say how its words map to each other. */
const READ_AS: Readonly<Record<string, string>> = { overwrite_language: 'overwrite_language_settings' };
/** Permissions that can be written and have no name to be read by. */
const WRITE_ONLY = new Set(['pinable', 'share_links', 'share_Attachments']);

/** A role as it is read: permissions that it has, in the words for reading. */
export function roleOf(row: RoleRow): Role {
	const { server_permissions, channel_permissions } = row;
	return {
		_id: row.id,
		title: row.title,
		class: row.class,
		serverId: row.server_id,
		order: row.rank,
		billable: row.billable,
		...(server_permissions ? { serverPermissions: granted(server_permissions) } : {}),
		...(channel_permissions ? { channelPermissions: granted(channel_permissions) } : {}),
		createdAt: row.created_at.toISOString(),
		updatedAt: row.updated_at.toISOString(),
		__v: row.version,
	};
}

function granted(written: Record<string, boolean>): Record<string, boolean> {
	const names = Object.keys(written).filter((name) => written[name] === true && !WRITE_ONLY.has(name));
	return Object.fromEntries(names.map((name) => [READ_AS[name] ?? name, true]));
}

/** The columns that a written role fills. */
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

/** Refuses to touch a role that is not below the caller's own: else an admin could lift anybody above the owner. */
export function checkRank(membership: Membership | undefined, rank: number): void {
	if (membership && membership.rank < rank) return;
	throw new HttpError(403, 'role: it stands above or beside the highest role of the key, a lower one was expected.');
}

export async function findRole(db: Database, serverId: string, id: string): Promise<RoleRow> {
	const row = await db.selectFrom('role').selectAll().where('server_id', '=', serverId).where('id', '=', id).executeTakeFirst();
	if (!row) throw new HttpError(404, 'id: no role of the community has it.');
	return row;
}

/** The roles made for a community that a member has, highest first. */
export async function rolesOfMember(db: Database, serverId: string, memberId: string): Promise<Role[]> {
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
	return rows.map(roleOf);
}

/** The roles made for a community, in their order. */
export async function rolesOfServer(db: Database, serverId: string): Promise<Role[]> {
	const rows = await db
		.selectFrom('role')
		.selectAll()
		.where('server_id', '=', serverId)
		.where('kind', '=', 'custom')
		.orderBy('rank')
		.execute();
	return rows.map(roleOf);
}
