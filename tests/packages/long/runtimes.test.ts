/** Tests per runtime in addition to those of `layouts.test.ts`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifests, published } from '@returning-ai/testing/files';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchRuntimes, RUNTIMES, type Runtime } from './runtimes.ts';

const each = RUNTIMES.map(({ name, isNode }, index) => ({ name, isNode, index }));

let registry: LocalRegistry;
let project: UserProject;
let runtimes: readonly Runtime[];
let oldNode: string;
beforeAll(async () => {
	({ runtimes, oldNode } = await fetchRuntimes());
	registry = await startLocalRegistry();
	project = makeUserProject(registry);
	// The package.json of `npm init -y` makes it a CommonJS project.
	await project.npm(['init', '-y']);
	await project.npm(['install', '@returning-ai/client', '@returning-ai/mock']);
});
afterAll(async () => {
	project?.remove();
	await registry?.close();
});

describe('client and mock can be required from CommonJS in', () => {
	it.each(each.filter(({ isNode }) => isNode))('$name', async ({ index }) => {
		const code =
			"console.log(typeof require('@returning-ai/client').createClient, typeof require('@returning-ai/mock').startMock)";
		const { file } = runtimes[index] as Runtime;
		expect((await project.run(file, ['--input-type=commonjs', '-e', code])).stdout).toBe('function function\n');
	});
});

describe('the mock needs no other package in', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'returning-ai-mock-'));
		const target = join(folder, 'node_modules/@returning-ai');
		mkdirSync(target, { recursive: true });
		cpSync(join(project.folder, 'node_modules/@returning-ai/mock'), join(target, 'mock'), { recursive: true });
		cpSync(join(import.meta.dirname, '../user-programs/mock.js'), join(folder, 'mock.mjs'));
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it.each(each)('$name', async ({ index }) => {
		const { file, args } = runtimes[index] as Runtime;
		const { stdout } = await project.run(file, [...args, 'mock.mjs'], { cwd: folder });
		expect(stdout.trim()).toBe('429 200 200 404 200');
	});
});

describe('on Node 20.10, which is too old', () => {
	beforeAll(() => project.npm(['install', '@returning-ai/server', '@returning-ai/cli']));

	it.each([
		['returning-ai-mock', '20.19 or newer (in version 22, 22.12 or newer)'],
		['returning-ai-server', '24.7 or newer'],
		['returning-ai', '20.19 or newer (in version 22, 22.12 or newer)'],
	])('%s prints the required version in one line', async (command, version) => {
		const error = await project.run(oldNode, [`node_modules/.bin/${command}`]).catch((reason: Error) => reason);
		const line = `${command} needs Node.js ${version}. This is Node.js 20.10.0. Install a newer version from `;
		const [, first = '', ...others] = String(error).split('\n');
		expect(String(error)).toContain(' ended with 1:\n');
		expect([first.slice(0, line.length), others]).toEqual([line, ['']]);
	});

	it('the server throws the same from createServer', async () => {
		const code =
			"const { createServer } = await import('@returning-ai/server'); await createServer().catch((e) => console.log(e.message));";
		const { stdout } = await project.run(oldNode, ['--input-type=module', '-e', code]);
		expect(stdout).toMatch(
			/^@returning-ai\/server needs Node\.js 24\.7 or newer, because it uses crypto\.argon2\. This is Node\.js 20\./,
		);
	});
});

it('the oldest versions of Node in `engines` are tested', () => {
	const engines = published.map(([, manifest]) => [manifest.name, manifest.engines?.node]);
	const range = '^20.19.0 || >=22.12.0';
	expect(Object.fromEntries(engines)).toEqual({
		'@returning-ai/spec': range,
		'@returning-ai/types': range,
		'@returning-ai/client': range,
		'@returning-ai/mock': range,
		'@returning-ai/server': '>=24.7',
		'@returning-ai/cli': range,
	});
	expect(manifests().get('')?.engines?.node).toBe(range);
	for (const [version] of range.matchAll(/\d+\.\d+\.\d+/g)) expect(RUNTIMES.map(({ name }) => name)).toContain(`Node ${version}`);
});
