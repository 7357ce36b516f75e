import { type Selectable, sql } from 'kysely';
import { newId } from '../data/ids.ts';
import type { Database, JobTable } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import type { JobKind } from './csv-file.ts';
import { deleteFile, saveFile } from './job-file.ts';

/** A job, without its file. */
export type Job = Omit<Selectable<JobTable>, 'file'>;

/** After this time without progress, another worker can take the job. Longer than a batch. */
const LEASE_MS = 30_000;

export interface NewJob {
	serverId: string;
	kind: JobKind;
	file: Uint8Array;
	/** Number of rows in the file. */
	rows: number;
	now: Date;
}

export async function queueJob(tx: Database, { serverId, kind, file, rows, now }: NewJob): Promise<void> {
	const key = { server_id: serverId, id: newId(now) };
	await tx
		.insertInto('job')
		.values({
			...key,
			kind,
			status: 'waiting',
			file: Buffer.alloc(0),
			rows_total: rows,
			bytes_read: 0,
			lines_read: 0,
			due_at: now,
			created_at: now,
			updated_at: now,
		})
		.execute();
	await saveFile(tx, key, file);
}

/**
 * Takes the job that has been due for the longest time, or whose lease has expired, and counts the attempt. `skip locked` keeps two
 * workers from taking the same job. `materialized` runs the search once: a plan may run a subquery for each row, and take several jobs.
 */
export async function takeJob(db: Database, now: Date): Promise<Job | undefined> {
	const { rows } = await sql<Job>`
		with next as materialized (
			select server_id, id from job
			where status in ('queued', 'waiting', 'running') and coalesce(due_at, created_at) <= ${now}
				and (status <> 'running' or coalesce(leased_until, held_until) < ${now})
			order by coalesce(due_at, created_at), id limit 1 for update skip locked
		)
		update job set status = 'running', attempts = attempts + 1, held_until = null, leased_until = ${leaseEnd(now)}, updated_at = ${now}
		where (server_id, id) in (select server_id, id from next)
		returning server_id, id, kind, status, rows_total, rows_read, rows_done, rows_skipped, problem, held_until, attempts, due_at,
			leased_until, bytes_read, lines_read, batch_rows, created_at, updated_at`.execute(db);
	return rows[0];
}

/** Why a row was skipped. */
export interface RowFault {
	/** Line in the file. The header is line 1. */
	line: number;
	/** Name of the column; empty if the error concerns the whole row. */
	field: string;
	message: string;
}

/** How far a batch got. */
export interface Progress {
	read: number;
	done: number;
	errors: readonly RowFault[];
	/** Where the next row starts in the file. */
	bytesRead: number;
	linesRead: number;
	/** Maximum number of rows of the next batch; null for no limit. */
	batchRows: number | null;
}

/**
 * Records the progress of a job, renews its lease and counts the attempt as the first one, in the transaction of the batch. Returns `false` if another
 * worker has taken the job: the caller must then roll back.
 */
export async function recordProgress(tx: Database, job: Job, progress: Progress, now: Date): Promise<boolean> {
	const { read, done, errors, bytesRead, linesRead, batchRows } = progress;
	const { numUpdatedRows } = await heldJob(tx, job)
		.set((eb) => ({
			rows_read: job.rows_read + read,
			rows_done: eb('rows_done', '+', done),
			rows_skipped: eb('rows_skipped', '+', errors.length),
			bytes_read: bytesRead,
			lines_read: linesRead,
			batch_rows: batchRows,
			attempts: 1,
			problem: null,
			leased_until: leaseEnd(now),
			updated_at: now,
		}))
		.executeTakeFirst();
	if (numUpdatedRows !== 1n) return false;
	if (errors.length > 0) {
		await tx
			.insertInto('job_fault')
			.values(errors.map((error) => ({ server_id: job.server_id, job_id: job.id, ...error })))
			.execute();
	}
	return true;
}

