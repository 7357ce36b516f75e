import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';

/** A pause longer than this is not time spent. */
export const PAUSE_SECONDS = 300;

/** The day of a moment, in UTC. */
export function dayOf(moment: Date): string {
	return moment.toISOString().slice(0, 10);
}

/** Adds XP and coins to a member, and to what was earned that day. */
export async function earn(
	tx: Database,
	{ serverId, memberId, xp, coins, now }: { serverId: string; memberId: string; xp: number; coins: number; now: Date },
): Promise<void> {
	if (xp === 0 && coins === 0) return;
	await sql`update member set xp = xp + ${xp}, coins = coins + ${coins}, updated_at = ${now}
		where server_id = ${serverId} and id = ${memberId}`.execute(tx);
	await sql`insert into earning (server_id, member_id, day, xp, coins)
		values (${serverId}, ${memberId}, ${dayOf(now)}, ${xp}, ${coins})
		on conflict (server_id, member_id, day)
		do update set xp = earning.xp + excluded.xp, coins = earning.coins + excluded.coins`.execute(tx);
}

/** Notes a visit: how often, how many days in a row, and since when. The first one accepts an open invitation. */
export async function visit(tx: Database, where: { memberId: string; serverId?: string }, now: Date): Promise<void> {
	const yesterday = dayOf(new Date(now.getTime() - 86_400_000));
	const server =
		where.serverId === undefined
			? sql`account_id = ${where.memberId}`
			: sql`server_id = ${where.serverId} and id = ${where.memberId}`;
	await sql`update member set
		visit_count = visit_count + 1,
		login_streak = case to_char(last_login_at at time zone 'UTC', 'YYYY-MM-DD')
			when ${dayOf(now)} then login_streak
			when ${yesterday} then login_streak + 1
			else 1 end,
		joined_at = coalesce(joined_at, ${now}),
		last_login_at = ${now},
		last_active_at = ${now},
		updated_at = ${now}
		where ${server}`.execute(tx);
}
