/** All SQL of sessions. A user token names one; the token is good as long as its session is. */
import type { Database } from '../data/tables.ts';

/** Seven days, as the vendor's tokens have them. */
export const SESSION_SECONDS = 604_800;

/** @param homeId The community of a member without a platform account; else empty. */
export async function createSession(
	tx: Database,
	{ id, userId, homeId, now, expiresAt }: { id: string; userId: string; homeId: string; now: Date; expiresAt?: Date },
): Promise<void> {
	const expires_at = expiresAt ?? new Date(now.getTime() + SESSION_SECONDS * 1000);
	await tx.insertInto('session').values({ id, user_id: userId, server_id: homeId, created_at: now, expires_at }).execute();
}

export async function isActiveSession(db: Database, id: string, now: Date): Promise<boolean> {
	const session = await db
		.selectFrom('session')
		.select('id')
		.where('id', '=', id)
		.where('revoked_at', 'is', null)
		.where('expires_at', '>', now)
		.executeTakeFirst();
	return session !== undefined;
}

export async function revokeSessions(
	tx: Database,
	{ userId, homeId, now }: { userId: string; homeId: string; now: Date },
): Promise<void> {
	await tx
		.updateTable('session')
		.set({ revoked_at: now })
		.where('user_id', '=', userId)
		.where('server_id', '=', homeId)
		.where('revoked_at', 'is', null)
		.execute();
}

export async function deleteSessionsExpiredBefore(db: Database, time: Date): Promise<void> {
	await db.deleteFrom('session').where('expires_at', '<', time).execute();
}
