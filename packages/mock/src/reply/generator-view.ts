import { OBJECT_ID, type Operation, REALISTIC, type Schema } from '../contract/operation.ts';
import { replySchema, sharedAs } from '../schemas.ts';

const views = new WeakMap<Operation, Operation>();

/**
 * Adapts an operation to Prism's data generator. The generator ignores exclusive bounds and fails on tuples. It also does not know
 * field names, which are passed to it for realistic values.
 */
export function generatorView(operation: Operation): Operation {
	const known = views.get(operation);
	if (known) return known;
	const responses = operation.responses.map((response) => ({
		...response,
		contents: (response.contents ?? []).map(({ schema, ...content }) => ({
			...content,
			...(schema ? { schema: view(replySchema(schema, operation.__bundled__), '') } : {}),
		})),
	}));
	const shared = Object.entries(sharedAs(operation, replySchema)).map(([name, schema]) => [name, view(schema, name)]);
	const seen = { ...operation, responses, __bundled__: Object.fromEntries(shared) };
	views.set(operation, seen);
	return seen;
}

function view(schema: Schema, name: string): Schema {
	if (typeof schema !== 'object' || schema === null) return schema;
	const copy: Schema = { ...schema };
	closeBounds(copy);
	if (Array.isArray(copy.prefixItems)) {
		copy.items = copy.prefixItems as Schema[];
		copy.additionalItems = false;
		delete copy.prefixItems;
	}
	// The generator can fill a map up to its limit, which can be hundreds of entries.
	if (typeof copy.maxProperties === 'number') copy.maxProperties = Math.min(copy.maxProperties, MAX_ENTRIES);
	if (copy.unevaluatedProperties === false) copy.additionalProperties ??= false;
	delete copy.unevaluatedProperties;
	declareRequired(copy);
	if (copy.properties) {
		const entries = Object.entries(copy.properties).map(([key, property]) => [key, view(property, key)]);
		copy.properties = Object.fromEntries(entries);
	}
	if (copy.items) copy.items = Array.isArray(copy.items) ? copy.items.map((item) => view(item, name)) : view(copy.items, name);
	if (typeof copy.additionalProperties === 'object') copy.additionalProperties = view(copy.additionalProperties as Schema, name);
	for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
		const branches = copy[keyword];
		if (branches) copy[keyword] = branches.map((branch) => view(branch, name));
	}
	if (isFree(copy)) copy[REALISTIC] = name;
	return copy;
}

/** Declares required properties that have no schema. Without one, the generator omits them. */
function declareRequired(schema: Schema): void {
	const unknown = (schema.required ?? []).filter((name) => !(name in (schema.properties ?? {})));
	if (unknown.length === 0 || schema.additionalProperties === false || schema.anyOf || schema.oneOf || schema.allOf) return;
	const anything = unknown.map((name) => [name, { type: 'string' }]);
	schema.properties = { ...schema.properties, ...Object.fromEntries(anything) };
}

const MAX_ENTRIES = 10;

/** Replaces exclusive bounds: `> 0` becomes `≥ 1` for an integer, or the next multiple. */
function closeBounds(schema: Schema): void {
	const step = typeof schema.multipleOf === 'number' ? schema.multipleOf : schema.type === 'integer' ? 1 : 1e-6;
	const { exclusiveMinimum, exclusiveMaximum } = schema;
	if (typeof exclusiveMinimum === 'number') {
		schema.minimum = Math.max(schema.minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum + step);
		delete schema.exclusiveMinimum;
	}
	if (typeof exclusiveMaximum === 'number') {
		schema.maximum = Math.min(schema.maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum - step);
		delete schema.exclusiveMaximum;
	}
}

/** Whether a string or a number can have any value within its bounds. */
function isFree({ type, enum: choices, const: only, pattern, format, anyOf, oneOf, allOf, ...rest }: Schema): boolean {
	const [kind, ...others] = [type ?? []].flat().filter((name) => name !== 'null');
	if (others.length > 0 || !kind || !['string', 'integer', 'number'].includes(kind)) return false;
	if (
		choices ||
		only !== undefined ||
		(pattern && pattern !== OBJECT_ID) ||
		anyOf ||
		oneOf ||
		allOf ||
		rest.faker ||
		rest['x-faker']
	)
		return false;
	return format !== 'binary' && format !== 'byte';
}
