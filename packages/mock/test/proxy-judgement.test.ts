/** What the proxy reports: no violation for a correct exchange, and each body that it did not validate. */
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type ClientRequest, createServer, get, request as httpRequest, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Contract } from '../src/contract/contract.ts';
import { type ProxyOptions, readSpec, startProxy, type ValidatingProxy } from '../src/index.ts';
import { toJUnit } from '../src/proxy/report.ts';

const ITEM = JSON.stringify({ id: 'a1' });
const JSON_TYPE = { 'content-type': 'application/json' };
const string = { schema: { type: 'string' }, required: true };

/** Each path declares other headers and responses. */
function document(): object {
	const content = {
		'application/json': { schema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } },
	};
	const ok = (headers: Record<string, object> = {}) => ({ 200: { description: 'OK', headers, content } });
	const required = { required: true, content };
	return {
		openapi: '3.1.0',
		info: { title: 'Items', version: '1' },
		paths: {
			'/items': { get: { responses: ok() }, post: { requestBody: required, responses: ok() } },
			'/encoded': { get: { responses: ok({ 'Content-Encoding': string, Vary: string }) } },
			'/framed': { get: { responses: ok({ 'Content-Length': { required: true, schema: { type: 'integer' } } }) } },
			'/hops': { get: { responses: ok({ Connection: string, 'X-Hop': string, 'Transfer-Encoding': string }) } },
			'/cookies': { get: { responses: ok({ 'Set-Cookie': string }) } },
			'/hosts': {
				get: {
					parameters: [
						{ name: 'TE', in: 'header', required: true, schema: { type: 'string' } },
						{ name: 'Expect', in: 'header', schema: { type: 'string' } },
					],
					responses: ok(),
				},
			},
			'/traced': { trace: { responses: { 200: { description: 'OK' } } } },
			'/events': {
				get: { responses: { 200: { description: 'OK', content: { 'text/event-stream': { schema: { type: 'string' } } } } } },
			},
			'/cached': {
				get: { responses: { ...ok(), 304: { description: 'Same', content } } },
				delete: { responses: { 204: { description: 'Gone', content } } },
			},
		},
	};
}

let folder: string;
let contract: Contract;
const running: { proxy: ValidatingProxy; server: Server }[] = [];
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mock-judgement-'));
	const file = join(folder, 'document.json');
	writeFileSync(file, JSON.stringify(document()));
	contract = await readSpec(file);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
	for (const { proxy, server } of running.splice(0)) {
		server.closeAllConnections();
		server.close();
		await proxy.close();
	}
});

async function startWith(listener: RequestListener, options: Partial<ProxyOptions> = {}): Promise<ValidatingProxy> {
	const server = createServer(listener).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const proxy = await startProxy({ target, port: 0, contract, ...options });
	running.push({ proxy, server });
	return proxy;
}

interface Call {
	method?: string;
	path: string;
	headers?: Record<string, string>;
	body?: string | Uint8Array;
}

interface Received {
	status: number;
	headers: Record<string, unknown>;
	body: Buffer;
}

/** Unlike `fetch`, sends any method and header, and decodes nothing. */
async function call(proxy: ValidatingProxy, { method = 'GET', path, headers = {}, body }: Call): Promise<Received> {
	const outgoing = httpRequest(`${proxy.url}${path}`, { method, headers });
	outgoing.end(body);
	const [reply] = await once(outgoing, 'response');
	const chunks: Buffer[] = [];
	for await (const chunk of reply) chunks.push(chunk);
	return { status: reply.statusCode, headers: reply.headers, body: Buffer.concat(chunks) };
}

const item =
	(headers: Record<string, string | string[]> = {}, body: string | Uint8Array = ITEM, status = 200): RequestListener =>
	(request, response) => {
		request.resume().on('end', () => response.writeHead(status, { ...JSON_TYPE, ...headers }).end(body));
	};

