import { request as httpRequest } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../src/mcp/create-server.ts';
import { type HttpOptions, type HttpServer, serveHttp } from '../src/mcp/http/serve-http.ts';
import type { Shared } from '../src/mcp/session.ts';
import { createShared, startMcp } from '../src/mcp/start-mcp.ts';
import { CREDENTIALS, fakeContext, newClient, type TestClient, testClient } from './mcp-session.ts';

const TOKEN = 'test-token-0123456789';
const ACCEPT = 'application/json, text/event-stream';
const INITIALIZE = {
	jsonrpc: '2.0',
	id: 1,
	method: 'initialize',
	params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};

let mock: Mock;
let shared: Shared;
let server: HttpServer;
const open: (() => Promise<void>)[] = [];

beforeAll(async () => {
	mock = await startMock({ port: 0 });
	shared = await createShared({ baseUrl: mock.url }, fakeContext());
	server = await serve();
});
afterEach(async () => {
	for (const close of open.splice(0)) await close();
});
afterAll(async () => {
	await server.close();
	await mock.close();
});

function serve(options: Partial<HttpOptions> = {}): Promise<HttpServer> {
	return serveHttp({ port: 0, token: TOKEN, createServer: () => createServer(shared), ...options });
}

interface Raw {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: string;
	code: number | undefined;
}

/** A request with any headers, unlike `fetch`. */
function send(given: {
	url?: string;
	method?: string;
	path?: string;
	headers?: Record<string, string>;
	body?: unknown;
}): Promise<Raw> {
	const { url = server.url, method = 'POST', path, headers = {}, body = INITIALIZE } = given;
	const defaults = { authorization: `Bearer ${TOKEN}`, accept: ACCEPT, 'content-type': 'application/json' };
	return new Promise((resolve, reject) => {
		const all = Object.fromEntries(Object.entries({ ...defaults, ...headers }).filter(([, value]) => value !== ''));
		const request = httpRequest(new URL(path ?? '/mcp', url), { method, headers: all, agent: false }, async (response) => {
			let text = '';
			try {
				for await (const chunk of response) text += chunk;
			} catch {}
			const json = /^(?:.*\ndata: )?(\{.*\})\s*$/s.exec(text)?.[1];
			resolve({
				status: response.statusCode ?? 0,
				headers: response.headers,
				body: text,
				code: json ? JSON.parse(json).error?.code : undefined,
			});
		});
		request.on('error', reject);
		request.end(method === 'POST' ? (typeof body === 'string' ? body : JSON.stringify(body)) : undefined);
	});
}

async function connect({ url }: HttpServer = server): Promise<TestClient> {
	const transport = new StreamableHTTPClientTransport(new URL(url), {
		requestInit: { headers: { authorization: `Bearer ${TOKEN}` } },
	});
	const client = newClient();
	await client.connect(transport as Parameters<typeof client.connect>[0]);
	open.push(() => client.close());
	return testClient(client, () => '');
}

/** Starts a session, and returns its id. */
async function initialize(url?: string): Promise<string> {
	const { headers, status } = await send({ ...(url && { url }) });
	expect(status).toBe(200);
	return String(headers['mcp-session-id']);
}

it('answers tools, resources and prompts to the client of the SDK', async () => {
	const agent = await connect();
	expect((await agent.client.listTools()).tools).toHaveLength(3);
	expect((await agent.call('call_operation', { id: 'integration.channels.list' })).data).toHaveLength(2);
	expect((await agent.client.listPrompts()).prompts).toHaveLength(3);
});

it('listens on the loopback interface only', () => {
	expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
});

describe('a request from elsewhere', () => {
	it.each([
		['evil.example', undefined],
		['evil.example:4030', undefined],
		['127.0.0.1.evil.example', undefined],
		['localhost.evil.example', undefined],
		['169.254.169.254', undefined],
		['localhost', 'http://evil.example'],
		['localhost', 'http://localhost.evil.example'],
		['localhost', 'null'],
		['localhost', 'file://'],
		['localhost', 'https://localhost:1@evil.example'],
	])('gets a 403, even with the token: Host %s, Origin %s', async (host, origin) => {
		expect((await send({ headers: { host, ...(origin && { origin }) } })).status).toBe(403);
	});

	it.each([
		['localhost:4030', undefined],
		['127.0.0.1', undefined],
		['[::1]:4030', 'http://[::1]:4030'],
		['LOCALHOST', 'http://localhost:6274'],
	])('of this machine is answered: Host %s, Origin %s', async (host, origin) => {
		expect((await send({ headers: { host, ...(origin && { origin }) } })).status).toBe(200);
	});

	it('gets a 400 without Host', async () => {
		const { port } = new URL(server.url);
		const socket = connectSocket(Number(port), '127.0.0.1');
		socket.end(`POST /mcp HTTP/1.1\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Length: 0\r\n\r\n`);
		let text = '';
		for await (const chunk of socket) text += chunk;
		expect(text).toMatch(/^HTTP\/1\.1 400 /);
	});
});

