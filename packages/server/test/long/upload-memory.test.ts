/** Many large files at once. `deploy/` limits a container to 512 MiB. */
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MeasuredServer, startMeasuredServer } from '../measured-server.ts';
import { postgresUrl } from '../postgres.ts';
import { COMMUNITY } from '../test-server.ts';

const LIMIT_MIB = 512;
const UPLOADS = 24;

let databaseUrl: string;
let server: MeasuredServer;
beforeAll(async () => {
	databaseUrl = await createDatabase(postgresUrl('postgres-18'));
	server = await startMeasuredServer(databaseUrl);
});
afterAll(async () => {
	await server.close();
	await dropDatabase(databaseUrl);
});

/** 9.9 MB. Its rows are few and all skipped, so that the job itself is short. */
const ROW = `no address,m,M,${'M'.repeat(5000)}\n`;
const FILE = `email,username,firstname,lastname\n${ROW.repeat(Math.floor(9_900_000 / ROW.length))}`;

async function upload(): Promise<Response> {
	const form = new FormData();
	form.append('communityId', COMMUNITY);
	form.append('data', new Blob([FILE], { type: 'text/csv' }), 'members.csv');
	return fetch(`${server.url}/apis/v1/users/bulk-import`, { method: 'POST', body: form });
}

it(`${UPLOADS} uploads of 9.9 MB at once stay within the memory of a container`, async () => {
	const statuses: number[] = [];
	const { memory } = await server.measure(async () => {
		for (const response of await Promise.all(Array.from({ length: UPLOADS }, upload))) {
			statuses.push(response.status);
			if (response.status === 503) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
			await response.arrayBuffer();
		}
	});
	const accepted = statuses.filter((status) => status === 200).length;
	process.stdout.write(`${UPLOADS} uploads, ${accepted} accepted: ${memory.start} MiB before, at most ${memory.peak} MiB\n`);
	expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
	expect(accepted).toBeGreaterThan(0);
	expect(memory.peak).toBeLessThan(LIMIT_MIB);
});
