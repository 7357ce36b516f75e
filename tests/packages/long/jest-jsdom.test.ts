/** The mock and the client in the environment that most tests of web pages use. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject } from '@returning-ai/testing/user-project';
import { fetched } from '@returning-ai/third-party/fetched';
import { expect, it } from 'vitest';

it('the mock answers in process in jest-environment-jsdom', async () => {
	const folder = await fetched('jest', { jest: 'jest@30.5.2', 'jest-environment-jsdom': 'jest-environment-jsdom@30.5.2' });
	const registry = await startLocalRegistry();
	const project = makeUserProject(registry);
	try {
		await project.npm(['init', '-y']);
		await project.npm(['pkg', 'set', 'type=module']);
		await project.npm(['install', '@returning-ai/client', '@returning-ai/mock']);
		cpSync(join(import.meta.dirname, '../user-programs/jest'), project.folder, { recursive: true });
		const config = { testEnvironment: join(folder, 'node_modules/jest-environment-jsdom'), transform: {} };
		writeFileSync(join(project.folder, 'jest.config.json'), JSON.stringify(config));
		const jest = join(folder, 'node_modules/jest/bin/jest.js');
		const { stderr } = await project.run(process.execPath, ['--experimental-vm-modules', jest, '--ci']);
		expect(stderr).toMatch(/^Tests: {7}9 passed, 9 total$/m);
	} finally {
		project.remove();
		await registry.close();
	}
});
