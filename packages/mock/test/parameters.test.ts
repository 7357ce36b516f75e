/** Every case of the tables of parameters that `standard.test.ts` does not have, references between schemas, and large requests. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainFaults } from '../src/explain.ts';
import { createMockFetch, type Mock, readSpec, startMock } from '../src/index.ts';
import { readRawQuery } from '../src/request/incoming.ts';
import { Parameters } from '../src/request/parameters.ts';
import { send } from './send.ts';
import { furtherParameters as cases } from './standard/parameters.ts';
import { contractOf, isExpected, wireOf } from './standard/standard-case.ts';

describe.each(['3.0.4', '3.1.1'] as const)('parameters of OpenAPI %s', (version) => {
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock({ port: 0, contract: await contractOf(cases, version) });
	});
	afterAll(() => mock.close());

	const own = cases.flatMap((each, index) => (each.openapi === version ? [{ name: each.name, each, index }] : []));
	it.each(own)('$name', async ({ each, index }) => {
		const reply = await send(mock.url, wireOf(cases, index));
		expect(isExpected(each, reply), JSON.stringify({ expected: each.expected, ...reply }).slice(0, 600)).toBe(true);
	});
});

const ok = { 200: { description: 'OK', content: { 'application/json': { schema: { type: 'object' }, example: {} } } } };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const withQuery = (operationId: string, parameter: object, more: object = {}): object => ({
	get: { operationId, parameters: [{ name: 'p', in: 'query', ...parameter }], responses: ok, ...more },
});
const document = (openapi: string): object => ({
	openapi,
	info: { title: 'References', version: '1' },
	components: {
		schemas: {
			Id: { type: 'integer', minimum: 1 },
			Ids: { type: 'array', items: ref('Id') },
			Filter: { type: 'object', properties: { id: ref('Id'), not: ref('Filter') }, additionalProperties: false },
			Sort: { allOf: [{ type: 'object', properties: { by: { type: 'string' } } }, { properties: { first: ref('Id') } }] },
			// Prism's reader would inline this one, so it stays a reference.
			Long: { type: 'array', items: { type: 'integer', description: 'x'.repeat(11_000) } },
		},
		securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } },
	},
	paths: {
		'/id': withQuery('id', { schema: ref('Id') }),
		'/ids': withQuery('ids', { schema: ref('Ids'), explode: false }),
		'/filter': withQuery('filter', { schema: ref('Filter'), style: 'deepObject', explode: true }),
		'/sort': withQuery('sort', { schema: ref('Sort'), explode: false }),
		'/long': withQuery('long', { schema: ref('Long'), explode: false }),
		'/text': withQuery('text', { schema: { type: 'array', items: { type: 'string' } } }),
		'/map': withQuery(
			'map',
			{ schema: { type: 'object', additionalProperties: { type: 'integer' } } },
			{ security: [{ key: [] }] },
		),
		'/files/{name}.{ext}': {
			get: {
				operationId: 'file',
				parameters: [
					{ name: 'name', in: 'path', required: true, schema: { type: 'array', items: { enum: ['a,b', 'c'] } } },
					{ name: 'ext', in: 'path', required: true, schema: { type: 'string', enum: ['txt', 'a/b'] } },
				],
				responses: ok,
			},
		},
	},
});

async function fetchOf(version: string): Promise<(target: string) => Promise<Response>> {
	const folder = mkdtempSync(join(tmpdir(), 'mock-parameters-'));
	try {
		const file = join(folder, 'document.json');
		writeFileSync(file, JSON.stringify(document(version)));
		const mock = createMockFetch({ contract: await readSpec(file) });
		return (target) => mock(`http://localhost${target}`);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe.each(['3.0.4', '3.1.1'])('references in OpenAPI %s', async (version) => {
	const fetch = await fetchOf(version);

	it.each<[string, number]>([
		['/id?p=1', 200],
		['/id?p=0', 422],
		['/ids?p=1,2', 200],
		['/ids?p=1,0', 422],
		['/filter?p[id]=1', 200],
		['/filter?p[not][not][id]=1', 200],
		['/filter?p[not][not][id]=0', 422],
		['/filter?p[not][other]=1', 422],
		['/sort?p=by,7,first,1', 200],
		['/sort?p=by,7,first,x', 422],
		['/long?p=1,2', 200],
		['/long?p=1,x', 422],
		['/files/a%2Cb,c.txt', 200],
		['/files/c.a%2Fb', 200],
		['/files/a,b.txt', 422],
		['/map?a=1&key=secret&__code=200', 200],
		['/map?a=x&key=secret', 422],
	])('responds to %s with %i', async (target, status) => {
		expect((await fetch(target)).status).toBe(status);
	});
});

describe('a large request', async () => {
	const fetch = await fetchOf('3.1.1');
	const many = (count: number, text: (index: number) => string, separator = '&'): string =>
		Array.from({ length: count }, (_, index) => text(index)).join(separator);

	// With a copy of the list for each value, these take minutes.
	it.each<[string, string, number]>([
		['a repeated parameter', `/text?${many(200_000, () => 'p=a')}`, 200],
		['a long list', `/ids?p=${many(200_000, () => '1', ',')}`, 200],
		['a long invalid list', `/ids?p=${many(200_000, () => 'x', ',')}`, 422],
		['many properties', `/map?key=k&${many(100_000, (index) => `n${index}=1`)}`, 200],
		['many properties in brackets', `/filter?${many(100_000, (index) => `p[n${index}]=1`)}`, 422],
		['an object of many levels', `/filter?p${'[not]'.repeat(100_000)}[id]=1`, 422],
		['open brackets', `/filter?p${'['.repeat(100_000)}=1`, 200],
	])('with %s gets a response', async (_, target, status) => {
		expect((await fetch(target)).status).toBe(status);
	});
});

describe('the message of an invalid parameter', () => {
	const schema = { type: 'object', properties: { maxR: { type: 'integer' } }, required: ['maxR'] };

	it.each([
		['form', true, '', 'query.maxR: nothing was given, an integer was expected.'],
		['form', true, 'maxR=x', 'query.maxR: "x" was given, an integer was expected.'],
		['form', false, 'p=maxR,x', 'query.p.maxR: "x" was given, an integer was expected.'],
		['form', false, 'p=maxR', 'query.p: an object must consist of a value after each name.'],
		['deepObject', true, 'p=1', 'query.p: "1" was given, an object was expected.'],
		['deepObject', true, '', 'query.p: nothing was given, an object was expected.'],
	])('names it in the style %s, explode %s, for "%s"', (style, explode, query, message) => {
		const operation = { iid: 'op', method: 'GET', path: '/', responses: [] };
		const parameters = new Parameters(operation, 'query', [{ name: 'p', style, explode, required: true, schema }]);
		expect(explainFaults(parameters.check(readRawQuery(query)))).toEqual([message]);
	});
});
