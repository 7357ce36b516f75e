/**
 * Kills the server and the database while clients send: each acknowledged message is stored exactly once. `npm run chaos:server` sends
 * 6,000 messages on PostgreSQL and 800 on the embedded database.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, startPostgres } from '@returning-ai/postgres';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/data/connect.ts';
import { countRows, expectedCounts, sendAll } from '../chaos.ts';
import { freePort, runCommand, type ServerProcess, startProcess } from '../process.ts';

const FULL = process.env.CHAOS === 'full';
const TIMEOUT_MS = 900_000;

/** A server that restarts after each kill. */
interface RestartableServer {
	url: string;
	kills(): number;
	kill(): void;
	stop(): Promise<void>;
}

async function restartableServer(args: string[], env: Record<string, string>): Promise<RestartableServer> {
	const port = await freePort();
	const start = (): Promise<ServerProcess> => startProcess([...args, '--rate-limit', '0', '--port', String(port)], env);
	let [server, kills] = [await start(), 0];
	let dying: Promise<void> | undefined;
	const die = async (): Promise<void> => {
		// A random delay, so that each kill interrupts a different step.
		await sleep(Math.random() * 30);
		await server.kill('SIGKILL');
		kills += 1;
		server = await again(start);
		dying = undefined;
	};
	return {
		url: server.url,
		kills: () => kills,
		kill() {
			dying ??= die();
		},
		async stop() {
			await dying;
			await server.kill('SIGTERM');
		},
	};
}

/** Starts the command again while the database is unavailable, like an orchestrator. */
async function again(start: () => Promise<ServerProcess>): Promise<ServerProcess> {
	for (let tries = 1; ; tries++) {
		try {
			return await start();
		} catch (error) {
			if (tries === 100) throw error;
			await sleep(100);
		}
	}
}

const PRODUCTION_LIKE = { NODE_ENV: 'test' };

describe('on PostgreSQL', () => {
	const sends = FULL ? 6000 : 600;

	it(
		`stores each of ${sends} messages once, although the server and the database are killed`,
		async () => {
			const postgres = await startPostgres(15);
			const DATABASE_URL = await createDatabase(postgres.url);
			await runCommand(['seed'], { DATABASE_URL, ...PRODUCTION_LIKE });
			const server = await restartableServer([], { DATABASE_URL, ...PRODUCTION_LIKE });
			let crash: Promise<void> | undefined;
			const retries = await sendAll({
				sends,
				url: () => server.url,
				idempotencyKey: (send) => `logical-send-${send}`,
				onProgress(acknowledged) {
					if (acknowledged % (sends / 6) === 0) server.kill();
					if (acknowledged === sends / 2 - 10) crash = postgres.crash();
				},
			});
			await crash;
			await server.stop();
			const connection = await connect({ databaseUrl: DATABASE_URL });
			const counted = await countRows(connection.db);
			process.stdout.write(
				`PostgreSQL: ${sends} sends, ${server.kills()} kills of the server, 1 of the database, ${retries} retries: ${JSON.stringify(counted)}\n`,
			);
			expect(counted).toEqual(expectedCounts(sends));
			expect(server.kills()).toBeGreaterThan(2);
			expect(retries).toBeGreaterThan(0);
			expect(crash).toBeDefined();
			await connection.close();
			await postgres.stop();
		},
		TIMEOUT_MS,
	);

	it(
		'detects a client bug: a new idempotency key for each attempt duplicates messages',
		async () => {
			const postgres = await startPostgres(15);
			const DATABASE_URL = await createDatabase(postgres.url);
			await runCommand(['seed'], { DATABASE_URL, ...PRODUCTION_LIKE });
			const server = await startProcess(['--port', '0', '--rate-limit', '0'], { DATABASE_URL, ...PRODUCTION_LIKE });
			let called = 0;
			await sendAll({ sends: 200, url: () => server.url, idempotencyKey: (send) => `logical-send-${send}-${called++}` });
			await server.kill('SIGTERM');
			const connection = await connect({ databaseUrl: DATABASE_URL });
			const counted = await countRows(connection.db);
			expect(counted.messages).toBe(220);
			expect(counted).not.toEqual(expectedCounts(200));
			await connection.close();
			await postgres.stop();
		},
		TIMEOUT_MS,
	);
});

it(
	`stores each of ${FULL ? 800 : 150} messages once on the embedded database, although the server is killed`,
	async () => {
		const sends = FULL ? 800 : 150;
		const home = mkdtempSync(join(tmpdir(), 'returning-ai-chaos-'));
		const data = join(home, 'data');
		await runCommand(['seed', '--data', data]);
		const server = await restartableServer(['--data', data], PRODUCTION_LIKE);
		const retries = await sendAll({
			sends,
			url: () => server.url,
			idempotencyKey: (send) => `logical-send-${send}`,
			onProgress(acknowledged) {
				if (acknowledged % (FULL ? 66 : 30) === 0) server.kill();
			},
		});
		await server.stop();
		const connection = await connect({ dataFolder: data });
		const counted = await countRows(connection.db);
		process.stdout.write(`PGlite: ${sends} sends, ${server.kills()} kills, ${retries} retries: ${JSON.stringify(counted)}\n`);
		expect(counted).toEqual(expectedCounts(sends));
		expect(server.kills()).toBeGreaterThan(1);
		await connection.close();
		rmSync(home, { recursive: true });
	},
	TIMEOUT_MS,
);
