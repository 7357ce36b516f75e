/** PostgreSQL itself limits statements, locks and abandoned transactions, so that one of them does not take the whole pool. */
import { createServer, connect as dial, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServerOn, type Server } from '../../src/create-server.ts';
import { type Connection, connect } from '../../src/data/connect.ts';
import { migrate } from '../../src/data/migrate.ts';
import { migrations, requirements } from '../../src/data/migrations/index.ts';
import { inTransaction } from '../../src/data/transaction.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { postgresUrl } from '../postgres.ts';
import { BAMBOOSTICK, COMMUNITY, send } from '../test-server.ts';

const LIMITS = { statementTimeoutMs: 1_000, lockTimeoutMs: 900, idleInTransactionTimeoutMs: 500, clientTimeoutMs: 4_000 };

let databaseUrl: string;
let connection: Connection;
let server: Server;
/** Another client of the database. */
let other: Connection;
beforeAll(async () => {
	databaseUrl = await createDatabase(postgresUrl('postgres-18'));
	other = await connect({ databaseUrl });
	await seedDemo(other.db, new Date());
	connection = await connect({ databaseUrl }, LIMITS);
	server = createServerOn(connection, { demo: true, rateLimit: false });
});
afterAll(async () => {
	await server.close();
	await other.close();
	await dropDatabase(databaseUrl);
});

/** Locks a member until the returned function is called. */
async function lockMember(): Promise<() => Promise<void>> {
	let unlock = (): void => undefined;
	const unlocked = new Promise<void>((resolve) => {
		unlock = resolve;
	});
	let isLocked = (): void => undefined;
	const locked = new Promise<void>((resolve) => {
		isLocked = resolve;
	});
	const done = inTransaction(other.db, async (tx) => {
		await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx);
		await sql`select 1 from member where server_id = ${COMMUNITY} and id = ${BAMBOOSTICK} for update`.execute(tx);
		isLocked();
		await unlocked;
	});
	await locked;
	return () => {
		unlock();
		return done;
	};
}

const sendMessage = async (): Promise<number> => (await send(server, 'integration.messages.send')).status;

it.each([12, 60])('answers reads and /readyz while %d sends wait for one locked member', async (count) => {
	const unlock = await lockMember();
	const sends = Array.from({ length: count }, sendMessage);
	let isWaiting = true;
	const answered = Promise.all(sends).finally(() => {
		isWaiting = false;
	});
	const reads = new Set<number>();
	while (isWaiting) {
		const read = send(server, 'integration.channels.list').then(({ status }) => status);
		const ready = server.fetch('http://localhost/readyz').then(({ status }) => status);
		for (const status of await Promise.all([read, ready])) reads.add(status);
		await sleep(20);
	}
	await unlock();
	expect(reads).toEqual(new Set([200]));
	expect(new Set(await answered)).toEqual(new Set([503]));
	expect(await sendMessage()).toBe(200);
});

