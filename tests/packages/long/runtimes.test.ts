/** Tests per runtime in addition to those of `layouts.test.ts`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifests } from '@returning-ai/testing/files';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchRuntimes, RUNTIMES, type Runtime } from './runtimes.ts';

const each = RUNTIMES.map(({ name, isNode }, index) => ({ name, isNode, index }));

let registry: LocalRegistry;
let project: UserProject;
let runtimes: readonly Runtime[];
beforeAll(async () => {
	({ runtimes } = await fetchRuntimes());
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

describe('the server on Node 20, which is too old', () => {
	beforeAll(() => project.npm(['install', '@returning-ai/server']));
	const node20 = (): string => runtimes.find(({ name }) => name === 'Node 20')?.file ?? '';

	it('prints the required version of Node in one line', async () => {
		const error = await project.run(node20(), ['node_modules/.bin/returning-ai-server']).catch((reason: Error) => reason);
		expect(String(error)).toMatch(
			/ended with 1:\nreturning-ai-server needs Node\.js 24\.7 or newer\. This is Node\.js 20\.\S+[^\n]*\n$/,
		);
	});

	it('throws the same from createServer', async () => {
		const code =
			"const { createServer } = await import('@returning-ai/server'); await createServer().catch((e) => console.log(e.message));";
		const { stdout } = await project.run(node20(), ['--input-type=module', '-e', code]);
		expect(stdout).toMatch(
			/^@returning-ai\/server needs Node\.js 24\.7 or newer, because it uses crypto\.argon2\. This is Node\.js 20\./,
		);
	});
});

it.each(['client', 'mock'])('the oldest Node that the %s supports is tested', (name) => {
	expect(manifests().get(`packages/${name}`)?.engines?.node).toBe('>=20');
	expect(RUNTIMES.map((runtime) => runtime.name)).toContain('Node 20');
});
