/** Reads a document for the tests, without the mock's own code. */
import { readFileSync } from 'node:fs';
import { parse } from '@stoplight/yaml';

export type Json = Record<string, unknown>;

export interface Parameter {
	name: string;
	in: 'path' | 'query' | 'header' | 'cookie' | 'formData' | 'body';
	required?: boolean;
	schema?: Json;
	content?: Record<string, Media>;
	style?: string;
	explode?: boolean;
	/** OpenAPI 2.0. */
	collectionFormat?: string;
	example?: unknown;
	examples?: Record<string, { value?: unknown }>;
}

export interface Media {
	schema?: Json;
	example?: unknown;
	examples?: Record<string, { value?: unknown }>;
	encoding?: Record<string, { style?: string; explode?: boolean }>;
}

export interface Body {
	required: boolean;
	content: Record<string, Media>;
}

export interface Server {
	url: string;
	variables?: Record<string, { default: string }>;
}

export interface TestedOperation {
	/** In upper case. */
	method: string;
	path: string;
	parameters: Parameter[];
	body?: Body;
	/** The URL that the document states, without the path. */
	server: string;
	security: Record<string, unknown>[];
	/** The JSON schema of each response, as a JSON pointer, by status. */
	responses: Record<string, { pointer: string; media: Media } | undefined>;
}

export interface TestedDocument {
	root: Json;
	isOld: boolean;
	dialect: 'draft-07' | '2020-12';
	operations: TestedOperation[];
	schemes: Record<string, Json>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function readDocument(file: string): TestedDocument {
	const root = parse(readFileSync(file, 'utf8')) as Json;
	const isOld = root.swagger !== undefined;
	const operations = Object.entries((root.paths ?? {}) as Json).flatMap(([path, item]) => operationsOf(root, path, item as Json));
	const schemes = (isOld ? root.securityDefinitions : (root.components as Json | undefined)?.securitySchemes) ?? {};
	const dialect = /^3\.[1-9]/.test(String(root.openapi)) ? '2020-12' : 'draft-07';
	return { root, isOld, dialect, operations, schemes: schemes as Record<string, Json> };
}

/** Follows references until there is none. */
export function follow<T>(root: Json, node: T): T {
	let found: unknown = node;
	for (let step = 0; step < 20; step += 1) {
		const { $ref } = (found ?? {}) as { $ref?: string };
		if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return found as T;
		found = at(root, $ref);
	}
	return found as T;
}

function at(root: Json, pointer: string): unknown {
	const keys = pointer.slice('#/'.length).split('/');
	return keys.reduce<unknown>((value, key) => (value as Json | undefined)?.[unescaped(key)], root);
}

function unescaped(key: string): string {
	return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
}

function escaped(key: string): string {
	return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function operationsOf(root: Json, path: string, given: Json): TestedOperation[] {
	const item = follow(root, given);
	const itemPointer = typeof given.$ref === 'string' ? given.$ref : `#/paths/${escaped(path)}`;
	return METHODS.filter((method) => typeof item[method] === 'object').map((method) => {
		const operation = item[method] as Json;
		const parameters = parametersOf(root, item, operation);
		const body = bodyOf(root, operation, parameters);
		return {
			method: method.toUpperCase(),
			path,
			parameters: parameters.filter((parameter) => parameter.in !== 'body' && parameter.in !== 'formData'),
			...(body ? { body } : {}),
			server: serverOf(root, item, operation),
			security: (operation.security ?? root.security ?? []) as Record<string, unknown>[],
			responses: responsesOf(root, operation, `${itemPointer}/${method}`),
		};
	});
}

/** An operation's parameter overrides one of its path. */
function parametersOf(root: Json, item: Json, operation: Json): Parameter[] {
	const found = new Map<string, Parameter>();
	for (const list of [item.parameters, operation.parameters])
		for (const given of (list ?? []) as Parameter[]) {
			const parameter = follow(root, given);
			found.set(`${parameter.in} ${parameter.name}`, parameter);
		}
	return [...found.values()];
}

function bodyOf(root: Json, operation: Json, parameters: readonly Parameter[]): Body | undefined {
	const given = follow(root, operation.requestBody) as { required?: boolean; content?: Record<string, Media> } | undefined;
	if (given?.content) return { required: given.required ?? false, content: given.content };
	const whole = parameters.find((parameter) => parameter.in === 'body');
	const [type = 'application/json'] = (operation.consumes ?? root.consumes ?? []) as string[];
	if (whole) return { required: whole.required ?? false, content: { [type]: { schema: whole.schema ?? {} } } };
	const fields = parameters.filter((parameter) => parameter.in === 'formData');
	if (fields.length === 0) return undefined;
	const properties = Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)]));
	const required = fields.filter((field) => field.required).map(({ name }) => name);
	const encoding = Object.fromEntries(
		fields.map(({ name, collectionFormat }) => [name, { explode: collectionFormat === 'multi' }]),
	);
	const isForm = /form/.test(type);
	const media = { schema: { type: 'object', properties, required }, encoding };
	return { required: required.length > 0, content: { [isForm ? type : 'application/x-www-form-urlencoded']: media } };
}

/** The schema of a parameter. In OpenAPI 2.0 it is the parameter itself. */
export function schemaOf({ schema, content, ...rest }: Parameter): Json {
	const media = Object.values(content ?? {})[0];
	if (schema || media) return schema ?? media?.schema ?? {};
	const { name: _, in: __, required: ___, collectionFormat: ____, ...own } = rest as Json;
	return own;
}

function serverOf(root: Json, item: Json, operation: Json): string {
	if (root.swagger !== undefined) {
		const base = String(root.basePath ?? '').replace(/\/$/, '');
		return `${root.host ? `https://${root.host}` : 'http://localhost'}${base}`;
	}
	const [server] = ([operation.servers, item.servers, root.servers].find(Array.isArray) as Server[] | undefined) ?? [];
	const { url = '/', variables = {} } = server ?? {};
	const filled = url.replace(/\{([^}]+)\}/g, (all, name) => variables[name]?.default ?? all).replace(/\/$/, '');
	if (/^\w+:\/\//.test(filled)) return filled;
	return `http://localhost${filled === '' ? '' : filled.replace(/^\.?\/?/, '/')}`;
}

function responsesOf(root: Json, operation: Json, pointer: string): TestedOperation['responses'] {
	const found: TestedOperation['responses'] = {};
	for (const [code, given] of Object.entries((operation.responses ?? {}) as Record<string, Json>)) {
		const start = typeof given?.$ref === 'string' ? given.$ref : `${pointer}/responses/${escaped(code)}`;
		const response = follow(root, given) ?? {};
		const media = Object.entries((response.content ?? {}) as Record<string, Media>).find(([type]) => /[/+]json\b/.test(type));
		if (media?.[1]?.schema) found[code] = { pointer: `${start}/content/${escaped(media[0])}/schema`, media: media[1] };
		else if (response.schema && root.swagger) found[code] = { pointer: `${start}/schema`, media: oldMedia(response) };
		else found[code] = undefined;
	}
	return found;
}

/** The examples of a response in OpenAPI 2.0, by media type. */
function oldMedia({ examples = {} }: Json): Media {
	const named = Object.entries(examples as Json).map(([type, value]) => [type, { value }]);
	return { examples: Object.fromEntries(named) };
}
