/** Two replicas that start at the same time on one empty database, behind a TCP load balancer. */
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/data/connect.ts';
import { type Balancer, startBalancer } from '../balancer.ts';
import { countRows, sendAll } from '../chaos.ts';
import { scenarios } from '../client/scenarios.ts';
import { type Target, targetOn } from '../client/target.ts';
import { postgresUrl } from '../postgres.ts';
import { type ServerProcess, startProcess } from '../process.ts';

let databaseUrl: string;
let replicas: ServerProcess[];
let balancer: Balancer;
let connection: Connection;
let target: Target;
beforeAll(async () => {
	databaseUrl = await createDatabase(postgresUrl('postgres-15'));
	const env = { DATABASE_URL: databaseUrl };
	// Both try to migrate and fill the database: one does, the other waits.
	replicas = await Promise.all([1, 2].map(() => startProcess(['--demo', '--port', '0', '--rate-limit', '0'], env)));
	balancer = await startBalancer(replicas.map(({ url }) => url));
	connection = await connect({ databaseUrl });
	target = await targetOn(balancer.url);
});
afterAll(async () => {
	await connection.close();
	await balancer.close();
	await Promise.all(replicas.map((replica) => replica.kill('SIGTERM')));
	await dropDatabase(databaseUrl);
});

describe('two replicas', () => {
	scenarios(() => target);

	it('lose no acknowledged message when one of them is killed', async () => {
		await connection.db.deleteFrom('idempotency').execute();
		const [base, sends] = [await totals(), 600];
		let death: Promise<void> | undefined;
		const retries = await sendAll({
			sends,
			url: () => balancer.url,
			idempotencyKey: (send) => `logical-send-${send}`,
			onProgress(acknowledged) {
				if (acknowledged === sends / 2) death = replicas[0]?.kill('SIGKILL');
			},
		});
		await death;
		expect(death).toBeDefined();
		const counted = await countRows(connection.db);
		process.stdout.write(`Two replicas: ${sends} sends, 1 kill, ${retries} retries: ${JSON.stringify(counted)}\n`);
		const { messages, distinct, keys } = counted;
		expect({ messages, distinct, keys }).toEqual({ messages: sends, distinct: sends, keys: sends });
		const now = await totals();
		expect([now.counters - base.counters, now.events - base.events, now.audits - base.audits]).toEqual([sends, sends, sends]);
	});
});

async function totals(): Promise<{ counters: number; events: number; audits: number }> {
	const { counters, events, audits } = await countRows(connection.db);
	return { counters, events, audits };
}
