import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../src/main.ts');

function serve(port: number): { child: ChildProcess; output: () => string } {
	const child = spawn(process.execPath, [main, '--port', String(port)]);
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk));
	return { child, output: () => text };
}

describe('npm run docs:serve', () => {
	it('serves the site, says where, and stops', async () => {
		const { child, output } = serve(0);
		await expect.poll(output, { timeout: 20_000 }).toMatch(/The docs are on http:\/\/localhost:\d+\./);
		const [url = ''] = /http:\/\/localhost:\d+/.exec(output()) ?? [];
		for (const path of ['', 'reference.html', 'guides/start-here', 'llms.txt', 'operations/system.roles.create.md'])
			expect((await fetch(`${url}/${path}`)).status, path).toBe(200);
		child.kill('SIGINT');
		expect(await once(child, 'exit')).toEqual([0, null]);
	});

	it('says what to do when the port is taken', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { child, output } = serve((other.address() as AddressInfo).port);
		const [code] = await once(child, 'exit');
		expect(code).toBe(1);
		expect(output()).toContain('is taken. To take another one: npm run docs:serve -- --port');
		other.close();
	});
});
