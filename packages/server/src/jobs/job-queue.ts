import { setImmediate as nextTurn } from 'node:timers/promises';
import { type KyselyPlugin, sql } from 'kysely';
import { isConnectionError, isStatementTimeout } from '../data/database-errors.ts';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { HttpError } from '../http-error.ts';
import type { Failure, Queue } from '../queue/queue-worker.ts';
import { JOB_RETRIES } from '../queue/retries.ts';
import { type Column, readColumns } from './csv-file.ts';
import { type Header, type Row, readHeader, readRows } from './csv-rows.ts';
import { importMembers } from './import-members.ts';
import { readFile } from './job-file.ts';
import { endTurn, finishJob, type Job, limitBatches, recordProgress, retryJob, takeJob } from './queue.ts';
import { updateMembers } from './update-members.ts';

/** The size of a transaction, in rows, and in cells for a file with many columns. */
interface BatchSize {
	rows: number;
	cells: number;
}

const BATCH: BatchSize = { rows: 250, cells: 2500 };
/** The embedded database runs in this thread, so each statement must take less than 50 ms. */
const EMBEDDED_BATCH: BatchSize = { rows: 100, cells: 400 };
/** A batch may take longer than a request. */
const BATCH_LIMITS = { statementTimeoutMs: 9_000 };
/** After a batch that was faster, a limit on the rows of a batch doubles. */
const FAST_BATCH_MS = 500;
/** After this many batches the job waits for its next turn, so that a short job does not wait for the end of a long one. */
const BATCHES_PER_TURN = 10;

/** Lets other work run after each statement. The embedded database never waits for input, so nothing else would run until the job ends. */
const yieldAfterStatement: KyselyPlugin = {
	transformQuery: ({ node }) => node,
	async transformResult({ result }) {
		await nextTurn();
		return result;
	},
};

/** Another worker has taken the job. */
class LostLeaseError extends Error {}

/** A batch of one row took too long. */
class SlowRowError extends Error {}

export interface JobQueueOptions {
	db: Database;
	now(): Date;
	/** The database is PGlite. */
	isEmbedded: boolean;
}

/** Bulk jobs. A turn of a job is some batches. A job of a killed worker continues after its last complete batch. */
export class JobQueue implements Queue<Job> {
	readonly name = 'job';
	readonly retries = JOB_RETRIES;
	readonly #db: Database;
	readonly #now: () => Date;
	readonly #isEmbedded: boolean;
	readonly #batch: BatchSize;

	constructor({ db, now, isEmbedded }: JobQueueOptions) {
		this.#db = db;
		this.#now = now;
		this.#isEmbedded = isEmbedded;
		this.#batch = isEmbedded ? EMBEDDED_BATCH : BATCH;
	}

