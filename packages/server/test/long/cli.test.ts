/** The command on databases that it opens: bad input, what an operator does, and folders that are no database. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, dropDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/data/connect.ts';
import { postgresUrl } from '../postgres.ts';
import { freePort, runCommand, startProcess } from '../process.ts';
import { COMMUNITY, QUESTIONS } from '../test-server.ts';

let home: string;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-cli-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('bad input is one line that says how to fix it, and a code that is not zero', () => {
	it.each([
		[['keys', 'create', '--data', 'DATA', '--kind', 'golden'], '--kind is "golden"; expected system, community, secureAuth.'],
		[['keys', 'create', '--data', 'DATA'], '--owner is missing.'],
		[['keys', 'create', '--data', 'DATA', '--owner', 'x@example.com'], 'No account has the address "x@example.com".'],
		[['reset', '--data', 'DATA'], 'Say so with --yes.'],
	])('%j', async (args, told) => {
		const { code, output } = await runCommand(args.map((arg) => (arg === 'DATA' ? join(home, 'bad-input') : arg)));
		expect(output).toContain(told);
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(1);
	});

	it.each(['PostgreSQL', 'PGlite'])('a database on %s that a newer version migrated', async (engine) => {
		const databaseUrl = await createDatabase(postgresUrl('postgres-18'));
		const place = engine === 'PGlite' ? { dataFolder: join(home, 'newer') } : { databaseUrl };
		const connection = await connect(place);
		await sql`insert into kysely_migration (name, timestamp) values ('9999-tomorrow', '2030-01-01')`.execute(connection.db);
		await connection.close();
		const [args, env] = engine === 'PGlite' ? [['--data', join(home, 'newer')], {}] : [[], { DATABASE_URL: databaseUrl }];
		const { code, output } = await runCommand(['start', '--port', '0', ...args], env);
		expect(output).toContain('The database was migrated by a newer version of this server.');
		expect(code).toBe(1);
		await dropDatabase(databaseUrl);
	});

	it('a port that is taken', async () => {
		const port = await freePort();
		const first = await startProcess(['--port', String(port)]);
		const { code, output } = await runCommand(['start', '--port', String(port)]);
		expect(output).toContain('Choose another port with --port, or any free one with --port 0.');
		expect(code).toBe(1);
		await first.kill('SIGTERM');
	});
});

describe('a data folder', () => {
	it('is taken by one process at a time, and is free again when that is dead, however it died', async () => {
		const data = join(home, 'shared');
		const first = await startProcess(['--demo', '--data', data, '--port', '0']);
		const second = await runCommand(['start', '--data', data, '--port', '0']);
		expect(second.output).toContain(
			`is in use by process ${first.child.pid}. Stop that one, or start with another --data folder.`,
		);
		expect(second.code).toBe(1);
		await first.kill('SIGKILL');
		const third = await startProcess(['--data', data, '--port', '0']);
		expect(
			(await fetch(`${third.url}/apis/v1/channels`, { headers: { authorization: 'Bearer rai_test_community_key' } })).status,
		).toBe(200);
		await third.kill('SIGTERM');
		expect(third.child.exitCode).toBe(0);
	});
});

describe('an operator', () => {
	it('seeds, makes a key and a topic, follows jobs, and empties the database', async () => {
		const data = join(home, 'operated');
		const run = async (...args: string[]) => (await runCommand([...args, '--data', data])).output;
		expect(await run('migrate')).toContain('at the version of this server');
		expect(await run('seed')).toContain('rai_test_community_key');
		const key = (await run('keys', 'create', '--title', 'Another', '--owner', 'nightowl@example.com')).split('\n', 1)[0] ?? '';
		expect(key).toMatch(/^[0-9a-f]{64}$/);
		const topic = (await run('topics', 'create', '--community', COMMUNITY, '--channel', QUESTIONS, '--title', 'More')).trim();
		const server = await startProcess(['--data', data, '--port', '0']);
		const servers = (await (await fetch(`${server.url}/servers`, { headers: { 'x-api-key': key } })).json()) as {
			body: object[];
		};
		expect(servers.body).toHaveLength(2);
		const sent = await fetch(`${server.url}/apis/v1/messages/send`, {
			method: 'POST',
			headers: { authorization: 'Bearer rai_test_community_key', 'content-type': 'application/json' },
			body: JSON.stringify({ channelId: QUESTIONS, forumTopicId: topic, message: 'In a new topic.', sender: 'redpanda' }),
		});
		expect(sent.status).toBe(200);
		await server.kill('SIGTERM');
		expect(await run('jobs')).toBe('[]\n');
		expect(await run('reset', '--yes')).toContain('The database is empty.');
	});

	it('reads the codes that were mailed on a page', async () => {
		const server = await startProcess(['--demo', '--port', '0']);
		const body = JSON.stringify({
			username: 'fennec',
			email: 'fennec@example.com',
			password: 'correct-horse-1',
			confirmPassword: 'correct-horse-1',
		});
		await fetch(`${server.url}/auth/register`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
		expect(await (await fetch(`${server.url}/__dev/outbox`)).text()).toMatch(/Your code is \d{6}/);
		await server.kill('SIGTERM');
	});
});

it('leaves a file that is no database as it is', async () => {
	const data = join(home, 'not-a-folder');
	writeFileSync(data, 'mine');
	const { code } = await runCommand(['start', '--data', data, '--port', '0']);
	expect(code).toBe(1);
	expect(readFileSync(data, 'utf8')).toBe('mine');
});
