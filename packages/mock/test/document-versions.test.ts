import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, readSpec } from '../src/index.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-versions-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A document with three rules for its body: one of every version, one with another syntax in 3.0, and one of 3.1 only. */
function document(version: string): string {
	return `${version}
info: {title: Versions, version: '1'}
paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: {n: {type: integer, minimum: 5, exclusiveMinimum: true}, m: {type: integer, exclusiveMinimum: 5}}
              unevaluatedProperties: false
      responses: {'200': {description: OK}}
`;
}

function write(text: string): string {
	const file = join(folder, 'document.yaml');
	writeFileSync(file, text);
	return file;
}

async function statuses(version: string, ...bodies: object[]): Promise<number[]> {
	// A schema can be valid in one version and invalid in another.
	const text = /3\.1/.test(version)
		? document(version).replace(', exclusiveMinimum: true', '')
		: document(version).replace('exclusiveMinimum: 5', 'minimum: 6');
	const fetch = createMockFetch({ contract: await readSpec(write(text)) });
	const seen: number[] = [];
	for (const body of bodies) {
		const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
		seen.push((await fetch('http://localhost/a', init)).status);
	}
	return seen;
}

describe('a document of OpenAPI 3.1', () => {
	it.each([
		"openapi: '3.1'",
		"openapi: '3.1.0'",
		"openapi: '3.1.1'",
		"openapi: '3.1.12'",
		"openapi: '3.1.0-rc1'",
		'openapi: 3.1',
	])('can have the version %s, and uses the dialect of 3.1', async (version) => {
		expect(await statuses(version, { n: 5, m: 6 }, { n: 4 }, { m: 5 }, { x: 1 })).toEqual([200, 422, 422, 422]);
	});
});

describe('a document of OpenAPI 3.0', () => {
	it.each(["openapi: '3.0'", "openapi: '3.0.0'", "openapi: '3.0.4'"])(
		'can have the version %s, and uses the dialect of 3.0',
		async (version) => {
			expect(await statuses(version, { n: 6 }, { n: 5 }, { m: 5 }, { x: 1 })).toEqual([200, 422, 422, 200]);
		},
	);
});

it('reads a document of Swagger 2.0', async () => {
	const swagger = `swagger: '2.0'
info: {title: Versions, version: '1'}
paths:
  /a:
    post:
      operationId: a
      consumes: [application/json]
      parameters: [{name: body, in: body, schema: {type: object, required: [n], properties: {n: {type: integer}}}}]
      responses: {'200': {description: OK}}
`;
	const fetch = createMockFetch({ contract: await readSpec(write(swagger)) });
	const send = async (body: string) =>
		(await fetch('http://localhost/a', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
	expect([await send('{"n":1}'), await send('{}')]).toEqual([200, 422]);
});

describe('a document of an unsupported version', () => {
	it.each([
		["openapi: '3.10'", '"3.10"'],
		["openapi: '3.2.0'", '"3.2.0"'],
		["openapi: '3'", '"3"'],
		["openapi: '3.1.'", '"3.1."'],
		["openapi: '3.1.x'", '"3.1.x"'],
		["openapi: '13.1.0'", '"13.1.0"'],
		["openapi: '2.0'", '"2.0"'],
		["openapi: ''", '""'],
		['openapi: true', 'true'],
		["swagger: '2.0.1'", '"2.0.1"'],
		["swagger: '2.01'", '"2.01"'],
		["swagger: '1.2'", '"1.2"'],
		["swagger: '3.1.0'", '"3.1.0"'],
	])('%s', async (version, given) => {
		await expect(readSpec(write(document(version)))).rejects.toThrow(
			`:1: openapi: ${given} was given; expected openapi 3.0 or 3.1, or swagger 2.0`,
		);
	});
});
