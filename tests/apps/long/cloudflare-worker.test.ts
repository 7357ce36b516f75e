/** A Worker on workerd. Workers forbid a request to wait for the I/O of another one. */
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createClient } from '@returning-ai/client';
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import type { UserProject } from '@returning-ai/testing/user-project';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp } from '../make-app.ts';

const FRAMEWORK = {
	miniflare: 'miniflare@4.20260730.0',
	esbuild: 'esbuild@0.28.2',
	'@cloudflare/workers-types': '@cloudflare/workers-types@5.20261117.1',
	typescript: 'typescript@7.0.2',
};

/** What this test uses of miniflare. */
interface Miniflare {
	ready: Promise<URL>;
	dispose(): Promise<void>;
}
interface OutboundRequest {
	url: string;
	method: string;
	headers: Headers;
	cf?: object;
}
type MiniflareModule = {
	Miniflare: new (options: object) => Miniflare;
	Response: new (body: string, init: object) => unknown;
};

const COMMUNITY_KEY = 'rai_test_worker_community_key';
const MEMBER_PASSWORD = 'correct-horse-battery-1';

let registry: LocalRegistry;
let project: UserProject;
let mock: Mock;
let miniflare: MiniflareModule;
let exampleOfLogin: { body: object; data: object };
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = await makeApp('cloudflare-worker', registry, FRAMEWORK, ['@returning-ai/client']);
	await Promise.all([build('worker.js'), build('production.js', ',production')]);
	miniflare = createRequire(join(project.folder, 'package.json'))('miniflare');
	mock = await startMock({ port: 0 });
	const member = { email: 'panda@example.com', password: MEMBER_PASSWORD };
	exampleOfLogin = await createClient({ baseUrl: mock.url }).system.auth.login(member).withResponse();
});
afterAll(async () => {
	await mock?.close();
	project?.remove();
	await registry?.close();
});

/** Bundles the Worker with the conditions of wrangler. */
async function build(outfile: string, conditions = ''): Promise<void> {
	const options = [
		'--bundle',
		'--format=esm',
		'--external:cloudflare:workers',
		`--conditions=workerd,worker,browser${conditions}`,
	];
	await project.npx(['esbuild', 'worker.ts', ...options, `--outfile=${outfile}`]);
}

let runtime: Miniflare;
let output: string;
function start(options: object = {}): void {
	output = '';
	const collect = (stream: Readable): unknown => stream.on('data', (chunk) => (output += chunk));
	runtime = new miniflare.Miniflare({
		modules: true,
		rootPath: project.folder,
		modulesRoot: project.folder,
		scriptPath: 'worker.js',
		compatibilityDate: '2026-07-01',
		bindings: { API_URL: mock.url, COMMUNITY_KEY, MEMBER_PASSWORD },
		handleRuntimeStdio: (...streams: Readable[]) => streams.forEach(collect),
		...options,
	});
}
beforeEach(() => mock.control.reset());
afterEach(() => runtime?.dispose());

/** Sends a request to the Worker. Rejects after 15 s, as a Worker hangs that waits for a promise of another request. */
async function get(path: string): Promise<{ status: number; body: unknown }> {
	const response = await fetch(new URL(path, await runtime.ready), { signal: AbortSignal.timeout(15_000) });
	return { status: response.status, body: await response.json() };
}

