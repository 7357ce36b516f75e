import type { Operation, Schema } from '../contract/operation.ts';
import { resolve } from '../schemas.ts';

/** A value without the properties that are only ever sent; Prism leaves them in a static reply. */
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

/** The schemas with all their branches, whichever of them the value takes; each once, since a branch may refer to what it is in. */
function partsOf(schemas: readonly Schema[], bundled: Bundled): Schema[] {
	const found = new Set(schemas.map((schema) => resolve(schema, bundled)));
	// A set that grows while it is read is read to its end.
	for (const { allOf, anyOf, oneOf, then: met, else: unmet } of found) {
		const branches = [allOf, anyOf, oneOf].flatMap((list) => list ?? []);
		for (const branch of [...branches, ...schemasOf(met), ...schemasOf(unmet)]) found.add(resolve(branch, bundled));
	}
	return [...found];
}

/** A schema as a list; none where there is none, or where it is `true` or `false`. */
function schemasOf(schema: unknown): Schema[] {
	return typeof schema === 'object' && schema !== null ? [schema as Schema] : [];
}
