/**
 * Bodies with the keys and types that the vendor's pages print, or that clients of the API read, and with values of our own. The
 * contract must accept each of them: a contract that rejects what the vendor sends is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { at, bodies, bundle, follow, type Json, operations } from './bundle.ts';

interface Fixture {
	/** The vendor's page, or where else the body was seen. */
	page: string;
	/** `request`, `query`, or the status of a response. */
	of: string;
	evidence: 'documented' | 'observed';
	body: Json;
}

const folder = join(import.meta.dirname, 'vendor');
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(bundle, 'contract');

/** File names are `<operationId>.<what>.json`. */
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.json'))
	.toSorted()
	.map((file) => {
		const name =
			file
				.replaceAll('\\', '/')
				.split('/')
				.at(-1)
				?.replace(/\.json$/, '') ?? '';
		const operationId = name.split('.').slice(0, 3).join('.');
		return { name, operationId, ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixture) };
	});

describe('a vendor sample', () => {
	it.each(fixtures)('$name is accepted by the contract', ({ operationId, of, body }) => {
		const validate = of === 'query' ? queryValidator(operationId) : bodyValidator(operationId, of);
		validate(body);
		expect(validate.errors ?? []).toEqual([]);
	});

	it.each(fixtures)('$name states its page and evidence', ({ operationId, page, evidence }) => {
		expect(Object.keys(operations)).toContain(operationId);
		expect(page).not.toBe('');
		expect(['documented', 'observed']).toContain(evidence);
	});

	it('exists for every operation that the vendor documents, or that was observed', () => {
		const known = Object.keys(operations).filter((id) => ['documented', 'observed'].includes(operations[id]?.evidence ?? ''));
		const sampled = new Set(fixtures.map(({ operationId }) => operationId));
		console.info(
			`${fixtures.length} vendor samples of ${sampled.size} operations; bodies without one: ${unsampledBodies(known).join(', ')}`,
		);
		expect(known.filter((id) => !sampled.has(id))).toEqual([]);
	});
});

/** The request bodies and successful responses without a sample: the vendor's page does not print them, or they were not seen. */
function unsampledBodies(ids: string[]): string[] {
	const sampled = new Set(fixtures.map(({ operationId, of }) => `${operationId} ${of}`));
	return bodies()
		.filter(({ operationId, of }) => ids.includes(operationId) && (of === 'request' || of.startsWith('2')))
		.map(({ operationId, of }) => `${operationId} ${of}`)
		.filter((body) => !sampled.has(body));
}

function bodyValidator(operationId: string, of: string): ValidateFunction {
	const body = bodies().find((one) => one.operationId === operationId && one.of === of);
	if (!body) throw new Error(`${operationId} has no body "${of}".`);
	return ajv.compile(inBundle(body.media.schema));
}

/** The query parameters of an operation as one closed object. */
function queryValidator(operationId: string): ValidateFunction {
	const { path, method } = operations[operationId] as { path: string; method: string };
	const operation = at(`/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`) as { parameters?: Json[] };
	const parameters = (operation.parameters ?? []).map(follow).filter((parameter) => parameter.in === 'query');
	const properties = Object.fromEntries(parameters.map(({ name, schema }) => [String(name), schema]));
	const required = parameters.filter((parameter) => parameter.required).map(({ name }) => String(name));
	return ajv.compile(inBundle({ type: 'object', additionalProperties: false, properties, required }));
}

/** A schema of the bundle with absolute references. */
function inBundle(schema: Json): Json {
	return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'));
}