	take(): Promise<Job | undefined> {
		return takeJob(this.#db, this.#now());
	}

	async run(job: Job, isStopped: () => boolean): Promise<void> {
		try {
			const isDone = await this.#runTurn(job, isStopped);
			const now = this.#now();
			await (isDone ? finishJob(this.#db, job, now) : endTurn(this.#db, job, now));
		} catch (error) {
			// The file no longer fits its community: a column's user field was deleted after the upload.
			if (!(error instanceof HttpError)) throw error;
			await finishJob(this.#db, job, this.#now(), error.message);
		}
	}

	explain(error: unknown): Failure | undefined {
		if (error instanceof LostLeaseError) return undefined;
		if (error instanceof SlowRowError) return { reason: error.message };
		if (isConnectionError(error)) return { reason: 'The database was not available, or was locked.' };
		return { reason: 'The server failed. Rows after the last one in `rows.read` were not processed.', isPermanent: true };
	}

	retry(job: Job, problem: string, dueAt: Date): Promise<void> {
		return retryJob(this.#db, job, { dueAt, problem, now: this.#now() });
	}

	fail(job: Job, problem: string): Promise<void> {
		return finishJob(this.#db, job, this.#now(), problem);
	}

	/** Applies the next batches. Returns whether the job is done. */
	async #runTurn(job: Job, isStopped: () => boolean): Promise<boolean> {
		const header = await readHeader(readFile(this.#db, job));
		if (!header) return true;
		const columns = await readColumns(this.#db, job.kind, job.server_id, header.cells);
		const limit = BATCHES_PER_TURN * this.#batchSize(job, columns);
		const rows = await this.#nextRows(job, header, limit);
		for (let start = 0; start < rows.length; ) {
			if (isStopped()) return false;
			start += await this.#applyNextBatch(job, columns, rows.slice(start, start + this.#batchSize(job, columns)));
		}
		return rows.length < limit;
	}

	/** Reads rows before the first transaction, because the embedded database has only one connection. */
	async #nextRows(job: Job, header: Header, limit: number): Promise<Row[]> {
		const offset = Math.max(job.bytes_read ?? 0, header.end);
		const lines = Math.max(job.lines_read ?? 0, header.line);
		// An older version records no position.
		let toSkip = job.bytes_read === null ? job.rows_read : 0;
		const rows: Row[] = [];
		for await (const row of readRows(readFile(this.#db, job, offset), { offset, lines, delimiter: header.delimiter })) {
			if (toSkip-- > 0) continue;
			rows.push(row);
			if (rows.length === limit) break;
		}
		return rows;
	}

	/** Returns the number of rows that were applied: none if the batch took too long, and later ones are to be smaller. */
	async #applyNextBatch(job: Job, columns: readonly Column[], rows: readonly Row[]): Promise<number> {
		try {
			await this.#applyBatch(job, columns, rows);
			return rows.length;
		} catch (error) {
			if (!isStatementTimeout(error)) throw error;
			if (rows.length === 1)
				throw new SlowRowError('Writing a single row took longer than the database allows.', { cause: error });
			const smaller = Math.floor(rows.length / 2);
			if (!(await limitBatches(this.#db, job, smaller, this.#now()))) throw new LostLeaseError();
			job.batch_rows = smaller;
			return 0;
		}
	}

	#batchSize({ batch_rows }: Job, columns: readonly Column[]): number {
		const { rows, cells } = this.#batch;
		return Math.min(batch_rows ?? rows, Math.max(1, Math.floor(cells / columns.length)));
	}

	/** The limit on the rows of the next batch, if there is one. It grows after a fast batch. */
	#nextLimit({ batch_rows }: Job, milliseconds: number): number | null {
		if (batch_rows === null || milliseconds > FAST_BATCH_MS) return batch_rows;
		return batch_rows * 2 < this.#batch.rows ? batch_rows * 2 : null;
	}

	async #applyBatch(job: Job, columns: readonly Column[], rows: readonly Row[]): Promise<void> {
		// Each time that the number of rows has doubled.
		const hasDoubled = Math.clz32(job.rows_read) !== Math.clz32(job.rows_read + rows.length);
		if (this.#isEmbedded && hasDoubled) await updateStatistics(this.#db);
		const last = rows.at(-1);
		const [bytesRead, linesRead, startedAt] = [last?.end ?? 0, last?.line ?? 0, performance.now()];
		let batchRows = job.batch_rows;
		await inTransaction(
			this.#db,
			async (tx) => {
				const now = this.#now();
				const work = job.kind === 'import' ? importMembers : updateMembers;
				const errors = await work(tx.withPlugin(yieldAfterStatement), job.server_id, columns, rows, now);
				batchRows = this.#nextLimit(job, performance.now() - startedAt);
				const counts = { read: rows.length, done: rows.length - errors.length, errors };
				const progress = { ...counts, bytesRead, linesRead, batchRows };
				if (!(await recordProgress(tx, job, progress, now))) throw new LostLeaseError();
			},
			BATCH_LIMITS,
		);
		job.rows_read += rows.length;
		Object.assign(job, { bytes_read: bytesRead, lines_read: linesRead, batch_rows: batchRows, attempts: 1 });
	}
}

/**
 * Counts the rows for the query planner. The embedded database has no autovacuum: without this it takes a table for empty, and each
 * batch scans all members. The smallest sample is enough.
 */
async function updateStatistics(db: Database): Promise<void> {
	await inTransaction(db, async (tx) => {
		await sql`set local default_statistics_target = 1`.execute(tx);
		await sql`analyze member, field_value`.execute(tx);
	});
}
