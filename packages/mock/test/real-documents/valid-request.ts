/** Builds valid requests from a document. Independent of the mock's code. */
import {
	follow,
	type Json,
	type Media,
	type Parameter,
	schemaOf,
	type TestedDocument,
	type TestedOperation,
} from './read-document.ts';
import type { SchemaValidator } from './schema-validator.ts';
import { Values } from './values.ts';

export interface BuiltRequest {
	method: string;
	url: string;
	headers: Record<string, string>;
	body?: string | FormData;
}

/** The branches of `oneOf` and `anyOf` that are tried. */
const BRANCHES = [0, 1, 2, 3, 4, 5];

/** The document gives no valid request. */
export class NoValidRequest extends Error {}

export class RequestBuilder {
	readonly #document: TestedDocument;
	readonly #validator: SchemaValidator;
	readonly #values: Values[];
	readonly #isFull: boolean;

	/** @param isFull whether to send optional parameters and properties */
	constructor(document: TestedDocument, validator: SchemaValidator, isFull: boolean) {
		this.#document = document;
		this.#validator = validator;
		const sizes = isFull ? [true, false] : [false, true];
		this.#values = sizes.flatMap((size) => BRANCHES.map((branch) => new Values(document.root, size, branch)));
		this.#isFull = isFull;
	}

