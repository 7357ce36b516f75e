/** The command with a database: invalid input, an operator's tasks, and data folders. */
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

describe('invalid input', () => {
	it.each([
		[
			['keys', 'create', '--data', 'DATA', '--kind', 'golden'],
			'--kind "golden" is not valid. Use system, community, secureAuth.',
		],
		[['keys', 'create', '--data', 'DATA'], '--owner is missing.'],
		[['keys', 'create', '--data', 'DATA', '--owner', 'x@example.com'], 'No account has the email address "x@example.com".'],
		[['reset', '--data', 'DATA'], 'Add --yes to confirm.'],
	])('%j prints one line with the fix, and exits with 1', async (args, message) => {
		const { code, output } = await runCommand(args.map((arg) => (arg === 'DATA' ? join(home, 'bad-input') : arg)));
		expect(output).toContain(message);
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(1);
	});

	it.each(['PostgreSQL', 'PGlite'])('a database on %s that a newer version migrated is rejected', async (engine) => {
		const databaseUrl = await createDatabase(postgresUrl('postgres-18'));
		const place = engine === 'PGlite' ? { dataFolder: join(home, 'newer') } : { databaseUrl };
		const connection = await connect(place);
		await sql`insert into kysely_migration (name, timestamp) values ('9999-tomorrow', '2030-01-01')`.execute(connection.db);
		await connection.close();
		const [args, env] = engine === 'PGlite' ? [['--data', join(home, 'newer')], {}] : [[], { DATABASE_URL: databaseUrl }];
		const { code, output } = await runCommand(['start', '--port', '0', ...args], env);
		expect(output).toContain('The database was migrated by a newer version of this server (9999-tomorrow).');
		expect(code).toBe(1);
		await dropDatabase(databaseUrl);
	});

	it('a port in use is reported with the fix', async () => {
		const port = await freePort();
		const first = await startProcess(['--port', String(port)]);
		const { code, output } = await runCommand(['start', '--port', String(port)]);
		expect(output).toContain('Choose another port with --port, or a free one with --port 0.');
		expect(code).toBe(1);
		await first.kill('SIGTERM');
	});
});

describe('a data folder', () => {
	it('is locked by one process, and unlocked when that process is killed', async () => {
		const data = join(home, 'shared');
		const first = await startProcess(['--demo', '--data', data, '--port', '0']);
		const second = await runCommand(['start', '--data', data, '--port', '0']);
		expect(second.output).toContain('is in use. Stop the server that uses it, or use another --data folder.');
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
	it('seeds, creates a key and a topic, lists jobs, and resets the database', async () => {
		const data = join(home, 'operated');
		const run = async (...args: string[]) => (await runCommand([...args, '--data', data])).output;
		expect(await run('migrate')).toContain('The database is up to date.');
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

	it('can read emailed codes on the outbox page', async () => {
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

it('does not change a file that is not a database', async () => {
	const data = join(home, 'not-a-folder');
	writeFileSync(data, 'mine');
	const { code } = await runCommand(['start', '--data', data, '--port', '0']);
	expect(code).toBe(1);
	expect(readFileSync(data, 'utf8')).toBe('mine');
});
