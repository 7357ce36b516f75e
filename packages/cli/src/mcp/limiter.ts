/** Runs at most `limit` tasks at once. The others wait in order. */
export class Limiter {
	readonly #limit: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** @throws The reason of the signal, if it aborts while the task waits. */
	async run<Result>(signal: AbortSignal, task: () => Promise<Result>): Promise<Result> {
		if (this.#running >= this.#limit) await this.#turn(signal);
		else this.#running++;
		try {
			signal.throwIfAborted();
			return await task();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#running--;
		}
	}

	/** Waits for the place of a task that ends. */
	#turn(signal: AbortSignal): Promise<void> {
		signal.throwIfAborted();
		return new Promise((resolve, reject) => {
			const start = (): void => {
				signal.removeEventListener('abort', leave);
				resolve();
			};
			const leave = (): void => {
				this.#waiting.splice(this.#waiting.indexOf(start), 1);
				reject(signal.reason);
			};
			signal.addEventListener('abort', leave, { once: true });
			this.#waiting.push(start);
		});
	}
}
