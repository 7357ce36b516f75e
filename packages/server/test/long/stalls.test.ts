/**
 * The link to PostgreSQL is held, slow or dropped at each step of a transaction while clients send. What the server acknowledged is in the
 * database afterwards. What it did not acknowledge is there at most once.
 */

import { randomUUID } from 'node:crypto';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServerOn, type Server } from '../../src/create-server.ts';
import { type Connection, connect } from '../../src/data/connect.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { postgresUrl } from '../postgres.ts';
import { type Disturbance, startPostgresProxy } from '../postgres-proxy.ts';
import { LOUNGE } from '../test-server.ts';

/** Short, so that a scenario takes seconds. */
const LIMITS = { clientTimeoutMs: 400, connectTimeoutMs: 300 };
const LONGER_THAN_THE_TIMEOUT_MS = 800;
const SHORTER_THAN_THE_TIMEOUT_MS = 100;
const SENDERS = 2;
const TAKEN_BADGE = { title: 'Taken', action: 'custom' };
/** Sends of each sender that are acknowledged after the link recovers. */
const SENDS_AFTERWARDS = 4;
const GIVE_UP_AFTER_MS = 20_000;

const scenarios = (['begin', 'statement', 'commit', 'rollback'] as const).flatMap((moment): Disturbance[] => [
	{ moment, direction: 'request', kind: 'hold', milliseconds: LONGER_THAN_THE_TIMEOUT_MS },
	{ moment, direction: 'reply', kind: 'hold', milliseconds: LONGER_THAN_THE_TIMEOUT_MS },
	{ moment, direction: 'request', kind: 'hold', milliseconds: SHORTER_THAN_THE_TIMEOUT_MS },
	{ moment, direction: 'request', kind: 'drop' },
	{ moment, direction: 'reply', kind: 'drop' },
]);

describe.each(['postgres-15', 'postgres-18'] as const)('%s', (version) => {
	let databaseUrl: string;
	let direct: Connection;
	beforeAll(async () => {
		databaseUrl = await createDatabase(postgresUrl(version));
		direct = await connect({ databaseUrl, poolSize: 1 });
		await seedDemo(direct.db, new Date());
	});
	afterAll(async () => {
		await direct.close();
		await dropDatabase(databaseUrl);
	});

	it.each(scenarios.map((scenario) => [describeScenario(scenario), scenario] as const))(
		'keeps what was acknowledged when the link %s',
		async (_, scenario) => {
			const { sent, acknowledged, openTransactions: open } = await sendWhileDisturbed(databaseUrl, scenario, direct);
			const stored = (await storedTexts(direct)).filter((text) => sent.includes(text));
			expect(acknowledged.filter((text) => !stored.includes(text))).toEqual([]);
			expect(stored.filter((text, index) => stored.indexOf(text) !== index)).toEqual([]);
			expect(open).toBe(0);
		},
	);
});

function describeScenario({ moment, direction, kind, milliseconds }: Disturbance): string {
	const what = kind === 'drop' ? 'drops' : `is held for ${milliseconds} ms`;
	return `${what} at the ${direction} of ${moment === 'statement' ? 'a statement' : moment.toUpperCase()}`;
}

interface Sends {
	sent: string[];
	acknowledged: string[];
	/** Sessions that wait inside a transaction when no request is in flight. */
	openTransactions: number;
}

/** Sends until some sends were acknowledged after the disturbance, then stops the server. */
async function sendWhileDisturbed(databaseUrl: string, disturbance: Disturbance, direct: Connection): Promise<Sends> {
	const proxy = await startPostgresProxy(databaseUrl);
	const connection = await connect({ databaseUrl: proxy.url, poolSize: 1 }, LIMITS);
	const server = createServerOn(connection, { demo: true, rateLimit: false });
	const sends: Sends = { sent: [], acknowledged: [], openTransactions: 0 };
	await post(server, '/badges', TAKEN_BADGE);
	await sendMessage(server, sends);
	let state: 'before' | 'disturbed' | 'after' = 'before';
	const disturbed = proxy
		.disturb(disturbance, () => {
			state = 'disturbed';
		})
		.then(() => {
			state = 'after';
		});
	const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
	const sender = async (): Promise<void> => {
		for (let afterwards = 0; afterwards < SENDS_AFTERWARDS; ) {
			if (Date.now() > giveUpAt) throw new Error(`The server did not recover. State of the link: ${state} the disturbance.`);
			const isAfter = state === 'after';
			// Later calls are no transactions: their COMMIT would also commit a transaction that was left open.
			if (state === 'before') await createChannel(server, sends);
			if (state === 'before') await createTakenBadge(server);
			if ((await sendMessage(server, sends)) && isAfter) afterwards += 1;
		}
	};
	await Promise.all([disturbed, ...Array.from({ length: SENDERS }, sender)]);
	sends.openTransactions = await openTransactions(direct);
	await server.close();
	await proxy.close();
	return sends;
}

/** One statement, without a transaction. */
function sendMessage(server: Server, sends: Sends): Promise<boolean> {
	return record(sends, (message) =>
		post(server, '/apis/v1/messages/send', { channelId: LOUNGE, message, sender: 'bamboostick' }),
	);
}

/** A transaction that ends with COMMIT. */
function createChannel(server: Server, sends: Sends): Promise<boolean> {
	return record(sends, (topic) => post(server, '/channels', { topic, channelType: 'open' }));
}

/** A transaction that ends with ROLLBACK. */
async function createTakenBadge(server: Server): Promise<void> {
	expect([409, 503]).toContain(await post(server, '/badges', TAKEN_BADGE));
}

async function record({ sent, acknowledged }: Sends, write: (text: string) => Promise<number>): Promise<boolean> {
	const text = `message ${randomUUID()}`;
	sent.push(text);
	const status = await write(text);
	expect([200, 201, 503]).toContain(status);
	if (status === 503) return false;
	acknowledged.push(text);
	return true;
}

async function post(server: Server, path: string, body: object): Promise<number> {
	const response = await server.fetch(`http://localhost${path}`, {
		method: 'POST',
		headers: {
			authorization: 'Bearer rai_test_community_key',
			'x-api-key': 'rai_test_system_key',
			'content-type': 'application/json',
		},
		body: JSON.stringify(body),
	});
	return response.status;
}

async function storedTexts({ db }: Connection): Promise<string[]> {
	const messages = await db.selectFrom('message').select('text').where('text', 'like', 'message %').execute();
	const channels = await db.selectFrom('channel').select('topic as text').where('topic', 'like', 'message %').execute();
	return [...messages, ...channels].map(({ text }) => text);
}

async function openTransactions({ db }: Connection): Promise<number> {
	const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
		where datname = current_database() and state like 'idle in transaction%'`.execute(db);
	return rows[0]?.count ?? -1;
}
