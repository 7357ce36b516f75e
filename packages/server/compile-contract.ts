/**
 * Compiles the contract to one module, `dist/contract.js`: what each operation takes, and a validator for each part of a request and
 * each reply, so that starting compiles nothing (Ajv needs 0.9 s for that).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';

type Json = Record<string, unknown>;
interface Parameter {
	$ref?: string;
	name: string;
	in: 'path' | 'query' | 'header';
	required?: boolean;
	schema: Json;
}
interface Operation {
	operationId: string;
	parameters?: Parameter[];
	requestBody?: { content: Record<string, { schema: Json }> };
	responses: Record<string, Json>;
}
interface Document {
	paths: Record<string, Record<string, Operation>>;
	components: Record<string, Record<string, Json>>;
}

// CommonJS, whose types do not say that the module is the function.
const generate = standalone as unknown as (ajv: Ajv2020, names: Record<string, string>) => string;
const addFormats = formats as unknown as (ajv: Ajv2020) => void;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** What a validator does not need. `x-secret` stays: an error message must not repeat the value. */
const PROSE = /^(?:x-(?!secret$).*|description|examples?|title|deprecated|contentMediaType|discriminator)$/;

export async function compileContract(outfile: string): Promise<void> {
	const file = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));
	const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
	const whole = inlined(document, document) as Document;
	// An error about a request shows the whole of what was expected; replies share their schemas, which makes the module a third.
	const requests = new Validators({ verbose: true });
	const replies = new Validators({}, document.components.schemas);
	const operations: Json = {};
	for (const operation of operationsOf(whole)) {
		operations[operation.operationId] = describeParameters(operation);
		for (const [part, schema] of requestParts(operation)) requests.add(`${operation.operationId} ${part}`, schema);
	}
	for (const operation of operationsOf(document)) {
		for (const [status, schema] of replyParts(document, operation)) replies.add(`${operation.operationId} ${status}`, schema);
	}
	const contents = [
		`import * as requests from 'requests';`,
		`import * as replies from 'replies';`,
		`export const parameters = ${JSON.stringify(operations)};`,
		`export const checkRequest = ${requests.index('requests')};`,
		`export const checkReply = ${replies.index('replies')};`,
	].join('\n');
	await build({
		stdin: { contents, resolveDir: import.meta.dirname },
		bundle: true,
		format: 'esm',
		platform: 'node',
		minify: true,
		outfile,
		logLevel: 'error',
		plugins: [
			{
				name: 'compiled',
				setup({ onResolve, onLoad }) {
					onResolve({ filter: /^(?:requests|replies)$/ }, ({ path }) => ({ path, namespace: 'compiled' }));
					onLoad({ filter: /.*/, namespace: 'compiled' }, ({ path }) => ({
						contents: path === 'requests' ? requests.code() : replies.code(),
						resolveDir: import.meta.dirname,
					}));
				},
			},
		],
	});
}

class Validators {
	readonly #ajv: Ajv2020;
	readonly #names: Record<string, string> = {};

	constructor(options: { verbose?: boolean }, shared: Record<string, Json> = {}) {
		this.#ajv = new Ajv2020({ ...options, strict: true, strictTypes: false, code: { source: true, esm: true, lines: false } });
		addFormats(this.#ajv);
		this.#ajv.addFormat('binary', true);
		this.#ajv.addKeyword('x-secret');
		for (const [name, schema] of Object.entries(shared)) this.#ajv.addSchema(bare(schema) as AnySchema, schemaId(name));
	}

	add(key: string, schema: Json): void {
		const name = `_${Object.keys(this.#names).length}`;
		this.#ajv.addSchema(bare(schema) as AnySchema, key);
		this.#names[name] = key;
	}

	code(): string {
		return generate(this.#ajv, this.#names);
	}

	/** An object that gives each validator by its key. */
	index(module: string): string {
		return `{${Object.entries(this.#names)
			.map(([name, key]) => `${JSON.stringify(key)}: ${module}.${name}`)
			.join(', ')}}`;
	}
}

function operationsOf({ paths }: Document): Operation[] {
	return Object.values(paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []));
}

/** The type that each parameter is read as, and what it is when it is left out. */
function describeParameters({ parameters = [] }: Operation): Json {
	return Object.fromEntries(
		parameters.map(({ name, in: place, schema }) => {
			const { type, default: otherwise } = schema as { type?: string; default?: unknown };
			return [nameIn(place, name), { name, in: place, type, ...(otherwise === undefined ? {} : { default: otherwise }) }];
		}),
	);
}

function requestParts({ parameters = [], requestBody }: Operation): [string, Json][] {
	const parts = (['path', 'query', 'header'] as const).map((place): [string, Json] => {
		const here = parameters.filter((parameter) => parameter.in === place);
		const properties = Object.fromEntries(here.map(({ name, schema }) => [nameIn(place, name), schema]));
		const required = here.filter((parameter) => parameter.required).map(({ name }) => nameIn(place, name));
		return [place, { type: 'object', properties, required, additionalProperties: false }];
	});
	const [media] = Object.values(requestBody?.content ?? {});
	return media ? [...parts, ['body', media.schema]] : parts;
}

/** Headers are told apart without regard to case, and arrive in lower case. */
function nameIn(place: string, name: string): string {
	return place === 'header' ? name.toLowerCase() : name;
}

function replyParts(document: Document, { responses }: Operation): [string, Json][] {
	return Object.entries(responses).flatMap(([status, response]): [string, Json][] => {
		const { content } = resolve(document, response) as { content?: Record<string, { schema: Json }> };
		const schema = content?.['application/json']?.schema;
		return schema ? [[status, schema]] : [];
	});
}

function resolve(document: Document, node: Json): Json {
	if (typeof node.$ref !== 'string') return node;
	const [, , kind = '', name = ''] = node.$ref.split('/');
	return resolve(document, document.components[kind]?.[name] ?? {});
}

/** The document without references. No schema of the contract refers to itself. */
function inlined(document: Document, node: unknown): unknown {
	if (Array.isArray(node)) return node.map((item) => inlined(document, item));
	if (typeof node !== 'object' || node === null) return node;
	const { $ref, ...beside } = node as Json;
	const whole = $ref === undefined ? beside : { ...resolve(document, node as Json), ...beside };
	return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, inlined(document, value)]));
}

/** A schema without prose, its references pointing at the schemas as the validators know them. */
function bare(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(bare);
	if (typeof node !== 'object' || node === null) return node;
	return Object.fromEntries(
		Object.entries(node)
			.filter(([keyword]) => !PROSE.test(keyword))
			.map(([keyword, value]) => [keyword, bareKeyword(keyword, value)]),
	);
}

function bareKeyword(keyword: string, value: unknown): unknown {
	if (keyword === '$ref') return schemaId(String(value).split('/').at(-1) ?? '');
	if (keyword === 'default' || keyword === 'const' || keyword === 'enum') return value;
	if (keyword !== 'properties') return bare(value);
	return Object.fromEntries(Object.entries(value as Json).map(([name, schema]) => [name, bare(schema)]));
}

function schemaId(name: string): string {
	return `schema:${name}`;
}
