import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { resolve } from './contract/branches.ts';
import type { Operation, Schema } from './contract/operation.ts';
import { compilePattern } from './patterns.ts';
import { dateTime } from './prism/date-time.ts';
import { mergeAllOf } from './prism-bundles.ts';

/** A schema cannot be compiled. Requests that need it fail, instead of passing without validation. */
export class SchemaError extends Error {
	constructor(where: string, cause: Error) {
		super(`The schema of ${where} cannot be compiled: ${cause.message}`, { cause });
		this.name = 'SchemaError';
	}
}

// Prism's options, and `verbose`, because messages need the value and the schema.
const OPTIONS: Options = {
	allErrors: true,
	allowUnionTypes: true,
	allowMatchingProperties: true,
	strict: false,
	verbose: true,
	logger: false,
	// Two operations may use the same `$id`.
	addUsedSchema: false,
	code: { regExp: Object.assign((source: string, flags: string) => compilePattern(source, flags), { code: 'new RegExp' }) },
};

type Dialect = '2020-12' | 'draft-07';
const validators = new Map<string, Ajv>();

function ajvFor(dialect: Dialect, coerceTypes: boolean): Ajv {
	const key = `${dialect} ${coerceTypes}`;
	const known = validators.get(key);
	if (known) return known;
	const options = { ...OPTIONS, coerceTypes };
	const ajv = withFormats(dialect === '2020-12' ? new Ajv2020(options) : new Ajv(options));
	validators.set(key, ajv);
	return ajv;
}

function withFormats(ajv: Ajv): Ajv {
	formats.default(ajv);
	return ajv.addFormat('date-time', dateTime);
}

/** A validator for schemas that are known to be valid and that reference each other by the URIs under which they are added. */
export function newValidator(coerceTypes: boolean): Ajv {
	return withFormats(new Ajv2020({ ...OPTIONS, coerceTypes, validateSchema: false }));
}

/**
 * Compiles a validator for one schema of an operation. With `coerce`, strings from a URL or a header are converted to the schema's
 * type.
 *
 * @throws SchemaError when the schema is invalid.
 */
export function compileSchema(
	schema: Schema,
	bundled: Operation['__bundled__'],
	where: string,
	coerce: boolean,
): ValidateFunction {
	const dialect = /2020-12/.test(String(schema.$schema)) ? '2020-12' : 'draft-07';
	// Ajv is chosen by the dialect, so it must not look for the metaschema by `$schema`.
	const { $schema: _, ...root } = schema;
	try {
		// Apart from each other: repairing the root can wrap it, but references begin there.
		return ajvFor(dialect, coerce).compile({ ...repaired(root), __bundled__: repaired(bundled) });
	} catch (error) {
		throw new SchemaError(where, error as Error);
	}
}

type Bundled = Operation['__bundled__'];

/** The schema of a request: without read-only properties. */
export function requestSchema(schema: Schema, bundled: Bundled): Schema {
	return oneSide(schema, 'readOnly', bundled);
}

/** The schema of a response: without write-only properties. */
export function replySchema(schema: Schema, bundled: Bundled): Schema {
	return oneSide(schema, 'writeOnly', bundled);
}

/** Compiles a validator for a request body. */
export function requestValidator(operation: Operation, schema: Schema, coerce: boolean): ValidateFunction {
	return sideValidator(operation, schema, requestSchema, `the body of ${operation.iid}`, coerce);
}

/** Compiles a validator for the response body of a status. */
export function replyValidator(operation: Operation, schema: Schema, code: string): ValidateFunction {
	return sideValidator(operation, schema, replySchema, `the ${code} response of ${operation.iid}`, false);
}

type Side = typeof requestSchema;

function sideValidator(operation: Operation, schema: Schema, side: Side, where: string, coerce: boolean): ValidateFunction {
	return compileSchema(side(schema, operation.__bundled__), sharedAs(operation, side), where, coerce);
}

/** The shared schemas of an operation, for requests or for responses. */
export function sharedAs({ __bundled__ = {} }: Operation, side: Side): Record<string, Schema> {
	return Object.fromEntries(Object.entries(__bundled__).map(([name, schema]) => [name, side(schema, __bundled__)]));
}

type OneWay = 'readOnly' | 'writeOnly';

/** Keywords after draft-04, which a merge of `allOf` would lose. */
const NOT_MERGED = /"(?:prefixItems|unevaluated(?:Items|Properties)|dependent(?:Schemas|Required)|if|contains)":/;

function oneSide(schema: Schema, way: OneWay, bundled: Bundled = {}): Schema {
	// As in Prism: merging `allOf` keeps `additionalProperties: false` in one part from rejecting properties of another part.
	const source = JSON.stringify(schema);
	const isMerged = source.includes('"allOf"') && !NOT_MERGED.test(source);
	const merged = isMerged ? mergeAllOf(withParts(schema, bundled)) : schema;
	const text = JSON.stringify(merged);
	const isOneWay = text.includes(`"${way}":true`) || text.includes('"$ref"');
	return isOneWay ? strip(merged, way, new Set(), bundled) : merged;
}

