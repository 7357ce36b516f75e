import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const bin = join(import.meta.dirname, '../bin/returning-ai-mock.js');
const run = promisify(execFile);

it('starts, logs a line per request without its secrets, and stops on SIGTERM', async () => {
	const mock = spawn(process.execPath, [bin, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
	let output = '';
	mock.stdout.on('data', (chunk) => {
		output += chunk;
	});
	while (!output.includes('\n')) await once(mock.stdout, 'data');
	const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
	const response = await fetch(`${url}/channels?token=hidden`, { headers: { 'x-api-key': 'rai_test_hidden' } });
	expect(response.status).toBe(200);
	while (!output.includes('/channels')) await once(mock.stdout, 'data');
	expect(output).toMatch(/^200 GET {4}\/channels {2}\d+\.\d ms$/m);
	expect(output).not.toContain('hidden');
	mock.kill('SIGTERM');
	const [code] = await once(mock, 'exit');
	expect(code).toBe(0);
});

it('lists every operation', async () => {
	const { stdout } = await run(process.execPath, [bin, '--list']);
	expect(stdout.trim().split('\n')).toHaveLength(60);
	expect(stdout).toMatch(/^POST +\/apis\/v1\/messages\/send +integration\.messages\.send$/m);
});

it.each([
	[['--port', 'high'], '--port is "high"; expected a number such as 4010.'],
	[['--prot', '4010'], "Unknown option '--prot'"],
])('refuses %j', async (args, message) => {
	await expect(run(process.execPath, [bin, ...args])).rejects.toMatchObject({
		code: 1,
		stderr: expect.stringContaining(message),
	});
});

it('says so when the port is taken', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	await expect(run(process.execPath, [bin, '--port', String(port)])).rejects.toMatchObject({
		code: 1,
		stderr: expect.stringContaining('choose one with --port'),
	});
	other.close();
});
