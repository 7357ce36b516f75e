/** Each kind of problem that `checkSpec` finds in a document, with its exact line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSpec } from '../src/index.ts';
import {
	BROKEN_EXAMPLES,
	BROKEN_OPERATIONS,
	BROKEN_PARAMETERS,
	BROKEN_SCHEMAS,
	BROKEN_TEXTS,
	type BrokenDocument,
} from './broken-documents.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-broken-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string | Buffer): string {
	const file = join(folder, name);
	writeFileSync(file, text);
	return file;
}

/** The line numbers that a document marks. */
function marked(text: string): number[] {
	return text.split('\n').flatMap((line, index) => (line.endsWith('#!') ? [index + 1] : []));
}

function linesOf(problems: string[], file: string): number[] {
	return problems.map((problem) => Number(problem.slice(file.length + 1).split(':')[0]));
}

describe.each([
	['examples', BROKEN_EXAMPLES],
	['operations', BROKEN_OPERATIONS],
	['parameters', BROKEN_PARAMETERS],
	['schemas', BROKEN_SCHEMAS],
	['references and texts', BROKEN_TEXTS],
])('a document with broken %s', (group, documents) => {
	it.each(documents.map((document, index) => ({ ...document, index })))(
		'has the problem and its line: $name',
		async ({ text, messages, index }: BrokenDocument & { index: number }) => {
			const file = write(`${group[0]}${index}.yaml`, text);
			const problems = await checkSpec(file);
			expect(problems).toEqual(messages.map((message) => expect.stringMatching(message)));
			if (marked(text).length > 0) expect(linesOf(problems, file)).toEqual(marked(text));
		},
	);
});

describe('a problem in another form of document', () => {
	const document = {
		openapi: '3.1.0',
		info: { title: 'Broken', version: '1' },
		paths: { '/a': { get: { responses: { 200: { description: 'OK', headers: { A: { schema: { type: 'strng' } } } } } } } },
	};

	it.each([
		['one line', JSON.stringify(document), 1],
		['two spaces', JSON.stringify(document, undefined, 2), 16],
		['tabs', JSON.stringify(document, undefined, '\t'), 16],
		['Windows line ends', JSON.stringify(document, undefined, '\t').replaceAll('\n', '\r\n'), 16],
	])('has its line in JSON with %s', async (name, text, line) => {
		const file = write(`${name}.json`, text);
		expect(await checkSpec(file)).toEqual([
			`${file}:${line}: schema: GET /a: responses.200.headers.A.schema.type: "strng" was given; expected array, boolean, integer, null, number, object, string. Fix: write "string".`,
		]);
	});

	it('has its line for a key that is twice in JSON', async () => {
		const text = JSON.stringify({ ...document, paths: {} }, undefined, 1).replace(
			'"paths": {}',
			'"paths": {},\n "x-a": 1,\n "x-a": 2',
		);
		const file = write(
			'twice.json',
			text.replace('"paths": {}', '"paths": {"/a": {"get": {"responses": {"200": {"description": "A"}}}}}'),
		);
		expect(await checkSpec(file)).toEqual([
			expect.stringContaining(`:9: syntax: x-a: the key was given twice, first in line 8;`),
		]);
	});

	it('has the file and the line of a referenced file', async () => {
		write('pet.yaml', 'Pet:\n  type: object\n  properties:\n    name: {type: strng}\n    other: {$ref: "#/Othr"}\nOther: {}\n');
		const file = write(
			'main.yaml',
			`openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        200:\n          description: OK\n          content: {application/json: {schema: {$ref: 'pet.yaml#/Pet'}}}\n`,
		);
		expect(await checkSpec(file)).toEqual([
			expect.stringMatching(/pet\.yaml:4: schema: Pet\.properties\.name\.type: "strng" was given/),
			expect.stringMatching(
				/pet\.yaml:5: reference: Pet\.properties\.other\.\$ref: "#\/Othr" was given, .* Fix: write "#\/Other"/,
			),
		]);
	});

	it('is its encoding', async () => {
		const file = write('latin.yaml', Buffer.from('openapi: 3.1.0\ninfo: {title: caf\u00e9}\n', 'latin1'));
		expect(await checkSpec(file)).toEqual([
			`${file}:2: encoding: byte 32 is not UTF-8; expected UTF-8. Fix: save the file as UTF-8.`,
		]);
	});
});

describe('a real document', () => {
	const load = createRequire(import.meta.url);
	const folderOf = (name: string): string => dirname(load.resolve(`${name}/package.json`));

	it('has no problem: Figma', async () => {
		expect(await checkSpec(join(folderOf('@figma/rest-api-spec'), 'openapi/openapi.yaml'))).toEqual([]);
	});

	it('has no problem: the contract of this API', async () => {
		expect(await checkSpec(load.resolve('@returning-ai/spec/openapi.json'))).toEqual([]);
	});

	it('has the wrong examples of its schemas: Directus', async () => {
		const problems = await checkSpec(join(folderOf('@directus/specs'), 'dist/openapi.json'));
		// Three are null without "nullable", and three are 4.5 for an integer.
		expect(problems).toHaveLength(6);
		for (const problem of problems)
			expect(problem).toMatch(
				/: example: \S+ .*(?:null was given, a string was expected|4\.5 was given, an integer was expected)/,
			);
	});
});
