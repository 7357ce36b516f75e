import { type Json, type OperationId, operations } from './contract.ts';
import type { EngineRequest, Fault } from './engine.ts';

interface Schema {
	$ref?: string;
	type?: string | string[];
	enum?: unknown[];
	const?: unknown;
	pattern?: string;
	format?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	maxItems?: number;
	anyOf?: Schema[];
	items?: Schema;
	properties?: Record<string, Schema>;
}

interface Parameter {
	name: string;
	in: string;
	schema: Schema;
}

type Follow = <T>(node: T) => T;

/** Says of each fault which field it is in, what was given, and what was expected. */
export function explainFaults(document: Json, id: OperationId, request: EngineRequest, faults: Fault[]): string {
	const follow: Follow = (node) => resolve(document, node);
	const sentences = faults.map((fault) => explain(follow, document, id, request, fault));
	return [...new Set(sentences)].join(' ');
}

function explain(follow: Follow, document: Json, id: OperationId, request: EngineRequest, fault: Fault): string {
	const unknown = /found '([^']+)'$/.exec(fault.message)?.[1];
	if (fault.rule === 'additionalProperties' && unknown) {
		return `${[...fault.path, unknown].join('.')}: this field is not known; leave it out.`;
	}
	if (fault.rule === '415') {
		return `content-type: ${show(request.headers['content-type'])} was given, ${operations[id].requestType} was expected.`;
	}
	const missing = fault.rule === 'required' ? /'([^']+)'/.exec(fault.message)?.[1] : undefined;
	const path = missing && fault.path.at(-1) !== missing ? [...fault.path, missing] : fault.path;
	const [place = 'body', ...names] = path;
	const schema = schemaAt(follow, document, id, place, names);
	const given = valueAt(id, request, place, names);
	const secret = /password|secret|token|key/i.test(path.join('.'));
	const expected = schema ? inWords(follow, schema) : fault.message;
	return `${path.join('.') || place}: ${secret && given !== undefined ? 'a value' : show(given)} was given, ${expected} was expected.`;
}

function valueAt(id: OperationId, request: EngineRequest, place: string, names: string[]): unknown {
	if (place === 'path') return pathValue(operations[id].path, request.path, names[0]);
	const start: unknown = place === 'query' ? request.query : place === 'header' ? request.headers : request.body;
	return names.reduce<unknown>((at, name) => (at as Json | undefined)?.[name], start);
}

function pathValue(template: string, path: string, name: string | undefined): string | undefined {
	const index = template.split('/').indexOf(`{${name}}`);
	return path.split('/')[index];
}

function schemaAt(follow: Follow, document: Json, id: OperationId, place: string, names: string[]): Schema | undefined {
	const { path, method } = operations[id];
	const operation = (document.paths as Record<string, Record<string, Json>>)[path]?.[method.toLowerCase()];
	if (!operation) return undefined;
	if (place !== 'body') {
		const parameters = ((operation.parameters ?? []) as Parameter[]).map(follow);
		return parameters.find((parameter) => parameter.in === place && parameter.name.toLowerCase() === names[0]?.toLowerCase())
			?.schema;
	}
	const content = (operation.requestBody as { content?: Record<string, { schema: Schema }> } | undefined)?.content;
	const [media] = Object.values(content ?? {});
	return names.reduce<Schema | undefined>((at, name) => {
		const schema = at && follow(at);
		return schema?.properties?.[name] ?? schema?.items;
	}, media?.schema);
}

function inWords(follow: Follow, node: Schema): string {
	const schema = follow(node);
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (schema.enum) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`;
	if (schema.anyOf) return schema.anyOf.map((part) => inWords(follow, part)).join(' or ');
	const types = [schema.type ?? 'any value'].flat();
	if (types.includes('string')) return stringInWords(schema);
	if (types.includes('integer') || types.includes('number')) {
		return `${types.includes('integer') ? 'a whole number' : 'a number'} from ${schema.minimum} to ${schema.maximum}`;
	}
	if (types.includes('array')) return `a list of at most ${schema.maxItems} items`;
	return { boolean: 'true or false', object: 'an object', null: 'null' }[String(types[0])] ?? 'a value';
}

function stringInWords({ minLength = 0, maxLength, pattern, format }: Schema): string {
	if (pattern === '^[0-9a-fA-F]{24}$') return 'an id of 24 hexadecimal digits';
	const size =
		maxLength === undefined
			? ''
			: minLength === maxLength
				? ` of ${maxLength} characters`
				: ` of ${minLength} to ${maxLength} characters`;
	const form = pattern ? ` that matches ${pattern}` : format ? ` in the form ${format}` : '';
	return `a string${size}${form}`;
}

/** What was given, cut short. */
function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function resolve<T>(document: Json, node: T): T {
	const reference = (node as { $ref?: string }).$ref;
	if (reference === undefined) return node;
	const target = reference
		.slice(2)
		.split('/')
		.reduce<unknown>((at, key) => (at as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
	return resolve(document, target as T);
}
