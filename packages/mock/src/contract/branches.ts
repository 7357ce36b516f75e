import type { Operation, Schema } from './operation.ts';

type Bundled = Operation['__bundled__'];

/** Resolves a reference to a shared schema. Returns any other schema unchanged. */
export function resolve(schema: Schema, bundled: Bundled): Schema {
	const name = schema?.$ref?.startsWith('#/__bundled__/') ? schema.$ref.slice('#/__bundled__/'.length) : undefined;
	return (name !== undefined && bundled?.[name]) || schema;
}

/** The schemas and all their branches, also those that a value does not match. Each is listed once: a branch can be recursive. */
export function branchesOf(schemas: readonly Schema[], bundled: Bundled): Schema[] {
	const found = new Set(schemas.map((schema) => resolve(schema, bundled)));
	// A loop over a Set also visits the items that are added meanwhile.
	for (const { allOf, anyOf, oneOf, then: met, else: unmet } of found) {
		const branches = [allOf, anyOf, oneOf].flatMap((list) => list ?? []);
		for (const branch of [...branches, ...schemasOf(met), ...schemasOf(unmet)]) found.add(resolve(branch, bundled));
	}
	return [...found];
}

/** A schema as a list, which is empty if the schema is absent, `true` or `false`. */
export function schemasOf(schema: unknown): Schema[] {
	return typeof schema === 'object' && schema !== null ? [schema as Schema] : [];
}

/** The JSON types that a schema names in any of its branches. Empty if it names none. */
export function typesOf(schemas: readonly Schema[], bundled: Bundled): ReadonlySet<string> {
	const types = new Set<string>();
	for (const { type = [], nullable, enum: choices = [], const: only, properties, items } of branchesOf(schemas, bundled)) {
		for (const name of [type].flat()) types.add(name);
		if (nullable === true) types.add('null');
		for (const value of only === undefined ? choices : [only, ...choices]) types.add(typeOf(value));
		if (properties) types.add('object');
		if (items) types.add('array');
	}
	return types;
}

function typeOf(value: unknown): string {
	if (value === null) return 'null';
	return Array.isArray(value) ? 'array' : typeof value;
}
