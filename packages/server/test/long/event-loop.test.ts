/** Prints how long a job keeps the event loop busy. Other calls wait that long. `EVENT_LOOP_ROWS=100000`: a file of the maximum size. */
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { expect, it } from 'vitest';
import { type MeasuredServer, startMeasuredServer } from '../measured-server.ts';
import { postgresUrl } from '../postgres.ts';
import { COMMUNITY } from '../test-server.ts';

const ROWS = Number(process.env.EVENT_LOOP_ROWS ?? 5_000);

async function upload(server: MeasuredServer, text: string): Promise<number> {
	const form = new FormData();
	form.append('communityId', COMMUNITY);
	form.append('data', new Blob([text], { type: 'text/csv' }), 'members.csv');
	return (await fetch(`${server.url}/apis/v1/users/bulk-import`, { method: 'POST', body: form })).status;
}

/** 9.6 MB: `email`, with a different number of blanks after each. */
function wideHeader(): string {
	const names = Array.from({ length: 60_000 }, (_, index) => `email${' '.repeat(index % 320)}`);
	return `${names.join(',')}\n`;
}

async function measure(engine: string, server: MeasuredServer): Promise<void> {
	const rows = Array.from({ length: ROWS }, (_, index) => `member-${index}@example.com,member-${index},First name,Last name\n`);
	const file = `email,username,firstname,lastname\n${rows.join('')}`;
	const header = wideHeader();
	// What is compiled for the first call is not measured.
	expect(await upload(server, 'email,username,firstname,lastname\nx@example.com,x,X,X\n')).toBe(200);
	const files: [what: string, text: string, status: number][] = [
		[`import of ${ROWS} rows`, file, 200],
		['file with 60,000 columns', header, 400],
	];
	for (const [what, text, status] of files) {
		const startedAt = performance.now();
		const { delay, cpu, memory } = await server.measure(async () => {
			expect(await upload(server, text)).toBe(status);
		});
		process.stdout.write(
			`${engine}, ${what}: delay p99 ${delay.p99} ms, max ${delay.max} ms; CPU of a turn p99 ${cpu.p99} ms, max ${cpu.max} ms; ` +
				`memory ${memory.start} to ${memory.peak} MiB; ${Math.round((performance.now() - startedAt) / 1000)} s\n`,
		);
	}
}

it('is measured on the embedded database', async () => {
	const server = await startMeasuredServer();
	await measure('PGlite', server);
	await server.close();
});

it('is measured on PostgreSQL', async () => {
	const databaseUrl = await createDatabase(postgresUrl('postgres-18'));
	const server = await startMeasuredServer(databaseUrl);
	await measure('PostgreSQL 18', server);
	await server.close();
	await dropDatabase(databaseUrl);
});
