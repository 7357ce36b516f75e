import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import type { UserProject } from '@returning-ai/testing/user-project';
import { launchBrowser } from '@returning-ai/third-party/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../make-app.ts';
import { startRefusingProxy } from '../refusing-proxy.ts';
import { type Program, startProgram } from '../start-program.ts';

const FRAMEWORK = {
	next: 'next@16.4.6',
	react: 'react@19.3.1',
	'react-dom': 'react-dom@19.3.1',
	'@types/node': '@types/node@26.6.6',
	'@types/react': '@types/react@19.3.0',
	typescript: 'typescript@7.0.2',
};
const LIMIT_MS = 10_000;

let registry: LocalRegistry;
let project: UserProject;
let mock: Mock;
let env: Record<string, string>;
beforeAll(async () => {
	[registry, mock] = await Promise.all([startLocalRegistry(), startMock({ port: 0 })]);
	project = await makeApp('next', registry, FRAMEWORK, ['@returning-ai/client']);
	env = { API_URL: mock.url, API_KEY: 'rai_test_community_key', NEXT_TELEMETRY_DISABLED: '1' };
});
afterAll(async () => {
	project?.remove();
	await Promise.all([registry?.close(), mock?.close()]);
});

const next = (): string => join(project.folder, 'node_modules/next/dist/bin/next');

interface Build {
	/** What it printed. */
	output: string;
	/** What it wanted to download. */
	downloads: string[];
}

/** Type-checks and builds an application. */
async function build(app: string): Promise<Build> {
	const proxy = await startRefusingProxy();
	try {
		const { stdout, stderr } = await project.run(process.execPath, [next(), 'build', app], { env: { ...env, ...proxy.env } });
		return { output: stdout + stderr, downloads: proxy.refused };
	} finally {
		await proxy.close();
	}
}

const start = (app: string): Promise<Program> =>
	startProgram([next(), 'start', app, '--port', '0', '--hostname', '127.0.0.1'], {
		cwd: project.folder,
		env: { ...project.env, ...env },
	});

/** The `output` elements of a page. */
async function visit(program: Program, path: string): Promise<string[]> {
	const response = await fetch(program.url + path, { signal: AbortSignal.timeout(LIMIT_MS) });
	const html = await response.text();
	expect(response.status, html).toBe(200);
	return [...html.matchAll(/<output[^>]*>([^<]*)<\/output>/g)].map(([, text = '']) => text);
}

async function post(url: string): Promise<unknown> {
	const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(LIMIT_MS) });
	return response.json();
}

/** Runs a function. Returns how many requests of an operation it caused. */
async function requestsDuring(operation: string, run: () => Promise<unknown>): Promise<number> {
	const before = mock.control.requests(operation).length;
	await run();
	return mock.control.requests(operation).length - before;
}

