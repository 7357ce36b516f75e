import { execFile } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, win32 } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { separateImport } from '../build-imports.ts';

const root = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the built package, in a folder outside the repository', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'returning-ai-built-'));
		const installed = join(folder, 'node_modules/@returning-ai/client');
		mkdirSync(installed, { recursive: true });
		for (const name of ['package.json', 'dist']) cpSync(join(root, name), join(installed, name), { recursive: true });
		for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) link(folder, name);
		cpSync(join(root, 'test/every-export.js'), join(folder, 'every-export.mjs'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it('exports working functions and classes from every entry', async () => {
		const { stdout } = await promisify(execFile)(process.execPath, ['every-export.mjs'], { cwd: folder });
		const report: Record<string, Record<string, string>> = JSON.parse(stdout);
		const outcomes = Object.entries(report).flatMap(([entry, exports]) =>
			Object.entries(exports).map(([name, outcome]) => [`${entry} ${name}`, outcome]),
		);
		expect(outcomes.filter(([, outcome]) => outcome !== 'called')).toEqual([]);
		const resources = globSync('src/resources/*/*.gen.ts', { cwd: root });
		const named = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('*') && entry !== './package.json');
		expect(Object.keys(report)).toHaveLength(resources.length + named.length);
		expect(Object.entries(report).filter(([, exports]) => Object.keys(exports).length === 0)).toEqual([]);
	});

	it('imports no JSON, since runtimes and bundlers differ in the syntax', () => {
		const files = globSync('node_modules/@returning-ai/client/dist/**/*.js', { cwd: folder });
		const imports = files.flatMap(
			(file) => readFileSync(join(folder, file), 'utf8').match(/\b(from|import\(|require\()\s*"[^"]+"/g) ?? [],
		);
		expect(imports.length).toBeGreaterThan(files.length);
		expect(imports.filter((line) => line.includes('.json'))).toEqual([]);
	});

	it('has a single core per format, which every entry imports', () => {
		const owners = globSync('node_modules/@returning-ai/client/dist/**/*.js', { cwd: folder }).filter((file) =>
			/\bclass ReturningAIError\b|\bReturningAIError = class\b/.test(readFileSync(join(folder, file), 'utf8')),
		);
		const dist = 'node_modules/@returning-ai/client/dist';
		expect(owners.sort()).toEqual(
			['cjs/core/index.js', 'core/index.js', 'production/core/index.js'].map((file) => join(dist, file)),
		);
	});
});

/** Makes an installed dependency importable from a folder. */
function link(folder: string, name: string): void {
	const modules = createRequire(join(root, 'package.json')).resolve.paths(name) ?? [];
	const installed = modules.map((path) => join(path, name)).find((path) => existsSync(path));
	if (!installed) throw new Error(`${name} is not installed. To fix: npm ci`);
	const target = join(folder, 'node_modules', name);
	mkdirSync(dirname(target), { recursive: true });
	symlinkSync(installed, target, 'junction');
}

describe('separateImport', () => {
	const SHARED = { pattern: /^core\//, file: 'core/index.js' };
	const RESOURCES = { pattern: /^resources\// };

	it.each([
		['bulk.ts', 'core/errors.ts', SHARED, './core/index.js'],
		['resources\\system\\roles.gen.ts', 'core/call.ts', SHARED, '../../core/index.js'],
		['query.ts', 'resources/system/roles.gen.ts', RESOURCES, './resources/system/roles.gen.js'],
		['bulk.ts', 'csv.ts', SHARED, undefined],
	])('resolves Windows paths: %s imports %s', (entry, module, separate, expected) => {
		const src = 'C:\\repo\\packages\\client\\src';
		const found = separateImport({ src, entry, module: win32.join(src, module) }, separate, win32);
		expect(found).toBe(expected);
	});

	it('resolves paths of this platform', () => {
		const found = separateImport({ src: '/repo/src', entry: 'a/b.ts', module: '/repo/src/core/call.ts' }, SHARED);
		expect(found).toBe('../core/index.js');
		expect(separateImport({ src: '/repo/src', entry: 'a/b.ts', module: '/other/core/call.ts' }, SHARED)).toBeUndefined();
	});
});
