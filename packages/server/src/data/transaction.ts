import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type KyselyPlugin, sql } from 'kysely';
import type { Database } from './tables.ts';

/** Serialization failure and deadlock. Nothing was written, so the transaction can be retried. */
const RETRYABLE_CODES = new Set(['40001', '40P01']);
const MAX_ATTEMPTS = 5;

const activeTransaction = new AsyncLocalStorage<true>();

/**
 * Makes a query on `db` throw while a transaction is active. On the embedded database it would wait forever for the one connection,
 * which the transaction uses. On PostgreSQL it would silently read data outside the transaction.
 */
export function withTransactionGuard(db: Database): Database {
	const guard: KyselyPlugin = {
		transformQuery({ node }) {
			if (activeTransaction.getStore())
				throw new Error('A query used the database inside a transaction. Use the `tx` argument of the callback.');
			return node;
		},
		transformResult: async ({ result }) => result,
	};
	return db.withPlugin(guard);
}

/**
 * Runs work in a transaction. Retries it up to five times after a serialization failure or deadlock.
 *
 * @param limits How long each statement may take, if that is longer than a request may take. At most 9,000 ms: this process waits 10 s.
 */
export async function inTransaction<T>(
	db: Database,
	work: (tx: Database) => Promise<T>,
	limits?: { statementTimeoutMs: number },
): Promise<T> {
	if (activeTransaction.getStore())
		throw new Error('A transaction was started inside another transaction. Use the `tx` argument of the callback.');
	return retryConflicts(() =>
		db
			.withoutPlugins()
			.transaction()
			.execute(async (tx) => {
				if (limits) await sql.raw(`set local statement_timeout = ${limits.statementTimeoutMs}`).execute(tx);
				return activeTransaction.run(true, () => work(tx));
			}),
	);
}

/** Runs a transaction, or a single statement. Retries it up to five times after a serialization failure or deadlock. */
export async function retryConflicts<T>(work: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (error) {
			if (attempt === MAX_ATTEMPTS || !RETRYABLE_CODES.has((error as { code?: string }).code ?? '')) throw error;
			await sleep(Math.random() * 20 * 2 ** attempt);
		}
	}
}
