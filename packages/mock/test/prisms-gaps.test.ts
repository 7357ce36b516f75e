import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { startStockPrism } from '@returning-ai/stock-prism';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSpec, startMock } from '../src/index.ts';
import { send, type Wire, type WireReply } from './send.ts';

/** A gap of stock Prism: what it says, and what the mock says instead. Each is seen on both. */
interface Gap {
	name: string;
	request: Wire & { rawBody?: Buffer };
	/** How stock Prism answers: the gap. */
	stock: (reply: WireReply | 'never') => boolean;
	ours: (reply: WireReply) => boolean;
	/** Changes of the document. */
	document?: (document: ReturnType<typeof baseDocument>) => void;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

/** A small document of every kind of thing that Prism stumbles over. */
function baseDocument() {
	const ok = (schema: object, example?: unknown) => ({
		200: { description: 'OK', content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } } },
	});
	const body = (schema: object, type = 'application/json') => ({ required: true, content: { [type]: { schema } } });
	const item = { type: 'object', required: ['name'], properties: { name: { type: 'string' } }, additionalProperties: false };
	return {
		openapi: '3.1.0',
		info: { title: 'Gaps', version: '1' },
		paths: {
			'/items/{id}': {
				get: {
					operationId: 'get',
					parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
					responses: ok(item, { name: 'one' }),
				},
			},
			'/items': { post: { operationId: 'create', requestBody: body(item), responses: ok(item, { name: 'one' }) } },
			'/typo': {
				post: {
					operationId: 'typo',
					requestBody: body({ type: 'object', properties: { name: { type: 'strng' } } }),
					responses: ok(item, { name: 'one' }),
				},
			},
			'/strict': {
				post: {
					operationId: 'strict',
					requestBody: body({ type: 'object', properties: { name: { type: 'string' } }, unevaluatedProperties: false }),
					responses: ok(item, { name: 'one' }),
				},
			},
			'/many': {
				get: {
					operationId: 'many',
					responses: ok({ type: 'object', properties: {}, additionalProperties: { type: 'string' }, minProperties: 1 }),
				},
			},
			'/list': { get: { operationId: 'list', responses: ok({ type: 'array', items: { type: 'integer' } }) } },
			'/cookie': {
				get: {
					operationId: 'cookie',
					parameters: [{ name: 'session', in: 'cookie', required: true, schema: { type: 'string', minLength: 8 } }],
					responses: ok(item, { name: 'one' }),
				},
			},
			'/filter': {
				get: {
					operationId: 'filter',
					parameters: [
						{
							name: 'filter',
							in: 'query',
							content: {
								'application/json': {
									schema: { type: 'object', required: ['field'], properties: { field: { type: 'string' } } },
								},
							},
						},
					],
					responses: ok(item, { name: 'one' }),
				},
			},
			'/form': {
				post: {
					operationId: 'form',
					requestBody: body(
						{ type: 'object', properties: { tags: { type: 'array', items: { type: 'string' } } }, additionalProperties: false },
						'application/x-www-form-urlencoded',
					),
					responses: ok(item, { name: 'one' }),
				},
			},
			'/closed-form': {
				post: {
					operationId: 'closedForm',
					requestBody: body(
						{ type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false },
						'application/x-www-form-urlencoded',
					),
					responses: ok(item, { name: 'one' }),
				},
			},
			'/deep': {
				get: {
					operationId: 'deep',
					parameters: [
						{
							name: 'deep',
							in: 'query',
							style: 'deepObject',
							explode: true,
							schema: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
						},
					],
					responses: ok(item, { name: 'one' }),
				},
			},
			'/branches': {
				post: {
					operationId: 'branches',
					requestBody: body({
						oneOf: [
							{
								type: 'object',
								required: ['id', 'kind'],
								properties: { id: { type: 'string', readOnly: true }, kind: { const: 'a' } },
							},
							{
								type: 'object',
								required: ['id', 'kind'],
								properties: { id: { type: 'string', readOnly: true }, kind: { const: 'b' } },
							},
						],
					}),
					responses: ok(item, { name: 'one' }),
				},
			},
			'/account': {
				get: {
					operationId: 'account',
					responses: ok(
						{ type: 'object', properties: { name: { type: 'string' }, password: { type: 'string', writeOnly: true } } },
						{ name: 'one', password: 'hidden' },
					),
				},
			},
			'/secured': {
				get: { operationId: 'secured', security: [{ bearer: [] }], responses: ok(item, { name: 'one' }) },
			},
			'/by-cookie': {
				get: { operationId: 'byCookie', security: [{ sid: [] }], responses: ok(item, { name: 'one' }) },
			},
		},
		components: {
			securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, sid: { type: 'apiKey', in: 'cookie', name: 'sid' } },
		},
	};
}