describe("Next's fetch", () => {
	let built: Build;
	let program: Program;
	beforeAll(async () => {
		built = await build('fetch-cache');
		program = await start('fetch-cache');
	});
	afterAll(() => program?.stop());

	it('builds without a download', () => {
		expect(built.downloads).toEqual([]);
	});

	it('warns of no API that the edge runtime lacks', () => {
		expect(built.output).toContain('/api/edge');
		expect(built.output).not.toMatch(/Node\.js (API|module)|not supported/);
	});

	it('caches a call with fetchOptions { next: { revalidate } }', async () => {
		const requests = await requestsDuring('integration.channels.list', async () => {
			for (let count = 0; count < 3; count++) expect(await visit(program, '/channels/cached')).toEqual(['lounge, questions']);
		});
		expect(requests).toBe(1);
	});

	it("does not cache a call with fetchOptions { cache: 'no-store' }", async () => {
		const requests = await requestsDuring('integration.channels.list', async () => {
			for (let count = 0; count < 3; count++) expect(await visit(program, '/channels/fresh')).toEqual(['lounge, questions']);
		});
		expect(requests).toBe(3);
	});

	it('redirects a visitor from a credential function', async () => {
		const call = (headers: Record<string, string>): Promise<Response> =>
			fetch(`${program.url}/me`, { headers, redirect: 'manual', signal: AbortSignal.timeout(LIMIT_MS) });
		const redirected = await call({});
		expect([redirected.status, redirected.headers.get('location')]).toEqual([307, '/sign-in']);
		expect(await (await call({ cookie: 'token=rai_test_user_token' })).text()).toContain('bamboostick');
	});

	it('responds from a route handler', async () => {
		const call = (): Promise<Response> => fetch(`${program.url}/api/channels`, { signal: AbortSignal.timeout(LIMIT_MS) });
		expect(await (await call()).json()).toEqual(['lounge', 'questions']);
		mock.control.on('integration.channels.list').reply(403).times(1);
		const failed = await call();
		expect([failed.status, await failed.json()]).toEqual([502, { code: 'permission_missing' }]);
	});

	it('sends a message from the edge runtime', async () => {
		expect(await post(`${program.url}/api/edge`)).toEqual({ message: 'Message send successfully' });
	});

	it('passes an uploaded file to the API from a route handler', async () => {
		const body = new FormData();
		body.set('data', new File(['email\nredpanda@example.com\n'], 'update.csv', { type: 'text/csv' }));
		const signal = AbortSignal.timeout(LIMIT_MS);
		const response = await fetch(`${program.url}/api/members`, { method: 'POST', body, signal });
		expect([response.status, await response.json()]).toEqual([202, { message: expect.stringContaining('queued') }]);
		expect(mock.control.requests('integration.users.bulkUpdate')).toEqual([expect.objectContaining({ faults: [] })]);
	});

	it('sends a message from a server action, which also expires the cached response', async () => {
		const browser = await launchBrowser();
		try {
			const page = await browser.newPage();
			page.setDefaultTimeout(LIMIT_MS);
			await page.goto(`${program.url}/send`);
			mock.control.on('integration.messages.send').reply(403).times(1);
			await page.click('button');
			await page.locator('output', { hasText: 'permission_missing: integration.messages.send was answered with 403' }).waitFor();
			await page.fill('input[name=message]', 'Hello from a form');
			await page.click('button');
			await page.locator('output', { hasText: 'Message send successfully' }).waitFor();
		} finally {
			await browser.close();
		}
		expect(mock.control.requests('integration.messages.send').at(-1)).toMatchObject({
			body: { message: 'Hello from a form' },
			headers: { 'idempotency-key': expect.stringMatching(/^[\w-]{8,128}$/) },
		});
		expect(await requestsDuring('integration.channels.list', () => visit(program, '/channels/cached'))).toBe(1);
	});
});

describe('a build with cacheComponents', () => {
	let built: Build;
	let program: Program;
	let requests: number;
	beforeAll(async () => {
		requests = await requestsDuring('integration.channels.list', async () => {
			built = await build('cache-components');
		});
		program = await start('cache-components');
	});
	afterAll(() => program?.stop());

	it('downloads nothing', () => {
		expect(built.downloads).toEqual([]);
	});

	it('prerenders what is cached, with one call of the API for each cache', async () => {
		expect(requests).toBe(2);
		const during = await requestsDuring('integration.channels.list', async () => {
			expect(await visit(program, '/prerendered')).toEqual(['lounge, questions, lounge, questions']);
			expect(await visit(program, '/')).toContain('lounge, questions');
		});
		expect(during).toBe(0);
	});

	it('streams what is not cached, with one call of the API for each visit', async () => {
		const during = await requestsDuring('application.users.get', async () => {
			for (let count = 0; count < 3; count++) expect(await visit(program, '/')).toContain('bamboostick');
		});
		expect(during).toBe(3);
	});

	it('sends a message from a route handler', async () => {
		expect(await post(`${program.url}/api/messages`)).toEqual({ message: 'Message send successfully' });
	});
});
