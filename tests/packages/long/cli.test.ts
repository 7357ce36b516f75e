/** The installed command line on each version of Node that it supports. */
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchRuntimes, RUNTIMES, type Runtime } from './runtimes.ts';

const each = RUNTIMES.map(({ name, isNode }, index) => ({ name, isNode, index })).filter(({ isNode }) => isNode);

let registry: LocalRegistry;
let mock: Mock;
let project: UserProject;
let runtimes: readonly Runtime[];
beforeAll(async () => {
	({ runtimes } = await fetchRuntimes());
	registry = await startLocalRegistry();
	mock = await startMock({ port: 0 });
	project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['install', '@returning-ai/cli']);
});
afterAll(async () => {
	project?.remove();
	await mock?.close();
	await registry?.close();
});

it.each(each)('prints help, calls the API and reports errors on $name', async ({ index }) => {
	const { file } = runtimes[index] as Runtime;
	const env = { RETURNING_AI_COMMUNITY_KEY: 'rai_test_community_key' };
	const run = (...args: string[]): ReturnType<UserProject['run']> =>
		project.run(file, ['node_modules/@returning-ai/cli/bin/returning-ai.js', ...args], { env });
	const list = ['integration', 'channels', 'list', '--base-url', mock.url];
	expect((await run('--help')).stdout).toContain('Usage: returning-ai');
	expect((await run('integration', 'messages', 'send', '--help')).stdout).toContain('--channel-id');
	expect(JSON.parse((await run(...list)).stdout)).toHaveLength(2);
	expect((await run(...list, '--output', 'yaml', '--query', '[].topic')).stdout).toBe('- lounge\n- questions\n');
	await expect(run(...list, '--no-such-flag')).rejects.toThrow(/ ended with 2:\n/);
});
