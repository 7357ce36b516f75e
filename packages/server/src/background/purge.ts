import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { firstId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { RETENTION_MS } from './retention.ts';

/** Rows per statement, so that none takes long. */
const BATCH_ROWS = 1000;

/**
 * Deletes rows that are older than `RETENTION_MS`. IDs begin with their time, so the primary key finds the old rows: an index on the time
 * would make each write slower.
 */
export async function purge(db: Database, now: Date): Promise<void> {
	for (const id of await communityIds(db)) {
		await purgeLog(db, 'outbox', id, now);
		await purgeLog(db, 'audit', id, now);
		await purgeJobs(db, id, now);
	}
	await purgeMail(db, now);
}

/** Calls without a community are in the audit log too, with an empty ID. */
async function communityIds(db: Database): Promise<string[]> {
	const servers = await db.selectFrom('server').select('id').execute();
	return ['', ...servers.map(({ id }) => id)];
}

/** Events and audit rows are never changed. */
function purgeLog(db: Database, name: 'outbox' | 'audit', serverId: string, now: Date): Promise<void> {
	const old = ago(now, RETENTION_MS[name]);
	const table = sql.table(name);
	return inBatches(
		db,
		sql`delete from ${table} where server_id = ${serverId} and id in (
			select id from ${table} where server_id = ${serverId} and id < ${firstId(old)} and created_at < ${old} limit ${BATCH_ROWS})`,
	);
}

async function purgeJobs(db: Database, serverId: string, now: Date): Promise<void> {
	const old = ago(now, RETENTION_MS.job);
	const isOld = sql`j.server_id = ${serverId} and j.id < ${firstId(old)} and j.status in ('done', 'failed') and j.updated_at < ${old}`;
	// A job has up to 100,000 skipped lines: they are deleted before it, in batches.
	await inBatches(
		db,
		sql`delete from job_fault where server_id = ${serverId} and (job_id, line, field) in (
			select f.job_id, f.line, f.field from job_fault f join job j on j.server_id = f.server_id and j.id = f.job_id
			where ${isOld} limit ${BATCH_ROWS})`,
	);
	await inBatches(
		db,
		sql`delete from job where server_id = ${serverId} and id in (select j.id from job j where ${isOld} limit ${BATCH_ROWS})`,
	);
}

function purgeMail(db: Database, now: Date): Promise<void> {
	const old = ago(now, RETENTION_MS.mail);
	return inBatches(
		db,
		sql`delete from mail where id in (
			select id from mail where id < ${firstId(old)} and created_at < ${old} limit ${BATCH_ROWS})`,
	);
}

async function inBatches(db: Database, statement: ReturnType<typeof sql>): Promise<void> {
	for (;;) {
		const { numAffectedRows = 0n } = await statement.execute(db);
		if (numAffectedRows < BATCH_ROWS) return;
		await nextTurn();
	}
}

function ago(now: Date, milliseconds: number): Date {
	return new Date(now.getTime() - milliseconds);
}