/** Sends a request and returns a function that resets its connection, which workerd notices at once. */
async function visit(path: string): Promise<() => void> {
	const { hostname, port } = await runtime.ready;
	const socket = connect(Number(port), hostname);
	socket.on('error', () => {});
	socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`);
	return () => socket.resetAndDestroy();
}

/** The contract's example of a login, with a token of ours. */
function withToken(token: string): { body: object } {
	return { body: { ...exampleOfLogin.body, body: { ...exampleOfLogin.data, token } } };
}

const loginsSeen = (): number => mock.control.requests('system.auth.login').length;

async function untilLogin(): Promise<void> {
	await expect.poll(loginsSeen, { timeout: 10_000 }).toBe(1);
}

const SUCCESS = { status: 200, body: 'bamboostick' };

it('compiles with the types of Workers', async () => {
	await project.npx(['tsc', '-p', '.']);
});

describe.each([
	['built for development', {}],
	['built for production', { scriptPath: 'production.js' }],
	// The default before the compatibility date 2022-03-21.
	['without a global navigator', { compatibilityFlags: ['no_global_navigator'] }],
])('a client in the global scope of a Worker %s', (_, options) => {
	beforeEach(() => start(options));

	it('serves the next request when the visitor disconnects during the login', async () => {
		mock.control.on('system.auth.login').reply(200, { delay: 2000 }).times(1);
		const disconnect = await visit('/profile');
		await untilLogin();
		disconnect();
		expect(await get('/profile')).toEqual(SUCCESS);
	});

	it('serves the next request when the first one responds before the login is complete', async () => {
		mock.control.on('system.auth.login').reply(200, { delay: 2000 }).times(1);
		expect((await get('/impatient')).body).toContain('AbortError');
		expect(await get('/profile')).toEqual(SUCCESS);
	});

	it('serves a request that arrives during the login of another one, whose visitor then disconnects', async () => {
		mock.control.on('system.auth.login').reply(200, { delay: 1000 }).times(2);
		const disconnect = await visit('/profile');
		await untilLogin();
		const second = get('/profile');
		await new Promise((resolve) => setTimeout(resolve, 200));
		disconnect();
		expect(await second).toEqual(SUCCESS);
	});

	it('serves concurrent requests that each need the login', async () => {
		mock.control.on('system.auth.login').reply(200, { delay: 500 });
		const paths = Array.from({ length: 4 }, () => '/profile');
		expect(await Promise.all(paths.map((path) => get(path)))).toEqual(paths.map(() => SUCCESS));
		expect(await get('/profile')).toEqual(SUCCESS);
	});

	it('serves concurrent requests whose token the API rejects', async () => {
		mock.control.on('system.auth.login').reply(200, withToken('fresh')).times(3);
		mock.control.on('system.auth.login').reply(200, withToken('revoked')).times(1);
		expect(await get('/profile')).toEqual(SUCCESS);
		mock.control
			.on('application.users.get')
			.when({ headers: { authorization: 'Bearer revoked' } })
			.reply(401);
		expect(await Promise.all([get('/profile'), get('/profile')])).toEqual([SUCCESS, SUCCESS]);
		const authorized = mock.control.requests('application.users.get').map(({ status }) => status);
		expect(authorized).toContain(401);
	});
});

it('sends calls by the fetch of the global scope, given as an option', async () => {
	start();
	expect(await get('/own-fetch')).toEqual({ status: 200, body: 2 });
});

it('passes the cf options of a call to fetch', async () => {
	const seen: unknown[] = [];
	start({
		async outboundService({ url, method, headers, cf }: OutboundRequest) {
			seen.push(cf);
			const reply = await fetch(url, { method, headers: new Headers([...headers]) });
			return new miniflare.Response(await reply.text(), { status: reply.status, headers: [...reply.headers] });
		},
	});
	expect(await get('/cached')).toEqual({ status: 200, body: 2 });
	expect(seen).toEqual([expect.objectContaining({ cacheTtl: 300 })]);
});

it('writes no secret to the logs', async () => {
	start();
	mock.control.on('system.auth.login').reply(200, withToken('rai_test_member_token'));
	mock.control.on('integration.users.getData').reply(500);
	expect((await get('/fault')).status).toBe(502);
	for (const line of ['the clients:', 'integration.users.getData POST', 'the error: ServerError'])
		await expect.poll(() => output, { timeout: 5000 }).toContain(line);
	for (const secret of [COMMUNITY_KEY, MEMBER_PASSWORD, 'rai_test_member_token']) expect(output).not.toContain(secret);
});
