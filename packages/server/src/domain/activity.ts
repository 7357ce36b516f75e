import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';

/** Time between two actions counts as time spent, up to this long. */
export const MAX_IDLE_SECONDS = 300;

/** The maximum of XP and coins that a response can contain. A member who has it earns no more. */
export const MAX_BALANCE = Number.MAX_SAFE_INTEGER;

/** The date in UTC, such as `2026-03-05`. */
export function utcDate(time: Date): string {
	return time.toISOString().slice(0, 10);
}

/** Adds XP and coins to a member's total and to the member's earnings of the day. */
export async function addRewards(
	tx: Database,
	{ serverId, memberId, xp, coins, now }: { serverId: string; memberId: string; xp: number; coins: number; now: Date },
): Promise<void> {
	if (xp === 0 && coins === 0) return;
	await sql`update member set xp = least(xp + ${xp}, ${MAX_BALANCE}), coins = least(coins + ${coins}, ${MAX_BALANCE}), updated_at = ${now}
		where server_id = ${serverId} and id = ${memberId}`.execute(tx);
	await sql`insert into earning (server_id, member_id, day, xp, coins)
		values (${serverId}, ${memberId}, ${utcDate(now)}, ${xp}, ${coins})
		on conflict (server_id, member_id, day)
		do update set xp = earning.xp + excluded.xp, coins = earning.coins + excluded.coins`.execute(tx);
}

/** Updates a member's visit count, login streak and last login. The first login accepts an open invitation. */
export async function recordLogin(tx: Database, where: { memberId: string; serverId?: string }, now: Date): Promise<void> {
	const yesterday = utcDate(new Date(now.getTime() - 86_400_000));
	const server =
		where.serverId === undefined
			? sql`account_id = ${where.memberId}`
			: sql`server_id = ${where.serverId} and id = ${where.memberId}`;
	await sql`update member set
		visit_count = visit_count + 1,
		login_streak = case to_char(last_login_at at time zone 'UTC', 'YYYY-MM-DD')
			when ${utcDate(now)} then login_streak
			when ${yesterday} then login_streak + 1
			else 1 end,
		joined_at = coalesce(joined_at, ${now}),
		last_login_at = ${now},
		last_active_at = ${now},
		updated_at = ${now}
		where ${server}`.execute(tx);
}
