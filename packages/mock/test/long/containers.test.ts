/** The control endpoints, called from another machine: two network namespaces of Linux, connected like two containers. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Unique on this machine, and at most 15 characters, as Linux allows. */
const id = process.pid.toString(36);
const SERVER = `mock-s-${id}`;
const CLIENT = `mock-c-${id}`;
const ADDRESS = '10.77.0.1';

function ip(...args: string[]): void {
	execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

beforeAll(() => {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) {
		throw new Error(
			'Network namespaces need root on Linux. Run: sudo -E npx vitest run --config vitest.long.config.ts containers',
		);
	}
	try {
		for (const space of [SERVER, CLIENT]) ip('netns', 'add', space);
	} catch (cause) {
		throw new Error(
			'ip cannot add a network namespace. Install it: apt-get install iproute2. In a container, add --privileged.',
			{ cause },
		);
	}
	ip('link', 'add', `vs-${id}`, 'netns', SERVER, 'type', 'veth', 'peer', 'name', `vc-${id}`, 'netns', CLIENT);
	ip('-n', SERVER, 'addr', 'add', `${ADDRESS}/24`, 'dev', `vs-${id}`);
	ip('-n', CLIENT, 'addr', 'add', '10.77.0.2/24', 'dev', `vc-${id}`);
	ip('-n', SERVER, 'link', 'set', 'lo', 'up');
	ip('-n', SERVER, 'link', 'set', `vs-${id}`, 'up');
	ip('-n', CLIENT, 'link', 'set', `vc-${id}`, 'up');
});
afterAll(() => {
	for (const space of [SERVER, CLIENT]) {
		try {
			ip('netns', 'del', space);
		} catch {
			// It was not added.
		}
	}
});

/** Starts the mock in its namespace, and calls it from the other one. */
async function withMock(options: object, use: (call: (...args: string[]) => [number, string]) => void): Promise<void> {
	const index = join(import.meta.dirname, '../../src/index.ts');
	const code = `import { startMock } from ${JSON.stringify(index)}; console.log((await startMock(${JSON.stringify({ port: 4010, ...options })})).url);`;
	const args = ['netns', 'exec', SERVER, process.execPath, '--input-type=module', '-e', code];
	const program = spawn('ip', args, { stdio: ['ignore', 'pipe', 'inherit'] }) as ChildProcess & { stdout: Readable };
	try {
		await Promise.race([
			once(createInterface(program.stdout), 'line'),
			once(program, 'exit').then(() => Promise.reject(new Error('The mock exited.'))),
		]);
		use((...curl) => {
			const names = ['mock', 'evil.example'].flatMap((name) => ['--resolve', `${name}:4010:${ADDRESS}`]);
			const format = ['-sS', '--max-time', '60', '-w', '\n%{http_code}'];
			const output = execFileSync('ip', ['netns', 'exec', CLIENT, 'curl', ...format, ...names, ...curl], {
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'pipe'],
			});
			const lines = output.split('\n');
			return [Number(lines.pop()), lines.join('\n')];
		});
	} finally {
		if (program.exitCode === null) {
			program.kill();
			await once(program, 'exit');
		}
	}
}

const REQUESTS = '/__mock/requests';
const PLAN = '{"operation": "system.channels.list", "replies": [{"status": 429}]}';

describe('the control endpoints, from another container', () => {
	it('are reachable by a name in controlHosts only', async () => {
		await withMock({ host: '0.0.0.0', controlHosts: ['mock'] }, (call) => {
			expect(call(`http://mock:4010${REQUESTS}`)).toEqual([200, '[]']);
			expect(call('http://mock:4010/__mock/replies', '-d', PLAN)[0]).toBe(201);
			expect(call('http://mock:4010/channels', '-H', 'x-api-key: rai_test_key')[0]).toBe(429);
			const [status, body] = call(`http://${ADDRESS}:4010${REQUESTS}`);
			expect([status, body]).toEqual([403, expect.stringContaining(`--control-host ${ADDRESS}`)]);
			// DNS rebinding, and a page of another origin.
			expect(call(`http://evil.example:4010${REQUESTS}`)[0]).toBe(403);
			expect(call(`http://mock:4010${REQUESTS}`, '-H', 'origin: http://evil.example')[0]).toBe(403);
			expect(call(`http://${ADDRESS}:4010/__mock/health`)[0]).toBe(200);
		});
	});

	it('are refused without it, with the reason', async () => {
		await withMock({ host: '0.0.0.0' }, (call) => {
			const [status, body] = call(`http://mock:4010${REQUESTS}`);
			expect(status).toBe(403);
			expect(body).toContain('--control-host mock');
			expect(call('http://mock:4010/__mock/replies', '-d', PLAN)[0]).toBe(403);
			expect(call('http://mock:4010/channels', '-H', 'x-api-key: rai_test_key')[0]).toBe(200);
			expect(call('http://mock:4010/__mock/health')[0]).toBe(200);
		});
	});

	it('do not exist by default, as nothing is reachable', async () => {
		await withMock({}, (call) => {
			expect(() => call(`http://mock:4010${REQUESTS}`)).toThrow('Failed to connect');
		});
	});
});
