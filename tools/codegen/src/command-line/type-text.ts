import { follow, type Schema } from '../contract.ts';

/** The type of a schema, as in TypeScript and on one line: `string`, `"a" | "b"`, `{ title: string; order?: integer }[]`. */
export function typeText(node: Schema, depth = 0): string {
	const schema = follow(node) as Schema & { enum?: unknown[] };
	if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
	if (schema.anyOf) return [...new Set(schema.anyOf.map((choice) => typeText(choice, depth)))].join(' | ');
	if (schema.items) return arrayOf(typeText(schema.items, depth));
	if (schema.properties) return depth > 3 ? 'object' : objectText(schema, depth);
	return [schema.type ?? 'any'].flat().join(' | ');
}

function arrayOf(item: string): string {
	return item.includes(' | ') ? `(${item})[]` : `${item}[]`;
}

function objectText({ properties = {}, required = [] }: Schema, depth: number): string {
	const fields = Object.entries(properties).map(
		([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${typeText(field, depth + 1)}`,
	);
	return `{ ${fields.join('; ')} }`;
}
