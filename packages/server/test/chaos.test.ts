/**
 * The server is killed while clients send, and the database too: what was acknowledged is there, once. `npm run chaos:server` sends
 * 6,000 on PostgreSQL and 800 on the embedded database.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, startPostgres } from '@returning-ai/postgres';
import { describe, expect, it } from 'vitest';
import { connect } from '../src/data/connect.ts';
import { all, counts, storm } from './chaos.ts';
import { freePort, runCommand, type ServerProcess, startProcess } from './process.ts';

const FULL = process.env.CHAOS === 'full';
const PATIENCE = 900_000;

/** A server that is killed at random and started again, until it is told to stop. */
async function mortal(
	args: string[],
	env: Record<string, string>,
): Promise<{ url: string; kills(): number; stop(): Promise<void> }> {
	const port = await freePort();
	const start = (): Promise<ServerProcess> => startProcess([...args, '--rate-limit', '0', '--port', String(port)], env);
	let [server, kills, isOver] = [await start(), 0, false];
	const reaper = (async () => {
		while (!isOver) {
			await sleep(500 + Math.random() * 1000);
			if (isOver) break;
			await server.kill('SIGKILL');
			kills += 1;
			server = await again(start, () => isOver);
		}
	})();
	return {
		url: server.url,
		kills: () => kills,
		async stop() {
			isOver = true;
			await reaper;
			await server.kill('SIGTERM');
		},
	};
}

/** The database may be away as well: the command then ends with a line, and is started again, as an orchestrator would. */
async function again(start: () => Promise<ServerProcess>, isOver: () => boolean): Promise<ServerProcess> {
	for (;;) {
		try {
			return await start();
		} catch (error) {
			if (isOver()) throw error;
			await sleep(100);
		}
	}
}

const PRODUCTION_LIKE = { NODE_ENV: 'test' };

describe('on PostgreSQL', () => {
	const sends = FULL ? 6000 : 600;

	it(
		`${sends} sends survive the death of the server and of the database, each once`,
		async () => {
			const postgres = await startPostgres(15);
			const DATABASE_URL = await createDatabase(postgres.url);
			await runCommand(['seed'], { DATABASE_URL, ...PRODUCTION_LIKE });
			const server = await mortal([], { DATABASE_URL, ...PRODUCTION_LIKE });
			const crash = sleep(1500).then(() => postgres.crash());
			const retries = await storm({ sends, url: () => server.url, keyOf: (send) => `logical-send-${send}` });
			await crash;
			await server.stop();
			const connection = await connect({ databaseUrl: DATABASE_URL });
			const counted = await counts(connection.db);
			process.stdout.write(
				`PostgreSQL: ${sends} sends, ${server.kills()} kills of the server, 1 of the database, ${retries} retries: ${JSON.stringify(counted)}\n`,
			);
			expect(counted).toEqual(all(sends));
			expect(server.kills()).toBeGreaterThan(0);
			await connection.close();
			await postgres.stop();
		},
		PATIENCE,
	);

	it(
		'a planted bug is caught: an idempotency key of another scope for each attempt doubles messages',
		async () => {
			const postgres = await startPostgres(15);
			const DATABASE_URL = await createDatabase(postgres.url);
			await runCommand(['seed'], { DATABASE_URL, ...PRODUCTION_LIKE });
			const server = await startProcess(['--port', '0', '--rate-limit', '0'], { DATABASE_URL, ...PRODUCTION_LIKE });
			let called = 0;
			await storm({ sends: 200, url: () => server.url, keyOf: (send) => `logical-send-${send}-${called++}` });
			await server.kill('SIGTERM');
			const connection = await connect({ databaseUrl: DATABASE_URL });
			const counted = await counts(connection.db);
			expect(counted.messages).toBe(220);
			expect(counted).not.toEqual(all(200));
			await connection.close();
			await postgres.stop();
		},
		PATIENCE,
	);
});

it(
	`on the embedded database: ${FULL ? 800 : 150} sends survive the death of the server, each once`,
	async () => {
		const sends = FULL ? 800 : 150;
		const home = mkdtempSync(join(tmpdir(), 'returning-ai-chaos-'));
		const data = join(home, 'data');
		await runCommand(['seed', '--data', data]);
		const server = await mortal(['--data', data], PRODUCTION_LIKE);
		const retries = await storm({ sends, url: () => server.url, keyOf: (send) => `logical-send-${send}` });
		await server.stop();
		const connection = await connect({ dataFolder: data });
		const counted = await counts(connection.db);
		process.stdout.write(`PGlite: ${sends} sends, ${server.kills()} kills, ${retries} retries: ${JSON.stringify(counted)}\n`);
		expect(counted).toEqual(all(sends));
		await connection.close();
		rmSync(home, { recursive: true });
	},
	PATIENCE,
);
