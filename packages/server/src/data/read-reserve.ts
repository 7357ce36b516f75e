import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';

/** Of ten connections, three are for reads alone. A smaller pool reserves less, and a single connection is for all. */
const SHARE_OF_WRITES = 0.75;

const reading = new AsyncLocalStorage<true>();

/** Runs work that only reads. It may use every connection. */
export function asRead<T>(work: () => T): T {
	return reading.run(true, work);
}

/**
 * Limits how many connections all other work uses. Writes wait for each other's locks, and without a limit the callers behind one locked
 * row take every connection.
 */
export function reserveConnectionsForReads(pool: pg.Pool, poolSize: number, timeoutMs: number): void {
	const slots = new Slots(Math.max(1, Math.floor(poolSize * SHARE_OF_WRITES)), timeoutMs);
	const connect = pool.connect.bind(pool) as () => Promise<pg.PoolClient>;
	const limited = async (): Promise<pg.PoolClient> => {
		if (reading.getStore()) return connect();
		await slots.take();
		try {
			return releaseAfter(await connect(), () => slots.release());
		} catch (error) {
			slots.release();
			throw error;
		}
	};
	Object.assign(pool, { connect: limited });
}

/** The pool sets `release` each time that it lends a client. */
function releaseAfter(client: pg.PoolClient, done: () => void): pg.PoolClient {
	const release = client.release.bind(client);
	client.release = (error) => {
		done();
		release(error);
	};
	return client;
}

/** A semaphore. Waiters are served in order, each for a limited time. */
class Slots {
	readonly #timeoutMs: number;
	readonly #waiting = new Set<() => void>();
	#free: number;

	constructor(count: number, timeoutMs: number) {
		this.#free = count;
		this.#timeoutMs = timeoutMs;
	}

	async take(): Promise<void> {
		if (this.#free > 0) {
			this.#free -= 1;
			return;
		}
		await new Promise<void>((resolve, reject) => {
			const timer = setTimeout(() => {
				this.#waiting.delete(serve);
				reject(new Error('timeout exceeded when trying to connect'));
			}, this.#timeoutMs);
			const serve = (): void => {
				clearTimeout(timer);
				resolve();
			};
			this.#waiting.add(serve);
		});
	}

	release(): void {
		const [next] = this.#waiting;
		if (!next) {
			this.#free += 1;
			return;
		}
		this.#waiting.delete(next);
		next();
	}
}
