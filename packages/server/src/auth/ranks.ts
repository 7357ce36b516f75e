/** Who may act on whom. A lower number ranks higher: the owner has -1, a member without a role the maximum. */
import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';
import { findMembership } from './membership.ts';

const OWNER_RANK = -1;
const LOWEST_RANK = Number.MAX_SAFE_INTEGER;

/** The rank of a community key: that of the member who created it. A key that the operator created has the owner's. */
export async function rankOfKey(db: Database, serverId: string, keyId: string): Promise<number> {
	const key = await db
		.selectFrom('api_key')
		.select('created_by')
		.where('server_id', '=', serverId)
		.where('id', '=', keyId)
		.executeTakeFirst();
	if (!key) return LOWEST_RANK;
	if (key.created_by === null) return OWNER_RANK;
	const membership = await findMembership(db, serverId, key.created_by);
	return typeof membership === 'object' ? membership.rank : LOWEST_RANK;
}

/** The rank of a member, also of a deleted, suspended or invited one. */
export async function rankOfMember(db: Database, serverId: string, memberId: string): Promise<number> {
	const { rows } = await sql<{ is_owner: boolean; rank: number | null }>`
		select s.owner_id = ${memberId} as is_owner, (
			select min(r.rank) from member_role mr join role r on r.server_id = mr.server_id and r.id = mr.role_id
			where mr.server_id = s.id and mr.member_id = ${memberId}
		) as rank
		from server s where s.id = ${serverId}`.execute(db);
	const [row] = rows;
	return row?.is_owner ? OWNER_RANK : (row?.rank ?? LOWEST_RANK);
}

/** Throws a 403 unless the caller ranks above the member. No caller ranks above the owner. */
export function requireRankAbove(callerRank: number, memberRank: number, place: string): void {
	if (callerRank < memberRank) return;
	throw new HttpError(403, {
		code: 'user_rank_too_high',
		detail: `${place}: the member is the owner, or does not rank below the caller or the creator of the key.`,
	});
}

/** Whether a rank is the owner's. */
export function isOwnerRank(rank: number): boolean {
	return rank === OWNER_RANK;
}
