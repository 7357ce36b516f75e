import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Operation, Schema } from './contract/operation.ts';
import { dateTime } from './prism/styles.ts';
import { mergeAllOf } from './prism-bundles.ts';

/** A schema that no validator can be made of. Nothing is let through in its place. */
export class SchemaError extends Error {
	constructor(where: string, cause: Error) {
		super(`The schema of ${where} cannot be compiled: ${cause.message}`, { cause });
		this.name = 'SchemaError';
	}
}

// Prism's own settings, and `verbose` to tell what was given and what was expected.
const OPTIONS: Options = {
	allErrors: true,
	allowUnionTypes: true,
	allowMatchingProperties: true,
	strict: false,
	verbose: true,
	logger: false,
	// Two operations may hold the same `$id`.
	addUsedSchema: false,
};

type Dialect = '2020-12' | 'draft-07';
const validators = new Map<string, Ajv>();

function ajvFor(dialect: Dialect, coerceTypes: boolean): Ajv {
	const key = `${dialect} ${coerceTypes}`;
	const known = validators.get(key);
	if (known) return known;
	const ajv = dialect === '2020-12' ? new Ajv2020({ ...OPTIONS, coerceTypes }) : new Ajv({ ...OPTIONS, coerceTypes });
	formats.default(ajv);
	ajv.addFormat('date-time', dateTime);
	validators.set(key, ajv);
	return ajv;
}

/**
 * A validator of one schema of an operation. Texts from a URL or a header are taken as the type that the schema wants (`coerce`).
 *
 * @throws SchemaError when the schema is not one.
 */
export function compileSchema(
	schema: Schema,
	bundled: Operation['__bundled__'],
	where: string,
	coerce: boolean,
): ValidateFunction {
	const dialect = /2020-12/.test(String(schema.$schema)) ? '2020-12' : 'draft-07';
	// Only a root says which dialect it is in, and these are the two that there are.
	const { $schema: _, ...root } = schema;
	try {
		return ajvFor(dialect, coerce).compile(repaired({ ...root, __bundled__: bundled }));
	} catch (error) {
		throw new SchemaError(where, error as Error);
	}
}

type Bundled = Operation['__bundled__'];

/** A schema as a request sees it: what is read-only is neither asked for nor known. */
export function requestSchema(schema: Schema, bundled: Bundled): Schema {
	return oneSide(schema, 'readOnly', bundled);
}

/** A schema as a reply sees it: what is write-only is neither promised nor known. */
export function replySchema(schema: Schema, bundled: Bundled): Schema {
	return oneSide(schema, 'writeOnly', bundled);
}

/** A validator of a body that an operation is sent. */
export function requestValidator(operation: Operation, schema: Schema, coerce: boolean): ValidateFunction {
	return sideValidator(operation, schema, requestSchema, `the body of ${operation.iid}`, coerce);
}

/** A validator of a body that an operation answers with under a status. */
export function replyValidator(operation: Operation, schema: Schema, code: string): ValidateFunction {
	return sideValidator(operation, schema, replySchema, `the ${code} reply of ${operation.iid}`, false);
}

type Side = typeof requestSchema;

function sideValidator(operation: Operation, schema: Schema, side: Side, where: string, coerce: boolean): ValidateFunction {
	return compileSchema(side(schema, operation.__bundled__), sharedAs(operation, side), where, coerce);
}

/** The shared schemas of an operation as one side sees them. */
export function sharedAs({ __bundled__ = {} }: Operation, side: Side): Record<string, Schema> {
	return Object.fromEntries(Object.entries(__bundled__).map(([name, schema]) => [name, side(schema, __bundled__)]));
}

type OneWay = 'readOnly' | 'writeOnly';

function oneSide(schema: Schema, way: OneWay, bundled: Bundled = {}): Schema {
	// Prism merges `allOf` before it validates, so that a closed part does not refuse what its neighbours allow.
	const merged = JSON.stringify(schema).includes('"allOf"') ? mergeAllOf(withParts(schema, bundled)) : schema;
	const text = JSON.stringify(merged);
	const isOneWay = text.includes(`"${way}":true`) || text.includes('"$ref"');
	return isOneWay ? strip(merged, way, new Set(), bundled) : merged;
}

