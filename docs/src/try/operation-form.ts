import {
	exampleRequest,
	firstExample,
	follow,
	type OperationId,
	onlyMedia,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { PLACEHOLDERS } from '../samples/request.ts';

type Json = Record<string, unknown>;

/** The data from which the page renders an operation's form and builds its request. */
export interface OperationForm {
	id: OperationId;
	method: string;
	path: string;
	summary: string;
	/**
	 * The header and its prefix, as placeholder a credential of the demo community, the name in the client's options, and the environment
	 * variable of the samples.
	 */
	credential: { header: string; prefix: string; placeholder: string; option: string; variable: string };
	statuses: readonly number[];
	/** One property per location of the request: `path`, `query`, `header`, `body`. */
	schema: Json;
	/** The contract's example, in the shape of `schema`. */
	example: Record<string, Json>;
	multipart: boolean;
}

const LOCATIONS = { path: 'Path', query: 'Query', header: 'Headers' } as const;

export function operationForm(id: OperationId): OperationForm {
	const { method, path, summary, credential, credentialHeader, statuses } = operations[id];
	const { name: header, prefix } = credentialHeader;
	const placeholder = exampleRequest(id).headers[header.toLowerCase()]?.slice(prefix.length) ?? '';
	const { parameters = [], requestBody } = operationObject(id);
	const properties: Json = {};
	const example: Record<string, Json> = {};
	for (const [location, title] of Object.entries(LOCATIONS)) {
		const here = parameters.filter((parameter) => parameter.in === location);
		if (here.length === 0) continue;
		properties[location] = {
			type: 'object',
			title,
			additionalProperties: false,
			required: here.filter(({ required }) => required).map(({ name }) => name),
			properties: Object.fromEntries(
				here.map(({ name, schema, description, example: value }) => [
					name,
					withHint({ ...(form(schema) as Json), title: name, description }, value),
				]),
			),
		};
		const given = here.filter(({ required }) => required || location === 'path');
		example[location] = Object.fromEntries(given.map(({ name, example: value }) => [name, value]));
	}
	const [type, media] = requestBody ? onlyMedia(requestBody.content) : [];
	if (media) {
		properties.body = { ...(form(media.schema) as Json), title: 'Body' };
		example.body = firstExample(media) as Json;
	}
	const schema = { type: 'object', title: ' ', additionalProperties: false, required: Object.keys(properties), properties };
	const multipart = type === 'multipart/form-data';
	const { option, variable } = PLACEHOLDERS[credential];
	return {
		id,
		method,
		path,
		summary,
		credential: { header, prefix, placeholder, option, variable },
		statuses,
		schema,
		example,
		multipart,
	};
}

/** A schema for the form library: references resolved, fields titled by their names, text areas for files and long texts. */
function form(node: unknown, name?: string): unknown {
	if (Array.isArray(node)) return node.map((item) => form(item));
	if (typeof node !== 'object' || node === null) return node;
	const { properties, examples, contentMediaType: _, ...rest } = follow(node) as Json;
	const schema: Json = {};
	for (const [key, value] of Object.entries(rest)) schema[key] = form(value);
	if (name !== undefined) schema.title = name;
	if (properties)
		schema.properties = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, form(value, key)]));
	if (schema.format === 'binary' || Number(schema.maxLength) > 1000) schema['x-format'] = 'textarea';
	return withHint(schema, (examples as unknown[] | undefined)?.[0]);
}

/** A value that violates a pattern gets the field's description and an example as its error, instead of the regular expression. */
function withHint(schema: Json, example: unknown): Json {
	if (schema.pattern === undefined) return schema;
	const [description = ''] = String(schema.description ?? '').split(/(?<=\.)\s/);
	const hint = ['Wrong format.', description, ...(example === undefined ? [] : [`Example: ${example}`])].filter(Boolean);
	return { ...schema, 'x-messages': { pattern: hint.join(' ') } };
}