it.each(['', 'Bearer', 'Bearer wrong', `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, TOKEN])(
	'requires the token: %j',
	async (authorization) => {
		const { status, headers, body } = await send({ headers: { authorization } });
		expect(status).toBe(401);
		expect(headers['www-authenticate']).toBe('Bearer realm="returning-ai"');
		expect(body).not.toContain(TOKEN);
	},
);

it('answers what the protocol forbids with the right status, and survives', async () => {
	const session = await initialize();
	const inSession = (body: unknown, headers: Record<string, string> = {}): Promise<Raw> =>
		send({ body, headers: { 'mcp-session-id': session, ...headers } });
	const list = { jsonrpc: '2.0', id: 2, method: 'tools/list' };
	const got = async (call: Promise<Raw>): Promise<unknown> => {
		const { status, code } = await call;
		return [status, code];
	};
	expect(await got(send({ body: '{"jsonrpc": nonsense' }))).toEqual([400, -32700]);
	expect(await got(send({ body: '' }))).toEqual([400, -32700]);
	expect(await got(send({ body: '5' }))).toEqual([400, -32600]);
	expect(await got(send({ body: [INITIALIZE] }))).toEqual([400, -32600]);
	expect(await got(send({ body: list }))).toEqual([400, -32000]);
	expect(await got(send({ body: { ...INITIALIZE, params: {} } }))).toEqual([400, -32000]);
	expect(await got(inSession({ id: 1, method: 'tools/list' }))).toEqual([400, -32700]);
	expect(await got(inSession(INITIALIZE))).toEqual([400, -32600]);
	expect(await got(inSession({ ...list, method: 'tools/destroy' }))).toEqual([200, -32601]);
	expect(await got(inSession({ ...list, method: 'tools/call', params: {} }))).toEqual([200, -32602]);
	expect(await got(inSession(list, { 'mcp-session-id': 'wrong' }))).toEqual([404, -32001]);
	expect(await got(inSession(list, { 'mcp-protocol-version': '1999-01-01' }))).toEqual([400, -32000]);
	expect(await got(inSession(list, { 'content-type': 'text/plain' }))).toEqual([415, -32000]);
	expect(await got(inSession(list, { 'content-type': '' }))).toEqual([415, -32000]);
	expect(await got(inSession(list, { accept: 'application/json' }))).toEqual([406, -32000]);
	expect(await got(send({ headers: { accept: 'application/json' } }))).toEqual([406, -32000]);
	expect(await got(inSession({ ...list, padding: 'x'.repeat(1_000_001) }))).toEqual([413, -32000]);
	for (const method of ['PUT', 'PATCH', 'OPTIONS', 'HEAD']) {
		const { status, headers } = await send({ method });
		expect([status, headers.allow]).toEqual([405, 'GET, POST, DELETE']);
	}
	expect((await send({ path: '/' })).status).toBe(404);
	expect((await send({ path: '/mcp/../admin' })).status).toBe(404);
	expect(await got(send({ method: 'GET' }))).toEqual([400, -32000]);
	expect((await inSession({ jsonrpc: '2.0', method: 'notifications/initialized' })).status).toBe(202);
	expect((await inSession(list)).body).toContain('search_operations');
});

it('rejects a body that grows beyond the limit without a Content-Length', async () => {
	const status = await new Promise((resolve, reject) => {
		const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
		const request = httpRequest(server.url, { method: 'POST', headers, agent: false }, ({ statusCode }) => resolve(statusCode));
		request.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)));
		for (let index = 0; index < 20; index++) request.write('x'.repeat(100_000));
		request.end();
	});
	expect(status).toBe(413);
});

it('ends a session on DELETE', async () => {
	const session = await initialize();
	const headers = { 'mcp-session-id': session };
	expect((await send({ method: 'DELETE', headers })).status).toBe(200);
	expect((await send({ method: 'DELETE', headers })).status).toBe(404);
});

it('has at most the maximum of sessions', async () => {
	const small = await serve({ maxSessions: 2 });
	open.push(small.close);
	const first = await initialize(small.url);
	await initialize(small.url);
	expect((await send({ url: small.url })).status).toBe(503);
	await send({ url: small.url, method: 'DELETE', headers: { 'mcp-session-id': first } });
	await initialize(small.url);
});

it('ends a session that is idle', async () => {
	const impatient = await serve({ idleMilliseconds: 50 });
	open.push(impatient.close);
	const session = await initialize(impatient.url);
	const ping = (): Promise<Raw> =>
		send({ url: impatient.url, headers: { 'mcp-session-id': session }, body: { jsonrpc: '2.0', id: 2, method: 'ping' } });
	expect((await ping()).status).toBe(200);
	// Waiting longer between the attempts than a session may be idle.
	await expect.poll(async () => (await ping()).status, { interval: 200, timeout: 10_000 }).toBe(404);
});

it('survives a client that disconnects in the middle of a call', async () => {
	const session = await initialize();
	for (let index = 0; index < 5; index++) {
		const controller = new AbortController();
		const call = fetch(server.url, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${TOKEN}`,
				accept: ACCEPT,
				'content-type': 'application/json',
				'mcp-session-id': session,
			},
			body: JSON.stringify({
				jsonrpc: '2.0',
				id: index + 10,
				method: 'tools/call',
				params: { name: 'call_operation', arguments: { id: 'integration.channels.list' } },
			}),
			signal: controller.signal,
		}).then((response) => response.body?.cancel());
		controller.abort();
		await call.catch(() => {});
	}
	const agent = await connect();
	expect((await agent.client.listTools()).tools).toHaveLength(3);
});

