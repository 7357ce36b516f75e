/** An import to the server of this project, which stores the members. */
import { createServer, type Server } from '@returning-ai/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFolder, membersCsv } from './bulk-command.ts';

const COMMUNITY = '665f1c2ab7e4d90012a3b401';

let server: Server;
let url: string;
beforeAll(async () => {
	server = await createServer({ demo: true });
	({ url } = await server.listen({ port: 0 }));
});
afterAll(() => server.close());

it('creates 50 members once, and updates and deletes them', async () => {
	await using folder = createFolder();
	const options = ['--yes', '--base-url', url];
	const [header = '', ...rows] = membersCsv(50).trim().split('\n');
	const file = folder.write('members.csv', [`${header},risk-score`, ...rows.map((row) => `${row},7`)].join('\n'));
	const members = ['import', file, '--access-level', '1', '--community-id', COMMUNITY, ...options];
	expect(await folder.bulk(members)).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('50 of 50 created.') });
	const again = await folder.bulk(members);
	expect(again.exitCode).toBe(8);
	expect(again.stderr).toMatch(/409 (?:username|email)_taken: 50 rows, on line 2, /);

	const update = folder.write('update.csv', 'email,xp_op,xp\nredpanda1@example.com,add,50\n');
	expect(await folder.bulk(['update', update, ...options])).toMatchObject({ exitCode: 0 });
	await server.idle();
	expect((await server.jobs())[0]).toMatchObject({ kind: 'update', rows: { done: 1, skipped: 0 } });

	const names = folder.write('names.txt', Array.from({ length: 50 }, (_, index) => `redpanda${index}`).join('\n'));
	expect(await folder.bulk(['delete', names, ...options])).toMatchObject({ exitCode: 0 });
	expect(await folder.bulk(['restore', names, '--base-url', url])).toMatchObject({ exitCode: 0 });
});

it('imports a file as a job', async () => {
	await using folder = createFolder();
	const file = folder.write('job.csv', membersCsv(20).replaceAll('redpanda', 'bamboo'));
	const job = ['import', file, '--job', '--community-id', COMMUNITY, '--yes', '--base-url', url];
	expect(await folder.bulk(job)).toMatchObject({ exitCode: 0 });
	await server.idle();
	expect((await server.jobs())[0]).toMatchObject({ kind: 'import', rows: { done: 20, skipped: 0 } });
});
