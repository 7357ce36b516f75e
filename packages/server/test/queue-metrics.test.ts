/** The metrics of the queues. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Metrics } from '../src/http/metrics.ts';
import { queueMail } from '../src/mail/queue-mail.ts';
import { csv, startTestServer, type TestServer } from './test-server.ts';

const NOW = new Date('2026-03-05T12:00:00.000Z');

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
	testServer.setClock(NOW);
});
afterAll(() => testServer.close());

it('count the queued and the failed tasks, and tell the age of the oldest', async () => {
	const { db, server } = testServer;
	await db.deleteFrom('mail').execute();
	const email = { to: 'fennec@example.com', subject: 'x', text: 'x' };
	for (const seconds of [90, 30, 10]) await queueMail(db, { ...email, now: new Date(NOW.getTime() - seconds * 1000) });
	await db
		.updateTable('mail')
		.set({ failed_at: NOW })
		.where('created_at', '=', new Date(NOW.getTime() - 10_000))
		.execute();
	const body = { data: csv('email,xp\nbamboostick@example.com,1\n') };
	expect((await testServer.call('integration.users.bulkUpdate', { body })).status).toBe(200);
	await server.idle();
	const text = await (await server.fetch('http://localhost/metrics')).text();
	expect(text.split('\n').filter((line) => line.startsWith('returning_ai_queue'))).toEqual([
		'returning_ai_queue_queued{queue="jobs"} 0',
		'returning_ai_queue_queued{queue="emails"} 2',
		'returning_ai_queue_failed{queue="jobs"} 0',
		'returning_ai_queue_failed{queue="emails"} 1',
		'returning_ai_queue_oldest_seconds{queue="jobs"} 0',
		'returning_ai_queue_oldest_seconds{queue="emails"} 90',
	]);
});

it('are left out while the database is unavailable', async () => {
	const { body } = await new Metrics(() => Promise.reject(new Error('no database'))).text();
	expect(body).toContain('returning_ai_memory_bytes');
	expect(body).not.toMatch(/^returning_ai_queue\w+\{/m);
});