describe('the command', () => {
	it('prints a configuration with a new token, which works', async () => {
		const controller = new AbortController();
		const context = { ...fakeContext(), signal: controller.signal };
		const running = startMcp({ http: true, port: '0', baseUrl: mock.url }, context);
		await expect.poll(() => context.written.stderr).toContain('mcpServers');
		const [, json = ''] = /^Client configuration: (.*)$/m.exec(context.written.stderr) ?? [];
		const { url, headers } = JSON.parse(json).mcpServers['returning-ai'];
		expect(headers.Authorization).toMatch(/^Bearer [\w-]{43}$/);
		expect((await send({ url, headers: { authorization: headers.Authorization } })).status).toBe(200);
		controller.abort();
		await running;
		await expect(send({ url })).rejects.toThrow();
		expect(context.written.stdout).toBe('');
	});

	it('does not print the token of the environment', async () => {
		const controller = new AbortController();
		const context = { ...fakeContext({ ...CREDENTIALS, RETURNING_AI_MCP_TOKEN: TOKEN }), signal: controller.signal };
		const running = startMcp({ http: true, port: '0', baseUrl: mock.url }, context);
		await expect.poll(() => context.written.stderr).toContain('mcpServers');
		const [, url = ''] = /on (http\S+) for/.exec(context.written.stderr) ?? [];
		expect((await send({ url })).status).toBe(200);
		expect(context.written.stderr).not.toContain(TOKEN);
		expect(context.written.stderr).toContain(`Bearer \${RETURNING_AI_MCP_TOKEN}`);
		controller.abort();
		await running;
	});

	it.each([
		[{ port: '70000' }, {}, '--port must be a number from 0 to 65535; given "70000".'],
		[{ port: '0' }, { RETURNING_AI_MCP_TOKEN: 'short' }, 'RETURNING_AI_MCP_TOKEN must have 16 to 500 printable ASCII characters'],
	])('explains %j %j', async (options, env, message) => {
		const starting = startMcp({ http: true, baseUrl: mock.url, ...options }, fakeContext(env));
		await expect(starting).rejects.toThrow(message);
	});

	it('explains a port that is in use', async () => {
		const { port } = new URL(server.url);
		await expect(startMcp({ http: true, port, baseUrl: mock.url }, fakeContext())).rejects.toThrow(`Port ${port} is in use.`);
	});
});
