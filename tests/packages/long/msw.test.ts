import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject } from '@returning-ai/testing/user-project';
import { expect, it } from 'vitest';

it("MSW intercepts the client's fetch, and does not intercept undici", async () => {
	const registry = await startLocalRegistry();
	const project = makeUserProject(registry);
	try {
		await project.npm(['init', '-y']);
		await project.npm(['pkg', 'set', 'type=module']);
		await project.npm(['install', '@returning-ai/client', '@returning-ai/mock', 'msw', 'undici']);
		cpSync(join(import.meta.dirname, '../user-programs/msw.js'), join(project.folder, 'msw.js'));
		expect((await project.run(process.execPath, ['msw.js'])).stdout).toBe('1 0\n1 1\n');
	} finally {
		project.remove();
		await registry.close();
	}
});
