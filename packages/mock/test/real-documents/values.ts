/** Makes valid values of a schema: with what is required only, or with every property. */
import { JSONSchemaFaker } from 'json-schema-faker';
import { follow, type Json } from './read-document.ts';

/** Deeper than this, only required properties are included. */
const MAX_DEPTH = 4;

const FORMATS: Readonly<Record<string, string>> = {
	'date-time': '2026-01-02T03:04:05Z',
	date: '2026-01-02',
	time: '03:04:05Z',
	duration: 'P1D',
	email: 'someone@example.com',
	'idn-email': 'someone@example.com',
	hostname: 'example.com',
	ipv4: '192.0.2.1',
	ipv6: '2001:db8::1',
	uri: 'https://example.com/',
	url: 'https://example.com/',
	'uri-reference': '/a',
	uuid: '123e4567-e89b-42d3-a456-426614174000',
	byte: 'dGV4dA==',
	'json-pointer': '/a',
	regex: 'a',
};

export class Values {
	readonly #root: Json;
	readonly isFull: boolean;
	readonly #branch: number;

	/**
	 * @param isFull whether to include optional properties
	 * @param branch which branch of `oneOf` and `anyOf` to take
	 */
	constructor(root: Json, isFull: boolean, branch: number) {
		this.#root = root;
		this.isFull = isFull;
		this.#branch = branch;
	}

	of(given: Json | boolean | undefined, depth = 0): unknown {
		if (typeof given !== 'object' || given === null || depth > 12) return 'text';
		const schema = this.#merged(given, depth);
		if (schema.const !== undefined) return schema.const;
		if (Array.isArray(schema.enum)) return schema.enum[0];
		const type = typeOf(schema);
		if (type === 'object') return this.#object(schema, depth);
		if (type === 'array') return this.#array(schema, depth);
		const samples =
			String(schema.format) in FORMATS ? [] : [schema.example, ([schema.examples ?? []].flat() as unknown[])[0], schema.default];
		for (const sample of samples)
			if (sample !== undefined && sample !== null && typeof sample !== 'object' && isType(sample, type)) return sample;
		if (type === 'integer' || type === 'number') return numberOf(schema, type);
		if (type === 'boolean') return true;
		if (type === 'null') return null;
		return textOf(schema);
	}

	/** The schema with its references, `allOf` and one branch of `oneOf` and `anyOf` merged. */
	#merged(given: Json, depth: number): Json {
		const { allOf = [], oneOf, anyOf, $ref, ...own } = given as Json & Record<'allOf' | 'oneOf' | 'anyOf', Json[] | undefined>;
		const target = typeof $ref === 'string' ? [follow(this.#root, { $ref }) as unknown as Json] : [];
		const branches = (oneOf ?? anyOf ?? []).filter((branch) => follow(this.#root, branch)?.type !== 'null');
		const parts = [...target, ...(allOf as Json[]), ...branches.slice(this.#branch % (branches.length || 1)).slice(0, 1)].filter(
			(part) => typeof part === 'object' && part !== null,
		);
		return parts.reduce<Json>((sum, part) => merge(sum, depth > 10 ? part : this.#merged(part, depth + 1)), own);
	}

	#object(schema: Json, depth: number): Json {
		const {
			properties = {},
			required = [],
			additionalProperties,
			minProperties = 0,
		} = schema as {
			properties?: Record<string, Json>;
			required?: string[];
			additionalProperties?: Json | boolean;
			minProperties?: number;
		};
		const needed = new Set(Array.isArray(required) ? required : []);
		const value: Json = {};
		for (const [name, property] of Object.entries(properties)) {
			if (follow(this.#root, property)?.readOnly === true) continue;
			if (needed.has(name) || (this.isFull && depth < MAX_DEPTH)) value[name] = this.of(property, depth + 1);
		}
		const { propertyName, mapping } = (schema.discriminator ?? {}) as { propertyName?: string; mapping?: Record<string, string> };
		if (propertyName !== undefined && mapping)
			value[propertyName] = Object.keys(mapping).at(this.#branch % Object.keys(mapping).length);
		for (const name of needed) if (!(name in properties)) value[name] = this.of(additionalProperties as Json, depth + 1);
		const others = Object.keys(properties).filter((name) => !(name in value));
		for (let count = Object.keys(value).length; count < minProperties; count += 1) {
			const name = others.shift() ?? `key${count}`;
			value[name] = this.of(properties[name] ?? (additionalProperties as Json), depth + 1);
		}
		return value;
	}

	#array({ items, prefixItems, minItems = 0, uniqueItems }: Json, depth: number): unknown[] {
		const first = (prefixItems as Json[] | undefined)?.map((item) => this.of(item, depth + 1)) ?? [];
		const length = Math.max(minItems as number, this.isFull && depth < MAX_DEPTH ? 1 : 0, first.length);
		const rest = Array.from({ length: length - first.length }, (_, index) => {
			const choices = follow(this.#root, items as Json)?.enum as unknown[] | undefined;
			if (choices) return choices[index % choices.length];
			const value = this.of(items as Json, depth + 1);
			return uniqueItems && index > 0 ? different(value, index) : value;
		});
		return [...first, ...rest];
	}
}

function merge(one: Json, other: Json): Json {
	const merged: Json = { ...other, ...one };
	for (const key of ['properties'] as const)
		if (one[key] && other[key]) merged[key] = { ...(other[key] as Json), ...(one[key] as Json) };
	if (Array.isArray(one.required) && Array.isArray(other.required)) merged.required = [...one.required, ...other.required];
	return merged;
}

function typeOf({ type, properties, items, additionalProperties, prefixItems, required }: Json): string {
	const [named] = [type ?? []].flat().filter((name) => name !== 'null') as string[];
	if (named) return named;
	if (properties || additionalProperties || Array.isArray(required)) return 'object';
	return items || prefixItems ? 'array' : type === 'null' || (Array.isArray(type) && type.length > 0) ? 'null' : 'string';
}

function isType(value: unknown, type: string): boolean {
	if (type === 'integer') return Number.isInteger(value);
	return typeof value === type;
}

function numberOf(schema: Json, type: string): number {
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema as Record<
		string,
		number | boolean | undefined
	>;
	const step = typeof multipleOf === 'number' ? multipleOf : type === 'integer' ? 1 : 0.5;
	const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum : exclusiveMinimum === true ? minimum : undefined;
	const below = typeof exclusiveMaximum === 'number' ? exclusiveMaximum : exclusiveMaximum === true ? maximum : undefined;
	if (typeof above === 'number') return (Math.floor(above / step) + 1) * step;
	if (typeof minimum === 'number') return Math.ceil(minimum / step) * step;
	if (typeof below === 'number' && below <= step) return (Math.ceil(below / step) - 1) * step;
	if (typeof maximum === 'number' && maximum < step) return Math.floor(maximum / step) * step;
	return step;
}

function textOf({ pattern, format, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Json): string {
	if (typeof pattern === 'string')
		return String(JSONSchemaFaker.generate({ type: 'string', pattern, ...bounds({ minLength, maxLength }) } as object));
	const known = FORMATS[String(format)] ?? 'text';
	return known.padEnd(minLength as number, 'x').slice(0, maxLength as number);
}

function bounds({ minLength, maxLength }: Json): Json {
	return { ...(minLength ? { minLength } : {}), ...(Number.isFinite(maxLength) ? { maxLength } : {}) };
}

function different(value: unknown, index: number): unknown {
	return typeof value === 'number' ? value + index : typeof value === 'string' ? `${value}${index}` : value;
}

JSONSchemaFaker.option({ random: () => 0.42 });
