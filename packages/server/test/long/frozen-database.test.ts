/** PostgreSQL stops for 30 s while clients send and read, as on a machine that is paused. Then everything works again within 5 s. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, type Postgres, startPostgres } from '@returning-ai/postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/create-server.ts';
import { connect } from '../../src/data/connect.ts';
import { LOUNGE, send } from '../test-server.ts';

const FROZEN_MS = 30_000;
const RECOVERY_MS = 5_000;
const CLIENTS = 16;

let postgres: Postgres;
let databaseUrl: string;
let server: Server;
beforeAll(async () => {
	postgres = await startPostgres(18);
	databaseUrl = await createDatabase(postgres.url);
	server = await createServer({ databaseUrl, demo: true, rateLimit: false });
});
afterAll(async () => {
	postgres.signal('SIGCONT');
	await server.close();
	await postgres.stop();
});

it('answers everything within 5 s after a stop of 30 s, and keeps what it acknowledged', async () => {
	const sent: string[] = [];
	const acknowledged: string[] = [];
	/** The statuses of the requests that began after the recovery. */
	const recovered: number[] = [];
	const during: number[] = [];
	let state: 'before' | 'frozen' | 'recovering' | 'recovered' | 'done' = 'before';
	const sendMessage = async (): Promise<number> => {
		const message = `message ${randomUUID()}`;
		sent.push(message);
		const body = { channelId: LOUNGE, message, sender: 'bamboostick' };
		const { status } = await send(server, 'integration.messages.send', { body });
		if (status === 200) acknowledged.push(message);
		return status;
	};
	const readChannels = async (): Promise<number> => (await send(server, 'integration.channels.list')).status;
	const readReadiness = async (): Promise<number> => (await server.fetch('http://localhost/readyz')).status;
	const client = async (request: () => Promise<number>): Promise<void> => {
		while (state !== 'done') {
			const began = state;
			const status = await request();
			if (began === 'frozen') during.push(status);
			if (began === 'recovered') recovered.push(status);
			await sleep(20);
		}
	};
	const clients = Array.from({ length: CLIENTS }, (_, index) => client(index % 2 === 0 ? sendMessage : readChannels));
	clients.push(client(readReadiness));
	await sleep(1_000);
	state = 'frozen';
	postgres.signal('SIGSTOP');
	await sleep(FROZEN_MS);
	state = 'recovering';
	postgres.signal('SIGCONT');
	await sleep(RECOVERY_MS);
	state = 'recovered';
	await sleep(5_000);
	state = 'done';
	await Promise.all(clients);

	// The last ones waited until PostgreSQL continued.
	expect([...new Set(during)].filter((status) => status !== 200)).toEqual([503]);
	expect(new Set(recovered)).toEqual(new Set([200]));
	const connection = await connect({ databaseUrl });
	const rows = await connection.db.selectFrom('message').select('text').where('text', 'like', 'message %').execute();
	await connection.close();
	const stored = rows.map(({ text }) => text);
	process.stdout.write(
		`${during.length} requests while frozen, ${recovered.length} after it; ${acknowledged.length} of ${sent.length} sends acknowledged, ${stored.length} stored.\n`,
	);
	expect(acknowledged.filter((message) => !stored.includes(message))).toEqual([]);
	expect(new Set(stored).size).toBe(stored.length);
});
