/**
 * Compiles the contract to the module `dist/contract.js`: the parameters of each operation, and a validator for each part of its
 * request and each response. Without it, Ajv would need 0.9 s at each start.
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

// The types of these CommonJS modules do not declare that the module itself is the function.
const generate = standalone as unknown as (ajv: Ajv2020, names: Record<string, string>) => string;
const addFormats = formats as unknown as (ajv: Ajv2020) => void;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** The schemas of stored data. `src/domain/readable.ts` validates each row by them before it is written. */
const STORED_SCHEMAS = [
	'Badge',
	'Channel',
	'CommunityUser',
	'Role',
	'Server',
	'UserField',
	'UserFieldHistory',
	'UserFieldSummary',
];
/** Keywords that validators do not use. `x-secret` stays: an error message must not repeat the value. */
const UNUSED_KEYWORDS = /^(?:x-(?!secret$).*|description|examples?|title|deprecated|contentMediaType|discriminator)$/;

export async function compileContract(outfile: string): Promise<void> {
	const file = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));
	const document = JSON.parse(readFileSync(file, 'utf8')) as Document;
	const whole = inlineReferences(document, document) as Document;
	// `verbose` and inlined schemas: messages about a request need the whole schema. Responses share schemas: the module is a third as large.
	const requests = new Validators({ verbose: true });
	const responses = new Validators({}, closeObjects(document.components.schemas) as Document['components']['schemas']);
	const operations: Json = {};
	for (const operation of operationsOf(whole)) {
		operations[operation.operationId] = describeParameters(operation);
		for (const [part, schema] of requestSchemas(operation)) requests.add(`${operation.operationId} ${part}`, schema);
	}
	for (const operation of operationsOf(document)) {
		for (const [status, schema] of responseSchemas(document, operation))
			responses.add(`${operation.operationId} ${status}`, closeObjects(schema) as Json);
	}
	const stored = new Validators({ verbose: true });
	for (const name of STORED_SCHEMAS) stored.add(name, storedSchema(whole, name));
	const sources: Record<string, Validators> = { requests, responses, stored };
	const contents = [
		...Object.keys(sources).map((name) => `import * as ${name} from '${name}';`),
		`export const parameters = ${JSON.stringify(operations)};`,
		`export const checkRequest = ${requests.index('requests')};`,
		`export const checkResponse = ${responses.index('responses')};`,
		`export const checkStored = ${stored.index('stored')};`,
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
					onResolve({ filter: /^(?:requests|responses|stored)$/ }, ({ path }) => ({ path, namespace: 'compiled' }));
					onLoad({ filter: /.*/, namespace: 'compiled' }, ({ path }) => ({
						contents: sources[path]?.code() ?? '',
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
		for (const [name, schema] of Object.entries(shared)) this.#ajv.addSchema(stripKeywords(schema) as AnySchema, schemaId(name));
	}

	add(key: string, schema: Json): void {
		const name = `_${Object.keys(this.#names).length}`;
		this.#ajv.addSchema(stripKeywords(schema) as AnySchema, key);
		this.#names[name] = key;
	}

	code(): string {
		return generate(this.#ajv, this.#names);
	}

	/** Source of an object that maps each key to its validator. */
	index(module: string): string {
		return `{${Object.entries(this.#names)
			.map(([name, key]) => `${JSON.stringify(key)}: ${module}.${name}`)
			.join(', ')}}`;
	}
}

/** A closed schema without required properties: a row of a file has only some of them, and TypeScript requires the others. */
function storedSchema({ components }: Document, name: string): Json {
	const { required: _required, ...schema } = closeObjects(components.schemas?.[name]) as Json;
	return schema;
}

function operationsOf({ paths }: Document): Operation[] {
	return Object.values(paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []));
}

/** The type and the default of each parameter. */
function describeParameters({ parameters = [] }: Operation): Json {
	return Object.fromEntries(
		parameters.map(({ name, in: place, schema }) => {
			const { type, default: otherwise } = schema as { type?: string; default?: unknown };
			return [parameterName(place, name), { name, in: place, type, ...(otherwise === undefined ? {} : { default: otherwise }) }];
		}),
	);
}

function requestSchemas({ parameters = [], requestBody }: Operation): [string, Json][] {
	const parts = (['path', 'query', 'header'] as const).map((place): [string, Json] => {
		const here = parameters.filter((parameter) => parameter.in === place);
		const properties = Object.fromEntries(here.map(({ name, schema }) => [parameterName(place, name), schema]));
		const required = here.filter((parameter) => parameter.required).map(({ name }) => parameterName(place, name));
		return [place, { type: 'object', properties, required, additionalProperties: false }];
	});
	const [media] = Object.values(requestBody?.content ?? {});
	return media ? [...parts, ['body', media.schema]] : parts;
}

/** Header names are case-insensitive; `Headers` has them in lower case. */
function parameterName(place: string, name: string): string {
	return place === 'header' ? name.toLowerCase() : name;
}

function responseSchemas(document: Document, { responses }: Operation): [string, Json][] {
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

/** Resolves all references. This ends, because no schema of the contract is recursive. */
function inlineReferences(document: Document, node: unknown): unknown {
	if (Array.isArray(node)) return node.map((item) => inlineReferences(document, item));
	if (typeof node !== 'object' || node === null) return node;
	const { $ref, ...beside } = node as Json;
	const whole = $ref === undefined ? beside : { ...resolve(document, node as Json), ...beside };
	return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, inlineReferences(document, value)]));
}

/**
 * Allows only the declared fields. The contract leaves responses of the vendor open, because they may have more fields. The server's own
 * responses may not: an undeclared field may be a secret.
 */
function closeObjects(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(closeObjects);
	if (typeof node !== 'object' || node === null) return node;
	const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closeObjects(value)]));
	const isOpen = closed.type === 'object' && 'properties' in closed && closed.additionalProperties === undefined;
	return isOpen ? { ...closed, additionalProperties: false } : closed;
}

/** Removes keywords that validators do not use, and points references to the IDs of `schemaId`. */
function stripKeywords(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(stripKeywords);
	if (typeof node !== 'object' || node === null) return node;
	return Object.fromEntries(
		Object.entries(node)
			.filter(([keyword]) => !UNUSED_KEYWORDS.test(keyword))
			.map(([keyword, value]) => [keyword, stripKeyword(keyword, value)]),
	);
}

function stripKeyword(keyword: string, value: unknown): unknown {
	if (keyword === '$ref') return schemaId(String(value).split('/').at(-1) ?? '');
	if (keyword === 'default' || keyword === 'const' || keyword === 'enum') return value;
	if (keyword !== 'properties') return stripKeywords(value);
	return Object.fromEntries(Object.entries(value as Json).map(([name, schema]) => [name, stripKeywords(schema)]));
}

function schemaId(name: string): string {
	return `schema:${name}`;
}
