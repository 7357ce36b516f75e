/** The mock on a port and the mock in process give the same answer to the same call of `fetch`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, type Mock, type MockFetch, readSpec, startMock } from '../src/index.ts';

const ITEM = '{"name":"panda"}';
const JSON_TYPE = { 'content-type': 'application/json' };
const KEY = { 'x-api-key': 'rai_test_key' };

function document(): object {
	const content = { 'application/json': { schema: { type: 'object' }, example: { name: 'panda' } } };
	const ok = { 200: { description: 'OK', content } };
	const requestBody = { required: true, content: { 'application/json': { schema: { type: 'object', required: ['name'] } } } };
	const header = (name: string, type = 'string') => ({ name, in: 'header', required: true, schema: { type } });
	const status = (code: number, headers: object = {}) => ({ get: { responses: { [code]: { description: 'One', headers } } } });
	return {
		openapi: '3.1.0',
		info: { title: 'Doors', version: '1' },
		components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-api-key' } } },
		paths: {
			'/keyed': { get: { security: [{ key: [] }], responses: { ...ok, 401: { description: 'No', content } } } },
			'/items': {
				get: { responses: ok },
				post: { requestBody, responses: ok },
				patch: { requestBody, responses: ok },
				options: { responses: ok },
			},
			'/items/{id}': {
				get: { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }], responses: ok },
			},
			'/agents': {
				get: {
					parameters: ['User-Agent', 'Host', 'Accept', 'Accept-Language', 'Accept-Encoding'].map((name) => header(name)),
					responses: ok,
				},
			},
			'/lengths': { post: { parameters: [header('Content-Length', 'integer')], requestBody, responses: ok } },
			'/listed': {
				get: {
					parameters: [{ ...header('X-Ids'), schema: { type: 'array', minItems: 2, items: { type: 'string' } } }],
					responses: ok,
				},
			},
			'/empty': status(200),
			'/204': status(204),
			'/205': status(205),
			'/304': status(304),
			'/404': status(404),
			'/slow': status(200),
			'/moved': status(302, { Location: { schema: { type: 'string' }, example: '/items' } }),
			'/cookies': status(200, {
				'Set-Cookie': { schema: { type: 'array', items: { type: 'string' } }, example: ['a=1', 'b=2'] },
			}),
			'/latin': status(200, { 'X-Name': { schema: { type: 'string' }, example: 'René' } }),
			'/broken': status(200, { 'X-Name': { schema: { type: 'string' }, example: 'a\nb' } }),
			'/text': { get: { responses: { 200: { description: 'OK', content: { 'text/plain': { example: '熊猫' } } } } } },
		},
	};
}

const stream = (text: string): ReadableStream => new Blob([text]).stream();
class Reason extends Error {}

/** Each call gets the base URL of the mock. */
type Call = (base: string) => [input: string | URL | Request, init?: RequestInit];

const post =
	(init: RequestInit & { duplex?: 'half' }): Call =>
	(base) => [`${base}/items`, { method: 'POST', headers: JSON_TYPE, body: ITEM, ...init }];
const get =
	(path: string, init: RequestInit = {}): Call =>
	(base) => [`${base}${path}`, init];