/**
 * What a validator would refuse though it can be understood: `nullable` beside no type, and a choice that is listed twice. Prism lets
 * anything through where it finds these.
 */
function repaired<T>(schema: T): T {
	if (Array.isArray(schema)) return schema.map(repaired) as T;
	if (typeof schema !== 'object' || schema === null) return schema;
	const { nullable, ...copy } = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, repaired(part)])) as Schema;
	if (Array.isArray(copy.enum)) copy.enum = [...new Set(copy.enum)];
	if (typeof nullable !== 'boolean') return (nullable === undefined ? copy : { ...copy, nullable }) as T;
	if (copy.type !== undefined) return { ...copy, nullable } as T;
	const { $schema, ...rest } = copy;
	const either = nullable ? { anyOf: [rest, { type: 'null' }] } : rest;
	return ($schema ? { ...either, $schema } : either) as T;
}

/** A schema with the parts of each `allOf` written out, since references cannot be merged. */
function withParts<T>(schema: T, bundled: NonNullable<Bundled>, depth = 0): T {
	if (Array.isArray(schema)) return schema.map((part) => withParts(part, bundled, depth)) as T;
	if (typeof schema !== 'object' || schema === null) return schema;
	const entries = Object.entries(schema).map(([key, part]) => {
		const parts = key === 'allOf' && Array.isArray(part) && depth < 10 ? part.map((one) => resolve(one, bundled)) : part;
		return [key, withParts(parts, bundled, key === 'allOf' ? depth + 1 : depth)];
	});
	return Object.fromEntries(entries);
}

/** What a schema refers to, or the schema itself. */
export function resolve(schema: Schema, bundled: Bundled): Schema {
	const name = schema?.$ref?.startsWith('#/__bundled__/') ? schema.$ref.slice('#/__bundled__/'.length) : undefined;
	return (name !== undefined && bundled?.[name]) || schema;
}

const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'then', 'else'] as const;
const BELOW = ['items', 'additionalItems', 'prefixItems', 'additionalProperties', 'unevaluatedProperties', 'contains'] as const;
const BY_NAME = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'] as const;

/**
 * Takes out the properties that go the other way, and what demands them: also within branches, where Prism leaves them. `if` and `not`
 * stay as they are: they demand nothing, and without its demands a condition would be true, and a prohibition would forbid everything.
 */
function strip<T>(schema: T, way: OneWay, outer: ReadonlySet<string>, bundled: NonNullable<Bundled>): T {
	if (Array.isArray(schema)) return schema.map((part) => strip(part, way, outer, bundled)) as T;
	if (typeof schema !== 'object' || schema === null) return schema;
	const source = schema as Schema;
	const gone = new Set([...outer, ...oneWayNames(source, way, bundled)]);
	const copy: Schema = { ...source };
	if (source.required) copy.required = source.required.filter((name) => !gone.has(name));
	for (const keyword of IN_PLACE)
		if (keyword in source) Object.assign(copy, { [keyword]: strip(source[keyword], way, gone, bundled) });
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

/** The names that go the other way in this object, whichever branch says so. */
function oneWayNames(schema: Schema, way: OneWay, bundled: NonNullable<Bundled>, depth = 0): string[] {
	if (depth > 10) return [];
	const own = Object.entries(schema.properties ?? {}).filter(([, part]) => part?.[way] === true);
	const branches = (['if', ...IN_PLACE] as const).flatMap((keyword) => [schema[keyword] ?? []].flat() as Schema[]);
	const below = [...branches, ...(schema.$ref ? [resolve(schema, bundled)] : [])].filter((branch) => branch !== schema);
	return [...own.map(([name]) => name), ...below.flatMap((branch) => oneWayNames(branch, way, bundled, depth + 1))];
}
