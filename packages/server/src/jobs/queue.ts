import { type Selectable, sql } from 'kysely';
import { newId } from '../data/ids.ts';
import type { Database, JobTable } from '../data/tables.ts';
import type { JobKind } from './file.ts';

export type Job = Selectable<JobTable>;

/** A job whose worker was not heard of for this long is taken by another. */
const HOLD_MILLISECONDS = 10_000;

export interface NewJob {
	serverId: string;
	kind: JobKind;
	file: Uint8Array;
	/** How many rows it has. */
	rows: number;
	now: Date;
}

export async function queueJob(tx: Database, { serverId, kind, file, rows, now }: NewJob): Promise<void> {
	await tx
		.insertInto('job')
		.values({
			server_id: serverId,
			id: newId(now),
			kind,
			status: 'queued',
			file: Buffer.from(file.buffer, file.byteOffset, file.byteLength),
			rows_total: rows,
			created_at: now,
			updated_at: now,
		})
		.execute();
}

/** Takes the oldest job that waits, or whose worker died. No two workers take the same. */
export async function takeJob(db: Database): Promise<Job | undefined> {
	const now = new Date();
	const { rows } = await sql<Job>`
		update job set status = 'running', held_until = ${heldUntil(now)}, updated_at = ${now}
		where (server_id, id) in (
			select server_id, id from job
			where status = 'queued' or (status = 'running' and held_until < ${now})
			order by created_at, id limit 1 for update skip locked
		)
		returning *`.execute(db);
	return rows[0];
}

/** A fault of one row: it was skipped, the others are not held up. */
export interface RowFault {
	line: number;
	field: string;
	message: string;
}

/**
 * Notes that a job got on, in the transaction of what it did. `false` when another worker has it by now: then nothing of this
 * transaction may stay.
 */
export async function noteProgress(
	tx: Database,
	job: Job,
	{ read, done, faults }: { read: number; done: number; faults: readonly RowFault[] },
): Promise<boolean> {
	const now = new Date();
	const { numUpdatedRows } = await tx
		.updateTable('job')
		.set((eb) => ({
			rows_read: job.rows_read + read,
			rows_done: eb('rows_done', '+', done),
			rows_skipped: eb('rows_skipped', '+', faults.length),
			held_until: heldUntil(now),
			updated_at: now,
		}))
		.where('server_id', '=', job.server_id)
		.where('id', '=', job.id)
		.where('status', '=', 'running')
		.where('rows_read', '=', job.rows_read)
		.executeTakeFirst();
	if (numUpdatedRows !== 1n) return false;
	if (faults.length > 0) {
		await tx
			.insertInto('job_fault')
			.values(faults.map((fault) => ({ server_id: job.server_id, job_id: job.id, ...fault })))
			.execute();
	}
	return true;
}

/** Ends a job. Its file is of no use any more; what it did stays to be read. */
export async function endJob(db: Database, job: Job, problem?: string): Promise<void> {
	await db
		.updateTable('job')
		.set({
			status: problem === undefined ? 'done' : 'failed',
			problem: problem ?? null,
			file: Buffer.alloc(0),
			held_until: null,
			updated_at: new Date(),
		})
		.where('server_id', '=', job.server_id)
		.where('id', '=', job.id)
		.execute();
}

/** Puts a job back as it stands, for another worker to go on with. */
export async function dropJob(db: Database, { server_id, id }: Job): Promise<void> {
	await db
		.updateTable('job')
		.set({ status: 'queued', held_until: null })
		.where('server_id', '=', server_id)
		.where('id', '=', id)
		.where('status', '=', 'running')
		.where('held_until', 'is not', null)
		.execute();
}

/** A job as people follow it. */
export interface JobReport {
	id: string;
	serverId: string;
	kind: JobKind;
	status: Job['status'];
	rows: { total: number; read: number; done: number; skipped: number };
	problem?: string;
	faults: RowFault[];
}

/** The jobs of a community, or of all, newest first, each with its first faults. */
export async function reportJobs(db: Database, serverId?: string): Promise<JobReport[]> {
	let jobs = db
		.selectFrom('job')
		.select(['id', 'server_id', 'kind', 'status', 'rows_total', 'rows_read', 'rows_done', 'rows_skipped', 'problem']);
	if (serverId !== undefined) jobs = jobs.where('server_id', '=', serverId);
	const rows = await jobs.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(100).execute();
	return Promise.all(
		rows.map(async (job) => ({
			id: job.id,
			serverId: job.server_id,
			kind: job.kind,
			status: job.status,
			rows: { total: job.rows_total, read: job.rows_read, done: job.rows_done, skipped: job.rows_skipped },
			...(job.problem === null ? {} : { problem: job.problem }),
			faults: await firstFaults(db, job.server_id, job.id),
		})),
	);
}

function firstFaults(db: Database, serverId: string, jobId: string): Promise<RowFault[]> {
	return db
		.selectFrom('job_fault')
		.select(['line', 'field', 'message'])
		.where('server_id', '=', serverId)
		.where('job_id', '=', jobId)
		.orderBy('line')
		.limit(100)
		.execute();
}

function heldUntil(now: Date): Date {
	return new Date(now.getTime() + HOLD_MILLISECONDS);
}
