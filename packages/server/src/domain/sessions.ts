/** Sessions of user tokens. A token is valid as long as its session is active. */
import type { Database } from '../data/tables.ts';

/** Seven days, like the vendor's tokens. */
export const SESSION_SECONDS = 604_800;

/** @param homeServerId The only community in which the session is valid; empty for every community of a platform account. */
export async function createSession(
	tx: Database,
	{ id, userId, homeServerId, now, expiresAt }: { id: string; userId: string; homeServerId: string; now: Date; expiresAt?: Date },
): Promise<void> {
	const expires_at = expiresAt ?? new Date(now.getTime() + SESSION_SECONDS * 1000);
	await tx.insertInto('session').values({ id, user_id: userId, server_id: homeServerId, created_at: now, expires_at }).execute();
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
	{ userId, homeServerId, now }: { userId: string; homeServerId: string; now: Date },
): Promise<void> {
	await tx
		.updateTable('session')
		.set({ revoked_at: now })
		.where('user_id', '=', userId)
		.where('server_id', '=', homeServerId)
		.where('revoked_at', 'is', null)
		.execute();
}

export async function deleteSessionsExpiredBefore(db: Database, time: Date): Promise<void> {
	await db.deleteFrom('session').where('expires_at', '<', time).execute();
}
