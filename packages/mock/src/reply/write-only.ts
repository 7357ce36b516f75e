import { branchesOf, schemasOf } from '../contract/branches.ts';
import type { Operation, Schema } from '../contract/operation.ts';

/** Removes write-only properties from a value. Prism leaves them in a static response. */
export function withoutWriteOnly(value: unknown, schema: Schema | undefined, bundled: Bundled): unknown {
	if (!schema || !JSON.stringify([schema, bundled]).includes('"writeOnly":true')) return value;
	return prune(value, [schema], bundled);
}

type Bundled = Operation['__bundled__'];

function prune(value: unknown, schemas: readonly Schema[], bundled: Bundled): unknown {
	if (schemas.length === 0 || typeof value !== 'object' || value === null) return value;
	const parts = branchesOf(schemas, bundled);
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
