import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { createServer, type Server } from '@returning-ai/server';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import type { UserProject } from '@returning-ai/testing/user-project';
import { launchBrowser } from '@returning-ai/third-party/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../make-app.ts';
import { type PageServer, servePage } from '../serve-page.ts';
import { type Program, startProgram } from '../start-program.ts';

const FRAMEWORK = {
	vite: 'vite@8.3.8',
	'@vitejs/plugin-react': '@vitejs/plugin-react@6.3.0',
	react: 'react@19.3.1',
	'react-dom': 'react-dom@19.3.1',
	'@tanstack/react-query': '@tanstack/react-query@5.108.4',
	'@types/react': '@types/react@19.3.0',
	'@types/react-dom': '@types/react-dom@19.3.0',
	typescript: 'typescript@7.0.2',
};
const KEYS = { authorization: 'Bearer rai_test_community_key', 'x-api-key': 'rai_test_system_key' };
const LIMIT_MS = 10_000;

let registry: LocalRegistry;
let project: UserProject;
let mock: Mock;
let server: Server;
let pages: PageServer;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
	[registry, mock, server] = await Promise.all([startLocalRegistry(), startMock({ port: 0 }), createServer({ demo: true })]);
	project = await makeApp('vite-react', registry, FRAMEWORK, ['@returning-ai/client']);
	await project.run(process.execPath, [vite(), 'build', '--logLevel', 'warn'], { env: { VITE_API_URL: apiUrl() } });
	const { url } = await server.listen({ port: 0 });
	const policy = `default-src 'self'; img-src data:; connect-src 'self' ${apiUrl()}`;
	pages = await servePage(join(project.folder, 'dist'), { url, keys: KEYS }, policy);
	browser = await launchBrowser(['--host-resolver-rules=MAP *.test 127.0.0.1']);
});
afterAll(async () => {
	await browser?.close();
	await Promise.all([registry?.close(), mock?.close(), pages?.close()]);
	await server?.close();
	project?.remove();
});

const vite = (): string => join(project.folder, 'node_modules/vite/bin/vite.js');

/** The mock on a host that is not the page's, so that calls need CORS. */
const apiUrl = (): string => `http://api.test:${new URL(mock.url).port}`;

/** A page, with the errors that it wrote to the console or did not catch. */
interface Opened {
	page: Awaited<ReturnType<typeof browser.newPage>>;
	problems: string[];
	/** The text of a section, as soon as there is one. */
	text(section: string): Promise<string>;
}

async function open(): Promise<Opened> {
	const page = await browser.newPage();
	const problems: string[] = [];
	page.setDefaultTimeout(LIMIT_MS);
	page.on('pageerror', ({ message }) => problems.push(message));
	page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
	await page.goto(`http://app.test:${pages.port}/`);
	const text: Opened['text'] = async (section) => (await page.locator(`#${section} output:not(:empty)`).textContent()) ?? '';
	return { page, problems, text };
}

it('compiles, because TanStack Query infers the types of calls', async () => {
	expect(await project.npx(['tsc'])).toEqual({ stdout: '', stderr: '' });
});

describe('a page that is not a secure context', () => {
	let page: Opened['page'];
	let text: Opened['text'];
	let problems: string[];
	beforeAll(async () => {
		({ page, text, problems } = await open());
	});

	const idempotencyKeys = (path: string): unknown[] =>
		pages.calls.filter(({ url }) => url === `/api${path}`).map(({ headers }) => headers['idempotency-key']);

	it('has no crypto.randomUUID and no crypto.subtle', async () => {
		expect(await page.evaluate('[isSecureContext, typeof crypto.randomUUID, typeof crypto.subtle]')).toEqual([
			false,
			'undefined',
			'undefined',
		]);
	});

	it('calls its own server at a relative baseUrl with a cookie and without a credential', async () => {
		expect(await text('channels')).toBe('lounge, questions');
		expect(await text('plain')).toBe('665f1c2ab7e4d90012a3b431, 665f1c2ab7e4d90012a3b432');
	});

	it('calls the same with the raw client', async () => {
		expect(await text('raw')).toBe('lounge, questions');
	});

	it('calls with window.fetch as the transport', async () => {
		expect(await text('window-fetch')).toBe('2 channels');
	});

	it('calls another origin as a member who logs in', async () => {
		expect(await text('profile')).toBe('bamboostick');
		expect(mock.control.requests('system.auth.login')[0]?.headers.origin).toBe(`http://app.test:${pages.port}`);
	});

	it('fetches the next page of an infinite query', async () => {
		expect(await text('members')).toBe('Night Owl');
		await page.click('#members button');
		await page.locator('#members output', { hasText: 'Bamboo Stick' }).waitFor();
		expect(await text('members')).toBe('Night Owl, Bamboo Stick');
	});

	it('sends a message with an idempotency key', async () => {
		await page.click('#send button');
		expect(await text('send')).toBe('Message send successfully');
		expect(idempotencyKeys('/apis/v1/messages/send')).toContainEqual(expect.stringMatching(/^[\w-]{8,128}$/));
	});

	it('uploads a file', async () => {
		const file = { name: 'update.csv', mimeType: 'text/csv', buffer: Buffer.from('email,firstname\nredpanda@example.com,Red\n') };
		await page.setInputFiles('#upload input', file);
		expect(await text('upload')).toContain('queued');
		await server.idle();
		expect(await server.jobs()).toContainEqual(expect.objectContaining({ status: 'done' }));
	});

	it('refuses a key', async () => {
		expect(await text('key')).toBe('credentials.integration is "a key in a browser".');
	});

	it('does all of this in a web worker', async () => {
		expect(JSON.parse(await text('worker'))).toEqual({
			refused: await text('key'),
			profile: 'bamboostick',
			channels: ['lounge', 'questions'],
			members: ['Night Owl', 'Bamboo Stick', 'Red Panda'],
			sent: 'Message send successfully',
			uploaded: expect.stringContaining('queued'),
		});
	});

	it('writes no error to the console', () => {
		expect(problems).toEqual([]);
	});
});

describe('the page in development', () => {
	let program: Program;
	beforeAll(async () => {
		const env = { ...project.env, NO_COLOR: '1', VITE_API_URL: apiUrl(), BACKEND_URL: `http://127.0.0.1:${pages.port}` };
		program = await startProgram([vite(), '--host', '127.0.0.1', '--port', '0'], { cwd: project.folder, env });
	});
	afterAll(() => program?.stop());

	it('shows the same, with the fix of an invalid option, and without an error in the console', async () => {
		const { page, text, problems } = await open();
		await page.goto(program.url.replace('127.0.0.1', 'app.test'));
		expect(await text('key')).toMatch(/^credentials\.integration is "a key in a browser"; expected .*dangerouslyAllowBrowser/);
		expect(await text('channels')).toBe('lounge, questions');
		expect(await text('profile')).toBe('bamboostick');
		expect(JSON.parse(await text('worker'))).toMatchObject({
			refused: await text('key'),
			channels: ['lounge', 'questions'],
			profile: 'bamboostick',
		});
		expect(problems).toEqual([]);
	});
});
