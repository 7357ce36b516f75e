/**
 * A rolling update to the next version, and a rollback, while clients send and read: no request fails. The replicas are replaced as
 * `deploy/kubernetes.yaml` asks: the new one is ready, the old one gets no new connections, then it gets SIGTERM.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/data/connect.ts';
import { type Balancer, startBalancer } from '../balancer.ts';
import { buildNextVersion, NEXT_VERSION, type NextVersion } from '../next-version.ts';
import { postgresUrl } from '../postgres.ts';
import { BIN, runCommand, type ServerProcess, startProcess } from '../process.ts';
import { LOUNGE } from '../test-server.ts';

const REQUESTS = 2_000;
const CLIENTS = 8;
/** Pause of a client between two requests. */
const PAUSE_MS = 20;
/** As `preStop` in `deploy/kubernetes.yaml`, but shorter. */
const PRE_STOP_MS = 500;
/** Columns in tables that each request reads or writes, and a table. */
const EXPANDED = {
	'9001-expanded': [
		...['message', 'member', 'channel', 'api_key', 'server', 'idempotency'].map(
			(table) => `alter table ${table} add column next_version text not null default ''`,
		),
		'create table next_version (server_id text, id text, primary key (server_id, id))',
	],
};

let databaseUrl: string;
let next: NextVersion;
let balancer: Balancer;
let connection: Connection;
let replicas: ServerProcess[];
/** Lines of the logs. */
const faults: string[] = [];
beforeAll(async () => {
	next = await buildNextVersion(EXPANDED);
	databaseUrl = await createDatabase(postgresUrl('postgres-15'));
	await runCommand(['seed'], { DATABASE_URL: databaseUrl });
	replicas = [await start(BIN), await start(BIN)];
	balancer = await startBalancer(replicas.map(({ url }) => url));
	connection = await connect({ databaseUrl });
});
afterAll(async () => {
	await balancer.close();
	await Promise.all(replicas.map((replica) => replica.kill('SIGTERM')));
	await connection.close();
	await dropDatabase(databaseUrl);
	next.remove();
});

function start(bin: string): Promise<ServerProcess> {
	return startProcess(['--port', '0', '--rate-limit', '0'], { DATABASE_URL: databaseUrl }, bin);
}

/** Replaces one replica after the other, each by one of the other version. */
async function replaceAll(bin: string): Promise<void> {
	for (const old of [...replicas]) {
		const successor = await start(bin);
		await expect.poll(() => fetch(`${successor.url}/readyz`).then(({ status }) => status)).toBe(200);
		replicas = [...replicas.filter((replica) => replica !== old), successor];
		balancer.use(replicas.map(({ url }) => url));
		await sleep(PRE_STOP_MS);
		await old.kill('SIGTERM');
		expect(old.child.exitCode).toBe(0);
		faults.push(
			...old
				.output()
				.split('\n')
				.filter((line) => line.includes('"error"')),
		);
	}
}

interface Load {
	sent: string[];
	failures: string[];
	requests: number;
}

/** Sends and reads over connections that stay open, until `isDone` and at least `REQUESTS` requests. */
async function callUntil(isDone: () => boolean): Promise<Load> {
	const load: Load = { sent: [], failures: [], requests: 0 };
	const client = async (): Promise<void> => {
		while (!isDone() || load.requests < REQUESTS) {
			const message = load.requests % 2 === 0 ? `message ${randomUUID()}` : undefined;
			load.requests += 1;
			const failure = await (message === undefined ? read() : send(message));
			if (failure !== undefined) load.failures.push(failure);
			else if (message !== undefined) load.sent.push(message);
			await sleep(PAUSE_MS);
		}
	};
	await Promise.all(Array.from({ length: CLIENTS }, client));
	return load;
}

function send(message: string): Promise<string | undefined> {
	return failureOf('/apis/v1/messages/send', {
		method: 'POST',
		body: JSON.stringify({ channelId: LOUNGE, message, sender: 'bamboostick' }),
	});
}

function read(): Promise<string | undefined> {
	return failureOf('/apis/v1/channels', {});
}

async function failureOf(path: string, init: RequestInit): Promise<string | undefined> {
	const headers = { authorization: 'Bearer rai_test_community_key', 'content-type': 'application/json' };
	try {
		const response = await fetch(`${balancer.url}${path}`, { ...init, headers });
		const text = await response.text();
		return response.status === 200 ? undefined : `${response.status} ${text}`;
	} catch (error) {
		return String((error as Error).cause ?? error);
	}
}

it(`fails none of ${REQUESTS} requests during an update to the next version and a rollback`, async () => {
	let isDone = false;
	const calling = callUntil(() => isDone);
	await replaceAll(next.bin);
	const migrated = await connection.db.selectFrom('migration_requirement').selectAll().where('migration', '>', '9').execute();
	expect(migrated).toEqual([{ migration: '9001-expanded', requires: null, version: NEXT_VERSION }]);
	await replaceAll(BIN);
	isDone = true;
	const { sent, failures, requests } = await calling;
	process.stdout.write(`Rolling update and rollback: ${failures.length} of ${requests} requests failed.\n`);
	expect([failures, faults]).toEqual([[], []]);
	expect(requests).toBeGreaterThanOrEqual(REQUESTS);
	const rows = await connection.db.selectFrom('message').select('text').where('text', 'like', 'message %').execute();
	expect(rows.map(({ text }) => text).sort()).toEqual(sent.sort());
});

it('starts both versions at once on an empty database', async () => {
	for (let round = 0; round < 3; round++) {
		const empty = await createDatabase(postgresUrl('postgres-15'));
		const started = await Promise.all(
			[BIN, next.bin].map((bin) => startProcess(['--port', '0', '--demo'], { DATABASE_URL: empty }, bin)),
		);
		await Promise.all(started.map((server) => server.kill('SIGTERM')));
		await dropDatabase(empty);
	}
});
