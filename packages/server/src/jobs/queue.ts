import { type Selectable, sql } from 'kysely';
import { newId } from '../data/ids.ts';
import type { Database, JobTable } from '../data/tables.ts';
import type { JobKind } from './csv-file.ts';

export type Job = Selectable<JobTable>;

/** After this time without progress, another worker can take the job. */
const LEASE_MS = 10_000;

export interface NewJob {
	serverId: string;
	kind: JobKind;
	file: Uint8Array;
	/** Number of rows in the file. */
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

/** Takes the oldest job that is queued, or whose lease has expired. `skip locked` keeps two workers from taking the same job. */
export async function takeJob(db: Database): Promise<Job | undefined> {
	const now = new Date();
	const { rows } = await sql<Job>`
		update job set status = 'running', held_until = ${leaseEnd(now)}, updated_at = ${now}
		where (server_id, id) in (
			select server_id, id from job
			where status = 'queued' or (status = 'running' and held_until < ${now})
			order by created_at, id limit 1 for update skip locked
		)
		returning *`.execute(db);
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

/**
 * Records the progress of a job and renews its lease, in the transaction of the batch. Returns `false` if another worker has taken the
 * job: the caller must then roll back.
 */
export async function recordProgress(
	tx: Database,
	job: Job,
	{ read, done, errors }: { read: number; done: number; errors: readonly RowFault[] },
): Promise<boolean> {
	const now = new Date();
	const { numUpdatedRows } = await tx
		.updateTable('job')
		.set((eb) => ({
			rows_read: job.rows_read + read,
			rows_done: eb('rows_done', '+', done),
			rows_skipped: eb('rows_skipped', '+', errors.length),
			held_until: leaseEnd(now),
			updated_at: now,
		}))
		.where('server_id', '=', job.server_id)
		.where('id', '=', job.id)
		.where('status', '=', 'running')
		.where('rows_read', '=', job.rows_read)
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

/** Marks a job as done or failed, and deletes its file. */
export async function finishJob(db: Database, job: Job, problem?: string): Promise<void> {
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

/** Returns a job to the queue. Another worker continues after the last recorded row. */
export async function releaseJob(db: Database, { server_id, id }: Job): Promise<void> {
	await db
		.updateTable('job')
		.set({ status: 'queued', held_until: null })
		.where('server_id', '=', server_id)
		.where('id', '=', id)
		.where('status', '=', 'running')
		.where('held_until', 'is not', null)
		.execute();
}

/** The state of a bulk import or update job. */
export interface JobReport {
	id: string;
	serverId: string;
	kind: JobKind;
	status: Job['status'];
	/** `read` = `done` + `skipped`. */
	rows: { total: number; read: number; done: number; skipped: number };
	/** Why the whole job failed. */
	problem?: string;
	/** The first 100 skipped rows. */
	faults: RowFault[];
}

/** The 100 newest jobs of a community, or of all communities. */
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
