import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../data/tables.ts';
import type { Standing } from './actor.ts';

export interface StandingRow {
	owner_id: string;
	member_state: string | null;
	is_admin: boolean | null;
	rank: number | null;
}

/** Columns that tell what the member `m` is in the community `s`. */
export const standingColumns: RawBuilder<unknown> = sql`
	s.owner_id,
	case when m.id is null then null
		when m.deleted_at is null and m.suspended_at is null and m.joined_at is not null then 'active' else 'inactive'
	end as member_state,
	(select bool_or((r.server_permissions ->> 'server_administrator')::boolean)
		from member_role mr join role r on r.server_id = mr.server_id and r.id = mr.role_id
		where mr.server_id = m.server_id and mr.member_id = m.id) as is_admin,
	(select min(r.rank)
		from member_role mr join role r on r.server_id = mr.server_id and r.id = mr.role_id
		where mr.server_id = m.server_id and mr.member_id = m.id) as rank`;

/** A stranger has no membership; an inactive one was deleted, is suspended, or has not followed the invitation. */
export type Membership = Standing | 'stranger' | 'inactive';

/** What a user is in a community; `undefined` when there is no such community. */
export async function standingIn(db: Database, serverId: string, userId: string): Promise<Membership | undefined> {
	const { rows } = await sql<StandingRow>`
		select ${standingColumns}
		from server s
		left join member m on m.server_id = s.id and m.id = ${userId}
		where s.id = ${serverId}`.execute(db);
	const [row] = rows;
	return row && standingOf(row, userId);
}

/** The standing that a row of a community, with a member and the member's roles beside it, amounts to. */
export function standingOf(row: StandingRow, userId: string | null): Membership {
	if (row.member_state !== 'active') return row.member_state === null ? 'stranger' : 'inactive';
	if (row.owner_id === userId) return { level: 'owner', rank: -1 };
	return { level: row.is_admin ? 'admin' : 'member', rank: row.rank ?? Number.MAX_SAFE_INTEGER };
}
