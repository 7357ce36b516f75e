/** Bulk jobs that fail, wait and continue: attempts, smaller batches, turns. */
import { dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/data/connect.ts';
import { deleteAllRows } from '../../src/data/reset.ts';
import { seedDemo } from '../../src/demo/seed.ts';
import { JobQueue } from '../../src/jobs/job-queue.ts';
import { type Job, type JobReport, queueJob, reportJobs } from '../../src/jobs/queue.ts';
import { QueueWorker } from '../../src/queue/queue-worker.ts';
import { COMMUNITY, createTestDatabase } from '../test-server.ts';

const START = new Date('2026-03-05T12:00:00.000Z');

let place: { databaseUrl?: string };
let connection: Connection;
let queue: JobQueue;
let worker: QueueWorker<Job>;
let clock: Date;
let faults: unknown[];
beforeAll(async () => {
	place = await createTestDatabase();
	connection = await connect(place);
});
beforeEach(async () => {
	clock = START;
	faults = [];
	await deleteAllRows(connection.db);
	await seedDemo(connection.db, clock);
	const now = (): Date => clock;
	queue = new JobQueue({ db: connection.db, now, isEmbedded: connection.kind === 'pglite' });
	worker = new QueueWorker(queue, { now, onFault: (error) => faults.push(error) });
});
afterEach(async () => {
	await worker.stop();
	await sql`drop trigger if exists slow on member`.execute(connection.db);
});
afterAll(async () => {
	await connection.close();
	if (place.databaseUrl !== undefined) await dropDatabase(place.databaseUrl);
});

const rowsOf = (prefix: string, count: number): string =>
	Array.from({ length: count }, (_, index) => `${prefix}${index}@example.com,${prefix}${index},M,M\n`).join('');

async function queueImport(rows: string, later = 0): Promise<void> {
	const file = new TextEncoder().encode(`email,username,firstname,lastname\n${rows}`);
	const now = new Date(clock.getTime() + later);
	await queueJob(connection.db, { kind: 'import', serverId: COMMUNITY, file, rows: rows.split('\n').length - 1, now });
}

/** Makes PostgreSQL end each insert of members for which `condition` is true, as if it took too long. */
async function makeInsertsSlow(condition: string): Promise<void> {
	await sql
		.raw(`create or replace function slow() returns trigger language plpgsql as $$ begin
			if ${condition} then raise exception 'canceling statement due to statement timeout' using errcode = '57014'; end if;
			return null; end $$`)
		.execute(connection.db);
	await sql`create trigger slow after insert on member referencing new table as added for each statement execute function slow()`.execute(
		connection.db,
	);
}

function pass(milliseconds: number): void {
	clock = new Date(clock.getTime() + milliseconds);
}

async function work(): Promise<void> {
	worker.wake();
	await worker.idle();
}

async function onlyJob(): Promise<JobReport> {
	const [job] = await reportJobs(connection.db);
	return job as JobReport;
}

it('halves the batches of a job until they are fast enough', async () => {
	await makeInsertsSlow('(select count(*) from added) > 20');
	await queueImport(rowsOf('m', 700));
	await work();
	expect(await onlyJob()).toMatchObject({ status: 'done', rows: { total: 700, read: 700, done: 700 }, faults: [] });
	expect(faults).toEqual([]);
});

it('fails a job after 8 attempts without progress, and says why', async () => {
	await makeInsertsSlow('true');
	await queueImport(rowsOf('m', 3));
	const attempts: number[] = [];
	for (let hour = 0; hour < 20 && (await onlyJob()).status !== 'failed'; hour++) {
		await work();
		const { attempts: count, status, problem } = await onlyJob();
		if (status === 'queued') attempts.push(count);
		expect(problem).toBe('Writing a single row took longer than the database allows.');
		// The job is not due yet.
		await work();
		expect((await onlyJob()).attempts).toBe(count);
		pass(3_600_000);
	}
	expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7]);
	expect(await onlyJob()).toMatchObject({ status: 'failed', attempts: 8, rows: { read: 0, done: 0 } });
	expect(faults.map(String)).toEqual([
		expect.stringMatching(/^Error: The job \w{24} failed after 8 attempts: Writing a single row/),
	]);
	expect(await connection.db.selectFrom('job_file').select('start').execute()).toEqual([]);
});

