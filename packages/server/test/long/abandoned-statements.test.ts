/** PostgreSQL goes on with nothing that a server asked for, once that server has ended or was cut off. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/data/connect.ts';
import { inTransaction } from '../../src/data/transaction.ts';
import { postgresUrl } from '../postgres.ts';
import { startPostgresProxy } from '../postgres-proxy.ts';

let databaseUrl: string;
let other: Connection;
beforeAll(async () => {
	databaseUrl = await createDatabase(postgresUrl('postgres-18'));
	other = await connect({ databaseUrl });
});
afterAll(async () => {
	await other.close();
	await dropDatabase(databaseUrl);
});

async function activeStatements(): Promise<number> {
	const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
		and state <> 'idle' and pid <> pg_backend_pid()`.execute(other.db);
	return rows.length;
}

it.each([
	['a request', undefined],
	['a batch of a job, which may take 9 s', { statementTimeoutMs: 9_000 }],
] as const)('ends the statement of %s within 5 s after the server was cut off', async (_, limits) => {
	const proxy = await startPostgresProxy(databaseUrl);
	const connection = await connect({ databaseUrl: proxy.url });
	const working = inTransaction(connection.db, (tx) => sql`select pg_sleep(60)`.execute(tx), limits).catch(() => undefined);
	await expect.poll(activeStatements).toBe(1);
	await proxy.close();
	await working;
	await sleep(5_000);
	expect(await activeStatements()).toBe(0);
	await connection.close();
});
