/** The client in users' own tests: Jest as ES modules, and Jest and Vitest with a simulated document. */
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import type { UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../make-app.ts';

const FRAMEWORK = {
	jest: 'jest@30.5.2',
	'jest-environment-jsdom': 'jest-environment-jsdom@30.5.2',
	vitest: 'vitest@5.1.1',
	vite: 'vite@8.3.8',
	jsdom: 'jsdom@31.0.1',
	'happy-dom': 'happy-dom@21.0.4',
};

let registry: LocalRegistry;
let project: UserProject;
let mock: Mock;
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = await makeApp('test-runners', registry, FRAMEWORK, ['@returning-ai/client', '@returning-ai/mock']);
	mock = await startMock({ port: 0 });
});
afterAll(async () => {
	await mock?.close();
	project?.remove();
	await registry?.close();
});

const LINE_OF_SUCCESS = /^ *Tests:? +(\d+) passed(?:, \d+ total| \(\d+\))$/m;

/** Runs one test file of the user. Rejects with the output when a test fails. Returns the number of tests. */
async function run(command: string[], nodeOptions = ''): Promise<number> {
	const env = { API_URL: mock.url, NO_COLOR: '1', CI: '1', NODE_OPTIONS: nodeOptions };
	const { stdout, stderr } = await project.npx(command, { env });
	const [, count = ''] = LINE_OF_SUCCESS.exec(stdout + stderr) ?? [];
	return Number(count);
}

describe('Jest', () => {
	it('runs client and mock as ES modules, also with fake timers', async () => {
		expect(await run(['jest', 'jest/esm'], '--experimental-vm-modules')).toBe(3);
	});

	it('runs client and mock in process with jsdom', async () => {
		expect(await run(['jest', 'jest/jsdom'], '--experimental-vm-modules')).toBe(1);
	});

	it('gives each test a mock by useMock, from ES modules and from CommonJS', async () => {
		expect(await run(['jest', 'jest/use-mock'], '--experimental-vm-modules')).toBe(5);
	});

	it('fails the tests whose mock found problems', async () => {
		const failing = run(['jest', 'jest/failing'], '--experimental-vm-modules');
		await expect(failing).rejects.toThrow(
			/violates the contract[\s\S]*2 planned responses were not requested[\s\S]*2 failed, 2 total/,
		);
	});
});

describe('Vitest', () => {
	it.each(['jsdom', 'happy-dom'])('tells the user of %s how to run a client with a key', async (environment) => {
		expect(await run(['vitest', 'run', '--environment', environment, 'vitest/'])).toBe(4);
	});
});
