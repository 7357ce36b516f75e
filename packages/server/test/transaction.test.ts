/** Transactions: which database errors are retried, how often, and that failed attempts are rolled back. */
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, connect } from '../src/data/connect.ts';
import type { Database } from '../src/data/tables.ts';
import { inTransaction } from '../src/data/transaction.ts';

let connection: Connection;
beforeAll(async () => {
	connection = await connect({});
	await sql`create table transaction_try (number integer)`.execute(connection.db);
});
afterAll(() => connection.close());
beforeEach(() => sql`delete from transaction_try`.execute(connection.db));

/** Raises a PostgreSQL error with a code. */
async function fail(tx: Database, code: string): Promise<void> {
	await sql.raw(`do $$ begin raise exception 'planted' using errcode = '${code}'; end $$`).execute(tx);
}

/** Writes a row in each attempt, and fails the first `failures` attempts. */
async function attempts(code: string, failures: number): Promise<{ made: number; kept: number[]; code: string | undefined }> {
	let made = 0;
	const failed = await inTransaction(connection.db, async (tx) => {
		made += 1;
		await sql`insert into transaction_try values (${made})`.execute(tx);
		if (made <= failures) await fail(tx, code);
	}).catch((error: { code?: string }) => error);
	const { rows } = await sql<{ number: number }>`select number from transaction_try`.execute(connection.db);
	return { made, kept: rows.map(({ number }) => number), code: failed?.code };
}

describe('a transaction', () => {
	it.each([
		['a serialization failure', '40001'],
		['a deadlock', '40P01'],
	])('is retried after %s, and commits only the writes of the last attempt', async (_, code) => {
		expect(await attempts(code, 2)).toEqual({ made: 3, kept: [3], code: undefined });
	});

	it('is attempted at most five times, then throws the error of the database', async () => {
		expect(await attempts('40001', 4)).toEqual({ made: 5, kept: [5], code: undefined });
		await sql`delete from transaction_try`.execute(connection.db);
		expect(await attempts('40P01', 5)).toEqual({ made: 5, kept: [], code: '40P01' });
	});

	it.each(['23505', '40002', '57014', 'P0001'])('is not retried after the error %s', async (code) => {
		expect(await attempts(code, 1)).toEqual({ made: 1, kept: [], code });
	});

	it('cannot start inside another transaction', async () => {
		await expect(inTransaction(connection.db, (tx) => inTransaction(tx, async () => undefined))).rejects.toThrow(
			'A transaction was started inside another transaction.',
		);
	});
});
