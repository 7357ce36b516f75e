import type { Database } from '../data/tables.ts';
import { deleteSessionsExpiredBefore } from '../domain/sessions.ts';
import { KEPT_MILLISECONDS } from '../pipeline/idempotency.ts';

const EVERY_MILLISECONDS = 3_600_000;

/** Removes what is of no use any more: spent keys, codes, links and sessions. */
export async function deleteExpired(db: Database, now: Date): Promise<void> {
	const old = new Date(now.getTime() - KEPT_MILLISECONDS);
	await db.deleteFrom('idempotency').where('created_at', '<', old).execute();
	await db.deleteFrom('login_failure').where('window_started_at', '<', old).execute();
	await db.deleteFrom('verification').where('expires_at', '<', old).execute();
	await db.deleteFrom('login_link').where('expires_at', '<', old).execute();
	await deleteSessionsExpiredBefore(db, old);
}

/** Tidies every hour, until what it returns is called. */
export function startHousekeeping(db: Database, onFault: (error: unknown) => void): () => void {
	const timer = setInterval(() => deleteExpired(db, new Date()).catch(onFault), EVERY_MILLISECONDS).unref();
	return () => clearInterval(timer);
}
