import { sql } from 'kysely';
import type { Database } from './tables.ts';
import { inTransaction } from './transaction.ts';

/** All tables. A table comes before the tables that it references. */
export const TABLES = [
	'job_fault',
	'job_file',
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
	'attempt',
	'verification',
	'registration',
	'account',
] as const;

/** Deletes all rows. On small tables, `delete` takes a tenth of the time of `truncate`. */
export async function deleteAllRows(db: Database): Promise<void> {
	await inTransaction(db, async (tx) => {
		for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(tx);
	});
}
