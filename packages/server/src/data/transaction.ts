import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';
import type { Database } from './tables.ts';

/** Serialization failure, and deadlock: nothing was written, and trying again is the remedy. */
const AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

const inside = new AsyncLocalStorage<true>();

/**
 * Refuses the plain database within a transaction. There it would wait for ever on the embedded database, whose one connection the
 * transaction has, and would silently see another state on PostgreSQL.
 */
export function guarded(db: Database): Database {
	const guard: KyselyPlugin = {
		transformQuery({ node }) {
			if (inside.getStore()) throw new Error('The database was used within a transaction; use the transaction that was given.');
			return node;
		},
		transformResult: async ({ result }) => result,
	};
	return db.withPlugin(guard);
}

/** Runs work in one transaction, again from the start when the database asks for it. */
export async function inTransaction<T>(db: Database, work: (tx: Database) => Promise<T>): Promise<T> {
	if (inside.getStore()) throw new Error('A transaction was begun within a transaction; use the one that was given.');
	for (let attempt = 1; ; attempt++) {
		try {
			return await db
				.withoutPlugins()
				.transaction()
				.execute((tx) => inside.run(true, () => work(tx)));
		} catch (error) {
			if (attempt === ATTEMPTS || !AGAIN.has((error as { code?: string }).code ?? '')) throw error;
			await sleep(Math.random() * 20 * 2 ** attempt);
		}
	}
}
