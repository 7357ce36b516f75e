/** Unusual documents that are valid, or whose meaning is clear: they are served. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSpec, startMock } from '../src/index.ts';
import { send } from './send.ts';

interface Call {
	method?: string;
	/** Path and query. */
	target: string;
	headers?: Record<string, string>;
	body?: string;
	status: number;
	/** The JSON body of the response. */
	reply?: unknown;
}

interface Tolerated {
	name: string;
	/** The files by name. The first one is the document. */
	files: Record<string, string>;
	calls: Call[];
}

const HEAD = "info: { title: Unusual, version: '1' }";
const OK =
	'responses: { 200: { description: OK, content: { application/json: { schema: { type: object }, example: { ok: true } } } } }';
const query = (schema: string): string => `parameters: [{ name: q, in: query, schema: ${schema} }]`;

function yaml(version: string, paths: string, more = ''): Record<string, string> {
	return { 'openapi.yaml': `${version}\n${HEAD}\n${more}\npaths:\n${paths}\n` };
}

const patterns: [pattern: string, accepted: string, rejected: string][] = [
	['^[\\w-.]+$', 'a-b.c', 'a b'],
	['^a\\-b$', 'a-b', 'ab'],
	['^\\#\\@\\!$', '#@!', '#'],
	['^[\\_\\%]+$', '_%', 'a'],
	['^\\p{2}$', 'pp', 'p'],
	['^x{,2}$', 'x{,2}', 'x'],
	['^{id}$', '{id}', 'id'],
	['(?i)^abc$', 'ABC', 'abd'],
	['^(?i)abc$', 'ABC', 'abd'],
	['(?s)^a.b$', 'a\nb', 'ab'],
	['^\\p{L}+$', 'é', '7'],
	['^.$', '😀', 'ab'],
	['\\A[a-z]+\\z', 'abc', 'abc7'],
	['/^[a-z]+$/i', 'ABC', 'abc7'],
	['^[[:alpha:]]+$', 'abc', 'abc7'],
	['^(?P<year>\\d{4})$', '2026', '26'],
	['^a++$', 'aa', 'b'],
	['^(?>a|b)$', 'b', 'c'],
];

const JSON_POST = { method: 'POST', headers: { 'content-type': 'application/json' } };
const FORM_POST = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } };

