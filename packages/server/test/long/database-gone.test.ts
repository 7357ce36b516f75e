/** The database goes away while the server serves: it says so, and is there again without a restart. */
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

async function until(expected: number, ask: () => Promise<number>): Promise<void> {
	for (let tries = 0; tries < 1200; tries++) {
		if ((await ask()) === expected) return;
		await sleep(100);
	}
	throw new Error(`It was never ${expected}.`);
}

it('dies and comes back: 503 with Retry-After meanwhile, then as before', async () => {
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

it('stands still: requests are answered all the same, and none is left hanging', async () => {
	postgres.signal('SIGSTOP');
	// A request that is left hanging runs into the limit of this test.
	const statuses = await Promise.all(Array.from({ length: 25 }, status));
	expect(new Set(statuses)).toEqual(new Set([503]));
	expect(await isReady()).toBe(503);
	postgres.signal('SIGCONT');
	await until(200, status);
});
