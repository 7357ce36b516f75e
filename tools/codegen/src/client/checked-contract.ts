import { document, type Json, onlyMedia, operationIds, operationObject } from '../contract.ts';
import { HEADER } from '../generated-files.ts';

/** Keywords whose values are schemas by name. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
/** Keywords whose values are data and not schemas, even when they look like schemas. */
const DATA = new Set(['const', 'enum', 'required', 'default', 'dependentRequired']);
/** Keywords that validators ignore. */
const ANNOTATIONS = /^(description|title|summary|examples?|deprecated|externalDocs|x-.*)$/;

/**
 * The data that the recorder of `/testing` validates with: query names, request schemas and response schemas of every operation. It
 * is TypeScript, because runtimes and bundlers import JSON in different ways.
 */
export function checkedContract(): string {
	const schemas = (document.components as { schemas: Record<string, unknown> }).schemas;
	return `${HEADER}
/** A JSON Schema. */
export type Schema = object;

export interface CheckedOperation {
	/** The query parameters, and whether each is required. */
	readonly query: Readonly<Record<string, boolean>>;
	/** The schema of a JSON body. */
	readonly request?: Schema;
	readonly responses: Readonly<Record<string, Schema>>;
}

export interface CheckedContract {
	readonly operations: Readonly<Record<string, CheckedOperation>>;
	readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export const checkedContract: CheckedContract = {
	operations: {
${operationIds.map((id) => `\t\t'${id}': ${JSON.stringify(checkedOperation(id))},`).join('\n')}
	},
	components: {
		schemas: {
${Object.entries(schemas)
	.map(([name, schema]) => `\t\t\t${name}: ${JSON.stringify(validated(schema))},`)
	.join('\n')}
		},
	},
};
`;
}

function checkedOperation(id: (typeof operationIds)[number]): object {
	const { parameters = [], requestBody, responses } = operationObject(id);
	const query = parameters.filter((parameter) => parameter.in === 'query');
	const json = requestBody?.content['application/json'];
	return {
		query: Object.fromEntries(query.map(({ name, required = false }) => [name, required])),
		...(json && { request: validated(json.schema) }),
		responses: Object.fromEntries(
			Object.entries(responses).map(([status, { content }]) => [status, validated(onlyMedia(content)[1].schema)]),
		),
	};
}

/** A schema without descriptions, examples and other annotations. */
export function validated(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(validated);
	if (typeof schema !== 'object' || schema === null) return schema;
	const kept = Object.entries(schema as Json).filter(([keyword]) => !ANNOTATIONS.test(keyword));
	return Object.fromEntries(kept.map(([keyword, value]) => [keyword, keywordValue(keyword, value)]));
}

function keywordValue(keyword: string, value: unknown): unknown {
	if (DATA.has(keyword)) return value;
	if (!MAPS.has(keyword)) return validated(value);
	return Object.fromEntries(Object.entries(value as Json).map(([name, schema]) => [name, validated(schema)]));
}
