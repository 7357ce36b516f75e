/** Jobs with many columns, and with statements that PostgreSQL always ends. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createServerOn, type Server } from '../../src/create-server.ts';
import { type Connection, connect } from '../../src/data/connect.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { createField } from '../../src/domain/user-fields.ts';
import { postgresUrl } from '../postgres.ts';
import { COMMUNITY, csv, send } from '../test-server.ts';

const [ROWS, FIELDS] = [500, 197];

let databaseUrl: string;
let connection: Connection;
let server: Server;
let clock: Date | undefined;
const faults: unknown[] = [];
beforeAll(async () => {
	databaseUrl = await createDatabase(postgresUrl('postgres-18'));
	connection = await connect({ databaseUrl });
	await seedDemo(connection.db, new Date());
	server = createServerOn(connection, {
		demo: true,
		rateLimit: false,
		now: () => clock ?? new Date(),
		onFault: (error) => faults.push(error),
	});
});
beforeEach(() => {
	faults.length = 0;
});
afterAll(async () => {
	await server.close();
	await dropDatabase(databaseUrl);
});

async function upload(text: string): Promise<void> {
	expect((await send(server, 'integration.users.bulkImport', { body: { data: csv(text) } })).status).toBe(200);
}

it(`ends an import of ${ROWS} rows with ${FIELDS} fields`, async () => {
	const now = new Date();
	const names = Array.from({ length: FIELDS }, (_, index) => `field-${index}`);
	for (const field of names) {
		await createField(connection.db, { serverId: COMMUNITY, field, name: field, type: 'number', creatorId: null, now });
	}
	const cells = names.map((_, index) => index).join(',');
	const rows = Array.from({ length: ROWS }, (_, index) => `m${index}@example.com,m${index},M,M,${cells}\n`);
	const startedAt = performance.now();
	await upload(`email,username,firstname,lastname,${names.join(',')}\n${rows.join('')}`);
	await server.idle();
	process.stdout.write(`${ROWS} rows with ${FIELDS} fields: ${Math.round(performance.now() - startedAt)} ms\n`);
	expect((await server.jobs())[0]).toMatchObject({ status: 'done', rows: { read: ROWS, done: ROWS, skipped: 0 } });
	const { rows: counts } = await sql`select count(*)::integer as n from field_value
		where field_id in (select id from user_field where field like 'field-%')`.execute(connection.db);
	expect(counts).toEqual([{ n: ROWS * FIELDS }]);
	expect(faults).toEqual([]);
});

it('fails a job whose statements PostgreSQL always ends, with a reason', async () => {
	await sql`create function slow() returns trigger language plpgsql as 'begin perform pg_sleep(60); return null; end'`.execute(
		connection.db,
	);
	await sql`create trigger slow after insert on member for each statement execute function slow()`.execute(connection.db);
	clock = new Date();
	await upload('email,username,firstname,lastname\na@example.com,a,A,A\nb@example.com,b,B,B\n');
	const job = async () => (await server.jobs())[0];
	// Each attempt takes 9 s. The worker looks for due jobs every 2 s.
	for (let second = 0; second < 150 && (await job())?.status !== 'failed'; second++) {
		if ((await job())?.status === 'queued') clock = new Date(clock.getTime() + 3_600_000);
		await sleep(1000);
	}
	expect(await job()).toMatchObject({
		status: 'failed',
		rows: { read: 0 },
		problem: 'Writing a single row took longer than the database allows.',
	});
	expect(faults.map(String)).toEqual([expect.stringContaining('failed after 8 attempts')]);
});
