/** The documents of the families: whole, self-contained, valid, and nothing in them that tools drop. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runRedocly } from '@returning-ai/third-party/redocly';
import { describe, expect, it } from 'vitest';
import { withAmbiguousNames } from '../documents/ambiguous-names.ts';
import { FAMILIES, familyDocument } from '../documents/family-document.ts';
import { toOpenApi30 } from '../documents/openapi-3.0.ts';
import { camelCaseName } from '../documents/operation-names.ts';
import { type Json, rewrite, targetOf } from '../documents/walk.ts';
import { familyPath } from '../runtime/index.ts';
import { operations } from './bundle.ts';

const spec = join(import.meta.dirname, '..');
const files = FAMILIES.flatMap((family) => [`dist/${family}.openapi.json`, `dist/${family}.openapi-3.0.json`]);
const documentOf = (file: string): Json => JSON.parse(readFileSync(join(spec, file), 'utf8'));

/** The operations of a document: `GET URL`, by operationId. */
function urlsOf(document: Json): Record<string, string> {
	const [root] = document.servers as { url: string }[];
	const urls: Record<string, string> = {};
	for (const [path, item] of Object.entries(document.paths as Record<string, Json>)) {
		const [server] = (item.servers as { url: string }[] | undefined) ?? [root];
		for (const [method, operation] of Object.entries(item)) {
			const { operationId } = operation as { operationId?: string };
			if (operationId) urls[operationId] = `${method.toUpperCase()} ${server?.url}${path}`;
		}
	}
	return urls;
}

describe.each(FAMILIES)("the document of the %s family's", (family) => {
	const own = Object.entries(operations).filter(([, operation]) => operation.family === family);

	it.each(['openapi', 'openapi-3.0'])('edition %s has every operation of the family at its real URL', (edition) => {
		const expected = own.map(([id, { method, path, servers }]) => [camelCaseName(id), `${method} ${servers.production}${path}`]);
		expect(urlsOf(documentOf(`dist/${family}.${edition}.json`))).toEqual(Object.fromEntries(expected));
	});

	it('local server and path are the path that mock and server route', () => {
		const { paths, servers } = documentOf(`dist/${family}.openapi.json`) as { paths: Json; servers: { url: string }[] };
		expect(servers.at(-1)?.url).toBe(`http://localhost:4010/${family}`);
		expect(new Set(Object.keys(paths).map((path) => `/${family}${path}`))).toEqual(
			new Set(own.map(([, operation]) => familyPath(operation))),
		);
	});

	it('title, tags and components are its own', () => {
		const document = documentOf(`dist/${family}.openapi.json`) as { info: Json; tags: { name: string }[]; components: Json };
		expect(String(document.info.title).toLowerCase()).toContain(family);
		expect(new Set(document.tags.map(({ name }) => name))).toEqual(new Set(own.map(([id]) => id.replace(/\.\w+$/, ''))));
		const text = JSON.stringify(document);
		for (const [kind, named] of Object.entries(document.components)) {
			if (kind === 'securitySchemes') continue;
			for (const name of Object.keys(named as Json)) expect(text).toContain(`"#/components/${kind}/${name}"`);
		}
	});
});

describe.each(files)('%s', (file) => {
	const document = documentOf(file);

	it('starts its servers with production', () => {
		expect((document.servers as Json[])[0]).toMatchObject({ 'x-environment': 'production' });
	});

	it('mentions operations by the names that it gives them', () => {
		expect(JSON.stringify(document)).not.toMatch(/`(system|integration|application)\.\w+\.\w+`/);
	});

	it('references only its own components', () => {
		const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference);
		for (const reference of references) expect(() => targetOf(document, reference)).not.toThrow();
	});
});

describe('the document of a family', () => {
	const server = (url: string, environment: string): Json => ({ url, 'x-environment': environment });
	const servers = [server('https://{cname}/v1', 'production'), server('http://localhost:4010', 'local')];
	const made = (item: Json): Json | undefined =>
		familyDocument(
			{
				info: { title: 'API' },
				paths: { '/a': item },
				components: { responses: { No: { description: 'No.', headers: {} }, Unused: { description: '' } } },
			},
			'system',
		);

	it('has a copy instead of a reference with a description beside it', () => {
		const responses = {
			403: { $ref: '#/components/responses/No', description: 'Not you.' },
			404: { $ref: '#/components/responses/No' },
		};
		const document = made({ servers, get: { operationId: 'system.a.get', responses } });
		expect(document).toMatchObject({
			info: { title: 'API: System' },
			servers: [{ url: 'https://{cname}' }, { url: 'http://localhost:4010/system' }],
			paths: { '/v1/a': { get: { operationId: 'systemAGet', responses: { 403: { description: 'Not you.', headers: {} } } } } },
		});
		expect(document?.components).toEqual({ responses: { No: { description: 'No.', headers: {} } } });
	});

	it('does not exist for a family without operations', () => {
		expect(made({ servers, get: { operationId: 'integration.a.get' } })).toBeUndefined();
	});

	it('needs one path in all servers of an operation', () => {
		const two = [...servers, server('https://example.com/v2', 'staging')];
		expect(() => made({ servers: two, get: { operationId: 'system.a.get' } })).toThrow('The servers of /a must have one path.');
	});

	it('needs the components that it references', () => {
		const responses = { 403: { $ref: '#/components/responses/Lost' } };
		expect(() => made({ servers, get: { operationId: 'system.a.get', responses } })).toThrow(
			'The contract has no #/components/responses/Lost.',
		);
	});
});