const get = (target: string, headers: Record<string, string> = {}): Wire => ({ method: 'GET', target, headers });
const post = (target: string, headers: Record<string, string>, body: string): Wire => ({ method: 'POST', target, headers, body });
const isStatus = (status: number) => (reply: WireReply | 'never') => reply !== 'never' && reply.status === status;
const isRefused = (reply: WireReply | 'never'): boolean => reply !== 'never' && [400, 422].includes(reply.status);

const GAPS: Gap[] = [
	{
		name: 'a body that is not JSON gets an answer',
		request: post('/items', JSON_TYPE, '{bad'),
		stock: (reply) => reply === 'never',
		ours: isRefused,
	},
	{
		name: 'a compressed body is read',
		request: { ...post('/items', { ...JSON_TYPE, 'content-encoding': 'gzip' }, ''), rawBody: gzipSync('{"name":"one"}') },
		stock: (reply) => reply === 'never',
		ours: isStatus(200),
	},
	{
		name: 'a schema that is none lets nothing through',
		request: post('/typo', JSON_TYPE, '{"name":7}'),
		stock: isStatus(200),
		ours: (reply) => reply.status === 500 && reply.body.includes('the body of typo cannot be compiled'),
	},
	{
		name: "OpenAPI's own dialect validates",
		request: post('/items', JSON_TYPE, '{"name":7}'),
		document: (document) => Object.assign(document, { jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'keywords of 2020-12 are known without a dialect',
		request: post('/strict', JSON_TYPE, '{"name":"one","more":1}'),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'x-json-schema-faker is heeded',
		request: get('/list', { prefer: 'dynamic=true, seed=1' }),
		document: (document) => Object.assign(document, { 'x-json-schema-faker': { 'min-items': 4, minItems: 4, maxItems: 4 } }),
		stock: (reply) => reply !== 'never' && JSON.parse(reply.body).length !== 4,
		ours: (reply) => JSON.parse(reply.body).length === 4,
	},
	{
		name: 'a required cookie is asked for',
		request: get('/cookie'),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'a cookie is held to its schema',
		request: get('/cookie', { cookie: 'session=short' }),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'a parameter that is JSON is held to its schema',
		request: get(`/filter?filter=${encodeURIComponent('{"other":1}')}`),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'an optional object in the query may be left out',
		request: get('/deep'),
		stock: isRefused,
		ours: isStatus(200),
	},
	{
		name: 'a closed form refuses what it does not know',
		request: post('/closed-form', FORM_TYPE, 'name=one&more=1'),
		stock: isStatus(200),
		ours: (reply) => isRefused(reply) && reply.body.includes('additionalProperties'),
	},
	{
		name: 'a list in a form is a list',
		request: post('/form', FORM_TYPE, 'tags=a&tags=b'),
		stock: isRefused,
		ours: isStatus(200),
	},
	{
		name: 'what is read-only is not demanded within oneOf',
		request: post('/branches', JSON_TYPE, '{"kind":"a"}'),
		stock: isRefused,
		ours: isStatus(200),
	},
	{
		name: 'what is write-only is not answered',
		request: get('/account'),
		stock: (reply) => reply !== 'never' && reply.body.includes('hidden'),
		ours: (reply) => reply.body === '{"name":"one"}',
	},
	{
		name: 'HEAD is answered as GET without a body',
		request: { method: 'HEAD', target: '/items/1', headers: {} },
		stock: isStatus(405),
		ours: (reply) => reply.status === 200 && reply.body === '' && reply.headers['content-length'] === '14',
	},
	{
		name: '405 names the methods that there are',
		request: { method: 'PATCH', target: '/items/1', headers: {} },
		stock: (reply) => reply !== 'never' && reply.status === 405 && reply.headers.allow === undefined,
		ours: (reply) => reply.status === 405 && reply.headers.allow === 'GET, HEAD',
	},
	{
		name: 'a body of no type is told so',
		request: post('/items', {}, '{"name":"one"}'),
		stock: isStatus(422),
		ours: isStatus(415),
	},
	{
		name: 'a type that is none is no failure of the server',
		request: post('/items', { 'content-type': 'nonsense' }, '{}'),
		stock: isStatus(500),
		ours: isStatus(415),
	},
	{
		name: 'a body that is too large is refused in the same shape as everything',
		request: post('/items', JSON_TYPE, `{"name":"${'x'.repeat(11 * 1024 * 1024)}"}`),
		stock: (reply) => reply === 'never' || !/^\{"type":/.test(reply.body),
		ours: (reply) => reply.status === 413 && reply.headers['content-type'] === 'application/problem+json',
	},
	{
		name: 'a path that begins with two slashes is a path',
		request: get('//items/1'),
		stock: isStatus(404),
		ours: (reply) => reply.status === 404 && reply.body.includes('//items/1'),
	},
	{
		name: 'the word bearer may be written small',
		request: get('/secured', { authorization: 'bearer rai_test_key' }),
		stock: isStatus(401),
		ours: isStatus(200),
	},
	{
		name: 'a cookie of another name is no key',
		request: get('/by-cookie', { cookie: 'xsid=1' }),
		stock: isStatus(200),
		ours: isStatus(401),
	},
];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-gaps-'));
	// Stock Prism prints what it stumbles over.
	vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

describe('where stock Prism fails, the mock does not', () => {
	it.each(GAPS)('$name', async ({ name, request, document: change, stock, ours }) => {
		const document = baseDocument();
		change?.(document);
		const file = join(folder, `${name.replace(/\W/g, '-')}.json`);
		writeFileSync(file, JSON.stringify(document));
		const prism = await startStockPrism(structuredClone(document));
		const mock = await startMock({ port: 0, contract: await readSpec(file) });
		try {
			const theirs = await sendRaw(prism.url, request, 1000).catch(() => 'never' as const);
			const own = await sendRaw(mock.url, request, 5000);
			expect(stock(theirs), `stock Prism has mended it: ${JSON.stringify(theirs).slice(0, 300)}`).toBe(true);
			expect(ours(own), JSON.stringify(own).slice(0, 300)).toBe(true);
		} finally {
			await Promise.all([prism.close(), mock.close()]);
		}
	});
});

/** As `send`, for a body that is no text. */
async function sendRaw(url: string, { rawBody, ...wire }: Gap['request'], timeout: number): Promise<WireReply> {
	if (!rawBody) return send(url, wire, timeout);
	const response = await fetch(`${url}${wire.target}`, {
		method: wire.method,
		headers: wire.headers,
		body: rawBody as Uint8Array<ArrayBuffer>,
		signal: AbortSignal.timeout(timeout),
	});
	return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

describe('stock Prism on the command line', () => {
	const require = createRequire(import.meta.url);
	const prism = join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js');
	const ours = join(import.meta.dirname, '../bin/returning-ai-mock.js');

	it('does not start in production with a process of its own for its log; the mock does', async () => {
		const file = write('production');
		const env = { ...process.env, NODE_ENV: 'production' };
		const stock = await promisify(execFile)(process.execPath, [prism, 'mock', '-m', '-p', '0', file], {
			env,
			timeout: 15_000,
		}).catch((error) => error);
		expect(`${stock.stdout}${stock.stderr}`).toContain('isPrimary');
		const mock = spawn(process.execPath, [ours, '--port', '0', '--spec', file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
		expect(await urlIn(mock.stdout)).toContain('http://localhost:');
		mock.kill();
	});

	it('dies of a path that is badly encoded; the mock answers', async () => {
		const file = write('encoding');
		const port = 20_000 + (process.pid % 20_000);
		const stock = spawn(process.execPath, [prism, 'mock', '-p', String(port), file], { stdio: ['ignore', 'pipe', 'pipe'] });
		const exited = once(stock, 'exit');
		await urlIn(stock.stdout);
		const bad = get('/items/%E0%A4%A');
		await send(`http://127.0.0.1:${port}`, bad, 3000).catch(() => undefined);
		expect((await exited)[0]).toBe(1);
		const mock = await startMock({ port: 0, contract: await readSpec(file) });
		expect((await send(mock.url, bad)).status).toBe(422);
		expect((await send(mock.url, get('/items/1'))).status).toBe(200);
		await mock.close();
	});

	it('is installed with a program that reports to its makers; the mock brings no other package of theirs', () => {
		const packageOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
		const stock = packageOf(require.resolve('@stoplight/prism-http/package.json'));
		expect(Object.keys(stock.dependencies)).toContain('@scarf/scarf');
		const own = packageOf(join(import.meta.dirname, '../package.json'));
		expect(Object.keys(own.dependencies)).toEqual(['@returning-ai/spec']);
	});

	function write(name: string): string {
		const file = join(folder, `${name}.json`);
		writeFileSync(file, JSON.stringify(baseDocument()));
		return file;
	}
});

async function urlIn(stream: NodeJS.ReadableStream): Promise<string> {
	let output = '';
	for await (const chunk of stream) {
		output += chunk;
		const url = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
		if (url) return url;
	}
	throw new Error(`No URL was printed: ${output}`);
}

it('one caller does not decide the type for the next', async () => {
	const mock = await startMock({ port: 0 });
	const key = { 'x-api-key': 'rai_test_key' };
	expect((await send(mock.url, get('/channels', { ...key, accept: 'text/html' }))).status).toBe(406);
	expect((await send(mock.url, get('/channels', { ...key, accept: 'application/json' }))).status).toBe(200);
	expect((await send(mock.url, get('/channels', key))).status).toBe(200);
	await mock.close();
});
