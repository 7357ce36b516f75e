/** The command: errors for invalid input, supported versions of Node, and a graceful shutdown. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { BIN, runCommand, startProcess } from './process.ts';
import { LOUNGE } from './test-server.ts';

/** A Node option that makes a process report another Node version, without argon2 if that version has none. */
function simulateNode(version: string): string {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const hasArgon2 = major > 24 || (major === 24 && minor >= 7);
	const program = [
		`Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
		...(hasArgon2 ? [] : ["import crypto from 'node:crypto'; delete crypto.argon2;"]),
	].join('\n');
	return `--import=data:text/javascript,${encodeURIComponent(program)}`;
}

describe('the command', () => {
	it.each(['24.7.0', '25.0.0'])('runs on Node %s', async (version) => {
		const { code, output } = await runCommand(['--version'], { NODE_OPTIONS: simulateNode(version) });
		expect([code, output.trim()]).toEqual([0, manifest.version]);
	});

	it('requires the version in `engines` of the package', () => {
		expect(manifest.engines.node).toBe('>=24.7');
	});

	it('starts with a file that Node 14 can parse', async () => {
		const source = readFileSync(BIN, 'utf8');
		const lowered = async (target: string): Promise<string> => (await transform(source, { target, format: 'esm' })).code;
		expect(await lowered('node14')).toBe(await lowered('esnext'));
	});

	it('and the library report an unsupported Node instead of a SyntaxError', async () => {
		const program =
			"import { createServer } from '@returning-ai/server'; await createServer().catch((error) => console.log(error.message));";
		const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
			cwd: import.meta.dirname,
			env: { ...process.env, NODE_OPTIONS: simulateNode('20.20.2') },
		});
		expect(stdout).toBe(
			'@returning-ai/server needs Node.js 24.7 or newer, because it uses crypto.argon2. This is Node.js 20.20.2. Install a newer version from https://nodejs.org/en/download.\n',
		);
	});
});

describe('invalid input', () => {
	it.each([
		[['dance'], 'Unknown command "dance". Use start, migrate'],
		[['start', '--prot', '1'], "Unknown option '--prot'"],
		[['migrate'], 'This command needs a database. Set DATABASE_URL, or a folder with --data.'],
	])('%j prints one line with the fix, and exits with 1', async (args, message) => {
		const { code, output } = await runCommand(args);
		expect(output).toContain(message);
		expect(output.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(1);
	});

	it.each([
		['mysql://localhost/x', 'DATABASE_URL is not valid: its protocol is not postgres:. Use postgres://'],
		['postgres://127.0.0.1:1/x', 'Cannot connect to the database of DATABASE_URL (ECONNREFUSED).'],
		['postgres://user:very-secret@127.0.0.1:1/x', 'Cannot connect'],
	])('DATABASE_URL=%s prints the fix, and no password', async (DATABASE_URL, message) => {
		const { code, output } = await runCommand(['start'], { DATABASE_URL });
		expect(output).toContain(message);
		expect(output).not.toContain('very-secret');
		expect(code).toBe(1);
	});

	it.each(['14.21.3', '20.20.2', '24.6.0'])('Node %s is rejected as too old', async (version) => {
		const { code, output } = await runCommand(['--version'], { NODE_OPTIONS: simulateNode(version) });
		expect(output).toBe(
			`returning-ai-server needs Node.js 24.7 or newer. This is Node.js ${version}. Install a newer version from https://nodejs.org/en/download, or with a version manager, such as "nvm install 24".\n`,
		);
		expect(code).toBe(1);
	});

	it('--demo is rejected in production', async () => {
		const { code, output } = await runCommand(['start', '--demo'], { NODE_ENV: 'production' });
		expect(output).toContain('NODE_ENV=production disables it. Start without --demo.');
		expect(code).toBe(1);
	});
});

describe('SIGTERM', () => {
	it('completes requests in flight, then exits with 0', async () => {
		const server = await startProcess(['--demo', '--port', '0', '--rate-limit', '0']);
		const send = () =>
			fetch(`${server.url}/apis/v1/messages/send`, {
				method: 'POST',
				headers: { authorization: 'Bearer rai_test_community_key', 'content-type': 'application/json' },
				body: JSON.stringify({ channelId: LOUNGE, message: 'In flight.', sender: 'redpanda' }),
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

describe('the JSON log', () => {
	it('has one JSON object per line', async () => {
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