	build(operation: TestedOperation): BuiltRequest {
		const { method, path, server, parameters } = operation;
		const headers: Record<string, string> = {};
		const query: string[] = [];
		const cookies: string[] = [];
		let filled = path;
		for (const parameter of parameters) {
			if (!this.#isSent(parameter, operation)) continue;
			const value = this.#valueOf(parameter);
			const { name } = parameter;
			if (parameter.in === 'path') filled = filled.replaceAll(`{${name}}`, inPath(parameter, value));
			else if (parameter.in === 'query') query.push(...inQuery(parameter, value));
			else if (parameter.in === 'header')
				headers[name.toLowerCase()] = isJson(parameter) ? JSON.stringify(value) : simple(value, parameter.explode ?? false);
			else cookies.push(...inQuery({ explode: false, ...parameter }, value));
		}
		this.#authorize(operation, headers, query, cookies);
		if (cookies.length > 0) headers.cookie = cookies.join('; ');
		const url = `${server}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
		return { method, url, headers, ...this.#body(operation, headers) };
	}

	/** The parameters `Accept`, `Content-Type` and `Authorization` are ignored, as OpenAPI 3 says. */
	#isSent({ in: place, name, required = false }: Parameter, { path }: TestedOperation): boolean {
		if (place === 'header' && /^(?:accept|content-type|authorization)$/i.test(name)) return false;
		return place === 'path' ? path.includes(`{${name}}`) : required || this.#isFull;
	}

	#valueOf(parameter: Parameter): unknown {
		const schema = schemaOf(parameter);
		const media = Object.values(parameter.content ?? {})[0] ?? parameter;
		// An empty list cannot be sent as a parameter.
		const sent = this.#examples(media).filter((value) => !Array.isArray(value) || value.length > 0);
		return this.#valid(
			schema,
			sent,
			`${parameter.in} ${parameter.name}`,
			[...this.#values].sort((one, other) => Number(other.isFull) - Number(one.isFull)),
		);
	}

	#body({ body, method }: TestedOperation, headers: Record<string, string>): { body?: string | FormData } {
		if (!body || method === 'GET' || method === 'HEAD' || !(body.required || this.#isFull)) return {};
		const types = Object.keys(body.content);
		const type = types.find((name) => /[/+]json\b/.test(name)) ?? types.find((name) => /form/.test(name)) ?? types[0] ?? '';
		const media = body.content[type] as Media;
		const schema = media.schema ?? {};
		if (!/json|form/.test(type)) {
			headers['content-type'] = type.includes('*') ? 'text/plain' : type;
			const [example] = this.#examples(media);
			return { body: typeof example === 'string' ? example : 'text' };
		}
		const value = this.#valid(schema, /json/.test(type) ? this.#examples(media) : [], `body ${type}`);
		if (type.startsWith('multipart/')) return { body: formOf(value as Json, headers) };
		headers['content-type'] = type.includes('*') ? 'application/json' : type;
		return { body: /json/.test(type) ? JSON.stringify(value) : fieldsOf(value as Json, media) };
	}

	#examples(node: object): unknown[] {
		const { example, examples = {} } = node as Media;
		const named = Array.isArray(examples) ? [] : Object.values(examples).map((one) => follow(this.#document.root, one)?.value);
		return [...(example === undefined ? [] : [example]), ...named.filter((value) => value !== undefined)];
	}

	#valid(schema: Json, examples: readonly unknown[], where: string, sources: readonly Values[] = this.#values): unknown {
		const isValid = (value: unknown): boolean => this.#validator.bySchema(schema, value) === undefined;
		const example = examples.find(isValid);
		if (example !== undefined) return example;
		for (const values of sources) {
			const value = values.of(schema);
			if (isValid(value)) return value;
		}
		const value = this.#values[0]?.of(schema);
		throw new NoValidRequest(`${where}: ${this.#validator.bySchema(schema, value)}: ${JSON.stringify(value)?.slice(0, 200)}`);
	}

	#authorize({ security }: TestedOperation, headers: Record<string, string>, query: string[], cookies: string[]): void {
		for (const name of Object.keys(security[0] ?? {})) {
			const scheme = follow(this.#document.root, this.#document.schemes[name]) as Record<string, string> | undefined;
			if (!scheme) continue;
			if (scheme.type === 'apiKey' && scheme.in === 'header') headers[String(scheme.name).toLowerCase()] = 'key';
			else if (scheme.type === 'apiKey') (scheme.in === 'query' ? query : cookies).push(`${scheme.name}=key`);
			else if (scheme.type === 'basic' || String(scheme.scheme).toLowerCase() === 'basic')
				headers.authorization = 'Basic dXNlcjpwYXNz';
			else headers.authorization = `${scheme.type === 'http' ? scheme.scheme : 'Bearer'} token`;
		}
	}
}

function isJson({ content }: Parameter): boolean {
	return Object.keys(content ?? {}).some((type) => /json/.test(type));
}

function simple(value: unknown, explode: boolean, separator = ','): string {
	if (Array.isArray(value)) return value.map((item) => simple(item, false)).join(separator);
	if (typeof value !== 'object' || value === null) return String(value);
	return Object.entries(value)
		.map(([name, part]) => `${name}${explode ? '=' : ','}${simple(part, false)}`)
		.join(separator);
}

function inPath({ name, style = 'simple', explode = false, ...rest }: Parameter, value: unknown): string {
	if (isJson({ name, ...rest })) return encodeURIComponent(JSON.stringify(value));
	const encoded = mapText(value, encodeURIComponent);
	if (style === 'label') return `.${simple(encoded, explode, explode ? '.' : ',')}`;
	if (style !== 'matrix') return simple(encoded, explode);
	if (explode && Array.isArray(encoded)) return encoded.map((item) => `;${name}=${item}`).join('');
	if (explode && typeof encoded === 'object') return `;${simple(encoded, true, ';')}`;
	return `;${name}=${simple(encoded, false)}`;
}

function inQuery({ name, style = 'form', explode, collectionFormat, ...rest }: Parameter, value: unknown): string[] {
	const key = encodeURIComponent(name);
	if (isJson({ name, ...rest })) return [`${key}=${encodeURIComponent(JSON.stringify(value))}`];
	const encoded = mapText(value, encodeURIComponent);
	const separator =
		{ ssv: '%20', tsv: '%09', pipes: '|' }[collectionFormat ?? ''] ?? { spaceDelimited: '%20', pipeDelimited: '|' }[style] ?? ',';
	// Since 3.0, `explode` is the default. In 2.0, only for `collectionFormat: multi`.
	const isExploded = collectionFormat === 'multi' || (explode ?? (rest.schema !== undefined && style === 'form'));
	if (Array.isArray(encoded))
		return isExploded ? encoded.map((item) => `${key}=${simple(item, false)}`) : [`${key}=${simple(encoded, false, separator)}`];
	if (typeof encoded !== 'object' || encoded === null) return [`${key}=${encoded}`];
	const entries = Object.entries(encoded);
	if (style === 'deepObject') return entries.map(([part, item]) => `${key}[${part}]=${simple(item, false)}`);
	return isExploded
		? entries.map(([part, item]) => `${part}=${simple(item, false)}`)
		: [`${key}=${simple(encoded, false, separator)}`];
}

function mapText(value: unknown, change: (text: string) => string): unknown {
	if (Array.isArray(value)) return value.map((item) => mapText(item, change));
	if (typeof value !== 'object' || value === null) return change(String(value));
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [change(name), mapText(part, change)]));
}

function fieldsOf(value: Json, { encoding = {} }: Media): string {
	const fields = Object.entries(value).flatMap(([name, part]) => {
		const { style = 'form', explode = style === 'form' } = encoding[name] ?? {};
		return inQuery({ name, in: 'query', style, explode }, part);
	});
	return fields.join('&');
}

/** The body of a form with files. `fetch` sets its content type. */
function formOf(value: Json, headers: Record<string, string>): FormData {
	delete headers['content-type'];
	const form = new FormData();
	for (const [name, part] of Object.entries(value)) {
		for (const item of [part].flat()) form.append(name, typeof item === 'object' ? JSON.stringify(item) : String(item));
	}
	return form;
}
