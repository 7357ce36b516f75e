import { sql } from 'kysely';
import type { Database } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** Every table, those first that others refer to last. */
export const TABLES = [
	'job_fault',
	'job',
	'mail',
	'audit',
	'outbox',
	'idempotency',
	'login_link',
	'api_key',
	'credential',
	'field_history',
	'field_value',
	'user_field',
	'badge_award',
	'badge',
	'earning',
	'reaction',
	'message',
	'forum_topic',
	'channel',
	'member_role',
	'role',
	'member',
	'server',
	'session',
	'signing_key',
	'login_failure',
	'verification',
	'account',
] as const;

/** Removes every row. Deleting takes a tenth of the time of `truncate` where there is little to delete. */
export async function reset(db: Database): Promise<void> {
	await inTransaction(db, async (tx) => {
		for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(tx);
	});
}
