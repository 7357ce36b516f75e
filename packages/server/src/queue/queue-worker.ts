import { nextAttemptAt, type RetryPolicy } from './retries.ts';

/** A failed attempt. */
export interface Failure {
	/** For operators and developers, without any data of users. */
	reason: string;
	/** Another attempt would fail too. */
	isPermanent?: boolean;
	/** Every other task would fail too, such as when the mail server is unavailable. */
	isOutage?: boolean;
}

export interface Task {
	id: string;
	/** Including the current one. */
	attempts: number;
	/** Why the attempt before failed. */
	problem: string | null;
}

/** A table of tasks. */
export interface Queue<T extends Task> {
	/** What a task is called in a message, such as `job`. */
	readonly name: string;
	readonly retries: RetryPolicy;
	/** Leases the task that has been due for the longest time to this process, and counts the attempt. */
	take(): Promise<T | undefined>;
	/** Does the work. If `isStopped` becomes true, returns the task to the queue soon. */
	run(task: T, isStopped: () => boolean): Promise<void>;
	/** Explains what `run` threw. `undefined` if the task now belongs to another process. */
	explain(error: unknown): Failure | undefined;
	/** Returns a task to the queue. */
	retry(task: T, reason: string, dueAt: Date): Promise<void>;
	/** Keeps a task as failed. */
	fail(task: T, reason: string): Promise<void>;
	close?(): void;
}

export interface WorkerOptions {
	now(): Date;
	/** Called with each error, and when a task is given up. */
	onFault(error: unknown): void;
}

/** Interval at which a worker looks for tasks that are due, or that other replicas queued or released. */
const POLL_INTERVAL_MS = 2_000;
/** During an outage, the worker attempts one task per pause. The pause doubles up to this. */
const MAX_PAUSE_MS = 60_000;

/** Works on the tasks of a queue, one at a time. A failed task waits for its next attempt, and does not hold up the others. */
export class QueueWorker<T extends Task> {
	readonly #queue: Queue<T>;
	readonly #options: WorkerOptions;
	#running: Promise<void> | undefined;
	#isWoken = false;
	#isStopped = false;
	#timer: NodeJS.Timeout | undefined;
	#outages = 0;
	#pausedUntil = 0;

	constructor(queue: Queue<T>, options: WorkerOptions) {
		this.#queue = queue;
		this.#options = options;
	}

	start(): void {
		this.#timer = setInterval(() => this.wake(), POLL_INTERVAL_MS).unref();
		this.wake();
	}

	/** Looks for tasks now. */
	wake(): void {
		this.#isWoken = true;
		if (this.#isStopped) return;
		this.#running ??= this.#drain().finally(() => {
			this.#running = undefined;
			if (this.#isWoken) this.wake();
		});
	}

	/** Resolves when no task is running. */
	async idle(): Promise<void> {
		while (this.#running) await this.#running;
	}

	/** Stops after the current step of the task. Another worker continues it. */
	async stop(): Promise<void> {
		this.#isStopped = true;
		this.#isWoken = false;
		clearInterval(this.#timer);
		await this.idle();
		this.#queue.close?.();
	}

	async #drain(): Promise<void> {
		this.#isWoken = false;
		try {
			while (!this.#isStopped && performance.now() >= this.#pausedUntil) {
				const task = await this.#queue.take();
				if (!task) return;
				await this.#attempt(task);
			}
		} catch (error) {
			// The database is unavailable. The next poll tries again.
			this.#options.onFault(error);
		}
	}

	async #attempt(task: T): Promise<void> {
		// The process ended during the last attempt, each time.
		if (task.attempts > this.#queue.retries.maxAttempts) {
			return this.#fail(task, task.problem ?? 'The process ended during each attempt.');
		}
		try {
			await this.#queue.run(task, () => this.#isStopped);
			this.#outages = 0;
		} catch (error) {
			const failure = this.#queue.explain(error);
			if (failure) await this.#handleFailure(task, failure, error);
		}
	}

	async #handleFailure(task: T, { reason, isPermanent, isOutage }: Failure, error: unknown): Promise<void> {
		this.#pause(isOutage);
		if (isPermanent || task.attempts >= this.#queue.retries.maxAttempts) return this.#fail(task, reason, error);
		if (isOutage) this.#options.onFault(error);
		await this.#queue.retry(task, reason, nextAttemptAt(this.#queue.retries, task.attempts, this.#options.now()));
	}

	async #fail(task: T, reason: string, cause?: unknown): Promise<void> {
		const { name } = this.#queue;
		await this.#queue.fail(task, reason);
		this.#options.onFault(new Error(`The ${name} ${task.id} failed after ${task.attempts} attempts: ${reason}`, { cause }));
	}

	#pause(isOutage = false): void {
		this.#outages = isOutage ? this.#outages + 1 : 0;
		if (isOutage) this.#pausedUntil = performance.now() + Math.min(MAX_PAUSE_MS, POLL_INTERVAL_MS * 2 ** (this.#outages - 1));
	}
}
