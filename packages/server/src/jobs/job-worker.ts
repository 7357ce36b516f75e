import { setImmediate as nextTurn } from 'node:timers/promises';
import { type KyselyPlugin, sql } from 'kysely';
import { isConnectionError } from '../data/database-errors.ts';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { HttpError } from '../http-error.ts';
import { type Column, readColumns } from './csv-file.ts';
import { type Row, readRows } from './csv-rows.ts';
import { importMembers } from './import-members.ts';
import { finishJob, type Job, recordProgress, releaseJob, takeJob } from './queue.ts';
import { updateMembers } from './update-members.ts';

/** Rows per transaction. On the embedded database, which runs in this thread, each statement takes less than 50 ms. */
const BATCH_ROWS = 250;
/** Cells per transaction: the same for a file with many columns. */
const BATCH_CELLS = 2500;
/** A batch may take longer than a request. */
const BATCH_LIMITS = { statementTimeoutMs: 9_000 };
/** Interval at which a worker looks for jobs that other replicas queued or released. */
const POLL_INTERVAL_MS = 2_000;

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

/** Runs jobs one at a time, in batches. A job of a killed worker continues after its last complete batch. */
export class JobWorker {
	readonly #db: Database;
	readonly #onFault: (error: unknown) => void;
	readonly #isEmbedded: boolean;
	#running: Promise<void> | undefined;
	#isWoken = false;
	#isStopped = false;
	#timer: NodeJS.Timeout | undefined;

	/** `isEmbedded`: the database is PGlite. */
	constructor(db: Database, onFault: (error: unknown) => void, isEmbedded = false) {
		this.#db = db;
		this.#onFault = onFault;
		this.#isEmbedded = isEmbedded;
	}

	start(): void {
		this.#timer = setInterval(() => this.wake(), POLL_INTERVAL_MS).unref();
		this.wake();
	}

	/** Looks for jobs now. */
	wake(): void {
		this.#isWoken = true;
		if (this.#isStopped) return;
		this.#running ??= this.#processQueue().finally(() => {
			this.#running = undefined;
			if (this.#isWoken) this.wake();
		});
	}

	/** Resolves when no job is running. */
	async idle(): Promise<void> {
		while (this.#running) await this.#running;
	}

	/** Stops after the current batch. Another worker continues the job. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		this.#isWoken = false;
		clearInterval(this.#timer);
		await this.idle();
	}

	async #processQueue(): Promise<void> {
		this.#isWoken = false;
		try {
			for (let job = await takeJob(this.#db); job; job = await takeJob(this.#db)) {
				await this.#runJob(job);
				if (this.#isStopped) return;
			}
		} catch (error) {
			// The database is unavailable. The next poll tries again.
			this.#onFault(error);
		}
	}

	async #runJob(job: Job): Promise<void> {
		try {
			await this.#processFile(job);
			await (this.#isStopped ? releaseJob(this.#db, job) : finishJob(this.#db, job));
		} catch (error) {
			if (error instanceof LostLeaseError) return;
			if (isConnectionError(error)) throw error;
			// The file no longer fits its community: a column's user field was deleted after the upload.
			if (error instanceof HttpError) return await finishJob(this.#db, job, error.message);
			this.#onFault(error);
			await finishJob(this.#db, job, 'The server failed. Rows after the last one in `rows.read` were not processed.');
		}
	}

	async #processFile(job: Job): Promise<void> {
		let columns: Column[] | undefined;
		let toSkip = job.rows_read;
		let batch: Row[] = [];
		for await (const row of readRows(job.file)) {
			if (!columns) {
				columns = await readColumns(this.#db, job.kind, job.server_id, row.cells);
				continue;
			}
			if (toSkip-- > 0) continue;
			batch.push(row);
			if (batch.length < Math.min(BATCH_ROWS, BATCH_CELLS / columns.length)) continue;
			await this.#applyBatch(job, columns, batch);
			batch = [];
			if (this.#isStopped) return;
		}
		if (columns && batch.length > 0) await this.#applyBatch(job, columns, batch);
	}

	async #applyBatch(job: Job, columns: readonly Column[], rows: readonly Row[]): Promise<void> {
		// Each time that the number of rows has doubled.
		const hasDoubled = Math.clz32(job.rows_read) !== Math.clz32(job.rows_read + rows.length);
		if (this.#isEmbedded && hasDoubled) await updateStatistics(this.#db);
		await inTransaction(
			this.#db,
			async (tx) => {
				const work = job.kind === 'import' ? importMembers : updateMembers;
				const errors = await work(tx.withPlugin(yieldAfterStatement), job.server_id, columns, rows);
				const isOurs = await recordProgress(tx, job, { read: rows.length, done: rows.length - errors.length, errors });
				if (!isOurs) throw new LostLeaseError();
			},
			BATCH_LIMITS,
		);
		job.rows_read += rows.length;
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
