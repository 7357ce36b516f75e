import { deleteUnverifiedAccountsBefore } from '../auth/unverified-accounts.ts';
import type { Database } from '../data/tables.ts';
import { purgeDeletedChannels } from '../domain/deleted-channels.ts';
import { deleteSessionsExpiredBefore } from '../domain/sessions.ts';
import { IDEMPOTENCY_TTL_MS } from '../pipeline/idempotency.ts';
import type { WorkerOptions } from '../queue/queue-worker.ts';
import { purge } from './purge.ts';

const INTERVAL_MS = 3_600_000;

/**
 * Deletes registrations and attempts that expired, idempotency keys, links and sessions that expired more than 24 hours ago, deleted
 * channels with their messages, and what is older than `RETENTION_MS`.
 */
export async function deleteExpired(db: Database, now: Date): Promise<void> {
	const old = new Date(now.getTime() - IDEMPOTENCY_TTL_MS);
	await db.deleteFrom('idempotency').where('created_at', '<', old).execute();
	await db.deleteFrom('login_failure').where('window_started_at', '<', old).execute();
	await deleteUnverifiedAccountsBefore(db, old);
	await db.deleteFrom('verification').where('expires_at', '<', old).execute();
	await db.deleteFrom('registration').where('expires_at', '<', now).execute();
	await db.deleteFrom('attempt').where('ends_at', '<', now).execute();
	await db.deleteFrom('login_link').where('expires_at', '<', old).execute();
	await deleteSessionsExpiredBefore(db, old);
	await purgeDeletedChannels(db);
	await purge(db, now);
}

/** Runs `deleteExpired` every hour. Returns a function that stops it. */
export function startHousekeeping(db: Database, { now, onFault }: WorkerOptions): () => void {
	const timer = setInterval(() => deleteExpired(db, now()).catch(onFault), INTERVAL_MS).unref();
	return () => clearInterval(timer);
}
