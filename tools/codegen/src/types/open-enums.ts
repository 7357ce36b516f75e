import { type Json, onlyMedia, operationIds, operationObject, type Schema } from '../contract.ts';

/** Stands for any text beside the known ones; `string & {}` in TypeScript, so that an editor still proposes the known ones. */
export const OPEN_STRING = 'open-string';

/**
 * The contract with the enums of replies opened: the API may come to answer a word that this version does not know, and a
 * program that was compiled before must take it. What a caller sends stays closed.
 */
export function withOpenEnums(document: Json): Json {
	const copy = structuredClone(document) as { components: { schemas: Record<string, Schema> } };
	const { schemas } = copy.components;
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
		// A shared schema stays as callers send it; those who answer with it refer to it, and are opened.
		if (schema && !sent.has(name) && !isEnum(schema)) openWithin(schema, schemas);
	}
	return copy as unknown as Json;
}

function openWithin(schema: Schema, schemas: Record<string, Schema>): void {
	for (const [name, property] of Object.entries(schema.properties ?? {}))
		(schema.properties as Record<string, Schema>)[name] = opened(property, schemas);
	if (schema.items) schema.items = opened(schema.items, schemas);
}

function opened(schema: Schema, schemas: Record<string, Schema>): Schema {
	const target = schema.$ref ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
	if (target && isEnum(target)) {
		const { description, ...closed } = schema;
		return { ...(description && { description }), anyOf: [closed, { type: 'string', format: OPEN_STRING }] } as Schema;
	}
	if (!schema.$ref) openWithin(schema, schemas);
	return schema;
}

/** More than one word to choose from; a single one is a constant of its envelope. */
function isEnum(schema: Schema & { enum?: unknown[] }): boolean {
	return schema.type === 'string' && (schema.enum?.length ?? 0) > 1;
}

/** The names of all schemas that are reached from some. */
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
