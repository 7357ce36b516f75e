import type { Operation, Schema } from '../contract/operation.ts';
import { resolve } from '../schemas.ts';

/** A value without the properties that are only ever sent; Prism leaves them in a static reply. */
export function withoutWriteOnly(value: unknown, schema: Schema | undefined, bundled: Operation['__bundled__']): unknown {
	if (!schema || !JSON.stringify([schema, bundled]).includes('"writeOnly":true')) return value;
	return prune(value, schema, bundled);
}

function prune(value: unknown, reference: Schema | undefined, bundled: Operation['__bundled__']): unknown {
	if (!reference || typeof value !== 'object' || value === null) return value;
	const schema = resolve(reference, bundled);
	if (Array.isArray(value)) {
		const items = Array.isArray(schema.items) ? undefined : schema.items;
		return value.map((item) => prune(item, items, bundled));
	}
	const branches = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []);
	const parts = [schema, ...branches.map((branch) => resolve(branch, bundled))];
	const properties: Record<string, Schema> = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
	const kept = Object.entries(value).filter(([name]) => properties[name]?.writeOnly !== true);
	return Object.fromEntries(kept.map(([name, part]) => [name, prune(part, properties[name], bundled)]));
}
