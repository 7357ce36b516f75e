/**
 * Marks the field `id` beside `_id`. Many generators make one name, `id`, of both. Where that breaks the generated program, its user
 * can remove what is marked.
 */
import { isObject, type Json, mapEntries, mapValues, rewrite } from './walk.ts';

const MARK = 'x-ambiguous-name';

export function withAmbiguousNames(document: Json): Json {
	const marked = rewrite(document, {
		schema: (schema) => (isObject(schema.properties) ? { ...schema, properties: markProperties(schema.properties) } : schema),
	});
	return { ...marked, paths: mapOperations(marked.paths as Json, markParameters) };
}

/** Removes the marked parameters, for OpenAPI 3.0: openapi-typescript-codegen writes a function with two parameters of one name. */
export function withoutAmbiguousParameters(paths: Json): Json {
	return mapOperations(paths, (operation) => {
		const parameters = operation.parameters as Json[];
		const removed = parameters.filter((parameter) => parameter[MARK] === true);
		if (removed.length === 0) return operation;
		const names = removed.map(({ name }) => `\`${name}\``).join(', ');
		const note = `This edition has no parameter ${names}: some generators cannot tell it from \`_${removed[0]?.name}\`.`;
		return {
			...operation,
			description: [operation.description, note].filter(Boolean).join('\n\n'),
			parameters: parameters.filter((parameter) => !removed.includes(parameter)),
		};
	});
}

function markProperties(properties: Json): Json {
	return mapEntries(properties, (name, schema) => (`_${name}` in properties ? { ...(schema as Json), [MARK]: true } : schema));
}

function markParameters(operation: Json): Json {
	const parameters = operation.parameters as Json[];
	const names = new Set(parameters.map(({ name }) => name));
	const marked = parameters.map((parameter) =>
		parameter.name !== undefined && names.has(`_${parameter.name}`) ? { ...parameter, [MARK]: true } : parameter,
	);
	return { ...operation, parameters: marked };
}

/** Changes the operations that have parameters. */
function mapOperations(paths: Json, change: (operation: Json) => Json): Json {
	return mapValues(paths, (item) =>
		mapValues(item as Json, (child) => (isObject(child) && Array.isArray(child.parameters) ? change(child) : child)),
	);
}
