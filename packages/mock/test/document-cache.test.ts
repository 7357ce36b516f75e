import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSpec } from '../src/index.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');

let folder: string;
let spec: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-cache-test-'));
	spec = join(folder, 'petstore.json');
	const operation = { operationId: 'listPets', responses: { 200: { description: 'OK' } } };
	// The folder's name makes the document unique, so that it is not in the cache.
	writeFileSync(spec, JSON.stringify({ openapi: '3.1.0', info: { title: folder }, paths: { '/pets': { get: operation } } }));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A copy of the built package, like an installation of another version. */
function installed(name: string): string {
	const copy = join(folder, name);
	for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true });
	return copy;
}

async function list(installation: string): Promise<string> {
	const args = [join(installation, 'bin/returning-ai-mock.js'), '--spec', spec, '--list'];
	const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
	return (await run(process.execPath, args, { env })).stdout;
}

function cached(home: string): string[] {
	return readdirSync(join(home, 'returning-ai-mock')).map((name) => join(home, 'returning-ai-mock', name));
}

describe('the cache of compiled documents', () => {
	it('is empty when the tests start', () => {
		expect(process.env.XDG_CACHE_HOME).toMatch(/returning-ai-mock-cache-\w+$/);
	});

	it('is used the second time', async () => {
		const home = process.env.XDG_CACHE_HOME ?? '';
		await readSpec(spec);
		const mine = cached(home).filter((file) => readFileSync(file, 'utf8').includes(folder));
		expect(mine).toHaveLength(1);
		writeFileSync(mine[0] ?? '', readFileSync(mine[0] ?? '', 'utf8').replace(folder, 'from the cache'));
		expect((await readSpec(spec)).head.title).toBe('from the cache');
	});

	it('is shared by two installations of the same code', async () => {
		const [one, other] = [installed('one'), installed('other')];
		expect(await list(one)).toContain('listPets');
		expect(await list(other)).toContain('listPets');
		expect(cached(join(folder, 'cache'))).toHaveLength(1);
	});

	it('is not used by an installation with different code in any file', async () => {
		const updated = installed('updated');
		await list(updated);
		const code = readdirSync(join(updated, 'dist')).filter((name) => /\.c?js$/.test(name));
		for (const [index, file] of code.entries()) {
			appendFileSync(join(updated, 'dist', file), '\n// Another compiler.\n');
			await list(updated);
			expect(cached(join(folder, 'cache')), file).toHaveLength(index + 2);
		}
	});

	it('does not hide a failing compiler', async () => {
		const [old, broken] = [installed('old'), installed('broken')];
		expect(await list(old)).toContain('listPets');
		writeFileSync(join(broken, 'dist/read-operations.cjs'), "throw new Error('The compiler is broken.');\n");
		await expect(list(broken)).rejects.toMatchObject({ stderr: expect.stringContaining('The compiler is broken.') });
	});
});
