/** The command, as a person meets it: what it says of bad input, how it ends, and that nothing acknowledged is lost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@returning-ai/postgres';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../src/data/connect.ts';
import { freePort, runCommand, startProcess } from './process.ts';
import { COMMUNITY, LOUNGE, QUESTIONS } from './world.ts';

let home: string;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-cli-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const newest = (): string => inject('postgres')['postgres-18'];

describe('bad input is one line that says how to mend it, and a code that is not zero', () => {
	it.each([
		[['dance'], '"dance" is no command; expected one of start, migrate'],
		[['start', '--prot', '1'], "Unknown option '--prot'"],
		[['start', '--port', '99999'], '--port is "99999"; expected a whole number from 0 to 65535'],
		[['start', '--log', 'loud'], '--log is "loud"; expected pretty, json or silent.'],
		[['start', '--rate-limit', 'many'], '--rate-limit is "many"; expected calls per second'],
		[['migrate'], 'There is no database to work on: set DATABASE_URL, or name a folder with --data.'],
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

	it.each([
		['mysql://localhost/x', 'DATABASE_URL is no address of PostgreSQL; expected postgres://'],
		['postgres://127.0.0.1:1/x', 'The database of DATABASE_URL cannot be reached (ECONNREFUSED).'],
		['postgres://user:very-secret@127.0.0.1:1/x', 'cannot be reached'],
	])('DATABASE_URL=%s', async (DATABASE_URL, told) => {
		const { code, output } = await runCommand(['start'], { DATABASE_URL });
		expect(output).toContain(told);
		expect(output).not.toContain('very-secret');
		expect(code).toBe(1);
	});

	it('a database that a newer version migrated', async () => {
		const DATABASE_URL = await createDatabase(newest());
		const connection = await connect({ databaseUrl: DATABASE_URL });
		await sql`insert into kysely_migration (name, timestamp) values ('9999-tomorrow', '2030-01-01')`.execute(connection.db);
		await connection.close();
		const { code, output } = await runCommand(['start', '--port', '0'], { DATABASE_URL });
		expect(output).toContain('The database was migrated by a newer version of this server.');
		expect(code).toBe(1);
	});

	it('a port that is taken', async () => {
		const port = await freePort();
		const first = await startProcess(['--port', String(port)]);
		const { code, output } = await runCommand(['start', '--port', String(port)]);
		expect(output).toContain('Choose another port with --port, or any free one with --port 0.');
		expect(code).toBe(1);
		await first.kill('SIGTERM');
	});

	it('the demo community where others may reach it', async () => {
		const { code, output } = await runCommand(['start', '--demo'], { NODE_ENV: 'production' });
		expect(output).toContain('refused where NODE_ENV is production.');
		expect(code).toBe(1);
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

describe('stopping', () => {
	it('lets every request at hand end, and takes no more', async () => {
		const server = await startProcess(['--demo', '--port', '0', '--rate-limit', '0']);
		const send = () =>
			fetch(`${server.url}/apis/v1/messages/send`, {
				method: 'POST',
				headers: { authorization: 'Bearer rai_test_community_key', 'content-type': 'application/json' },
				body: JSON.stringify({ channelId: LOUNGE, message: 'Last words.', sender: 'redpanda' }),
			}).then(({ status }) => status);
		await send();
		const started = Array.from({ length: 30 }, send);
		await Promise.race(started);
		await server.kill('SIGTERM');
		const statuses = await Promise.all(started.map((one) => one.catch(() => 0)));
		expect(server.child.exitCode).toBe(0);
		expect(statuses.filter((status) => status !== 200 && status !== 0)).toEqual([]);
		expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
	});
});

describe('a log in JSON', () => {
	it('is a line of JSON for each thing', async () => {
		const server = await startProcess(['--demo', '--port', '0']);
		await fetch(`${server.url}/channels`);
		await server.kill('SIGTERM');
		const lines = server
			.output()
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(lines.at(-1)).toMatchObject({
			level: 'info',
			status: 401,
			operationId: 'system.channels.list',
			method: 'GET',
			path: '/channels',
		});
	});
});

it('a file that is no database is left as it is', async () => {
	const data = join(home, 'not-a-folder');
	writeFileSync(data, 'mine');
	const { code } = await runCommand(['start', '--data', data, '--port', '0']);
	expect(code).toBe(1);
});
