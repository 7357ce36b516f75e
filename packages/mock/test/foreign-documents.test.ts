import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sample } from '@returning-ai/testing/sample';
import { parse } from '@stoplight/yaml';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readSpec } from '../src/index.ts';
import { Replies } from '../src/reply/replies.ts';

interface Media {
	schema?: object;
	example?: unknown;
	examples?: Record<string, { $ref?: string; value?: unknown }>;
}

interface Response {
	$ref?: string;
	content?: Record<string, Media>;
}

interface Document {
	openapi: string;
	paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
}

const load = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(load.resolve(`${name}/package.json`));
const DOCUMENTS = {
	'Directus (3.0, JSON)': join(folderOf('@directus/specs'), 'dist/openapi.json'),
	'Figma (3.1, YAML)': join(folderOf('@figma/rest-api-spec'), 'openapi/openapi.yaml'),
};

/** Ajv requires `type` with `nullable`. Without a type, the value can be null or match the rest. */
function withoutBareNull(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(withoutBareNull);
	if (typeof node !== 'object' || node === null) return node;
	const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, part]) => [key, withoutBareNull(part)]));
	if (nullable === undefined) return rest;
	if (nullable !== true || 'type' in rest) return { ...rest, nullable };
	return { anyOf: [rest, { type: 'null' }] };
}

function escapePointer(key: string): string {
	return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** Validates responses against the document, with a validator that is independent of the mock. */
class ResponseValidator {
	readonly document: Document;
	readonly #ajv: Ajv | Ajv2020;

	constructor(file: string) {
		this.document = parse(readFileSync(file, 'utf8')) as Document;
		const options = { strict: false, logger: false, validateSchema: false } as const;
		this.#ajv = this.document.openapi.startsWith('3.1') ? new Ajv2020(options) : new Ajv(options);
		formats.default(this.#ajv);
		this.#ajv.addSchema(withoutBareNull(this.document) as object, 'document');
	}

	/** The statuses of an operation that have a JSON schema. */
	statuses(method: string, path: string): string[] {
		const { responses = {} } = this.document.paths[path]?.[method.toLowerCase()] ?? {};
		return Object.keys(responses).filter((code) => /^\d{3}$/.test(code) && this.#media(responses[code])?.schema);
	}

	/** The violations in a response. An example of the document counts as valid. */
	faults(method: string, path: string, code: string, text: string): string | undefined {
		const response = this.document.paths[path]?.[method.toLowerCase()]?.responses[code];
		const reply: unknown = JSON.parse(text);
		const { example, examples = {} } = this.#media(response) ?? {};
		const own = [example, ...Object.values(examples).map((one) => this.#follow(one)?.value)];
		if (own.some((value) => isDeepStrictEqual(value, reply))) return undefined;
		const pointer =
			response?.$ref ?? `#/${['paths', path, method.toLowerCase(), 'responses', code].map(escapePointer).join('/')}`;
		const $ref = `document${pointer}/content/${escapePointer('application/json')}/schema`;
		const validate = this.#ajv.compile({ $ref });
		return validate(reply) ? undefined : this.#ajv.errorsText(validate.errors);
	}

	#media(response: Response | undefined): Media | undefined {
		return this.#follow(response)?.content?.['application/json'];
	}

	#follow<T extends { $ref?: string }>(node: T | undefined): T | undefined {
		if (!node?.$ref) return node;
		const keys = node.$ref.slice('#/'.length).split('/');
		return keys.reduce((value, key) => (value as Record<string, unknown>)[key], this.document as unknown) as T;
	}
}

describe.each(Object.entries(DOCUMENTS))('generated responses of another product: %s', async (name, file) => {
	const validator = new ResponseValidator(file);
	const contract = await readSpec(file);
	const cases = contract.head.routes.flatMap(({ id, method, path }) =>
		validator.statuses(method, path).flatMap((code) => ['1', '2', '3'].map((seed) => ({ id, method, path, code, seed }))),
	);

	it('have more than 300 cases', () => {
		expect(cases.length).toBeGreaterThan(300);
	});

	it.each(sample(`generated responses of ${name} (operation × status × seed)`, cases, 12))(
		'match the schema: $id $code, seed $seed',
		({ id, method, path, code, seed }) => {
			const { status, body = '' } = new Replies(contract, id).find({
				dynamic: true,
				seed,
				code: Number(code),
				accept: 'application/json',
			});
			expect(status).toBe(Number(code));
			expect(validator.faults(method, path, code, body), body.slice(0, 500)).toBeUndefined();
		},
	);
});
