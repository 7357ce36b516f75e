/** The command: what it prints about bad input, how it stops, and that it loses nothing acknowledged. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { BIN, runCommand, startProcess } from './process.ts';
import { LOUNGE } from './test-server.ts';

/** Lets a process take its Node for another version, one without argon2 where the version had none. */
function pretending(version: string): string {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const hasArgon2 = major > 24 || (major === 24 && minor >= 7);
	const program = [
		`Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
		...(hasArgon2 ? [] : ["import crypto from 'node:crypto'; delete crypto.argon2;"]),
	].join('\n');
	return `--import=data:text/javascript,${encodeURIComponent(program)}`;
}

describe('the versions of Node', () => {
	it.each(['24.7.0', '25.0.0'])('that run the command have %s', async (version) => {
		const { code, output } = await runCommand(['--version'], { NODE_OPTIONS: pretending(version) });
		expect([code, output.trim()]).toEqual([0, manifest.version]);
	});

	it('that the command and the package ask for are the same', () => {
		expect(manifest.engines.node).toBe('>=24.7');
	});

	it('that only print what is needed read a file that Node 14 can parse', async () => {
		const source = readFileSync(BIN, 'utf8');
		const lowered = async (target: string): Promise<string> => (await transform(source, { target, format: 'esm' })).code;
		expect(await lowered('node14')).toBe(await lowered('esnext'));
	});

	it('are told by the library too, instead of a SyntaxError', async () => {
		const program =
			"import { createServer } from '@returning-ai/server'; await createServer().catch((error) => console.log(error.message));";
		const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
			cwd: import.meta.dirname,
			env: { ...process.env, NODE_OPTIONS: pretending('20.20.2') },
		});
		expect(stdout).toBe(
			'@returning-ai/server needs Node.js 24.7 or newer, for its argon2; this is 20.20.2. Install a newer one from https://nodejs.org/en/download.\n',
		);
	});
});

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

	it.each(['14.21.3', '20.20.2', '24.6.0'])('Node %s, which is too old', async (version) => {
		const { code, output } = await runCommand(['--version'], { NODE_OPTIONS: pretending(version) });
		expect(output).toBe(
			`returning-ai-server needs Node.js 24.7 or newer; this is ${version}. Install a newer one from https://nodejs.org/en/download, or with a version manager, such as "nvm install 24".\n`,
		);
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
