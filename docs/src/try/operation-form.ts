import {
	exampleRequest,
	firstExample,
	follow,
	type OperationId,
	onlyMedia,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';

type Json = Record<string, unknown>;

/** What the page needs to make a form of an operation, and a request of the form. */
export interface OperationForm {
	id: OperationId;
	method: string;
	path: string;
	summary: string;
	/** Where it goes, and the one that the demo community takes. */
	credential: { header: string; prefix: string; placeholder: string };
	statuses: readonly number[];
	/** One property per place that takes something: `path`, `query`, `header`, `body`. */
	schema: Json;
	/** The contract's example, in the same shape. */
	example: Record<string, Json>;
	multipart: boolean;
}

const PLACES = { path: 'Path', query: 'Query', header: 'Headers' } as const;

export function operationForm(id: OperationId): OperationForm {
	const { method, path, summary, credentialHeader, statuses } = operations[id];
	const { name: header, prefix } = credentialHeader;
	const placeholder = exampleRequest(id).headers[header.toLowerCase()]?.slice(prefix.length) ?? '';
	const { parameters = [], requestBody } = operationObject(id);
	const properties: Json = {};
	const example: Record<string, Json> = {};
	for (const [place, title] of Object.entries(PLACES)) {
		const here = parameters.filter((parameter) => parameter.in === place);
		if (here.length === 0) continue;
		properties[place] = {
			type: 'object',
			title,
			additionalProperties: false,
			required: here.filter(({ required }) => required).map(({ name }) => name),
			properties: Object.fromEntries(
				here.map(({ name, schema, description }) => [name, { ...(form(schema) as Json), title: name, description }]),
			),
		};
		const given = here.filter(({ required }) => required || place === 'path');
		example[place] = Object.fromEntries(given.map(({ name, example: value }) => [name, value]));
	}
	const [type, media] = requestBody ? onlyMedia(requestBody.content) : [];
	if (media) {
		properties.body = { ...(form(media.schema) as Json), title: 'Body' };
		example.body = firstExample(media) as Json;
	}
	const schema = { type: 'object', title: ' ', additionalProperties: false, required: Object.keys(properties), properties };
	const multipart = type === 'multipart/form-data';
	return { id, method, path, summary, credential: { header, prefix, placeholder }, statuses, schema, example, multipart };
}

/** A schema as a form takes it: references followed, each field called by its name, files and long texts as areas. */
function form(node: unknown, name?: string): unknown {
	if (Array.isArray(node)) return node.map((item) => form(item));
	if (typeof node !== 'object' || node === null) return node;
	const { properties, examples: _, contentMediaType, ...rest } = follow(node) as Json;
	const schema: Json = {};
	for (const [key, value] of Object.entries(rest)) schema[key] = form(value);
	if (name !== undefined) schema.title = name;
	if (properties)
		schema.properties = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, form(value, key)]));
	if (contentMediaType || Number(schema.maxLength) > 1000) schema['x-format'] = 'textarea';
	return schema;
}