/** Limits the rows of the job's later batches, and renews its lease. Returns `false` if another worker has taken the job. */
export async function limitBatches(db: Database, job: Job, rows: number, now: Date): Promise<boolean> {
	const { numUpdatedRows } = await heldJob(db, job)
		.set({ batch_rows: rows, leased_until: leaseEnd(now), updated_at: now })
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Marks a job as done or failed, and deletes its file. */
export async function finishJob(db: Database, job: Job, now: Date, problem?: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const { numUpdatedRows } = await heldJob(tx, job)
			.set({
				status: problem === undefined ? 'done' : 'failed',
				problem: problem ?? null,
				file: Buffer.alloc(0),
				leased_until: null,
				updated_at: now,
			})
			.executeTakeFirst();
		if (numUpdatedRows === 1n) await deleteFile(tx, job);
	});
}

/** Ends the turn of a job. The turn was no failed attempt. */
export async function endTurn(db: Database, job: Job, now: Date): Promise<void> {
	const attempts = Math.max(0, job.attempts - 1);
	await heldJob(db, job).set({ status: 'waiting', leased_until: null, due_at: now, attempts, updated_at: now }).execute();
}

/** Returns a job to the queue after a failed attempt. A worker continues after the last recorded row, once the job is due. */
export async function retryJob(
	db: Database,
	job: Job,
	{ dueAt, problem, now }: { dueAt: Date; problem: string; now: Date },
): Promise<void> {
	await heldJob(db, job).set({ status: 'waiting', leased_until: null, due_at: dueAt, problem, updated_at: now }).execute();
}

/** The row of a job, unless another worker has taken it: taking a job changes its attempts, and progress its rows. */
function heldJob(db: Database, { server_id, id, rows_read, attempts }: Job) {
	return db
		.updateTable('job')
		.where('server_id', '=', server_id)
		.where('id', '=', id)
		.where('status', '=', 'running')
		.where('rows_read', '=', rows_read)
		.where('attempts', '=', attempts);
}

/** The state of a bulk import or update job. */
export interface JobReport {
	id: string;
	serverId: string;
	kind: JobKind;
	status: 'queued' | 'running' | 'done' | 'failed';
	/** `read` = `done` + `skipped`. */
	rows: { total: number; read: number; done: number; skipped: number };
	/** Attempts since the last progress, including the current one. A job fails after 8. */
	attempts: number;
	/** Why the whole job failed. For a queued job: why its last attempt failed. */
	problem?: string;
	/** The first 100 skipped rows. */
	faults: RowFault[];
}

/** The 100 newest jobs of a community, or of all communities. */
export async function reportJobs(db: Database, serverId?: string): Promise<JobReport[]> {
	let jobs = db
		.selectFrom('job')
		.select(['id', 'server_id', 'kind', 'status', 'rows_total', 'rows_read', 'rows_done', 'rows_skipped', 'attempts', 'problem']);
	if (serverId !== undefined) jobs = jobs.where('server_id', '=', serverId);
	const rows = await jobs.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(100).execute();
	return Promise.all(
		rows.map(async (job) => ({
			id: job.id,
			serverId: job.server_id,
			kind: job.kind,
			status: job.status === 'waiting' ? 'queued' : job.status,
			rows: { total: job.rows_total, read: job.rows_read, done: job.rows_done, skipped: job.rows_skipped },
			attempts: job.attempts,
			...(job.problem === null ? {} : { problem: job.problem }),
			faults: await firstErrors(db, job.server_id, job.id),
		})),
	);
}

function firstErrors(db: Database, serverId: string, jobId: string): Promise<RowFault[]> {
	return db
		.selectFrom('job_fault')
		.select(['line', 'field', 'message'])
		.where('server_id', '=', serverId)
		.where('job_id', '=', jobId)
		.orderBy('line')
		.limit(100)
		.execute();
}

function leaseEnd(now: Date): Date {
	return new Date(now.getTime() + LEASE_MS);
}
