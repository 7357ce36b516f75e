/** Responses of operations without an example, whose schema Prism's generator cannot satisfy. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSpec, createMockFetch, readSpec } from '../src/index.ts';

/** The generator of Prism looks for property names forever. */
const ENDLESS = { type: 'object', patternProperties: { '^x-': { type: 'integer' } }, minProperties: 2 };

const operation = (operationId: string, schema: object): object => ({
	get: { operationId, responses: { 200: { description: 'A response.', content: { 'application/json': { schema } } } } },
});

let folder: string;
let file: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-generation-'));
	file = join(folder, 'endless.json');
	const paths = { '/endless': operation('readEndless', ENDLESS), '/number': operation('readNumber', { type: 'integer' }) };
	const document = { openapi: '3.1.0', info: { title: 'Endless', version: '1.0.0' }, paths };
	writeFileSync(file, JSON.stringify(document, undefined, '\t'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
	['static', {}],
	['dynamic', { prefer: 'dynamic=true' }],
])('a %s response that cannot be generated', (_, headers) => {
	it('is a 500 that names the operation, and then at once', async () => {
		const mockFetch = createMockFetch({ contract: await readSpec(file) });
		const first = await mockFetch('http://api.test/endless', { headers });
		expect(first.status).toBe(500);
		expect(await first.text()).toMatch(/No response of readEndless .* within 1000 ms\. To fix: add an example/);
		const begun = performance.now();
		for (let repetition = 0; repetition < 20; repetition++)
			expect((await mockFetch('http://api.test/endless', { headers })).status).toBe(500);
		// 20 more attempts of 1 s each would take 20 s.
		expect(performance.now() - begun).toBeLessThan(10_000);
		expect(await (await mockFetch('http://api.test/number', { headers })).json()).toEqual(expect.any(Number));
	});
});

it('is found by checkSpec, with the line of the response', async () => {
	expect(await checkSpec(file)).toEqual([
		expect.stringMatching(/endless\.json:\d+: schema: readEndless: No response of readEndless /),
	]);
});

it.skipIf(process.platform === 'win32')('does not keep a signal from stopping the mock', async () => {
	const bin = join(import.meta.dirname, '../bin/returning-ai-mock.js');
	const program: ChildProcess = spawn(process.execPath, [bin, '--spec', file, '--port', '0'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	try {
		const url = await urlOf(program);
		expect((await fetch(`${url}/endless`)).status).toBe(500);
		program.kill('SIGTERM');
		await once(program, 'exit', { signal: AbortSignal.timeout(60_000) });
	} finally {
		program.kill('SIGKILL');
	}
});

async function urlOf(program: ChildProcess): Promise<string> {
	let output = '';
	for (;;) {
		const url = /http:\/\/\S+:\d+/.exec(output)?.[0];
		if (url) return url;
		const [chunk] = await once(program.stdout as NonNullable<ChildProcess['stdout']>, 'data', {
			signal: AbortSignal.timeout(60_000),
		});
		output += chunk;
	}
}