const CASES: Tolerated[] = [
	...['openapi: 3.0.4', 'openapi: 3.1.0', "swagger: '2.0'"].flatMap((version) =>
		patterns.map(([pattern, accepted, rejected]) => {
			const parameter = version.startsWith('s')
				? `parameters: [{ name: q, in: query, type: string, pattern: '${pattern}' }]`
				: query(`{ type: string, pattern: '${pattern}' }`);
			return {
				name: `${version}: the pattern ${pattern}`,
				files: yaml(version, `  /a: { get: { ${parameter}, responses: { 200: { description: OK } } } }`),
				calls: [
					{ target: `/a?q=${encodeURIComponent(accepted)}`, status: 200 },
					{ target: `/a?q=${encodeURIComponent(rejected)}`, status: 422 },
				],
			};
		}),
	),
	{
		name: 'a pattern in patternProperties',
		files: yaml(
			'openapi: 3.1.0',
			`  /a: { post: { requestBody: { content: { application/json: { schema: { type: object, patternProperties: { '^x\\-': { type: string } } } } } }, ${OK} } }`,
		),
		calls: [
			{ method: 'POST', target: '/a', headers: { 'content-type': 'application/json' }, body: '{"x-a":"1"}', status: 200 },
			{ method: 'POST', target: '/a', headers: { 'content-type': 'application/json' }, body: '{"x-a":1}', status: 422 },
		],
	},
	{
		name: 'a pattern in the schema of a generated response',
		files: yaml(
			'openapi: 3.0.3',
			"  /a: { get: { responses: { 200: { description: OK, content: { application/json: { schema: { type: string, pattern: '^[\\w-.]{3}\\-$' } } } } } } }",
		),
		calls: [
			{ target: '/a', headers: { prefer: 'dynamic=true' }, status: 200, reply: expect.stringMatching(/^[\w.-]{3}-$/) },
			{ target: '/a', status: 200, reply: expect.stringMatching(/^[\w.-]{3}-$/) },
		],
	},
	...[
		['openapi: 3.0', '3.0'],
		['openapi: 3.1', '3.1'],
		['swagger: 2.0', '2.0'],
	].map(([version = '', number]) => ({
		name: `the unquoted version ${number} in YAML`,
		files: yaml(version, '  /a: { get: { responses: { 200: { description: OK } } } }'),
		calls: [{ target: '/a', status: 200 }],
	})),
	...[
		['{ "openapi": 3.1,', '3.1'],
		['{ "openapi": 3.0,', '3.0'],
		['{ "swagger": 2.0,', '2.0'],
	].map(([version = '', number]) => ({
		name: `the unquoted version ${number} in JSON`,
		files: {
			'openapi.json': `${version} "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": { "responses": { "200": { "description": "OK" } } } } } }`,
		},
		calls: [{ target: '/a', status: 200 }],
	})),
	{
		name: 'merge keys and anchors of YAML',
		files: yaml(
			'openapi: 3.0.3',
			`  /a:
    get:
      <<: *base
      parameters: [{ name: q, in: query, required: true, schema: *text }]
  /b: { get: { <<: [*base, { operationId: other }], operationId: b } }`,
			`x-base: &base { operationId: a, ${OK} }\nx-text: &text { type: string, maxLength: 2 }`,
		),
		calls: [
			{ target: '/a?q=ab', status: 200, reply: { ok: true } },
			{ target: '/a?q=abc', status: 422 },
			{ target: '/b', status: 200, reply: { ok: true } },
		],
	},
	...['', 'responses: {}'].flatMap((responses) =>
		['openapi: 3.1.0', 'openapi: 3.0.3', "swagger: '2.0'"].map((version) => ({
			name: `${version}: an operation with ${responses || 'no responses'}`,
			files: yaml(version, `  /a: { get: { summary: None, ${responses} }, post: { summary: None, ${responses} } }`),
			calls: [
				{ target: '/a', status: 200, reply: undefined },
				{ method: 'POST', target: '/a', status: 200 },
			],
		})),
	),
	{
		name: 'parameters of a path, which an operation overrides',
		files: yaml(
			'openapi: 3.1.0',
			`  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: integer } }
      - { name: q, in: query, required: true, schema: { type: string } }
    get: { ${OK} }
    delete: { parameters: [{ name: q, in: query, schema: { type: string } }], ${OK} }
    x-put: { summary: An extension }`,
		),
		calls: [
			{ target: '/a/7?q=1', status: 200 },
			{ target: '/a/7', status: 422 },
			{ target: '/a/x?q=1', status: 422 },
			{ method: 'DELETE', target: '/a/7', status: 200 },
			{ method: 'PUT', target: '/a/7', status: 405 },
		],
	},
	{
		name: 'path items by reference, in components and in files',
		files: {
			...yaml(
				'openapi: 3.1.0',
				"  /a: { $ref: '#/components/pathItems/shared' }\n  /b: { $ref: './b.yaml' }\n  /c: { $ref: 'parts/c.yaml#/items/c' }\n  /d: { $ref: '#/paths/~1a' }",
				`components: { pathItems: { shared: { get: { ${OK} } } } }`,
			),
			'b.yaml': `get: { ${OK} }\n`,
			'parts/c.yaml': `items: { c: { get: { parameters: [{ $ref: '../q.json' }], ${OK} } } }\n`,
			'q.json': '{ "name": "q", "in": "query", "required": true, "schema": { "type": "integer" } }',
		},
		calls: [
			{ target: '/a', status: 200, reply: { ok: true } },
			{ target: '/b', status: 200, reply: { ok: true } },
			{ target: '/c?q=1', status: 200, reply: { ok: true } },
			{ target: '/c?q=x', status: 422 },
			{ target: '/d', status: 200, reply: { ok: true } },
		],
	},
	{
		name: 'path items of components by reference in one file',
		files: yaml(
			'openapi: 3.1.0',
			"  /a: { $ref: '#/components/pathItems/shared' }",
			`components: { pathItems: { shared: { get: { ${OK} } } } }`,
		),
		calls: [{ target: '/a', status: 200, reply: { ok: true } }],
	},
	{
		name: 'the methods head, options and trace',
		files: yaml('openapi: 3.1.0', `  /a: { head: { ${OK} }, options: { ${OK} }, trace: { ${OK} } }`),
		calls: [
			{ method: 'HEAD', target: '/a', status: 200 },
			{ method: 'OPTIONS', target: '/a', status: 200, reply: { ok: true } },
			{ method: 'TRACE', target: '/a', status: 200, reply: { ok: true } },
			{ target: '/a', status: 405 },
		],
	},
	{
		name: 'percent-encoded paths',
		files: yaml(
			'openapi: 3.1.0',
			`  /a%20b/{id}%3A{verb}:\n    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }, { name: verb, in: path, required: true, schema: { type: string } }]\n    get: { ${OK} }`,
		),
		calls: [
			{ target: '/a%20b/7:go', status: 200 },
			{ target: '/a%20b/7%3Ago', status: 200 },
			{ target: '/a%20b/x:go', status: 422 },
		],
	},
	{
		name: 'OpenAPI 2.0 without consumes and produces',
		files: yaml(
			"swagger: '2.0'",
			`  /json: { post: { parameters: [{ name: body, in: body, required: true, schema: { type: object } }], responses: { 200: { description: OK, schema: { type: string, enum: [done] } } } } }
  /form: { post: { parameters: [{ $ref: '#/parameters/text' }], responses: { 200: { description: OK } } } }
  /file: { post: { consumes: [application/json], parameters: [{ name: file, in: formData, required: true, type: file }], responses: { 200: { description: OK } } } }`,
			'parameters: { text: { name: text, in: formData, required: true, type: integer } }',
		),
		calls: [
			{ ...JSON_POST, target: '/json', body: '{}', status: 200, reply: 'done' },
			{ ...JSON_POST, target: '/json', body: '1', status: 422 },
			{ ...FORM_POST, target: '/form', body: 'text=7', status: 200 },
			{ ...FORM_POST, target: '/form', body: 'text=x', status: 422 },
			{
				method: 'POST',
				target: '/file',
				headers: { 'content-type': 'multipart/form-data; boundary=b' },
				body: '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\ntext\r\n--b--\r\n',
				status: 200,
			},
		],
	},
	{
		name: 'keywords of another version in a schema',
		files: yaml(
			'openapi: 3.1.0',
			`  /a: { post: { requestBody: { content: { application/json: { schema: { type: object, examples: { one: { value: {} } }, required: true, properties: { examples: { type: integer, minimum: 1, exclusiveMinimum: true }, enum: { type: integer, exclusiveMaximum: false } } } } } }, ${OK} } }`,
		),
		calls: [
			{ ...JSON_POST, target: '/a', body: '{"examples":2,"enum":1}', status: 200 },
			{ ...JSON_POST, target: '/a', body: '{"examples":1}', status: 422 },
			{ ...JSON_POST, target: '/a', body: '{"enum":"x"}', status: 422 },
		],
	},
	{
		name: 'header parameters that OpenAPI 3 ignores',
		files: yaml(
			'openapi: 3.0.4',
			`  /a: { get: { parameters: [{ name: Authorization, in: header, required: true, schema: { type: string } }, { name: Accept, in: header, required: true, schema: { type: string } }, { name: X-Own, in: header, required: true, schema: { type: string } }], ${OK} } }`,
		),
		calls: [
			{ target: '/a', headers: { 'x-own': '1' }, status: 200 },
			{ target: '/a', status: 422 },
		],
	},
	{
		name: '$anchor',
		files: yaml(
			'openapi: 3.1.0',
			`  /a: { post: { requestBody: { required: true, content: { application/json: { schema: { $ref: '#text' } } } }, ${OK} } }`,
			'components: { schemas: { Text: { $anchor: text, type: string } } }',
		),
		calls: [
			{ method: 'POST', target: '/a', headers: { 'content-type': 'application/json' }, body: '"x"', status: 200 },
			{ method: 'POST', target: '/a', headers: { 'content-type': 'application/json' }, body: '1', status: 422 },
		],
	},
	{
		name: '$id',
		files: yaml(
			'openapi: 3.1.0',
			`  /a: { post: { requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, ${OK} } }
  /b: { post: { requestBody: { required: true, content: { application/json: { schema: { $ref: 'https://example.com/text' } } } }, ${OK} } }`,
			`components:
  schemas:
    Text: { $id: 'https://example.com/text', type: string, $defs: { long: { $id: 'long', minLength: 2 } } }
    Pet: { $id: 'https://example.com/pet', type: object, properties: { name: { $ref: 'text' }, self: { $ref: '#' } } }`,
		),
		calls: [
			{
				method: 'POST',
				target: '/a',
				headers: { 'content-type': 'application/json' },
				body: '{"self":{"name":"x"}}',
				status: 200,
			},
			{ method: 'POST', target: '/a', headers: { 'content-type': 'application/json' }, body: '{"self":{"name":1}}', status: 422 },
			{ method: 'POST', target: '/b', headers: { 'content-type': 'application/json' }, body: '"x"', status: 200 },
			{ method: 'POST', target: '/b', headers: { 'content-type': 'application/json' }, body: '1', status: 422 },
		],
	},
	{
		name: '$dynamicRef',
		files: yaml(
			'openapi: 3.1.0',
			`  /a: { post: { requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Tree' } } } }, ${OK} } }`,
			`components:
  schemas:
    Tree: { $dynamicAnchor: node, type: object, properties: { name: { type: string }, child: { $dynamicRef: '#node' } } }`,
		),
		calls: [
			{
				method: 'POST',
				target: '/a',
				headers: { 'content-type': 'application/json' },
				body: '{"child":{"child":{"name":"x"}}}',
				status: 200,
			},
			{
				method: 'POST',
				target: '/a',
				headers: { 'content-type': 'application/json' },
				body: '{"child":{"child":{"name":1}}}',
				status: 422,
			},
		],
	},
];

