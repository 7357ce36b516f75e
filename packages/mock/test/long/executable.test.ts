import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { operationIds } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExecutable } from '../../build-executable.ts';
import manifest from '../../package.json' with { type: 'json' };

let folder: string;
let empty: string;
let executable: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mock-executable-'));
	empty = join(folder, 'empty');
	mkdirSync(empty);
	executable = await buildExecutable(join(folder, 'built'));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** No program is on the PATH, not even Node. */
const surroundings = () => ({ cwd: empty, env: { PATH: '', XDG_CACHE_HOME: join(folder, 'cache') } });

function run(...args: string[]): Promise<{ stdout: string }> {
	return promisify(execFile)(executable, args, surroundings());
}

async function whileServing(args: string[], use: (url: string) => Promise<void>): Promise<void> {
	const child = spawn(executable, ['--port', '0', '--log', 'json', ...args], {
		...surroundings(),
		stdio: ['ignore', 'pipe', 'inherit'],
	}) as ChildProcess & { stdout: Readable };
	try {
		const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
		await use(JSON.parse(line).url);
	} finally {
		child.kill();
		await once(child, 'exit');
	}
}

const headers = { 'x-api-key': 'rai_test_key' };

const DOCUMENT = `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        200:
          description: OK
          content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } } }
  /endless:
    get:
      operationId: readEndless
      responses:
        200:
          description: OK
          content:
            application/json:
              schema: { type: object, patternProperties: { ^x-$: {} }, additionalProperties: false, minProperties: 2 }
`;

function document(): string {
	const file = join(folder, 'pets.yaml');
	writeFileSync(file, DOCUMENT);
	return file;
}

describe('the executable, in an empty folder without Node', () => {
	it('contains no other file than the licences', () => {
		expect(readdirSync(join(folder, 'built'))).toHaveLength(2);
	});

	it('prints its version, its help and its operations', async () => {
		expect((await run('--version')).stdout).toBe(`${manifest.version}\n`);
		expect((await run('--help')).stdout).toContain('Usage: returning-ai-mock');
		expect((await run('--list')).stdout.trim().split('\n')).toHaveLength(operationIds.length);
	});

	it('serves the default contract', async () => {
		await whileServing([], async (url) => {
			expect((await fetch(`${url}/channels`, { headers })).status).toBe(200);
			expect((await fetch(`${url}/roles`, { method: 'POST', headers })).status).toBe(400);
		});
	});

	it('generates responses', async () => {
		await whileServing(['--dynamic'], async (url) => {
			const bodies = await Promise.all([1, 2].map(async () => (await fetch(`${url}/channels`, { headers })).text()));
			expect(new Set(bodies).size).toBe(2);
		});
	});

	it('mocks another document, and stops an endless generation', async () => {
		await whileServing(['--spec', document()], async (url) => {
			expect(await (await fetch(`${url}/pets`)).json()).toEqual({ name: expect.any(String) });
			const endless = await fetch(`${url}/endless`);
			expect(endless.status).toBe(500);
			expect(await endless.text()).toContain('No data could be generated for the 200 response of readEndless.');
			expect((await fetch(`${url}/pets`)).status).toBe(200);
		});
	});

	it('validates a document', async () => {
		await expect(run('--spec', document(), '--validate-only')).rejects.toMatchObject({
			code: 1,
			stdout: expect.stringMatching(/pets\.yaml:\d+: [\s\S]*readEndless[\s\S]*1 problem\.\n$/),
		});
	});

	it('serves with a validating proxy', async () => {
		await whileServing([], (target) =>
			whileServing(['--proxy', target], async (url) => {
				expect((await fetch(`${url}/channels`, { headers })).status).toBe(200);
			}),
		);
	});

	it('writes no file into its folder', () => {
		expect(readdirSync(empty)).toEqual([]);
	});
});