/** Fixes what Ajv rejects although the meaning is clear. Prism skips validation for such a schema. */
function repaired<T>(schema: T): T {
	if (Array.isArray(schema)) return schema.map(repaired) as T;
	if (typeof schema !== 'object' || schema === null) return schema;
	const entries = Object.entries(schema).map(([key, part]): [string, unknown] => [
		key,
		NAMED.has(key) && isObject(part) ? mapValues(part, repaired) : repaired(part),
	]);
	const { nullable, ...copy } = Object.fromEntries(entries) as Schema;
	repairKeywords(copy);
	if (typeof nullable !== 'boolean') return (nullable === undefined ? copy : { ...copy, nullable }) as T;
	if (copy.type !== undefined) return { ...copy, nullable } as T;
	// Ajv needs a type with `nullable`.
	const { $schema, ...rest } = copy;
	const either = nullable ? { anyOf: [rest, { type: 'null' }] } : rest;
	return ($schema ? { ...either, $schema } : either) as T;
}

function repairKeywords(schema: Schema): void {
	if (Array.isArray(schema.enum)) schema.enum = [...new Set(schema.enum)];
	// In OpenAPI 3, `examples` of a media type or parameter is an object. In a schema it must be a list.
	if ('examples' in schema && !Array.isArray(schema.examples)) delete schema.examples;
	// A Boolean belongs to a parameter.
	if (typeof schema.required === 'boolean') delete schema.required;
	// A file of OpenAPI 2.0: any bytes.
	if (schema.type === 'file') delete schema.type;
	// The exclusive bounds of OpenAPI 3.0 in a document of version 3.1.
	for (const [flag, bound] of [['exclusiveMinimum', 'minimum'] as const, ['exclusiveMaximum', 'maximum'] as const]) {
		if (typeof schema[flag] !== 'boolean') continue;
		const limit = schema[flag] ? schema[bound] : undefined;
		delete schema[flag];
		if (limit !== undefined) schema[flag] = limit;
	}
}

function isObject(value: unknown): value is Record<string, Schema> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues<T>(named: Record<string, T>, change: (value: T) => T): Record<string, T> {
	return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, change(value)]));
}

/** Resolves the references in each `allOf`, since references cannot be merged. */
function withParts<T>(schema: T, bundled: NonNullable<Bundled>, depth = 0): T {
	if (Array.isArray(schema)) return schema.map((part) => withParts(part, bundled, depth)) as T;
	if (typeof schema !== 'object' || schema === null) return schema;
	const entries = Object.entries(schema).map(([key, part]) => {
		const parts = key === 'allOf' && Array.isArray(part) && depth < 10 ? part.map((one) => resolve(one, bundled)) : part;
		return [key, withParts(parts, bundled, key === 'allOf' ? depth + 1 : depth)];
	});
	return Object.fromEntries(entries);
}

const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'then', 'else'] as const;
const BELOW = ['items', 'additionalItems', 'prefixItems', 'additionalProperties', 'unevaluatedProperties', 'contains'] as const;
const BY_NAME = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'] as const;

/** The keywords whose values are schemas by name. */
const NAMED: ReadonlySet<string> = new Set([...BY_NAME, '__bundled__']);

/**
 * Removes read-only or write-only properties and removes them from `required`, also in branches, where Prism leaves them. `if` and
 * `not` stay unchanged: an `if` without its `required` would always match, and a `not` would then reject everything.
 */
function strip<T>(schema: T, way: OneWay, outer: ReadonlySet<string>, bundled: NonNullable<Bundled>): T {
	if (Array.isArray(schema)) return schema.map((part) => strip(part, way, outer, bundled)) as T;
	if (typeof schema !== 'object' || schema === null) return schema;
	const source = schema as Schema;
	const removed = new Set([...outer, ...oneWayNames(source, way, bundled)]);
	const copy: Schema = { ...source };
	if (source.required) copy.required = source.required.filter((name) => !removed.has(name));
	for (const keyword of IN_PLACE)
		if (keyword in source) Object.assign(copy, { [keyword]: strip(source[keyword], way, removed, bundled) });
	for (const keyword of BELOW) {
		if (keyword in source) Object.assign(copy, { [keyword]: strip(source[keyword], way, new Set(), bundled) });
	}
	for (const keyword of BY_NAME) {
		const named = source[keyword] as Record<string, Schema> | undefined;
		if (!named) continue;
		const kept = Object.entries(named).filter(([, part]) => keyword !== 'properties' || part?.[way] !== true);
		copy[keyword] = Object.fromEntries(kept.map(([name, part]) => [name, strip(part, way, new Set(), bundled)]));
	}
	return copy as T;
}

/** The names of the read-only or write-only properties of an object, in the schema itself and in its branches. */
function oneWayNames(schema: Schema, way: OneWay, bundled: NonNullable<Bundled>, depth = 0): string[] {
	if (depth > 10) return [];
	const own = Object.entries(schema.properties ?? {}).filter(([, part]) => part?.[way] === true);
	const branches = (['if', ...IN_PLACE] as const).flatMap((keyword) => [schema[keyword] ?? []].flat() as Schema[]);
	const below = [...branches, ...(schema.$ref ? [resolve(schema, bundled)] : [])].filter((branch) => branch !== schema);
	return [...own.map(([name]) => name), ...below.flatMap((branch) => oneWayNames(branch, way, bundled, depth + 1))];
}