async function contractOf(files: Record<string, string>): ReturnType<typeof readSpec> {
	const folder = mkdtempSync(join(tmpdir(), 'mock-tolerance-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	const [document = ''] = Object.keys(files);
	return readSpec(join(folder, document)).finally(() => rmSync(folder, { recursive: true }));
}

describe('a document is served that has', () => {
	it.each(CASES)('$name', async ({ files, calls }) => {
		const mock = await startMock({ port: 0, contract: await contractOf(files) });
		try {
			for (const { method = 'GET', target, headers = {}, body, status, reply } of calls) {
				const response = await send(mock.url, { method, target, headers, body });
				expect(response.status, `${method} ${target}: ${response.body}`).toBe(status);
				if (reply !== undefined) expect(JSON.parse(response.body)).toEqual(reply);
			}
		} finally {
			await mock.close();
		}
	});
});

describe('a document is refused that has', () => {
	it.each([
		[
			'only webhooks',
			`openapi: 3.1.0\n${HEAD}\nwebhooks: { created: { post: { ${OK} } } }\n`,
			'paths: only webhooks were given, which the mock does not send; expected at least one path',
		],
		[
			'an unknown version',
			`openapi: 4\n${HEAD}\npaths: { /a: {} }\n`,
			'openapi: 4 was given; expected openapi 3.0 or 3.1, or swagger 2.0',
		],
	])('%s', async (_, text, message) => {
		await expect(contractOf({ 'openapi.yaml': text })).rejects.toThrow(message);
	});
});