it('counts the attempts again after progress', async () => {
	await makeInsertsSlow('true');
	await queueImport(rowsOf('m', 300));
	for (let attempt = 1; attempt <= 5; attempt++) {
		await work();
		expect(await onlyJob()).toMatchObject({ status: 'queued', attempts: attempt });
		pass(3_600_000);
	}
	await sql`drop trigger slow on member`.execute(connection.db);
	await makeInsertsSlow(`exists (select from added where username = 'm299')`);
	await work();
	expect(await onlyJob()).toMatchObject({ status: 'queued', attempts: 1, rows: { read: 299 } });
	await sql`drop trigger slow on member`.execute(connection.db);
	pass(3_600_000);
	await work();
	expect(await onlyJob()).toMatchObject({ status: 'done', rows: { done: 300, skipped: 0 } });
});

it('takes turns, so that a short job does not wait for the end of a long one', async () => {
	await queueImport(rowsOf('long', 6000));
	await queueImport(rowsOf('short', 1), 1);
	pass(1000);
	const turns: string[] = [];
	for (let job = await queue.take(); job; job = await queue.take()) {
		pass(1000);
		await queue.run(job, () => false);
		turns.push(`${job.rows_total} to ${job.rows_read}`);
	}
	expect(turns[0]).toMatch(/^6000 to (?!6000)/);
	expect(turns[1]).toBe('1 to 1');
	expect(turns.at(-1)).toBe('6000 to 6000');
	for (const job of await reportJobs(connection.db)) expect(job).toMatchObject({ status: 'done', rows: { skipped: 0 } });
});

it('names the lines of the file in each turn', async () => {
	await queueImport(`\n${rowsOf('m', 2600)}no address,x,M,M\n"n@example.com",n,"M\nM",M\nno address,y,M,M\n`);
	await work();
	const { rows, faults } = await onlyJob();
	expect(rows).toMatchObject({ done: 2601, skipped: 2 });
	expect(faults.map(({ line }) => line)).toEqual([2603, 2606]);
});

it('is continued by another worker after its lease, and its rows are written once', async () => {
	await queueImport(rowsOf('m', 10));
	const abandoned = (await queue.take()) as Job;
	expect(await queue.take()).toBeUndefined();
	pass(31_000);
	const taken = (await queue.take()) as Job;
	expect(taken).toMatchObject({ id: abandoned.id, attempts: 2 });
	const error = await queue.run(abandoned, () => false).catch((error: unknown) => error);
	expect(error).toBeInstanceOf(Error);
	expect(queue.explain(error)).toBeUndefined();
	await queue.run(taken, () => false);
	expect(await onlyJob()).toMatchObject({ status: 'done', rows: { read: 10, done: 10 } });
});

it('fails when the process ended during each attempt', async () => {
	await queueImport(rowsOf('m', 10));
	for (let attempt = 1; attempt <= 8; attempt++) {
		expect(await queue.take()).toMatchObject({ attempts: attempt });
		pass(31_000);
	}
	await work();
	expect(await onlyJob()).toMatchObject({ status: 'failed', problem: 'The process ended during each attempt.' });
});

it('of an older version is continued', async () => {
	const file = Buffer.from(`email,username,firstname,lastname\n${rowsOf('m', 5)}`);
	await connection.db
		.insertInto('job')
		.values({
			server_id: COMMUNITY,
			id: '665f1c2ab7e4d90012a3b4f1',
			kind: 'import',
			status: 'running',
			file,
			rows_total: 5,
			rows_read: 2,
			rows_done: 2,
			held_until: new Date(clock.getTime() - 1),
			created_at: clock,
			updated_at: clock,
		})
		.execute();
	await work();
	expect(await onlyJob()).toMatchObject({ status: 'done', rows: { read: 5, done: 5 } });
	const { rows } = await sql`select username from member where username ~ '^m[0-9]$' order by username`.execute(connection.db);
	expect(rows).toEqual([{ username: 'm2' }, { username: 'm3' }, { username: 'm4' }]);
});
