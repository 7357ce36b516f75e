import type { Operation, Schema } from '../contract/operation.ts';
import { resolve } from '../schemas.ts';

/** Removes write-only properties from a value. Prism leaves them in a static response. */
export function withoutWriteOnly(value: unknown, schema: Schema | undefined, bundled: Bundled): unknown {
	if (!schema || !JSON.stringify([schema, bundled]).includes('"writeOnly":true')) return value;
	return prune(value, [schema], bundled);
}

type Bundled = Operation['__bundled__'];

function prune(value: unknown, schemas: readonly Schema[], bundled: Bundled): unknown {
	if (schemas.length === 0 || typeof value !== 'object' || value === null) return value;
	const parts = partsOf(schemas, bundled);
	if (Array.isArray(value)) {
		const items = parts.flatMap((part) => (Array.isArray(part.items) ? [] : schemasOf(part.items)));
		return value.map((item) => prune(item, items, bundled));
	}
	const kept = Object.entries(value).flatMap(([name, part]) => {
		const named = parts.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? schemasOf(properties[name]) : []));
		if (named.some(({ writeOnly }) => writeOnly === true)) return [];
		const others = parts.flatMap(({ additionalProperties }) => schemasOf(additionalProperties));
		return [[name, prune(part, named.length > 0 ? named : others, bundled)]];
	});
	return Object.fromEntries(kept);
}

/** The schemas and all their branches, also those that the value does not match. Each is listed once: a branch can be recursive. */
function partsOf(schemas: readonly Schema[], bundled: Bundled): Schema[] {
	const found = new Set(schemas.map((schema) => resolve(schema, bundled)));
	// A loop over a Set also visits the items that are added meanwhile.
	for (const { allOf, anyOf, oneOf, then: met, else: unmet } of found) {
		const branches = [allOf, anyOf, oneOf].flatMap((list) => list ?? []);
		for (const branch of [...branches, ...schemasOf(met), ...schemasOf(unmet)]) found.add(resolve(branch, bundled));
	}
	return [...found];
}

/** A schema as a list, which is empty if the schema is absent, `true` or `false`. */
function schemasOf(schema: unknown): Schema[] {
	return typeof schema === 'object' && schema !== null ? [schema as Schema] : [];
}