const CORRECT: Record<string, Call & { reply?: RequestListener }> = {
	'a declared Content-Encoding': {
		path: '/encoded',
		reply: item({ 'content-encoding': 'gzip', vary: 'accept-encoding' }, gzipSync(ITEM)),
	},
	'a declared Content-Length': { path: '/framed', reply: item({ 'content-length': String(ITEM.length) }) },
	'declared headers of one connection': {
		path: '/hops',
		reply: item({ connection: 'close, x-hop', 'x-hop': '1', 'transfer-encoding': 'chunked' }),
	},
	'a declared Set-Cookie': { path: '/cookies', reply: item({ 'set-cookie': ['a=1', 'b=2'] }) },
	'a declared TE in the request': { path: '/hosts', headers: { te: 'trailers', connection: 'te' } },
	'a HEAD without the headers of the body': { method: 'HEAD', path: '/encoded' },
	TRACE: { method: 'TRACE', path: '/traced' },
	'a 204': { method: 'DELETE', path: '/cached', reply: item({}, '', 204) },
	'a 304': { path: '/cached', headers: { 'if-none-match': '"1"' }, reply: item({ etag: '"1"' }, '', 304) },
	'an undeclared 304 to a conditional request': { path: '/items', headers: { 'if-none-match': '"1"' }, reply: item({}, '', 304) },
	'a response in gzip': { path: '/items', reply: item({ 'content-encoding': 'gzip' }, gzipSync(ITEM)) },
	'a response in br, with identity': {
		path: '/items',
		reply: item({ 'content-encoding': 'identity, br' }, brotliCompressSync(ITEM)),
	},
	'a response in deflate': { path: '/items', reply: item({ 'content-encoding': 'deflate' }, deflateSync(ITEM)) },
	'a response in deflate without a zlib header': {
		path: '/items',
		reply: item({ 'content-encoding': 'deflate' }, deflateRawSync(ITEM)),
	},
	'a response with an unknown encoding': { path: '/items', reply: item({ 'content-encoding': 'zstd' }, 'zstd data') },
	'a request in gzip': {
		method: 'POST',
		path: '/items',
		headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
		body: gzipSync(ITEM),
	},
	'a request with two encodings': {
		method: 'POST',
		path: '/items',
		headers: { ...JSON_TYPE, 'content-encoding': 'deflate, gzip' },
		body: gzipSync(deflateSync(ITEM)),
	},
	'a request with an unknown encoding': {
		method: 'POST',
		path: '/items',
		headers: { ...JSON_TYPE, 'content-encoding': 'zstd' },
		body: 'zstd data',
	},
	'a request of 11 MiB': {
		method: 'POST',
		path: '/items',
		headers: JSON_TYPE,
		body: JSON.stringify({ id: 'a'.repeat(11 << 20) }),
	},
	'a response of 11 MiB': { path: '/items', reply: item({}, JSON.stringify({ id: 'a'.repeat(11 << 20) })) },
	'an empty event stream': {
		path: '/events',
		reply: (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(),
	},
	'a preflight': {
		method: 'OPTIONS',
		path: '/items',
		headers: { origin: 'http://a.example', 'access-control-request-method': 'POST' },
		reply: item({}, '', 405),
	},
};

describe('the proxy reports no violation for', () => {
	it.each(Object.entries(CORRECT))('%s', async (_, { reply = item(), ...each }) => {
		const proxy = await startWith(reply);
		await call(proxy, each);
		expect(proxy.report().broken).toEqual([]);
	});
});

describe('the proxy validates', () => {
	it.each([
		['a compressed response', '/items', item({ 'content-encoding': 'gzip' }, gzipSync('{"id": 1}')), 'body.id: 1 was given'],
		['data that are not compressed', '/items', item({ 'content-encoding': 'gzip' }), 'body: invalid gzip data'],
		['an empty body', '/items', item({ 'content-length': '0' }, ''), 'body is empty; expected application/json'],
		['the headers of an unknown encoding', '/encoded', item({ 'content-encoding': 'zstd' }), 'header.Vary: nothing was given'],
		['the status of a response without a body', '/items', item({}, '', 204), 'status 204 is not declared'],
		['the status of a 304 to an unconditional request', '/items', item({}, '', 304), 'status 304 is not declared'],
	])('%s', async (_, path, reply, message) => {
		const proxy = await startWith(reply);
		await call(proxy, { path });
		expect(
			proxy
				.report()
				.broken.map((violation) => violation.message)
				.join(),
		).toMatch(new RegExp(message, 'i'));
	});

	it('a request whose body it does not read', async () => {
		const proxy = await startWith(item());
		await call(proxy, { method: 'POST', path: '/items?x=1', headers: { 'content-encoding': 'zstd' }, body: 'zstd data' });
		await call(proxy, { path: '/hosts', headers: {} });
		expect(proxy.report().broken.map(({ message }) => message)).toEqual([
			expect.stringContaining('header.TE: nothing was given'),
		]);
	});
});

describe('the proxy lists as not validated', () => {
	const about = { operationId: expect.any(String), method: 'GET', path: '/items', status: 200 };

	it.each([
		[
			'a response with an unknown encoding',
			item({ 'content-encoding': 'zstd' }, 'zstd data'),
			'The content-encoding zstd is unknown.',
		],
		['a large response', item({}, JSON.stringify({ id: 'a'.repeat(11 << 20) })), 'The body is larger than 10 MiB.'],
		[
			'a response that decompresses to more',
			item({ 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(11 << 20))),
			'The body is larger than 10 MiB.',
		],
	])('%s', async (_, reply, reason) => {
		const proxy = await startWith(reply);
		await call(proxy, { path: '/items' });
		const report = proxy.report();
		expect([report.broken, report.unjudged]).toEqual([[], [{ side: 'reply', ...about, reason }]]);
		expect(toJUnit(report)).toContain(`<skipped message="${reason}">GET /items 200: ${reason}</skipped>`);
		expect(toJUnit(report)).toContain('tests="2" failures="0" skipped="1"');
	});

	it.each([
		['an unknown encoding', { 'content-encoding': 'zstd' }, 'zstd data', 'The content-encoding zstd is unknown.'],
		['a large request', {}, 'a'.repeat(11 << 20), 'The body is larger than 10 MiB.'],
	])('%s', async (_, headers, body, reason) => {
		const proxy = await startWith(item());
		await call(proxy, { method: 'POST', path: '/items', headers: { ...JSON_TYPE, ...headers }, body });
		expect(proxy.report().unjudged).toEqual([{ ...about, method: 'POST', side: 'request', reason }]);
	});

	it('an exchange without a response', async () => {
		const proxy = await startWith((request) => request.socket.destroy());
		expect((await call(proxy, { path: '/items' })).status).toBe(502);
		expect(proxy.report()).toMatchObject({ broken: [], unjudged: [{ side: 'reply', status: 502 }] });
		expect(proxy.report().unjudged[0]?.reason).toMatch(/^The server did not respond\. http:\/\/127\.0\.0\.1:\d+: /);
	});

	it('a response that the server breaks off', async () => {
		const proxy = await startWith((_, response) => {
			response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' }).write('{"id":', () => response.destroy());
		});
		await expect(call(proxy, { path: '/items' })).rejects.toThrow('aborted');
		const reason = 'The connection closed before the end of the body.';
		expect(proxy.report()).toMatchObject({ broken: [], unjudged: [{ side: 'reply', status: 200, reason }] });
	});
});

describe('the proxy streams', () => {
	/** The parts of a response, each as soon as it arrives. */
	async function partsOf(outgoing: ClientRequest): Promise<{ next: () => Promise<string>; stop: () => void }> {
		const [reply] = await once(outgoing, 'response');
		const parts = reply[Symbol.asyncIterator]();
		return { next: async () => String((await parts.next()).value), stop: () => reply.destroy() };
	}

	it.each(['text/event-stream', 'application/x-ndjson'])('each part of a response in %s as it arrives', async (type) => {
		let push = (_: string): void => {};
		const proxy = await startWith((_, response) => {
			response.writeHead(200, { 'content-type': type }).flushHeaders();
			push = (text) => response.write(text);
		});
		// The headers arrive before the first part, and each part before the server sends the next.
		const { next, stop } = await partsOf(get(`${proxy.url}/events`));
		for (const text of ['data: 1\n\n', 'data: 2\n\n', 'data: 3\n\n']) {
			push(text);
			expect(await next()).toBe(text);
		}
		const unjudged = [{ side: 'reply', reason: 'The body is a stream (text/event-stream).' }];
		if (type === 'text/event-stream') expect(proxy.report()).toMatchObject({ broken: [], unjudged });
		stop();
	});

	it('each part of a request as it arrives', async () => {
		const proxy = await startWith((request, response) => {
			response.writeHead(200, JSON_TYPE);
			request.on('data', (chunk) => response.write(chunk)).on('end', () => response.end());
		});
		const outgoing = httpRequest(`${proxy.url}/items`, { method: 'POST', headers: JSON_TYPE });
		outgoing.write('{"id":');
		const { next } = await partsOf(outgoing);
		expect(await next()).toBe('{"id":');
		outgoing.end('"a1"}');
		expect(await next()).toBe('"a1"}');
		expect(await next()).toBe('undefined');
		expect(proxy.report()).toMatchObject({ requests: 1, broken: [], unjudged: [] });
	});

	it('with the speed of a slow caller', async () => {
		const sent = { bytes: 0, isBlocked: false };
		const proxy = await startWith((_, response) => {
			response.writeHead(200, JSON_TYPE);
			const chunk = Buffer.alloc(1 << 20, 'a');
			const fill = (): void => {
				while (sent.bytes < 200 << 20) {
					sent.bytes += chunk.length;
					if (!response.write(chunk)) {
						sent.isBlocked = true;
						response.once('drain', fill);
						return;
					}
				}
			};
			fill();
		});
		const [reply] = await once(get(`${proxy.url}/items`), 'response');
		await once(reply, 'readable');
		expect(sent.isBlocked).toBe(true);
		reply.destroy();
		expect(sent.bytes).toBeLessThan(200 << 20);
	});

	it('and aborts the request to the server when its caller disconnects', async () => {
		let closed: Promise<unknown> = Promise.resolve();
		const proxy = await startWith((_, response) => {
			closed = once(response, 'close');
			response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n');
		});
		const { next, stop } = await partsOf(get(`${proxy.url}/events`));
		await next();
		stop();
		await closed;
	});

	it('and aborts an upload when its caller disconnects', async () => {
		const server = new EventEmitter();
		const [arrived, aborted] = [once(server, 'arrived'), once(server, 'aborted')];
		const proxy = await startWith((request) => {
			request.on('data', () => server.emit('arrived')).on('error', () => server.emit('aborted'));
		});
		const outgoing = httpRequest(`${proxy.url}/items`, { method: 'POST', headers: JSON_TYPE }).on('error', () => {});
		outgoing.write('{');
		await arrived;
		outgoing.destroy();
		await aborted;
		expect(proxy.report()).toMatchObject({ broken: [], unjudged: [] });
	});

	it('and passes a response to an upload that the server rejects early', async () => {
		const proxy = await startWith((_, response) => {
			response.writeHead(413, JSON_TYPE).end('{}');
		});
		const outgoing = httpRequest(`${proxy.url}/items`, { method: 'POST', headers: JSON_TYPE }).on('error', () => {});
		outgoing.write('{"id":');
		const [reply] = await once(outgoing, 'response');
		expect(reply.statusCode).toBe(413);
		await once(reply.resume(), 'end');
		expect(proxy.report().unjudged).toMatchObject([
			{ side: 'request', reason: 'The server responded before the end of the body.' },
		]);
		outgoing.destroy();
	});
});

describe('without a response the proxy', () => {
	// Sockets keep their own time.
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it.each([
		[undefined, 60_000],
		[2000, 2000],
	])('responds with 504 after the timeout %s', async (timeout, milliseconds) => {
		const server = new EventEmitter();
		const arrived = once(server, 'arrived');
		const proxy = await startWith(() => server.emit('arrived'), timeout === undefined ? {} : { timeout });
		const pending = call(proxy, { path: '/items' });
		await arrived;
		vi.advanceTimersByTime(milliseconds);
		const reply = await pending;
		expect(reply.status).toBe(504);
		expect(String(reply.body)).toMatch(
			new RegExp(`The server did not respond.*http://127\\.0\\.0\\.1:\\d+: no response within ${milliseconds} ms`),
		);
	});

	it('does not end a response that takes longer than its timeout', async () => {
		let finish = (): void => {};
		const proxy = await startWith((_, response) => {
			response.writeHead(200, JSON_TYPE).write('{"id":');
			finish = () => response.end('"a1"}');
		});
		const [reply] = await once(get(`${proxy.url}/items`), 'response');
		vi.advanceTimersByTime(120_000);
		finish();
		const chunks: Buffer[] = [];
		for await (const chunk of reply) chunks.push(chunk);
		expect(String(Buffer.concat(chunks))).toBe(ITEM);
	});

	it.each([0, -1, Number.NaN, 2 ** 31])('rejects the timeout %s', async (timeout) => {
		await expect(startProxy({ target: 'http://localhost:1', port: 0, contract, timeout })).rejects.toThrow(
			`timeout is ${timeout}; expected milliseconds from 1 to 2147483647.`,
		);
	});

	it.each([
		['ftp://localhost', 'target is "ftp://localhost"; expected a URL such as http://localhost:3000.'],
		['http://localhost?x=1', 'without a query'],
		['http://me:secret@localhost', 'target contains credentials'],
	])('rejects the target %s', async (target, message) => {
		const failed = await startProxy({ target, port: 0, contract }).catch((error: Error) => error);
		expect(String(failed)).toContain(message);
		expect(String(failed)).not.toContain('secret');
	});

	it('sends a request again, if the server closed an idle connection', async () => {
		let count = 0;
		const proxy = await startWith((request, response) => {
			count += 1;
			// The second request on a connection finds it closed.
			if (count === 2) request.socket.resetAndDestroy();
			else item()(request, response);
		});
		expect((await call(proxy, { path: '/items' })).status).toBe(200);
		expect((await call(proxy, { path: '/items' })).status).toBe(200);
		expect(count).toBe(3);
		expect(proxy.report()).toMatchObject({ requests: 2, broken: [], unjudged: [] });
	});
});

describe('CORS in the proxy', () => {
	const origin = 'http://page.example';

	it("keeps the server's own policy", async () => {
		const own = { 'access-control-allow-origin': 'http://own.example', vary: 'accept' };
		const proxy = await startWith(item(own));
		const { headers } = await call(proxy, { path: '/items', headers: { origin } });
		expect(headers).toMatchObject(own);
		expect(headers).not.toHaveProperty('access-control-allow-credentials');
	});

	it('is added otherwise, also to an error of the proxy', async () => {
		const proxy = await startWith(item({ vary: 'accept' }));
		const { headers } = await call(proxy, { path: '/items', headers: { origin } });
		const added = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
		expect(headers).toMatchObject({ ...added, vary: 'accept, origin' });
		expect(headers['access-control-expose-headers']).toContain('content-type');
		const failing = await startWith((request) => request.socket.destroy());
		expect((await call(failing, { path: '/items', headers: { origin } })).headers).toMatchObject({ ...added, vary: 'origin' });
	});

	const ask = {
		method: 'OPTIONS',
		path: '/items',
		headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-a' },
	};

	it.each([
		['that the server refuses', item({}, '', 405)],
		['that gets no response', ((request) => request.socket.destroy()) as RequestListener],
	])('answers a preflight %s', async (_, reply) => {
		const { status, headers } = await call(await startWith(reply), ask);
		expect(status).toBe(204);
		expect(headers).toMatchObject({
			'access-control-allow-origin': origin,
			'access-control-allow-methods': 'PUT',
			'access-control-allow-headers': 'x-a',
		});
	});

	it('keeps the answer of the server to a preflight', async () => {
		const own = { 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET' };
		const proxy = await startWith(item(own, '', 200));
		const { status, headers } = await call(proxy, ask);
		expect([status, headers]).toEqual([200, expect.objectContaining(own)]);
		expect(headers).not.toHaveProperty('access-control-allow-headers');
	});

	it('is absent with cors: false', async () => {
		const proxy = await startWith(item(), { cors: false });
		expect((await call(proxy, { path: '/items', headers: { origin } })).headers).not.toHaveProperty(
			'access-control-allow-origin',
		);
	});
});
