/** Runs the faults that users have reported of API clients on the installed client, in each runtime. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, runInChromium, runInWorkerd, serveSite } from './bundled.ts';
import { fetchRuntimes, RUNTIMES, type Runtime } from './runtimes.ts';

interface Outcome {
	total: number;
	failures: Record<string, string>;
}

let registry: LocalRegistry;
let mock: Mock;
let project: UserProject;
let runtimes: readonly Runtime[];
let workerd: string;
beforeAll(async () => {
	({ runtimes, workerd } = await fetchRuntimes());
	registry = await startLocalRegistry();
	mock = await startMock({ port: 0 });
	project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['pkg', 'set', 'type=module']);
	await project.npm(['install', '@returning-ai/client']);
	cpSync(join(import.meta.dirname, '../user-programs'), project.folder, { recursive: true });
});
afterAll(async () => {
	project?.remove();
	await mock?.close();
	await registry?.close();
});

function check(runtime: string, { total, failures }: Outcome): void {
	console.info(`${runtime}: ${total - Object.keys(failures).length} of ${total} reported faults do not occur`);
	expect(total).toBeGreaterThan(30);
	expect(failures).toEqual({});
}

it.each(RUNTIMES.map(({ name }, index) => ({ name, index })))('none occurs in $name', async ({ name, index }) => {
	const { file, args } = runtimes[index] as Runtime;
	const { stdout } = await project.run(file, [...args, 'faults-here.js'], { env: { RETURNING_AI_URL: mock.url } });
	check(name, JSON.parse(stdout));
});

it.each(['page', 'worker'] as const)("none occurs in Chromium's %s", async (where) => {
	const site = await serveSite(project.folder, await bundle(project, 'faults-in-page.js'));
	try {
		const program = `/program.js?mock=${encodeURIComponent(mock.url)}`;
		check(`Chromium ${where}`, await runInChromium<Outcome>(site.url, program, where));
	} finally {
		await site.close();
	}
});

it('none occurs in workerd', async () => {
	const program = await bundle(project, 'faults-in-worker.js');
	check('workerd', await runInWorkerd<Outcome>(workerd, project.folder, program, `mock=${encodeURIComponent(mock.url)}`));
});
