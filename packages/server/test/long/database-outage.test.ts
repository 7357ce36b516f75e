/** The database becomes unavailable while the server runs. The server responds 503, and recovers without a restart. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, type Postgres, startPostgres } from '@returning-ai/postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/create-server.ts';
import { send } from '../test-server.ts';

let postgres: Postgres;
let server: Server;
beforeAll(async () => {
	postgres = await startPostgres(15);
	server = await createServer({ databaseUrl: await createDatabase(postgres.url), demo: true, rateLimit: false });
});
afterAll(async () => {
	await server.close();
	await postgres.stop();
});

const status = async (): Promise<number> => (await send(server, 'integration.messages.send')).status;
const isReady = async (): Promise<number> => (await server.fetch('http://localhost/readyz')).status;

async function until(expected: number, readStatus: () => Promise<number>): Promise<void> {
	for (let tries = 0; tries < 1200; tries++) {
		if ((await readStatus()) === expected) return;
		await sleep(100);
	}
	throw new Error(`The status was not ${expected} within 120 s.`);
}

it('responds 503 with Retry-After while the database restarts, then recovers', async () => {
	expect(await status()).toBe(200);
	let isBack = false;
	const crashed = postgres.crash().then(() => {
		isBack = true;
	});
	const seen = new Set<number>();
	while (!isBack && !seen.has(503)) seen.add(await status());
	await crashed;
	expect([...seen].every((one) => one === 200 || one === 503)).toBe(true);
	expect(seen.has(503)).toBe(true);
	await until(200, status);
	await until(200, isReady);
});

it('responds 503 to all requests while the database hangs, then recovers', async () => {
	postgres.signal('SIGSTOP');
	// A request that hangs would exceed the timeout of this test.
	const statuses = await Promise.all(Array.from({ length: 25 }, status));
	expect(new Set(statuses)).toEqual(new Set([503]));
	expect(await isReady()).toBe(503);
	postgres.signal('SIGCONT');
	await until(200, status);
});
