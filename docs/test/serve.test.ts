import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startDocs } from '../src/serve.ts';

const dist = join(import.meta.dirname, '../dist');
const main = join(import.meta.dirname, '../src/main.ts');

function serve(port: number): { child: ChildProcess; output: () => string } {
	const child = spawn(process.execPath, [main, '--port', String(port)]);
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk));
	return { child, output: () => text };
}

describe('npm run docs:serve', () => {
	it('serves the site, prints its URL, and stops on SIGINT', async () => {
		const { child, output } = serve(0);
		await expect.poll(output, { timeout: 60_000 }).toMatch(/The docs are on http:\/\/localhost:\d+\./);
		const [url = ''] = /http:\/\/localhost:\d+/.exec(output()) ?? [];
		for (const path of ['', 'reference.html', 'guides/start-here', 'llms.txt', 'operations/system.roles.create.md'])
			expect((await fetch(`${url}/${path}`)).status, path).toBe(200);
		child.kill('SIGINT');
		expect(await once(child, 'exit')).toEqual([0, null]);
	});

	it('names the fix when the port is in use', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { child, output } = serve((other.address() as AddressInfo).port);
		const [code] = await once(child, 'exit');
		expect(code).toBe(1);
		expect(output()).toContain('is in use. Choose another: npm run docs:serve -- --port');
		other.close();
	});
});

describe('the site', () => {
	it('responds 404 to an unknown URL', async () => {
		const docs = await startDocs({ port: 0 });
		try {
			const response = await fetch(`${docs.url}/nothing`);
			expect(response.status).toBe(404);
			expect(await response.text()).toContain('Page not found');
		} finally {
			await docs.close();
		}
		expect(existsSync(join(dist, '404.html'))).toBe(true);
	});

	it('includes the licences of the libraries in its scripts', () => {
		const licences = readFileSync(join(dist, 'licences.txt'), 'utf8');
		for (const name of ['jedison', 'minisearch']) expect(licences).toContain(`${name} `);
	});

	it('has a reference below 1 MB gzipped', () => {
		const size = gzipSync(readFileSync(join(dist, 'reference.html'))).length;
		console.info(`the reference: ${(size / 1000).toFixed(0)} KB gzipped`);
		expect(size).toBeLessThan(1_000_000);
	});
});
