import { gzipSync } from 'node:zlib';
import { send, type Wire, type WireReply } from './send.ts';

/** A gap of Prism: the responses of Prism and of the mock to one request. */
export interface Gap {
	name: string;
	request: Wire & { rawBody?: Buffer };
	/** Whether Prism's response has the gap. */
	stock: (reply: WireReply | 'never') => boolean;
	ours: (reply: WireReply) => boolean;
	/** Changes the document. */
	document?: (document: ReturnType<typeof baseDocument>) => void;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

/** A small document with everything that Prism does not handle. */
export function baseDocument() {
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

export const get = (target: string, headers: Record<string, string> = {}): Wire => ({ method: 'GET', target, headers });
const post = (target: string, headers: Record<string, string>, body: string): Wire => ({ method: 'POST', target, headers, body });
const isStatus = (status: number) => (reply: WireReply | 'never') => reply !== 'never' && reply.status === status;
const isRefused = (reply: WireReply | 'never'): boolean => reply !== 'never' && [400, 422].includes(reply.status);

export const GAPS: Gap[] = [
	{
		name: 'responds to a body that is not JSON',
		request: post('/items', JSON_TYPE, '{bad'),
		stock: (reply) => reply === 'never',
		ours: isRefused,
	},
	{
		name: 'reads a compressed body',
		request: { ...post('/items', { ...JSON_TYPE, 'content-encoding': 'gzip' }, ''), rawBody: gzipSync('{"name":"one"}') },
		stock: (reply) => reply === 'never',
		ours: isStatus(200),
	},
	{
		name: 'accepts no request for an invalid schema',
		request: post('/typo', JSON_TYPE, '{"name":7}'),
		stock: isStatus(200),
		ours: (reply) => reply.status === 500 && reply.body.includes('the body of typo cannot be compiled'),
	},
	{
		name: "validates with OpenAPI's own dialect",
		request: post('/items', JSON_TYPE, '{"name":7}'),
		document: (document) => Object.assign(document, { jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'validates keywords of 2020-12 without a dialect',
		request: post('/strict', JSON_TYPE, '{"name":"one","more":1}'),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'applies x-json-schema-faker',
		request: get('/list', { prefer: 'dynamic=true, seed=1' }),
		document: (document) => Object.assign(document, { 'x-json-schema-faker': { 'min-items': 4, minItems: 4, maxItems: 4 } }),
		stock: (reply) => reply !== 'never' && JSON.parse(reply.body).length !== 4,
		ours: (reply) => JSON.parse(reply.body).length === 4,
	},
	{
		name: 'requires a required cookie',
		request: get('/cookie'),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'validates a cookie',
		request: get('/cookie', { cookie: 'session=short' }),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'validates a JSON parameter',
		request: get(`/filter?filter=${encodeURIComponent('{"other":1}')}`),
		stock: isStatus(200),
		ours: isRefused,
	},
	{
		name: 'allows a request without an optional object in the query',
		request: get('/deep'),
		stock: isRefused,
		ours: isStatus(200),
	},
	{
		name: 'rejects unknown fields of a closed form',
		request: post('/closed-form', FORM_TYPE, 'name=one&more=1'),
		stock: isStatus(200),
		ours: (reply) => isRefused(reply) && reply.body.includes('additionalProperties'),
	},
	{
		name: 'reads an array in a form',
		request: post('/form', FORM_TYPE, 'tags=a&tags=b'),
		stock: isRefused,
		ours: isStatus(200),
	},
	{
		name: 'does not require a read-only property within oneOf',
		request: post('/branches', JSON_TYPE, '{"kind":"a"}'),
		stock: isRefused,
		ours: isStatus(200),
	},
	{
		name: 'does not send a write-only property',
		request: get('/account'),
		stock: (reply) => reply !== 'never' && reply.body.includes('hidden'),
		ours: (reply) => reply.body === '{"name":"one"}',
	},
	{
		name: 'responds to HEAD like GET without a body',
		request: { method: 'HEAD', target: '/items/1', headers: {} },
		stock: isStatus(405),
		ours: (reply) => reply.status === 200 && reply.body === '' && reply.headers['content-length'] === '14',
	},
	{
		name: 'lists the allowed methods in a 405',
		request: { method: 'PATCH', target: '/items/1', headers: {} },
		stock: (reply) => reply !== 'never' && reply.status === 405 && reply.headers.allow === undefined,
		ours: (reply) => reply.status === 405 && reply.headers.allow === 'GET, HEAD',
	},
	{
		name: 'rejects a body without a content type',
		request: post('/items', {}, '{"name":"one"}'),
		stock: isStatus(422),
		ours: isStatus(415),
	},
	{
		name: 'responds to an invalid Accept without a server error',
		request: post('/items', { 'content-type': 'nonsense' }, '{}'),
		stock: isStatus(500),
		ours: isStatus(415),
	},
	{
		name: 'rejects a large body in the usual error format',
		request: post('/items', JSON_TYPE, `{"name":"${'x'.repeat(11 * 1024 * 1024)}"}`),
		stock: (reply) => reply === 'never' || !/^\{"type":/.test(reply.body),
		ours: (reply) => reply.status === 413 && reply.headers['content-type'] === 'application/problem+json',
	},
	{
		name: 'reads a path that begins with two slashes as a path',
		request: get('//items/1'),
		stock: isStatus(404),
		ours: (reply) => reply.status === 404 && reply.body.includes('//items/1'),
	},
	{
		name: 'accepts the scheme bearer in lower case',
		request: get('/secured', { authorization: 'bearer rai_test_key' }),
		stock: isStatus(401),
		ours: isStatus(200),
	},
	{
		name: 'rejects a cookie of another name as a credential',
		request: get('/by-cookie', { cookie: 'xsid=1' }),
		stock: isStatus(200),
		ours: isStatus(401),
	},
];

/** Like `send`, for a binary body. */
export async function sendRaw(url: string, { rawBody, ...wire }: Gap['request'], timeout: number): Promise<WireReply> {
	if (!rawBody) return send(url, wire, timeout);
	const response = await fetch(`${url}${wire.target}`, {
		method: wire.method,
		headers: wire.headers,
		body: rawBody as Uint8Array<ArrayBuffer>,
		signal: AbortSignal.timeout(timeout),
	});
	return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}
