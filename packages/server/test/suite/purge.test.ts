/** Housekeeping deletes what no caller reads, by age. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deleteExpired } from '../../src/background/housekeeping.ts';
import { RETENTION_MS } from '../../src/background/retention.ts';
import { newId } from '../../src/data/ids.ts';
import { queueMail } from '../../src/mail/queue-mail.ts';
import { COMMUNITY, startTestServer, type TestServer } from '../test-server.ts';

const NOW = new Date('2026-03-05T12:00:00.000Z');
const TABLES = ['outbox', 'audit', 'job', 'job_fault', 'mail'] as const;

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
	for (const table of TABLES) await sql`delete from ${sql.table(table)}`.execute(testServer.db);
});
afterAll(() => testServer.close());

/** Adds one row to each table, and a job with `skipped` lines. */
async function addRows(ageOf: (table: keyof typeof RETENTION_MS) => Date, skipped: number): Promise<void> {
	const { db } = testServer;
	const key = (table: keyof typeof RETENTION_MS) => {
		const created_at = ageOf(table);
		return { server_id: COMMUNITY, id: newId(created_at), created_at };
	};
	await db
		.insertInto('outbox')
		.values({ ...key('outbox'), kind: 'x', payload: '{}' })
		.execute();
	const audit = { actor: 'x', operation: 'x', target: '', request_id: 'x' };
	await db
		.insertInto('audit')
		.values([
			{ ...key('audit'), ...audit },
			{ ...key('audit'), ...audit, server_id: '' },
		])
		.execute();
	const job = key('job');
	await db
		.insertInto('job')
		.values({ ...job, kind: 'import', status: 'failed', file: Buffer.alloc(0), updated_at: job.created_at })
		.execute();
	await sql`insert into job_fault (server_id, job_id, line, field, message)
		select ${COMMUNITY}, ${job.id}, line, '', '' from generate_series(1, ${skipped}::integer) as line`.execute(db);
	await queueMail(db, { to: 'fennec@example.com', subject: 'x', text: 'x', now: ageOf('mail') });
}

async function count(): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const table of TABLES) {
		const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(testServer.db);
		counts[table] = rows[0]?.n ?? 0;
	}
	return counts;
}

it('deletes events, audit rows, finished jobs with their skipped lines, and emails that are old, and no others', async () => {
	await addRows((table) => new Date(NOW.getTime() - RETENTION_MS[table] - 1000), 2500);
	await addRows((table) => new Date(NOW.getTime() - RETENTION_MS[table]), 3);
	const waiting = { kind: 'import', status: 'waiting', file: Buffer.alloc(0) } as const;
	const old = new Date(0);
	await testServer.db
		.insertInto('job')
		// Not due in this test.
		.values({ ...waiting, server_id: COMMUNITY, id: newId(old), created_at: old, updated_at: old, due_at: new Date(2 ** 42) })
		.execute();
	expect(await count()).toEqual({ outbox: 2, audit: 4, job: 3, job_fault: 2503, mail: 2 });
	await deleteExpired(testServer.db, NOW);
	expect(await count()).toEqual({ outbox: 1, audit: 2, job: 2, job_fault: 3, mail: 1 });
});
