import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startStockPrism } from '@returning-ai/third-party/stock-prism';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSpec, startMock } from '../../src/index.ts';
import { baseDocument, GAPS, get, sendRaw } from '../prisms-gaps.ts';
import { send } from '../send.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-gaps-'));
	// Prism prints its errors.
	vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

describe('the mock handles what Prism does not', () => {
	it.each(GAPS)('$name', async ({ name, request, document: change, stock, ours }) => {
		const document = baseDocument();
		change?.(document);
		const file = join(folder, `${name.replace(/\W/g, '-')}.json`);
		writeFileSync(file, JSON.stringify(document));
		const prism = await startStockPrism(structuredClone(document));
		const mock = await startMock({ port: 0, contract: await readSpec(file) });
		try {
			// A short timeout where Prism never responds. Other responses can be slow on a busy machine.
			const asked = sendRaw(prism.url, request, stock('never') ? 2000 : 60_000);
			const theirs = await asked.catch(() => 'never' as const);
			const own = await sendRaw(mock.url, request, 60_000);
			expect(stock(theirs), `Prism has fixed it: ${JSON.stringify(theirs).slice(0, 300)}`).toBe(true);
			expect(ours(own), JSON.stringify(own).slice(0, 300)).toBe(true);
		} finally {
			await Promise.all([prism.close(), mock.close()]);
		}
	});
});

describe("Prism's command", () => {
	const require = createRequire(import.meta.url);
	const prism = join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js');
	const ours = join(import.meta.dirname, '../../bin/returning-ai-mock.js');

	it('does not start with -m and NODE_ENV=production; the mock does', async () => {
		const file = write('production');
		const env = { ...process.env, NODE_ENV: 'production' };
		const stock = await promisify(execFile)(process.execPath, [prism, 'mock', '-m', '-p', '0', file], {
			env,
			timeout: 15_000,
		}).catch((error) => error);
		expect(`${stock.stdout}${stock.stderr}`).toContain('isPrimary');
		const mock = spawn(process.execPath, [ours, '--port', '0', '--spec', file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
		expect(await urlIn(mock.stdout)).toContain('http://localhost:');
		mock.kill();
	});

	it('crashes on an invalid percent-encoding in a path; the mock responds', async () => {
		const file = write('encoding');
		const port = 20_000 + (process.pid % 20_000);
		const stock = spawn(process.execPath, [prism, 'mock', '-p', String(port), file], { stdio: ['ignore', 'pipe', 'pipe'] });
		const exited = once(stock, 'exit');
		await urlIn(stock.stdout);
		const bad = get('/items/%E0%A4%A');
		await send(`http://127.0.0.1:${port}`, bad, 3000).catch(() => undefined);
		expect((await exited)[0]).toBe(1);
		const mock = await startMock({ port: 0, contract: await readSpec(file) });
		expect((await send(mock.url, bad)).status).toBe(422);
		expect((await send(mock.url, get('/items/1'))).status).toBe(200);
		await mock.close();
	});

	it('is installed with a telemetry package; the mock installs no package of Prism', () => {
		const packageOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
		const stock = packageOf(require.resolve('@stoplight/prism-http/package.json'));
		expect(Object.keys(stock.dependencies)).toContain('@scarf/scarf');
		const own = packageOf(join(import.meta.dirname, '../../package.json'));
		expect(Object.keys(own.dependencies)).toEqual(['@returning-ai/spec']);
	});

	function write(name: string): string {
		const file = join(folder, `${name}.json`);
		writeFileSync(file, JSON.stringify(baseDocument()));
		return file;
	}
});

async function urlIn(stream: NodeJS.ReadableStream): Promise<string> {
	let output = '';
	for await (const chunk of stream) {
		output += chunk;
		const url = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
		if (url) return url;
	}
	throw new Error(`No URL was printed: ${output}`);
}
