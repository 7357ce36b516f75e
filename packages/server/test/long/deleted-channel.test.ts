/** Deletes a channel with very many messages while others send to it. `CHAOS=full`: a million. */
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { deleteExpired } from '../../src/background/housekeeping.ts';
import { createServerOn } from '../../src/create-server.ts';
import { connect } from '../../src/data/connect.ts';
import type { Database } from '../../src/data/tables.ts';
import { inTransaction } from '../../src/data/transaction.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { postgresUrl } from '../postgres.ts';
import { BAMBOOSTICK, COMMUNITY, LOUNGE, send } from '../test-server.ts';

const MESSAGES = process.env.CHAOS === 'full' ? 1_000_000 : 200_000;
const BATCH = 20_000;

it('responds within the time limit of a request, and no message outlives the channel', async () => {
	const databaseUrl = await createDatabase(postgresUrl('postgres-18'));
	const connection = await connect({ databaseUrl });
	const { db } = connection;
	await seedDemo(db, new Date());
	const server = createServerOn(connection, { demo: true, rateLimit: false });
	for (let start = 0; start < MESSAGES; start += BATCH) {
		const work = (tx: Database) =>
			sql`insert into message (server_id, id, channel_id, author_id, text, created_at)
				select ${COMMUNITY}, lpad(to_hex(n), 24, '0'), ${LOUNGE}, ${BAMBOOSTICK}, 'x', now()
				from generate_series(${start}::int, ${start + BATCH - 1}::int) n`.execute(tx);
		await inTransaction(db, work, { statementTimeoutMs: 9_000 });
	}
	let isDeleted = false;
	const statuses = new Map<number, number>();
	const sender = async (): Promise<void> => {
		while (!isDeleted) {
			const { status } = await send(server, 'integration.messages.send');
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		}
	};
	const senders = Array.from({ length: 4 }, sender);
	const startedAt = performance.now();
	const { status } = await send(server, 'system.channels.delete', { path: { id: LOUNGE } });
	const milliseconds = performance.now() - startedAt;
	isDeleted = true;
	await Promise.all(senders);
	const purgedAt = performance.now();
	await deleteExpired(db, new Date());
	console.info(`deleted in ${milliseconds.toFixed(0)} ms, purged in ${((performance.now() - purgedAt) / 1000).toFixed(1)} s`);
	expect(status).toBe(200);
	expect([...statuses.keys()].filter((each) => each !== 200 && each !== 404)).toEqual([]);
	const { rows } = await sql<{ count: number }>`select count(*)::int as count from message where channel_id = ${LOUNGE}`.execute(
		db,
	);
	expect(rows[0]?.count).toBe(0);
	await server.close();
	await dropDatabase(databaseUrl);
});