it.each(['dist/openapi.json', ...files])('%s has nothing beside the $ref of a response, parameter, header or example', (file) => {
	const document = documentOf(file);
	const found: Json[] = [];
	const keep = (reference: Json): Json => {
		if (Object.keys(reference).length > 1) found.push(reference);
		return reference;
	};
	rewrite(
		document,
		file.includes('3.0') ? { reference: keep, schema: (schema) => (schema.$ref ? keep(schema) : schema) } : { reference: keep },
	);
	expect(found).toEqual([]);
});

it('all pass the strict rules of Redocly, with valid examples', () => {
	expect(() => runRedocly(['lint', ...files, '--config', join(spec, 'documents/redocly.yaml')], spec)).not.toThrow();
});

describe('the 3.0 edition of a schema', () => {
	const convert = (schema: Json, others: Json = {}): unknown => {
		const paths = { '/': { get: { parameters: [{ name: 'n', in: 'query', schema }] } } };
		const converted = toOpenApi30({ openapi: '3.1.1', info: {}, paths, components: { schemas: others } });
		return (converted.paths as typeof paths)['/'].get.parameters[0]?.schema;
	};

	it.each<[string, Json, Json]>([
		['a type or null', { type: ['string', 'null'], enum: ['a'] }, { type: 'string', nullable: true, enum: ['a', null] }],
		[
			'several types, each with its own constraints',
			{ type: ['string', 'integer', 'null'], description: 'D', maxLength: 3, minimum: 1 },
			{
				description: 'D',
				anyOf: [
					{ type: 'string', nullable: true, maxLength: 3 },
					{ type: 'integer', nullable: true, minimum: 1 },
				],
			},
		],
		['a const', { type: 'string', const: 'a' }, { type: 'string', enum: ['a'] }],
		['examples', { type: 'string', examples: ['a', 'b'] }, { type: 'string', example: 'a' }],
		[
			'a description beside a reference',
			{ $ref: '#/components/schemas/N', description: 'D' },
			{ description: 'D', allOf: [{ $ref: '#/components/schemas/N' }] },
		],
		[
			'a reference or null',
			{ anyOf: [{ $ref: '#/components/schemas/N' }, { type: 'null' }], description: 'D' },
			{ type: 'integer', nullable: true, description: 'D' },
		],
		[
			'a reference to alternatives, or null',
			{ anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] },
			{
				anyOf: [
					{ type: 'string', nullable: true },
					{ type: 'boolean', nullable: true },
				],
			},
		],
		['a file', { type: 'string', contentMediaType: 'text/csv' }, { type: 'string', format: 'binary' }],
		['an exclusive limit', { type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 0, exclusiveMinimum: true }],
		['an empty list of required fields', { type: 'object', required: [] }, { type: 'object' }],
		[
			'a field that has the name of a keyword',
			{ type: 'object', properties: { const: { type: 'string' } } },
			{ type: 'object', properties: { const: { type: 'string' } } },
		],
	])('converts %s', (_, schema, expected) => {
		const others = { N: { type: 'integer' }, A: { anyOf: [{ type: 'string' }, { type: 'boolean' }] } };
		expect(convert(schema, others)).toEqual(expected);
	});

	it('is refused where 3.0 has no equivalent', () => {
		expect(() => convert({ type: 'object', patternProperties: {} })).toThrow('no equivalent of the keyword patternProperties');
	});

	it('does not change the data of an example', () => {
		const value = { const: 1, examples: [2], $ref: '#/x', type: ['a', 'null'] };
		const document = {
			openapi: '3.1.1',
			info: {},
			paths: { '/': { get: { responses: { 200: { content: { 'application/json': { examples: { a: { value } } } } } } } } },
		};
		expect(toOpenApi30(document).paths).toEqual(document.paths);
	});
});

it('fields that generators cannot tell apart are marked, and parameters among them are left out of 3.0', () => {
	const parameters = ['_id', 'id', 'name'].map((name) => ({ name, in: 'query', schema: { type: 'boolean' } }));
	const paths = { '/': { get: { description: 'D', parameters } } };
	const schemas = { User: { properties: { _id: { type: 'string' }, id: { type: 'integer' } } } };
	const marked = withAmbiguousNames({ openapi: '3.1.1', info: {}, paths, components: { schemas } });
	const mark = { 'x-ambiguous-name': true };
	expect(marked.components).toEqual({
		schemas: { User: { properties: { _id: { type: 'string' }, id: { type: 'integer', ...mark } } } },
	});
	expect(marked.paths).toEqual({
		'/': { get: { description: 'D', parameters: [parameters[0], { ...parameters[1], ...mark }, parameters[2]] } },
	});
	const { get } = (toOpenApi30(marked).paths as typeof paths)['/'];
	expect(get.parameters.map(({ name }) => name)).toEqual(['_id', 'name']);
	expect(get.description).toBe('D\n\nThis edition has no parameter `id`: some generators cannot tell it from `_id`.');
});

it('roles of a security scheme are left out of 3.0, and equal alternatives joined', () => {
	const security = [{ Key: ['read'] }, { Key: ['write'] }, {}];
	const document = toOpenApi30({
		openapi: '3.1.1',
		info: {},
		paths: { '/': { get: { security } } },
		components: { securitySchemes: { Key: {} } },
	});
	expect(document.paths).toEqual({ '/': { get: { security: [{ Key: [] }, {}] } } });
});
