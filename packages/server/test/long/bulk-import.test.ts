/**
 * Imports a large file on PostgreSQL with limited memory, and completes it after the server is killed. `npm run chaos:server` imports
 * 100,000 rows.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { connect } from '../../src/data/connect.ts';
import type { Database } from '../../src/data/tables.ts';
import { reportJobs } from '../../src/jobs/queue.ts';
import { postgresUrl } from '../postgres.ts';
import { runCommand, type ServerProcess, startProcess } from '../process.ts';
import { COMMUNITY } from '../test-server.ts';

const ROWS = process.env.CHAOS === 'full' ? 100_000 : 12_000;
/** One row in a thousand is invalid, in one of three ways. */
const isBad = (index: number): boolean => index % 1000 === 999;

function fileOf(rows: number): string {
	const lines = ['email,username,firstname,lastname,risk-score'];
	for (let index = 0; index < rows; index++) {
		const good = [`m${index}@example.com`, `m${index}`, 'M', 'M', String(index % 10)];
		if (isBad(index))
			good[[0, 1, 4][Math.floor(index / 1000) % 3] as number] = ['no address', '', 'high'][
				Math.floor(index / 1000) % 3
			] as string;
		lines.push(good.join(','));
	}
	return `${lines.join('\n')}\n`;
}

/** Resident memory in MB. */
function memoryOf({ child }: ServerProcess): number {
	const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
	return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

async function upload(url: string): Promise<void> {
	const form = new FormData();
	form.append('communityId', COMMUNITY);
	form.append('data', new Blob([fileOf(ROWS)], { type: 'text/csv' }), 'members.csv');
	const response = await fetch(`${url}/apis/v1/users/bulk-import`, { method: 'POST', body: form });
	expect(response.status).toBe(200);
}

async function rowsRead(db: Database): Promise<{ read: number; status: string }> {
	const [job] = await reportJobs(db);
	return { read: job?.rows.read ?? 0, status: job?.status ?? '' };
}

it(`imports each of ${ROWS} rows once, although the server is killed halfway`, { timeout: 600_000 }, async () => {
	const databaseUrl = await createDatabase(postgresUrl('postgres-15'));
	const env = { DATABASE_URL: databaseUrl };
	await runCommand(['seed'], env);
	const first = await startProcess(['--port', '0'], env);
	const { db, close } = await connect({ databaseUrl });
	await upload(first.url);
	const [started, seen, memory] = [performance.now(), new Set<number>(), [] as number[]];
	while ((await rowsRead(db)).read < ROWS * 0.4) {
		seen.add((await rowsRead(db)).read);
		memory.push(memoryOf(first));
		await sleep(10);
	}
	const { read } = await rowsRead(db);
	const perSecond = Math.round(read / ((performance.now() - started) / 1000));
	await first.kill('SIGKILL');
	const second = await startProcess(['--port', '0'], env);
	while ((await rowsRead(db)).status !== 'done') await sleep(100);
	await second.kill('SIGTERM');
	const { rows } = await sql<Record<string, number>>`select
		(select count(*)::int from member where username like 'm%') as members,
		(select count(distinct email_key)::int from member where username like 'm%') as distinct,
		(select count(*)::int from field_history h join member m on m.server_id = h.server_id and m.id = h.member_id where m.username like 'm%') as entries,
		(select count(*)::int from job_fault) as errors`.execute(db);
	const bad = Array.from({ length: ROWS }, (_, index) => index).filter(isBad);
	const good = ROWS - bad.length;
	expect(rows[0]).toEqual({ members: good, distinct: good, entries: good, errors: bad.length });
	const [job] = await reportJobs(db);
	expect(job?.rows).toEqual({ total: ROWS, read: ROWS, done: good, skipped: bad.length });
	expect(job?.faults.slice(0, 3)).toMatchObject([
		{ line: 1001, field: 'email' },
		{ line: 2001, field: 'username' },
		{ line: 3001, field: 'risk-score' },
	]);
	expect(seen.size, 'progress was seen').toBeGreaterThan(2);
	const [early = 0, late = 0] = [memory[Math.floor(memory.length / 4)], memory.at(-1)];
	process.stdout.write(
		`Bulk import: ${ROWS} rows, ${perSecond} rows a second until the kill at ${read}, ${early} MB of memory early and ${late} MB late\n`,
	);
	expect(late).toBeLessThan(early * 1.5 + 50);
	await close();
	await dropDatabase(databaseUrl);
});
