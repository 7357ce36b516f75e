import { isConnectionError } from '../data/database-errors.ts';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { type Column, type Row, readColumns, rowsOf } from './file.ts';
import { importMembers } from './import-members.ts';
import { dropJob, endJob, type Job, noteProgress, takeJob } from './queue.ts';
import { updateMembers } from './update-members.ts';

/** Rows of one transaction: enough to be fast, few enough that a killed job has little to do again. */
const BATCH = 1000;
/** How often a worker looks for jobs that other replicas queued or dropped. */
const LOOK_MILLISECONDS = 2_000;

/** Another worker has the job by now. */
class Lost extends Error {}

/** Works through files, one at a time, batch by batch; what a killed worker left is taken up after its last whole batch. */
export class Worker {
	readonly #db: Database;
	readonly #onFault: (error: unknown) => void;
	#running: Promise<void> | undefined;
	#isWoken = false;
	#isStopped = false;
	#timer: NodeJS.Timeout | undefined;

	constructor(db: Database, onFault: (error: unknown) => void) {
		this.#db = db;
		this.#onFault = onFault;
	}

	start(): void {
		this.#timer = setInterval(() => this.wake(), LOOK_MILLISECONDS).unref();
		this.wake();
	}

	/** There may be a job. */
	wake(): void {
		this.#isWoken = true;
		if (this.#isStopped) return;
		this.#running ??= this.#work().finally(() => {
			this.#running = undefined;
			if (this.#isWoken) this.wake();
		});
	}

	/** Resolves when there is nothing to do. */
	async idle(): Promise<void> {
		while (this.#running) await this.#running;
	}

	/** Ends after the batch at hand; another worker takes the rest. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		this.#isWoken = false;
		clearInterval(this.#timer);
		await this.idle();
	}

	async #work(): Promise<void> {
		this.#isWoken = false;
		try {
			for (let job = await takeJob(this.#db); job; job = await takeJob(this.#db)) {
				await this.#run(job);
				if (this.#isStopped) return;
			}
		} catch (error) {
			// The database is away: the next look finds it back.
			this.#onFault(error);
		}
	}

	async #run(job: Job): Promise<void> {
		try {
			await this.#workThrough(job);
			await (this.#isStopped ? dropJob(this.#db, job) : endJob(this.#db, job));
		} catch (error) {
			if (error instanceof Lost) return;
			if (isConnectionError(error)) throw error;
			this.#onFault(error);
			await endJob(this.#db, job, 'The server failed at this file; nothing after the last counted row was done.');
		}
	}

	async #workThrough(job: Job): Promise<void> {
		let columns: Column[] | undefined;
		let toSkip = job.rows_read;
		let batch: Row[] = [];
		for await (const row of rowsOf(job.file)) {
			if (!columns) {
				columns = await readColumns(this.#db, job.kind, job.server_id, row.cells);
				continue;
			}
			if (toSkip-- > 0) continue;
			batch.push(row);
			if (batch.length < BATCH) continue;
			await this.#apply(job, columns, batch);
			batch = [];
			if (this.#isStopped) return;
		}
		if (columns && batch.length > 0) await this.#apply(job, columns, batch);
	}

	async #apply(job: Job, columns: readonly Column[], rows: readonly Row[]): Promise<void> {
		await inTransaction(this.#db, async (tx) => {
			const work = job.kind === 'import' ? importMembers : updateMembers;
			const faults = await work(tx, job.server_id, columns, rows);
			const isOurs = await noteProgress(tx, job, { read: rows.length, done: rows.length - faults.length, faults });
			if (!isOurs) throw new Lost();
		});
		job.rows_read += rows.length;
	}
}