const CALLS: Record<string, Call> = {
	'a GET': get('/items'),
	'a URL with a fragment': get('/items?a=1#top'),
	'a URL object': (base) => [new URL('/items', base)],
	'a Request': (base) => [new Request(`${base}/items`, { headers: KEY })],
	'a Request and other options': (base) => [new Request(`${base}/items`, { method: 'POST' }), { method: 'GET' }],
	'a Request that was read': (base) => {
		const request = new Request(`${base}/items`, { method: 'POST', body: ITEM, headers: JSON_TYPE });
		request.text();
		return [request];
	},
	'a key': get('/keyed', { headers: KEY }),
	'a blank key': get('/keyed', { headers: { 'x-api-key': ' ' } }),
	'a key with white space around it': get('/keyed', { headers: { 'x-api-key': '\t key \r\n' } }),
	'a header with a line break': get('/items', { headers: { 'x-a': 'a\nb' } }),
	'a header with a NUL': get('/items', { headers: { 'x-a': 'a\0b' } }),
	'a header outside Latin-1': get('/items', { headers: { 'x-a': '熊' } }),
	'a header with an invalid name': get('/items', { headers: { 'x a': '1' } }),
	'a header with an empty name': get('/items', { headers: { '': '1' } }),
	'headers that are no pairs': get('/items', { headers: [['a']] as never }),
	'a header that is given twice': get('/listed', {
		headers: [
			['x-ids', 'a'],
			['X-Ids', 'b'],
		],
	}),
	'headers that are null': get('/items', { headers: null as never }),
	'headers of the connection': get('/items', { headers: { 'transfer-encoding': 'chunked' } }),
	'a header Connection': get('/items', { headers: { connection: 'close' } }),
	'the header expect': get('/items', { headers: { expect: '100-continue' } }),
	'the headers that fetch adds': get('/agents'),
	'the length that fetch adds': (base) => [`${base}/lengths`, { method: 'POST', headers: JSON_TYPE, body: ITEM }],
	'no length of a stream': (base) => [
		`${base}/lengths`,
		{ method: 'POST', headers: JSON_TYPE, body: stream(ITEM), duplex: 'half' } as RequestInit,
	],
	'a GET with a body': get('/items', { body: ITEM }),
	'a HEAD with a body': get('/items', { method: 'HEAD', body: ITEM }),
	'a GET with an empty body': get('/items', { body: '' }),
	'a GET with the body null': get('/items', { body: null }),
	'the method post': post({ method: 'post' }),
	'the method patch': post({ method: 'patch' }),
	'the method PATCH': post({ method: 'PATCH' }),
	'the method PaTcH': post({ method: 'PaTcH' }),
	'the method options': get('/items', { method: 'options' }),
	'the method TRACE': get('/items', { method: 'TRACE' }),
	'the method connect': get('/items', { method: 'connect' }),
	'the method TRACK': get('/items', { method: 'Track' }),
	'an invalid method': get('/items', { method: 'G T' }),
	'an empty method': get('/items', { method: '' }),
	'an unknown method': get('/items', { method: 'PANDA' }),
	'a method that is not declared': get('/items', { method: 'DELETE' }),
	'a relative URL': () => ['/items'],
	'an empty URL': () => [''],
	'a URL with credentials': (base) => [`${base.replace('://', '://me:secret@')}/items`],
	'a URL with another scheme': (base) => [`${base.replace('http', 'ftp')}/items`],
	'a path that is not declared': get('/nowhere'),
	'an encoded path': get('/items/%31'),
	'dot segments': get('/a/../items/./1'),
	'an invalid parameter': get('/items/one'),
	'an empty body': post({ body: '' }),
	'no body': post({ body: null }),
	bytes: post({ body: new TextEncoder().encode(ITEM) }),
	'a view of bytes': post({ body: new TextEncoder().encode(`__${ITEM}`).subarray(2) }),
	'a Blob without a content type': (base) => [`${base}/items`, { method: 'POST', body: new Blob([ITEM]) }],
	'a Blob with a content type': (base) => [
		`${base}/items`,
		{ method: 'POST', body: new Blob([ITEM], { type: 'application/json' }) },
	],
	'a string without a content type': (base) => [`${base}/items`, { method: 'POST', body: ITEM }],
	'a form': (base) => [`${base}/items`, { method: 'POST', body: new URLSearchParams({ a: '1' }) }],
	'a body that is not JSON': post({ body: '{' }),
	'a stream': (base) => [
		`${base}/items`,
		{ method: 'POST', headers: JSON_TYPE, body: stream(ITEM), duplex: 'half' } as RequestInit,
	],
	'a stream without duplex': (base) => [`${base}/items`, { method: 'POST', headers: JSON_TYPE, body: stream(ITEM) }],
	'a stream that fails': (base) => {
		const body = new ReadableStream({ pull: (each) => each.error(new Reason('lost')) });
		return [`${base}/items`, { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' } as RequestInit];
	},
	'a body in gzip': post({ headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync(ITEM) }),
	'a body in br and gzip': post({
		headers: { ...JSON_TYPE, 'content-encoding': 'br, gzip' },
		body: gzipSync(brotliCompressSync(ITEM)),
	}),
	'a body that is not gzip': post({ headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } }),
	'a body in an unknown encoding': post({ headers: { ...JSON_TYPE, 'content-encoding': 'zstd' } }),
	'a body over 10 MiB': post({ body: JSON.stringify({ name: 'a'.repeat(11 << 20) }) }),
	keepalive: post({ keepalive: true }),
	'a 200 without a body': get('/empty'),
	'a 204': get('/204'),
	'a 205': get('/205'),
	'a 304': get('/304'),
	'a 404': get('/404'),
	'a HEAD': get('/items', { method: 'HEAD' }),
	'a redirect that is not followed': get('/moved', { redirect: 'manual' }),
	'a redirect as an error': get('/moved', { redirect: 'error' }),
	'an invalid option redirect': get('/moved', { redirect: 'never' as never }),
	'several cookies': get('/cookies'),
	'a header in Latin-1': get('/latin'),
	'a header that HTTP cannot send': get('/broken'),
	'a text': get('/text'),
	'a planned 503': get('/items', { headers: { prefer: 'code=503' } }),
	'a dropped connection': get('/items', { headers: { prefer: 'drop' } }),
	'a truncated response': get('/items', { headers: { prefer: 'truncate' } }),
	'an aborted signal': get('/items', { signal: AbortSignal.abort() }),
	'an aborted signal with a reason': get('/items', { signal: AbortSignal.abort(new Reason('mine')) }),
	'an aborted signal with a text': get('/items', { signal: AbortSignal.abort('mine') }),
	'a timeout': (base) => [`${base}/slow`, { headers: { prefer: 'delay=60000' }, signal: AbortSignal.timeout(20) }],
	'an aborted signal of a Request': (base) => [new Request(`${base}/items`, { signal: AbortSignal.abort(new Reason('mine')) })],
	'a signal that is none': get('/items', { signal: {} as never }),
};

/** Headers of the connection, and those that differ with each response. */
const VARIABLE = /^(?:connection|date|keep-alive|x-request-id)$/;

async function describeCall(fetch: typeof globalThis.fetch, base: string, call: Call): Promise<object> {
	try {
		const response = await fetch(...(call(base) as Parameters<typeof fetch>));
		const copy = response.clone();
		const facts = ({ status, statusText, ok, url, redirected, type, body }: Response) => ({
			status,
			statusText,
			ok,
			url,
			redirected,
			type,
			hasBody: body !== null,
		});
		const copyOfCopy = facts(copy.clone());
		const headers = [...response.headers].filter(([name]) => !VARIABLE.test(name));
		const text = await response.text().catch((error: Error) => `${error.name}: ${error.message}`);
		await copy.text().catch(() => {});
		return {
			...facts(response),
			copy: facts(copy),
			copyOfCopy,
			headers,
			text: text.replace(/req_mock_\d+/g, ''),
		};
	} catch (error) {
		return error instanceof Error
			? { error: error.name, message: error instanceof Reason ? error.message : '' }
			: { thrown: error };
	}
}

let folder: string;
let mock: Mock;
let mockFetch: MockFetch;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mock-doors-'));
	const file = join(folder, 'document.json');
	writeFileSync(file, JSON.stringify(document()));
	const contract = await readSpec(file);
	mock = await startMock({ port: 0, contract, cors: false });
	mockFetch = createMockFetch({ contract });
});
afterAll(async () => {
	await mock.close();
	rmSync(folder, { recursive: true });
});

describe('the mock answers alike, on a port and in process:', () => {
	it.each(Object.entries(CALLS))('%s', async (_, call) => {
		const far = await describeCall(globalThis.fetch, mock.url, call);
		const near = await describeCall(mockFetch as typeof globalThis.fetch, mock.url, call);
		expect(near).toEqual(far);
	});

	it('records the same requests', () => {
		const seen = ({ control }: Mock | MockFetch) =>
			control
				.requests()
				// Its call can end before the request arrives.
				.filter(({ path }) => path !== '/slow')
				.map(({ number: _, milliseconds: __, headers: { connection: ___, ...headers }, ...rest }) => ({ ...rest, headers }));
		expect(seen(mockFetch)).toEqual(seen(mock));
	});
});