it('ends a statement in PostgreSQL, before this process stops waiting', async () => {
	await expect(sql`select pg_sleep(60)`.execute(connection.db)).rejects.toMatchObject({ code: '57014' });
	const running = async (): Promise<number> => {
		const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
			and state = 'active' and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`.execute(other.db);
		return rows.length;
	};
	// PostgreSQL sends the error a moment before the session is idle.
	await expect.poll(running).toBe(0);
});

it('asks clients not to repeat a call whose statement took too long', async () => {
	let isLocked = (): void => undefined;
	const locked = new Promise<void>((resolve) => {
		isLocked = resolve;
	});
	// Locks last longer than a statement, so that the read of the locked table is the statement that takes too long.
	const patient = await connect({ databaseUrl, poolSize: 1 }, { ...LIMITS, statementTimeoutMs: 300 });
	const patientServer = createServerOn(patient, { demo: true, rateLimit: false });
	const holding = inTransaction(other.db, async (tx) => {
		await sql`lock table channel in access exclusive mode`.execute(tx);
		isLocked();
		await sleep(1_000);
	});
	await locked;
	const { status, headers } = await send(patientServer, 'integration.channels.list');
	await holding;
	await patientServer.close();
	expect([status, headers.get('retry-after'), headers.get('x-should-retry')]).toEqual([503, '30', 'false']);
});

it('allows a transaction longer statements', async () => {
	const work = inTransaction(connection.db, (tx) => sql`select pg_sleep(1.5)`.execute(tx), { statementTimeoutMs: 9_000 });
	await expect(work).resolves.toBeDefined();
	const { rows } = await sql`select current_setting('statement_timeout') as value`.execute(connection.db);
	expect(rows).toEqual([{ value: '1s' }]);
});

it('ends a transaction that waits for this process, and frees its locks', async () => {
	const abandoned = inTransaction(connection.db, async (tx) => {
		await sql`select 1 from member where server_id = ${COMMUNITY} and id = ${BAMBOOSTICK} for update`.execute(tx);
		await sleep(1_500);
		await sql`select 1`.execute(tx);
	});
	await expect(abandoned).rejects.toThrow();
	expect(await sendMessage()).toBe(200);
});

it('waits for the replica that migrates, longer than for a lock', async () => {
	const migrationLock = '3853314791062309107';
	let second: Promise<Connection> | undefined;
	await other.db.connection().execute(async (db) => {
		await sql.raw(`select pg_advisory_lock(${migrationLock})`).execute(db);
		second = connect({ databaseUrl }, LIMITS);
		await sleep(1_500);
		await sql.raw(`select pg_advisory_unlock(${migrationLock})`).execute(db);
	});
	await (await second)?.close();
});

it('answers requests while a migration waits for a long transaction', async () => {
	const reading = inTransaction(other.db, async (tx) => {
		await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx);
		await sql`select 1 from message limit 1`.execute(tx);
		await sleep(3_000);
	});
	await sleep(100);
	const expanded = { ...migrations, '9001-expanded': ['alter table message add column next_version text'] };
	let isMigrated = false;
	const migrating = migrate(other.db, { migrations: expanded, requirements, version: '1.0.0' }).then(() => {
		isMigrated = true;
	});
	const answers = new Set<number>();
	while (!isMigrated) answers.add(await sendMessage());
	await Promise.all([reading, migrating]);
	expect(answers).toEqual(new Set([200]));
});

it.each([
	['the limits', 'statement_timeout', '0'],
	['only the check of the client', 'client_connection_check_interval', '1s'],
])('works behind PgBouncer or on a system that refuses %s', async (_, refused, timeout) => {
	const { hostname, port } = new URL(databaseUrl);
	const sockets = new Set<Socket>();
	const pooler = createServer((client) => {
		sockets.add(client);
		client.on('error', () => undefined);
		client.once('data', (startup) => {
			if (startup.includes(refused)) {
				client.end(refusal(`unsupported startup parameter: ${refused}`));
				return;
			}
			const database = dial(Number(port), hostname);
			database.on('error', () => client.destroy());
			database.write(startup);
			client.pipe(database).pipe(client);
		});
	});
	await new Promise<void>((resolve) => pooler.listen(0, '127.0.0.1', resolve));
	const { port: poolerPort } = pooler.address() as { port: number };
	const url = Object.assign(new URL(databaseUrl), { host: `127.0.0.1:${poolerPort}` }).href;
	const pooled = await connect({ databaseUrl: url }, LIMITS);
	const { rows } = await sql`select current_setting('statement_timeout') as value`.execute(pooled.db);
	expect(rows).toEqual([{ value: timeout }]);
	await pooled.close();
	for (const socket of sockets) socket.destroy();
	await new Promise((resolve) => pooler.close(resolve));
});

/** PostgreSQL's message of a FATAL error. */
function refusal(message: string): Buffer {
	const fields = Buffer.from(`SFATAL\0VFATAL\0C08P01\0M${message}\0\0`);
	const head = Buffer.alloc(5);
	head.write('E');
	head.writeUInt32BE(fields.length + 4, 1);
	return Buffer.concat([head, fields]);
}
