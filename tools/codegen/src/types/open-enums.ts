import { type Json, onlyMedia, operationIds, operationObject, type Schema } from '../contract.ts';

/** Any other string. In TypeScript `string & {}`, so that an editor still suggests the known values. */
export const OPEN_STRING = 'open-string';

/**
 * Opens the enums of responses: the API may return a value that this version does not know, and an older compiled program must
 * accept it. Enums of requests stay closed.
 */
export function withOpenEnums(document: Json): Json {
	const copy = structuredClone(document) as { components: { schemas: Record<string, Schema> } };
	const { schemas } = copy.components;
	keepKnownValues(schemas, schemas);
	const sent = reachable(
		schemas,
		operationIds.flatMap((id) => Object.values(operationObject(id).requestBody?.content ?? {}).map(({ schema }) => schema)),
	);
	const answered = reachable(
		schemas,
		operationIds.flatMap((id) => Object.values(operationObject(id).responses).map(({ content }) => onlyMedia(content)[1].schema)),
	);
	for (const name of answered) {
		const schema = schemas[name];
		// A shared schema stays closed for requests. Responses get an open copy of it.
		if (schema && !sent.has(name) && !isEnum(schema)) openWithin(schema, schemas);
	}
	return copy as unknown as Json;
}

/**
 * Marks the string in an `anyOf` of known values and a string, so that an editor suggests the known values. Otherwise TypeScript would
 * drop them: `'open' | string` is `string`.
 */
function keepKnownValues(node: unknown, schemas: Record<string, Schema>): void {
	if (typeof node !== 'object' || node === null) return;
	const choices = ((node as { anyOf?: Schema[] }).anyOf ?? []) as (Schema & { enum?: unknown[]; format?: string })[];
	if (choices.some((choice) => isEnum(targetOf(choice, schemas) ?? choice)))
		for (const choice of choices) if (choice.type === 'string' && !choice.enum && !choice.format) choice.format = OPEN_STRING;
	for (const value of Object.values(node)) keepKnownValues(value, schemas);
}

function targetOf(schema: Schema, schemas: Record<string, Schema>): Schema | undefined {
	return schema.$ref ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
}

function openWithin(schema: Schema, schemas: Record<string, Schema>): void {
	for (const [name, property] of Object.entries(schema.properties ?? {}))
		(schema.properties as Record<string, Schema>)[name] = opened(property, schemas);
	if (schema.items) schema.items = opened(schema.items, schemas);
}

function opened(schema: Schema, schemas: Record<string, Schema>): Schema {
	const target = targetOf(schema, schemas);
	if (target && isEnum(target)) {
		const { description, ...closed } = schema;
		return { ...(description && { description }), anyOf: [closed, { type: 'string', format: OPEN_STRING }] } as Schema;
	}
	if (!schema.$ref) openWithin(schema, schemas);
	return schema;
}

/** An enum of at least two values. A single value is a constant of the envelope. */
function isEnum(schema: Schema & { enum?: unknown[] }): boolean {
	return schema.type === 'string' && (schema.enum?.length ?? 0) > 1;
}

/** The names of all schemas that the given ones use. */
function reachable(schemas: Record<string, Schema>, from: Schema[]): Set<string> {
	const found = new Set<string>();
	const follow = (node: unknown): void => {
		if (typeof node !== 'object' || node === null) return;
		const { $ref } = node as Schema;
		const name = $ref?.split('/').at(-1);
		if (name && !found.has(name)) {
			found.add(name);
			follow(schemas[name]);
		}
		Object.values(node).forEach(follow);
	};
	from.forEach(follow);
	return found;
}
