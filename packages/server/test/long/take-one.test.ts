/** A worker takes one task, whatever plan PostgreSQL chooses. */
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/data/connect.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { queueJob, takeJob } from '../../src/jobs/queue.ts';
import { MailQueue } from '../../src/mail/mail-queue.ts';
import { queueMail } from '../../src/mail/queue-mail.ts';
import { postgresUrl } from '../postgres.ts';
import { COMMUNITY } from '../test-server.ts';

const NOW = new Date('2026-03-05T12:00:00.000Z');
/** PostgreSQL then joins by a nested loop, as it may on tables whose size it does not know. */
const NESTED_LOOPS = ['hashjoin', 'mergejoin', 'hashagg', 'sort', 'material'].map((name) => `-c enable_${name}=off`).join(' ');

let databaseUrl: string;
let connection: Connection;
beforeAll(async () => {
	databaseUrl = await createDatabase(postgresUrl('postgres-18'));
	const url = new URL(databaseUrl);
	url.searchParams.set('options', NESTED_LOOPS);
	connection = await connect({ databaseUrl: url.href });
	await seedDemo(connection.db, NOW);
});
afterAll(async () => {
	await connection.close();
	await dropDatabase(databaseUrl);
});

it('of the jobs', async () => {
	const file = new TextEncoder().encode('email,username,firstname,lastname\na@example.com,a,A,A\n');
	for (let count = 0; count < 5; count++)
		await queueJob(connection.db, { kind: 'import', serverId: COMMUNITY, file, rows: 1, now: NOW });
	await takeJob(connection.db, NOW);
	const jobs = await connection.db.selectFrom('job').select('status').execute();
	expect(jobs.map(({ status }) => status).sort()).toEqual(['running', 'waiting', 'waiting', 'waiting', 'waiting']);
});

it('of the emails', async () => {
	for (let count = 0; count < 5; count++)
		await queueMail(connection.db, { to: 'a@example.com', subject: 'Code', text: 'Code', now: NOW });
	const queue = new MailQueue({ db: connection.db, now: () => NOW, url: 'smtp://127.0.0.1:1', from: 'a@example.com' });
	await queue.take();
	const emails = await connection.db.selectFrom('mail').select('tries').execute();
	expect(emails.map(({ tries }) => tries).sort()).toEqual([0, 0, 0, 0, 1]);
});
