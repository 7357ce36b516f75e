import { sql } from 'kysely';
import { preparedMarker } from '../data/prepared-statements.ts';
import type { Database } from '../data/tables.ts';
import type { Membership } from '../domain/roles.ts';

interface Row {
	owner_id: string;
	member_state: string | null;
	is_admin: boolean | null;
	rank: number | null;
}

/** `stranger`: not a member, or a deleted one. `inactive`: suspended, or invited and not joined yet. */
export type MembershipState = Membership | 'stranger' | 'inactive';

/** Reads a user's membership in a community. Returns `undefined` if the community does not exist. */
export async function findMembership(db: Database, serverId: string, userId: string): Promise<MembershipState | undefined> {
	const { rows } = await sql<Row>`${preparedMarker}
		select s.owner_id, roles.is_admin, roles.rank,
			case when m.id is null or m.deleted_at is not null then null
				when m.suspended_at is null and m.joined_at is not null then 'active' else 'inactive'
			end as member_state
		from server s
		left join member m on m.server_id = s.id and m.id = ${userId}
		left join lateral (
			select bool_or((r.server_permissions ->> 'server_administrator')::boolean) as is_admin, min(r.rank) as rank
			from member_role mr join role r on r.server_id = mr.server_id and r.id = mr.role_id
			where mr.server_id = m.server_id and mr.member_id = m.id
		) roles on true
		where s.id = ${serverId}`.execute(db);
	const [row] = rows;
	return row && toMembership(row, userId);
}

function toMembership({ member_state, owner_id, is_admin, rank }: Row, userId: string): MembershipState {
	if (member_state !== 'active') return member_state === null ? 'stranger' : 'inactive';
	if (owner_id === userId) return { level: 'owner', rank: -1 };
	return { level: is_admin ? 'admin' : 'member', rank: rank ?? Number.MAX_SAFE_INTEGER };
}
