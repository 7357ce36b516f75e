import type { StandardCase } from './standard-case.ts';

const CONTENT = { 'application/json': { schema: { type: 'object' }, example: {} } };

/** An operation whose response has these headers. */
const responding = (headers: Record<string, object>): StandardCase['operation'] => ({
	responses: { 200: { description: 'OK', headers, content: CONTENT } },
});

const text = (example?: string): object => ({ schema: { type: 'string' }, ...(example === undefined ? {} : { example }) });

const ORIGIN = 'https://page.example';
const PREFLIGHT = { origin: ORIGIN, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'x-a, x-b' };
const credentials = 'access-control-allow-credentials';

export const headers: readonly StandardCase[] = [
	{
		name: 'a header that is not declared',
		operation: {},
		request: { headers: { 'x-unknown': '1' } },
		expected: 'accepted',
	},
	{
		name: 'CORS: a page with credentials',
		operation: {},
		request: { headers: { origin: ORIGIN } },
		expected: 'accepted',
		check: ({ headers: sent }) =>
			sent['access-control-allow-origin'] === ORIGIN && sent[credentials] === 'true' && sent.vary === 'origin',
		prism: 'omits `Vary`, so a cache mixes origins',
	},
	{
		name: 'CORS: the headers that a page with credentials can read',
		operation: responding({ 'X-Total': text('3') }),
		request: { headers: { origin: ORIGIN } },
		expected: 'accepted',
		check: ({ headers: sent }) => /\bx-total\b/.test(String(sent['access-control-expose-headers'])),
		prism: 'sends `*`, which means none with credentials',
	},
	{
		name: 'CORS: a request without Origin',
		operation: {},
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => sent['access-control-allow-origin'] === '*',
	},
	{
		name: 'CORS: a preflight to a declared OPTIONS operation',
		operation: responding({ 'X-Declared': text('yes') }),
		request: { method: 'OPTIONS', headers: PREFLIGHT },
		expected: 200,
		check: ({ headers: sent }) => sent['x-declared'] === 'yes' && sent['access-control-allow-origin'] === ORIGIN,
		prism: 'ignores the operation (204)',
	},
	{
		name: 'CORS: a preflight to an OPTIONS operation that would refuse it',
		operation: { parameters: [{ name: 'page', in: 'query', required: true, schema: { type: 'integer' } }] },
		request: { method: 'OPTIONS', headers: PREFLIGHT },
		expected: 204,
		check: ({ headers: sent }) =>
			sent['access-control-allow-origin'] === ORIGIN &&
			sent[credentials] === 'true' &&
			sent['access-control-allow-methods'] === 'PUT' &&
			sent['access-control-allow-headers'] === 'x-a, x-b',
	},
	{
		name: 'CORS: a declared policy',
		operation: responding({ 'Access-Control-Allow-Origin': text('https://own.example') }),
		request: { headers: { origin: ORIGIN } },
		expected: 'accepted',
		check: ({ headers: sent }) =>
			sent['access-control-allow-origin'] === 'https://own.example' && sent[credentials] === undefined,
		prism: 'allows credentials, too',
	},
	{
		name: 'CORS: a declared policy without an example',
		operation: responding({ 'Access-Control-Allow-Origin': text() }),
		request: { headers: { origin: ORIGIN } },
		expected: 'accepted',
		check: ({ headers: sent }) => sent['access-control-allow-origin'] === ORIGIN,
		prism: 'allows only the origin `string`',
	},
	{
		name: 'a response header with a line break',
		operation: responding({ 'X-Broken': text('a\nb') }),
		request: {},
		expected: 500,
		check: ({ body }) => /case\d+ cannot be sent: header \\"x-broken\\" contains U\+000A/.test(body),
		prism: 'names no operation and no fix',
	},
	{
		name: 'a response header outside Latin-1',
		operation: responding({ 'X-Broken': text('熊猫') }),
		request: {},
		expected: 500,
		check: ({ body }) => /case\d+ cannot be sent: header \\"x-broken\\" contains U\+718A.*%E7%86%8A/.test(body),
		prism: 'names no operation and no fix',
	},
	{
		name: 'a response header in Latin-1',
		operation: responding({ 'X-Name': text('René') }),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => sent['x-name'] === 'René',
		prism: 'sends it in UTF-8',
	},
	...['gzip', 'br'].map(
		(encoding): StandardCase => ({
			name: `a declared Content-Encoding: ${encoding}`,
			operation: responding({ 'Content-Encoding': text(encoding) }),
			request: {},
			expected: 'accepted',
			check: ({ headers: sent, body }) => sent['content-encoding'] === undefined && body === '{}',
			prism: 'declares an encoding that the body does not have',
		}),
	),
	{
		name: 'a declared Content-Length',
		operation: responding({ 'Content-Length': { schema: { type: 'integer' }, example: 7 } }),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent, body }) => sent['content-length'] === '2' && body === '{}',
	},
	{
		name: 'a declared Transfer-Encoding',
		operation: responding({ 'Transfer-Encoding': text('chunked') }),
		request: {},
		expected: 'accepted',
		check: ({ body }) => body === '{}',
		prism: 'sends an invalid message',
	},
	{
		name: 'a declared Connection',
		operation: responding({ Connection: text('upgrade') }),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => sent.connection !== 'upgrade',
		prism: 'sends it',
	},
	{
		name: 'several cookies',
		operation: responding({ 'Set-Cookie': { schema: { type: 'array', items: { type: 'string' } }, example: ['a=1', 'b=2'] } }),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => sent['set-cookie']?.join('; ') === 'a=1; b=2',
		prism: 'gives no response',
	},
	{
		name: 'a response header with an array',
		operation: responding({ 'X-Ids': { schema: { type: 'array', items: { type: 'string' } }, example: ['a', 'b'] } }),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => /^a, ?b$/.test(String(sent['x-ids'])),
		prism: 'gives no response',
	},
	{
		name: 'a response header with an array in its schema',
		operation: responding({ 'X-Ids': { schema: { type: 'array', items: { type: 'string' }, example: ['a', 'b'] } } }),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => sent['x-ids'] === 'a,b',
		prism: 'gives no response',
	},
	{
		name: 'a response header with an object',
		operation: responding({ 'X-Range': { schema: { type: 'object' }, example: { from: 1, to: 9 } } }),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => sent['x-range'] === 'from,1,to,9',
		prism: 'gives no response',
	},
	{
		name: 'a response header with an object, explode: true',
		operation: responding({ 'X-Range': { schema: { type: 'object' }, explode: true, example: { from: 1, to: 9 } } }),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => sent['x-range'] === 'from=1,to=9',
		prism: 'gives no response',
	},
	{
		name: 'a response header with JSON',
		operation: responding({
			'X-Range': { content: { 'application/json': { schema: { type: 'object' }, example: { from: 1 } } } },
		}),
		request: {},
		expected: 'accepted',
		check: ({ headers: sent }) => sent['x-range'] === '{"from":1}',
		prism: 'omits it',
	},
	...[{ type: 'boolean' }, { type: 'boolean', default: true }, { type: 'boolean', enum: [true] }].map(
		(schema): StandardCase => ({
			name: `a response header with ${JSON.stringify(schema).replaceAll('"', '')}`,
			operation: responding({ 'X-More': { schema } }),
			request: {},
			expected: 'accepted',
			check: ({ headers: sent }) => sent['x-more'] === 'true',
			prism: 'omits it',
		}),
	),
];
