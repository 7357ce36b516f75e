import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalRegistry } from '@returning-ai/testing/local-registry';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { manifestIn, PUBLISHED } from '../src/api-diff/declarations.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'returning-ai-is-published-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Answer {
	code: number;
	printed: string;
	output: string;
}

function ask(registry: string): Promise<Answer> {
	const program = join(import.meta.dirname, '../src/is-published.ts');
	const output = join(folder, 'output');
	const env = {
		...process.env,
		GITHUB_OUTPUT: output,
		npm_config_cache: join(folder, 'npm'),
		npm_config_fetch_retries: '0',
		npm_config_registry: registry,
	};
	return new Promise((resolve) => {
		execFile(process.execPath, [program], { env }, (error, stdout, stderr) => {
			resolve({ code: error ? 1 : 0, printed: stdout + stderr, output: error ? '' : readFileSync(output, 'utf8') });
		});
	});
}

/** Asks a registry that answers every request in one way. */
async function askOne(answer: RequestListener): Promise<Answer> {
	const server = createServer(answer).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	try {
		return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	} finally {
		server.close();
	}
}

it('says yes when the registry has every package in this version', async () => {
	const registry = await startLocalRegistry();
	try {
		expect(await ask(registry.url)).toEqual({ code: 0, printed: 'published=true\n', output: 'published=true\n' });
	} finally {
		await registry.close();
	}
});

it('says no before the first release, when the registry has none of the packages', async () => {
	const { code, printed, output } = await askOne((_, response) => response.writeHead(404).end('{}'));
	expect({ code, output }).toEqual({ code: 0, output: 'published=false\n' });
	for (const name of PUBLISHED.keys()) expect(printed).toContain(name);
});

it('says no when the registry has this version of all packages but one', async () => {
	const current = manifestIn(join(import.meta.dirname, '../../../spec')).version;
	const { output, printed } = await askOne(({ url = '' }, response) => {
		const name = decodeURIComponent(url.slice(1));
		const version = name === '@returning-ai/mock' ? '0.0.0-other' : current;
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: { name, version } } }));
	});
	expect(output).toBe('published=false\n');
	expect(printed).toContain('The registry lacks @returning-ai/mock@');
});

it('fails when the registry does not answer: that is no "no"', async () => {
	const { code, printed } = await askOne((_, response) => response.writeHead(503).end());
	expect(code).toBe(1);
	expect(printed).toContain('The registry did not answer for @returning-ai/spec@');
	expect(printed).not.toContain('published=');
});
