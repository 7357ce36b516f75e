/** Applications that are CommonJS: Nest, Jest in its default configuration, TypeScript under the older module resolutions, Yarn PnP. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { fetched } from '@returning-ai/third-party/fetched';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../make-app.ts';
import { type Program, startProgram } from '../start-program.ts';

const FRAMEWORK = {
	'@nestjs/common': '@nestjs/common@11.2.10',
	'@nestjs/core': '@nestjs/core@11.2.10',
	'@nestjs/platform-express': '@nestjs/platform-express@11.2.10',
	'reflect-metadata': 'reflect-metadata@0.2.2',
	rxjs: 'rxjs@7.8.2',
	'@nestjs/testing': '@nestjs/testing@11.2.6',
	'ts-jest': 'ts-jest@29.4.15',
	'@types/jest': '@types/jest@30.0.0',
	jest: 'jest@30.5.2',
	'jest-environment-jsdom': 'jest-environment-jsdom@30.5.2',
	typescript: 'typescript@5.9.3',
	'@types/node': '@types/node@26.6.6',
};
/** As in Node before 20.19 and 22.12: `require` cannot load an ES module. */
const OLD_REQUIRE = '--no-experimental-require-module';

let registry: LocalRegistry;
let project: UserProject;
let mock: Mock;
let env: Record<string, string>;
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = await makeApp('commonjs', registry, FRAMEWORK, ['@returning-ai/client', '@returning-ai/types']);
	mock = await startMock({ port: 0 });
	env = { API_URL: mock.url, NO_COLOR: '1' };
});
afterAll(async () => {
	await mock?.close();
	project?.remove();
	await registry?.close();
});

const PROGRAM_OUTPUT = 'Message send successfully\n[ true ]\n';

describe('TypeScript 5.9', () => {
	it.each([
		['commonjs', 'node10'],
		['node16', 'node16'],
	])('compiles a program under module %s with resolution %s, which runs', async (module, moduleResolution) => {
		const types = ['--types', 'node', '--lib', 'es2022', '--skipLibCheck', 'false'];
		const options = ['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2022', '--strict', ...types];
		await project.npx(['tsc', ...options, '--outDir', module, 'typescript/program.ts']);
		const { stdout } = await project.run(process.execPath, [OLD_REQUIRE, join(module, 'program.js')], { env });
		expect(stdout).toBe(PROGRAM_OUTPUT);
	});
});

describe('Nest', () => {
	let nest: Program;
	beforeAll(async () => {
		await project.npx(['tsc', '-p', 'nest']);
		const options = { cwd: project.folder, env: { ...project.env, ...env } };
		nest = await startProgram([OLD_REQUIRE, 'nest/dist/main.js'], options);
	});
	afterAll(() => nest?.stop());

	const get = async (path: string): Promise<unknown[]> => {
		const response = await fetch(`${nest.url}${path}`, { signal: AbortSignal.timeout(10_000) });
		return [response.status, await response.json()];
	};

	it('injects a provider that holds the client', async () => {
		expect(await get('/channels')).toEqual([200, ['lounge', 'questions']]);
		const channel = expect.objectContaining({ _id: expect.any(String) });
		expect(await get('/channels/all')).toEqual([200, [channel, channel]]);
	});

	it('catches errors of the client by their class', async () => {
		expect(await get('/channels/missing')).toEqual([404, { operationId: 'integration.users.getData' }]);
	});
});

describe('Jest', () => {
	const jest = async (file: string): Promise<string> => (await project.npx(['jest', file], { env })).stderr;

	it('runs the client in its default configuration', async () => {
		expect(await jest('jest/default')).toContain('Tests:       5 passed, 5 total');
	});

	it('runs a unit test of a Nest application by ts-jest', async () => {
		expect(await jest('--config=nest/jest.config.json')).toContain('Tests:       2 passed, 2 total');
	});

	it('tells the user of jsdom how to run a client with a key', async () => {
		expect(await jest('jest/jsdom')).toContain('Tests:       1 passed, 1 total');
	});
});

describe('Yarn PnP', () => {
	let pnp: UserProject;
	beforeAll(async () => {
		const folder = await fetched('yarn', { yarn: '@yarnpkg/cli-dist@4.18.1' });
		const yarn = join(folder, 'node_modules/yarn/bin/yarn.js');
		pnp = makeUserProject(registry);
		// JSON is YAML.
		const settings = {
			npmRegistryServer: registry.url,
			unsafeHttpWhitelist: ['127.0.0.1'],
			enableTelemetry: false,
			enableGlobalCache: false,
			nodeLinker: 'pnp',
		};
		writeFileSync(join(pnp.folder, '.yarnrc.yml'), JSON.stringify(settings));
		writeFileSync(join(pnp.folder, 'yarn.lock'), '');
		await pnp.run(process.execPath, [yarn, 'add', '@returning-ai/client']);
		cpSync(join(import.meta.dirname, '../commonjs/yarn-pnp.cjs'), join(pnp.folder, 'program.cjs'));
	});
	afterAll(() => pnp?.remove());

	it('requires the client', async () => {
		const { stdout } = await pnp.run(process.execPath, [OLD_REQUIRE, '--require', './.pnp.cjs', 'program.cjs'], { env });
		expect(stdout).toBe(PROGRAM_OUTPUT);
	});
});
