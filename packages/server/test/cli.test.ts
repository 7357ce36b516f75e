/** The command: what it prints about bad input, how it stops, and that it loses nothing acknowledged. */
import { describe, expect, it } from 'vitest';
import { runCommand, startProcess } from './process.ts';
import { LOUNGE } from './world.ts';

describe('bad input is one line that says how to fix it, and a code that is not zero', () => {
	it.each([
		[['dance'], '"dance" is no command; expected one of start, migrate'],
		[['start', '--prot', '1'], "Unknown option '--prot'"],
		[['start', '--port', '99999'], '--port is "99999"; expected a whole number from 0 to 65535'],
		[['start', '--log', 'loud'], '--log is "loud"; expected pretty, json or silent.'],
		[['start', '--rate-limit', 'many'], '--rate-limit is "many"; expected calls per second'],
		[['migrate'], 'There is no database to work on: set DATABASE_URL, or name a folder with --data.'],
	])('%j', async (args, told) => {
		const { code, output } = await runCommand(args);
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

	it('the demo community where others may reach it', async () => {
		const { code, output } = await runCommand(['start', '--demo'], { NODE_ENV: 'production' });
		expect(output).toContain('refused where NODE_ENV is production.');
		expect(code).toBe(1);
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
