/** Finds the objects of an OpenAPI document by their kind, and never mistakes the data of an example for a schema. */
export type Json = Record<string, unknown>;

/** Replaces a schema or a Reference Object. */
export interface Visitor {
	schema?: (schema: Json) => Json;
	/** Called for an object with `$ref` that is not a schema: a response, parameter, header, example, request body. */
	reference?: (reference: Json) => Json;
}

/** Fields that hold data, not parts of the document. */
const DATA: ReadonlySet<string> = new Set(['example', 'default', 'enum', 'const', 'value', 'dataValue']);

/** Fields whose keys are names chosen by the author. */
const NAMED: ReadonlySet<string> = new Set([
	'examples',
	'headers',
	'responses',
	'content',
	'parameters',
	'encoding',
	'callbacks',
	'links',
]);

const SCHEMA_LISTS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SCHEMA_MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const SCHEMA_CHILDREN: ReadonlySet<string> = new Set([
	'items',
	'not',
	'if',
	'then',
	'else',
	'contains',
	'additionalProperties',
	'propertyNames',
	'unevaluatedItems',
	'unevaluatedProperties',
]);

/** A copy of the document in which the visitor replaced objects, the innermost first. */
export function rewrite(document: Json, visitor: Visitor): Json {
	const paths = mapValues(document.paths as Json, (item) => rewritePart(item, visitor));
	const components = mapEntries((document.components ?? {}) as Json, (kind, named) =>
		mapValues(named as Json, (child) => (kind === 'schemas' ? rewriteSchema(child, visitor) : rewritePart(child, visitor))),
	);
	return { ...document, paths, components };
}

/** Rewrites any object of the document that is not a schema. */
export function rewritePart(node: unknown, visitor: Visitor): unknown {
	if (Array.isArray(node)) return node.map((child) => rewritePart(child, visitor));
	if (!isObject(node)) return node;
	const copy = mapEntries(node, (key, child) => {
		if (key === 'schema') return rewriteSchema(child, visitor);
		if (DATA.has(key) || key.startsWith('x-')) return child;
		if (NAMED.has(key) && isObject(child)) return mapValues(child, (value) => rewritePart(value, visitor));
		return rewritePart(child, visitor);
	});
	return typeof copy.$ref === 'string' && visitor.reference ? visitor.reference(copy) : copy;
}

export function rewriteSchema(node: unknown, visitor: Visitor): unknown {
	if (!isObject(node)) return node;
	const copy = mapEntries(node, (key, child) => {
		if (SCHEMA_LISTS.has(key)) return (child as unknown[]).map((one) => rewriteSchema(one, visitor));
		if (SCHEMA_MAPS.has(key)) return mapValues(child as Json, (one) => rewriteSchema(one, visitor));
		return SCHEMA_CHILDREN.has(key) ? rewriteSchema(child, visitor) : child;
	});
	return visitor.schema ? visitor.schema(copy) : copy;
}

export function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function mapValues(object: Json, change: (value: unknown) => unknown): Json {
	return mapEntries(object, (_, value) => change(value));
}

export function mapEntries(object: Json, change: (key: string, value: unknown) => unknown): Json {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}

/** The target of a local reference, such as `#/components/schemas/Role`. */
export function targetOf(document: Json, reference: string): Json {
	const keys = reference.slice(2).split('/');
	const target = keys.reduce<unknown>((at, key) => (at as Json | undefined)?.[unescapePointer(key)], document);
	if (!isObject(target)) throw new Error(`The contract has no ${reference}.`);
	return target;
}

function unescapePointer(key: string): string {
	return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
}
