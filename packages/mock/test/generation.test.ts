/** Responses of operations without an example, whose schema Prism's generator cannot satisfy. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSpec, createMockFetch, readSpec } from '../src/index.ts';

/** Schemas for which Prism's generator fails, never ends, or ignores a keyword. */
const HARD: Readonly<Record<string, object>> = {
	'names by pattern': { type: 'object', patternProperties: { '^x-': { type: 'integer' } }, minProperties: 2 },
	'names by pattern alone': {
		type: 'object',
		patternProperties: { '^x-': { type: 'integer' } },
		additionalProperties: false,
		minProperties: 2,
	},
	'a condition': {
		type: 'object',
		properties: { kind: { enum: ['card'] }, number: { type: 'string', minLength: 4 } },
		required: ['kind'],
		if: { properties: { kind: { const: 'card' } } },
		// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
		then: { required: ['number'] },
	},
	'an item that must occur': { type: 'array', items: { type: 'integer', minimum: 0, maximum: 9 }, contains: { const: 7 } },
	'two items that must occur': { type: 'array', contains: { type: 'integer' }, minContains: 2 },
	'names of a form': { type: 'object', propertyNames: { pattern: '^[a-z]{3}$' }, minProperties: 3 },
	'a tuple': { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false, minItems: 2 },
	'a required property without a schema': { type: 'object', required: ['id'], allOf: [{ required: ['name'] }] },
	'dependent properties': {
		type: 'object',
		properties: { a: { type: 'integer' } },
		required: ['a'],
		dependentRequired: { a: ['b'] },
	},
	'nothing else': { type: 'object', properties: { a: { const: 1 } }, required: ['a'], unevaluatedProperties: false },
};

/** Schemas for which no data can be generated, with the reason. */
const IMPOSSIBLE: Readonly<Record<string, [object, RegExp]>> = {
	'a contradiction': [{ type: 'string', minLength: 5, maxLength: 2 }, /body: .* was given, .* was expected/],
	'an object that must contain itself': [
		{ type: 'array', minItems: 1, items: { type: 'integer', minimum: 2, maximum: 1 } },
		/body.0: .* was given/,
	],
	'a pattern that takes forever': [
		{ type: 'string', minLength: 40, pattern: '^(a+)+b$', maxLength: 40 },
		/The generator did not end within 1000 ms|was given/,
	],
};

const operation = (operationId: string, schema: object): object => ({
	get: { operationId, responses: { 200: { description: 'A response.', content: { 'application/json': { schema } } } } },
});

const HARD_NAMES = Object.keys(HARD);
const IMPOSSIBLE_NAMES = Object.keys(IMPOSSIBLE);

let folder: string;
let file: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-generation-'));
	file = join(folder, 'hard.json');
	const paths = {
		'/number': operation('readNumber', { type: 'integer' }),
		...Object.fromEntries(HARD_NAMES.map((name, index) => [`/hard-${index}`, operation(`hard${index}`, HARD[name] as object)])),
		...Object.fromEntries(
			IMPOSSIBLE_NAMES.map((name, index) => [
				`/impossible-${index}`,
				operation(`impossible${index}`, IMPOSSIBLE[name]?.[0] as object),
			]),
		),
	};
	writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'Hard', version: '1.0.0' }, paths }, undefined, '\t'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
	['static', 'dynamic=false'],
	['dynamic', 'dynamic=true'],
])('a %s response that is hard to generate', (_, prefer) => {
	it.each(HARD_NAMES)('matches its schema: %s', async (name) => {
		const mockFetch = createMockFetch({ contract: await readSpec(file) });
		const response = await mockFetch(`http://api.test/hard-${HARD_NAMES.indexOf(name)}`, { headers: { prefer } });
		expect(response.status).toBe(200);
		const validate = new Ajv2020({ strict: false }).compile(HARD[name] as object);
		expect(validate(await response.json()), JSON.stringify(validate.errors)).toBe(true);
	});

	it('is the same for the same seed', async () => {
		const bodies = new Set<string>();
		for (let run = 0; run < 2; run++) {
			const mockFetch = createMockFetch({ contract: await readSpec(file) });
			const response = await mockFetch('http://api.test/hard-0', { headers: { prefer: `${prefer}, seed=7` } });
			bodies.add(await response.text());
		}
		expect(bodies.size).toBe(1);
	});

	it.each(IMPOSSIBLE_NAMES)('is a 500 that names the operation and its response, and then at once: %s', async (name) => {
		const mockFetch = createMockFetch({ contract: await readSpec(file) });
		const index = IMPOSSIBLE_NAMES.indexOf(name);
		const ask = () => mockFetch(`http://api.test/impossible-${index}`, { headers: { prefer } });
		const first = await ask();
		expect(first.status).toBe(500);
		const text = ((await first.json()) as { detail: string }).detail;
		expect(text).toContain(`No data could be generated for the 200 response of impossible${index}. `);
		expect(text).toMatch(IMPOSSIBLE[name]?.[1] as RegExp);
		expect(text).toMatch(/To fix: add an example to the response, or correct its schema\.$/);
		const begun = process.cpuUsage();
		for (let repetition = 0; repetition < 20; repetition++) expect((await ask()).status).toBe(500);
		// 20 more attempts of 1 s each would take 20 s.
		expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(10);
		expect(await (await mockFetch('http://api.test/number', { headers: { prefer } })).json()).toEqual(expect.any(Number));
	});
});

it('is found by checkSpec, with the line of the response', async () => {
	const found = IMPOSSIBLE_NAMES.map((_, index) =>
		expect.stringMatching(
			new RegExp(`hard\\.json:\\d+: schema: impossible${index}: (?:No data could be generated for|responses\\.200\\.)`),
		),
	);
	expect(await checkSpec(file)).toEqual(found);
});

it.skipIf(process.platform === 'win32')('does not keep a signal from stopping the mock', async () => {
	const bin = join(import.meta.dirname, '../bin/returning-ai-mock.js');
	const program: ChildProcess = spawn(process.execPath, [bin, '--spec', file, '--port', '0'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	try {
		const url = await urlOf(program);
		expect((await fetch(`${url}/impossible-2`)).status).toBe(500);
		program.kill('SIGTERM');
		await once(program, 'exit', { signal: AbortSignal.timeout(60_000) });
	} finally {
		program.kill('SIGKILL');
	}
});

async function urlOf(program: ChildProcess): Promise<string> {
	let output = '';
	for (;;) {
		const url = /http:\/\/\S+:\d+/.exec(output)?.[0];
		if (url) return url;
		const [chunk] = await once(program.stdout as NonNullable<ChildProcess['stdout']>, 'data', {
			signal: AbortSignal.timeout(60_000),
		});
		output += chunk;
	}
}
