/** The transport over undici 7, the newest version that the oldest supported Node runs. Its global dispatcher is that of Node's fetch. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { fetched } from '@returning-ai/third-party/fetched';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchRuntimes, RUNTIMES, type Runtime } from './runtimes.ts';

let registry: LocalRegistry;
let mock: Mock;
let project: UserProject;
let runtimes: readonly Runtime[];
beforeAll(async () => {
	({ runtimes } = await fetchRuntimes());
	const undici = join(await fetched('undici-7', { undici: 'undici@7.30.2' }), 'node_modules/undici');
	registry = await startLocalRegistry();
	mock = await startMock({ port: 0 });
	project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['pkg', 'set', 'type=module']);
	await project.npm(['install', '@returning-ai/client']);
	cpSync(undici, join(project.folder, 'node_modules/undici'), { recursive: true });
	cpSync(join(import.meta.dirname, '../user-programs/undici.js'), join(project.folder, 'undici.js'));
});
afterAll(async () => {
	project?.remove();
	await mock?.close();
	await registry?.close();
});

const nodes = RUNTIMES.map(({ name, isNode }, index) => ({ name, isNode, index })).filter(({ isNode }) => isNode);

it.each(nodes)('calls over undici 7 in $name', async ({ index }) => {
	const { file } = runtimes[index] as Runtime;
	const { stdout } = await project.run(file, ['undici.js'], { env: { RETURNING_AI_URL: mock.url } });
	expect(stdout).toBe('true 404 true\n');
});
