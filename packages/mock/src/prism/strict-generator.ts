import { createHash } from 'node:crypto';
import { generateSync } from 'json-schema-faker-next';
import type { Schema } from '../contract/operation.ts';

/** The richest data first, then the smallest that a recursive schema allows. */
const SETTINGS = [
	{ alwaysFakeOptionals: false, optionalsProbability: 0.5, maxDepth: 5 },
	{ alwaysFakeOptionals: false, optionalsProbability: 0, maxDepth: 4, maxItems: 3 },
];

/** More properties than this are not generated only because a schema wants them. */
const MAX_NAMES = 20;

/**
 * Generates a value by every keyword of JSON Schema 2020-12. Prism's generator knows only those of draft-04, and does not end for
 * some schemas.
 */
export function generateStrictly(schema: Schema, seed: string, attempt: number): unknown {
	const number = createHash('sha256').update(`${seed}#${attempt}`).digest().readUInt32LE();
	return generate(schema, number, attempt);
}

/** Adapts a schema to the strict generator, which cannot invent names for `minProperties` that match a pattern. */
export function strictView<T>(schema: T): T {
	if (Array.isArray(schema)) return schema.map(strictView) as T;
	if (typeof schema !== 'object' || schema === null) return schema;
	const copy = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, strictView(part)])) as Schema;
	const names = namesFor(copy);
	if (names.length === 0) return copy as T;
	const [[, own] = [], ...others] = Object.entries((copy.patternProperties as Record<string, Schema> | undefined) ?? {});
	const value = own && others.length === 0 ? own : ((copy.additionalProperties as Schema | undefined) ?? {});
	copy.properties = { ...copy.properties, ...Object.fromEntries(names.map((name) => [name, value])) };
	copy.required = [...(copy.required ?? []), ...names];
	return copy as T;
}

/** Names for the properties that `minProperties` wants beside the declared ones. */
function namesFor({ minProperties, properties = {}, patternProperties, propertyNames }: Schema): string[] {
	const [pattern] = Object.keys(patternProperties ?? {});
	const name = pattern === undefined ? (propertyNames as Schema | undefined) : { pattern };
	const count = typeof minProperties === 'number' ? minProperties - Object.keys(properties).length : 0;
	if (typeof name !== 'object' || count > MAX_NAMES) return [];
	const names = new Set<string>();
	for (let seed = 0; names.size < count && seed < 2 * MAX_NAMES; seed++) {
		const text = String(generate({ ...name, type: 'string' }, seed, 0));
		// A pattern without an end allows more: `^x-` matches only one text of two letters.
		const made = name.pattern === undefined || name.pattern.endsWith('$') ? text : `${text}${seed}`;
		if (name.pattern === undefined || new RegExp(name.pattern, 'u').test(made)) names.add(made);
	}
	return [...names];
}

function generate(schema: Schema, seed: number, attempt: number): unknown {
	return generateSync(schema as never, { seed, ...SETTINGS[attempt % SETTINGS.length] } as never);
}
