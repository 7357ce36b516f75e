/** Retries of transactions on a real PostgreSQL: a deadlock and a serialization failure. */
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServerOn } from '../../src/create-server.ts';
import { type Connection, connect } from '../../src/data/connect.ts';
import { inTransaction } from '../../src/data/transaction.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { postgresUrl } from '../postgres.ts';
import { BAMBOOSTICK, LOUNGE, send } from '../test-server.ts';

let databaseUrl: string;
let connection: Connection;
beforeAll(async () => {
	databaseUrl = await createDatabase(postgresUrl('postgres-18'));
	connection = await connect({ databaseUrl });
	await sql`create table counter (id integer primary key, count integer)`.execute(connection.db);
	await sql`insert into counter values (1, 0), (2, 0)`.execute(connection.db);
});
afterAll(async () => {
	await connection.close();
	await dropDatabase(databaseUrl);
});

it('retries the transaction that PostgreSQL aborts because of a deadlock', async () => {
	let holding = 0;
	let release = (): void => undefined;
	const bothHold = new Promise<void>((resolve) => {
		release = resolve;
	});
	let attempts = 0;
	const count = (first: number, second: number): Promise<void> =>
		inTransaction(connection.db, async (tx) => {
			attempts += 1;
			await sql`update counter set count = count + 1 where id = ${first}`.execute(tx);
			holding += 1;
			if (holding === 2) release();
			await bothHold;
			await sql`update counter set count = count + 1 where id = ${second}`.execute(tx);
		});
	await Promise.all([count(1, 2), count(2, 1)]);
	const { rows } = await sql`select id, count from counter order by id`.execute(connection.db);
	expect(rows).toEqual([
		{ id: 1, count: 2 },
		{ id: 2, count: 2 },
	]);
	expect(attempts).toBe(3);
});

it('retries a transaction after a serialization failure', async () => {
	await sql`update counter set count = 0`.execute(connection.db);
	let attempts = 0;
	await inTransaction(connection.db, async (tx) => {
		attempts += 1;
		await sql`set transaction isolation level repeatable read`.execute(tx);
		const { rows } = await sql<{ count: number }>`select count from counter where id = 1`.execute(tx);
		// Another client writes the row after this transaction read it.
		if (attempts === 1) await other(10);
		await sql`update counter set count = ${(rows[0]?.count ?? 0) + 1} where id = 1`.execute(tx);
	});
	const { rows } = await sql`select count from counter where id = 1`.execute(connection.db);
	expect([rows, attempts]).toEqual([[{ count: 11 }], 2]);
});

it('sends a message again whose statement PostgreSQL aborts because of a deadlock', async () => {
	await seedDemo(connection.db, new Date());
	const server = createServerOn(await connect({ databaseUrl }), {});
	let sending: ReturnType<typeof send> | undefined;
	await connection.db.transaction().execute(async (tx) => {
		await sql`select id from member where id = ${BAMBOOSTICK} for update`.execute(tx);
		sending = send(server, 'integration.messages.send');
		// The statement of the send has locked its channel, and waits for the member.
		await expect.poll(() => waitingStatements(), { timeout: 60_000 }).toBe(1);
		await sql`select id from channel where id = ${LOUNGE} for update`.execute(tx);
	});
	expect((await sending)?.status).toBe(200);
	await server.close();
});

async function waitingStatements(): Promise<number> {
	const second = await connect({ databaseUrl, poolSize: 1 });
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
		second.db,
	);
	await second.close();
	return rows[0]?.count ?? 0;
}

async function other(count: number): Promise<void> {
	const second = await connect({ databaseUrl, poolSize: 1 });
	await sql`update counter set count = ${count} where id = 1`.execute(second.db);
	await second.close();
}
