/** A page of another origin logs a member in. The token must be one that the client accepts in a browser. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '@returning-ai/mock';
import { createServer } from '@returning-ai/server';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, runInChromium, type Site, serveSite } from './bundled.ts';

let registry: LocalRegistry;
let project: UserProject;
let site: Site;
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['install', '@returning-ai/client']);
	cpSync(join(import.meta.dirname, '../user-programs/login-in-page.js'), join(project.folder, 'login-in-page.js'));
	site = await serveSite(project.folder, await bundle(project, 'login-in-page.js'));
});
afterAll(async () => {
	await site?.close();
	project?.remove();
	await registry?.close();
});

const usernameIn = (api: string): Promise<string> =>
	runInChromium<string>(site.url, `/program.js?${new URLSearchParams({ api })}`, 'page');

it('a page logs a member in at the mock', async () => {
	const mock = await startMock({ port: 0 });
	try {
		expect(await usernameIn(mock.url)).toBe('bamboostick');
	} finally {
		await mock.close();
	}
});

it('a page logs a member in at the server with the demo community', async () => {
	const server = await createServer({ demo: true, corsOrigins: [site.url] });
	try {
		expect(await usernameIn((await server.listen({ port: 0 })).url)).toBe('bamboostick');
	} finally {
		await server.close();
	}
});
