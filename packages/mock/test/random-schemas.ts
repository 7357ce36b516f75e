import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { seeded } from './seeded.ts';

type Random = () => number;
type Version = '3.0.3' | '3.1.0';
export type RandomSchema = Record<string, unknown> | boolean;

/** A schema of a response, and what is known about it. */
export interface Case {
	name: string;
	version: Version;
	schema: RandomSchema;
	/** The other schemas, to which it refers as `#/components/schemas/NAME`. */
	shared: Record<string, RandomSchema>;
	/** Whether some value matches the schema: one was chosen first, and the schema was built around it. */
	isSatisfiable: boolean;
}

const OPTIONS = { strict: false, logger: false, validateSchema: false, allowUnionTypes: true } as const;

const KEYS = ['a', 'b', 'name', 'x-one', 'x-two', 'id', 'type'];
const WORDS = ['', 'a', 'abc', 'A1', 'x-1', 'Zürich', '2026-01-01', 'panda@example.com', '665f1c2ab7e4d90012a3b431', 'a b', '-'];
const PATTERNS = [
	'^x-',
	'^[a-z]+$',
	'^[A-Z]{2}\\d{3}$',
	'^(foo|bar)$',
	'^\\S+@\\S+$',
	'[0-9]',
	'^[^0-9]*$',
	'^(?!b)[a-z-]+$',
	'^(?:[a-z]{1,3}-){2}[a-z]$',
	'^\\p{L}+$',
	'^.{1,4}$',
	'^$',
	'(a+)+b',
	'\\d+(?=px)',
	'[',
];
/** Not `byte`: Prism's reader replaces the pattern of such a string in OpenAPI 3.0. */
const FORMATS = ['date', 'date-time', 'email', 'uri', 'uuid', 'ipv4', 'hostname', 'duration', 'int32', 'no-such-format'];

/** Validators of the versions. */
const VALIDATORS = { '3.0.3': new Ajv(OPTIONS), '3.1.0': new Ajv2020(OPTIONS) } as const;
for (const validator of Object.values(VALIDATORS)) formats.default(validator as Ajv);

/** A random schema of a response. The same number gives the same schema. */
export function randomSchema(number: number): Case {
	const random = seeded(Math.imul(number, 0x9e3779b1));
	const version = random() < 0.3 ? '3.0.3' : '3.1.0';
	const maker = new SchemaMaker(random, version);
	return { name: `schema ${number}`, version, ...(random() < 0.6 ? maker.satisfiable() : maker.arbitrary()) };
}

class SchemaMaker {
	readonly #random: Random;
	readonly #isNew: boolean;
	readonly #validator: Ajv;
	readonly #shared: Record<string, RandomSchema> = {};

	constructor(random: Random, version: Version) {
		this.#random = random;
		this.#isNew = version === '3.1.0';
		this.#validator = VALIDATORS[version] as Ajv;
	}

	/** A schema around a value. */
	satisfiable(): Omit<Case, 'name' | 'version'> {
		const value = this.#value(3);
		const schema = this.#notTrivial(this.#around(value, 3), value);
		return { schema, shared: this.#shared, isSatisfiable: this.#matches(schema, value) };
	}

	/** Any keywords, also contradictory ones. */
	arbitrary(): Omit<Case, 'name' | 'version'> {
		const schema = this.#notTrivial(this.#any(3), '');
		return { schema, shared: this.#shared, isSatisfiable: false };
	}

	/** Prism's reader removes `true` and `false` from a response. */
	#notTrivial(schema: RandomSchema, value: unknown): RandomSchema {
		const { $ref = '' } = typeof schema === 'boolean' ? {} : schema;
		const root = this.#shared[String($ref).replace('#/components/schemas/', '')] ?? schema;
		return typeof root === 'boolean' ? this.#aroundKind(value, 1) : schema;
	}

	#chance(probability: number): boolean {
		return this.#random() < probability;
	}

	#integer(from: number, to: number): number {
		return from + Math.floor(this.#random() * (to - from + 1));
	}

	#one<T>(items: readonly T[]): T {
		return items[this.#integer(0, items.length - 1)] as T;
	}

	#some<T>(items: readonly T[], probability: number): T[] {
		return items.filter(() => this.#chance(probability));
	}

	#matches(schema: RandomSchema, value: unknown): boolean {
		try {
			const root = typeof schema === 'boolean' ? { allOf: [schema] } : schema;
			return this.#validator.validate({ ...root, components: { schemas: this.#shared } }, value) as boolean;
		} catch {
			return false;
		} finally {
			this.#validator.removeSchema();
		}
	}

	#value(depth: number): unknown {
		const kind = this.#integer(depth > 0 ? 0 : 3, 9);
		if (kind <= 1) {
			const keys = this.#some(KEYS, 0.4);
			return Object.fromEntries(keys.map((key) => [key, this.#value(depth - 1)]));
		}
		if (kind === 2) return Array.from({ length: this.#integer(0, 4) }, () => this.#value(depth - 1));
		if (kind <= 5) return this.#one(WORDS);
		if (kind === 6) return this.#integer(-20, 20);
		if (kind === 7) return this.#one([0.5, -1.25, 3.75, 1e6, 0.01, 2 ** 40]);
		if (kind === 8) return this.#chance(0.5);
		return this.#isNew ? null : 'text';
	}

	/** A schema that matches the value. */
	#around(value: unknown, depth: number): RandomSchema {
		const way = this.#random();
		if (this.#isNew && way < 0.03) return true;
		if (way < 0.06) return { enum: [...new Set([value, ...this.#some(WORDS, 0.1)])] };
		if (this.#isNew && way < 0.08) return { const: value };
		if (depth > 0 && way < 0.13) return this.#reference(this.#around(value, depth - 1));
		const schema = { ...this.#aroundKind(value, depth), ...this.#combined(value, depth) };
		return this.#matches(schema, value) ? schema : this.#aroundKind(value, depth);
	}

	#reference(schema: RandomSchema): RandomSchema {
		const name = `S${Object.keys(this.#shared).length}`;
		this.#shared[name] = schema;
		return { $ref: `#/components/schemas/${name}` };
	}

	#combined(value: unknown, depth: number): Record<string, unknown> {
		if (depth === 0) return {};
		const schema: Record<string, unknown> = {};
		const around = (): RandomSchema => this.#around(value, depth - 1);
		if (this.#chance(0.12)) schema.allOf = [around(), around()];
		if (this.#chance(0.12)) schema.anyOf = [this.#any(depth - 1), around()].toSorted(() => this.#random() - 0.5);
		if (this.#chance(0.12)) {
			const others = [this.#any(1), this.#any(1)].filter((other) => !this.#matches(other, value));
			schema.oneOf = [...others, around()].toSorted(() => this.#random() - 0.5);
		}
		if (this.#chance(0.12)) {
			const not = this.#any(1);
			if (!this.#matches(not, value) && this.#matches({ not: not } as RandomSchema, value)) schema.not = not;
		}
		if (this.#isNew && this.#chance(0.12)) {
			const condition = this.#any(1);
			const holds = this.#matches(condition, value);
			Object.assign(schema, { if: condition, [holds ? 'else' : 'then']: this.#any(1), [holds ? 'then' : 'else']: around() });
		}
		return schema;
	}

	#aroundKind(value: unknown, depth: number): Record<string, unknown> {
		if (value === null) return { type: 'null' };
		if (Array.isArray(value)) return this.#aroundArray(value, depth);
		if (typeof value === 'object') return this.#aroundObject(value as Record<string, unknown>, depth);
		if (typeof value === 'boolean') return { type: 'boolean' };
		return typeof value === 'number' ? this.#aroundNumber(value) : this.#aroundText(String(value));
	}

	#aroundObject(value: Record<string, unknown>, depth: number): Record<string, unknown> {
		const keys = Object.keys(value);
		const schema: Record<string, unknown> = { type: 'object' };
		const declared = this.#some(keys, 0.6);
		const extra = this.#some(KEYS, 0.1).filter((key) => !keys.includes(key));
		if (declared.length + extra.length > 0 || this.#chance(0.5))
			schema.properties = Object.fromEntries([
				...declared.map((key) => [key, this.#around(value[key], depth - 1)]),
				...extra.map((key) => [key, this.#any(Math.min(depth - 1, 1))]),
			]);
		if (this.#chance(0.5)) schema.required = this.#some(keys, 0.6);
		if (this.#chance(0.2)) schema.minProperties = this.#integer(0, keys.length);
		if (this.#chance(0.2)) schema.maxProperties = keys.length + this.#integer(0, 2);
		const rest = keys.filter((key) => !declared.includes(key));
		if (this.#isNew && rest.length > 0 && this.#chance(0.4)) {
			const matching = rest.filter((key) => key.startsWith('x-') === rest[0]?.startsWith('x-'));
			schema.patternProperties = {
				[rest[0]?.startsWith('x-') ? '^x-' : '^[a-z]+$']: { anyOf: matching.map((key) => this.#around(value[key], depth - 1)) },
			};
		}
		if (rest.length === 0 && this.#chance(0.3)) schema.additionalProperties = false;
		else if (this.#chance(0.2))
			schema.additionalProperties = { anyOf: [...new Set(Object.values(value))].map((one) => this.#around(one, 0)) };
		if (!this.#isNew) return schema;
		if (this.#chance(0.1)) schema.propertyNames = this.#one([{ pattern: '^[a-z]' }, { maxLength: 8 }, { enum: [...keys, 'z'] }]);
		if (keys.length > 1 && this.#chance(0.2)) schema.dependentRequired = { [keys[0] as string]: [keys[1]] };
		if (keys.length > 0 && this.#chance(0.1)) schema.dependentSchemas = { [keys[0] as string]: this.#around(value, depth - 1) };
		if (rest.length === 0 && this.#chance(0.2)) schema.unevaluatedProperties = false;
		return schema;
	}

	#aroundArray(value: unknown[], depth: number): Record<string, unknown> {
		const schema: Record<string, unknown> = { type: 'array' };
		const around = (item: unknown): RandomSchema => this.#around(item, depth - 1);
		if (this.#isNew && value.length > 0 && this.#chance(0.3)) {
			schema.prefixItems = value.slice(0, this.#integer(1, value.length)).map(around);
			if ((schema.prefixItems as unknown[]).length === value.length && this.#chance(0.5)) schema.items = false;
		} else schema.items = value.length > 0 ? { anyOf: value.map(around) } : this.#any(0);
		if (this.#chance(0.3)) schema.minItems = this.#integer(0, value.length);
		if (this.#chance(0.3)) schema.maxItems = value.length + this.#integer(0, 2);
		if (this.#chance(0.3)) schema.uniqueItems = true;
		if (this.#isNew && value.length > 0 && this.#chance(0.3)) {
			schema.contains = around(value[0]);
			if (this.#chance(0.3)) schema.minContains = this.#integer(0, 1);
			if (this.#chance(0.2)) schema.maxContains = value.length;
		}
		if (this.#isNew && this.#chance(0.1)) schema.unevaluatedItems = false;
		return schema;
	}

	#aroundNumber(value: number): Record<string, unknown> {
		const schema: Record<string, unknown> = { type: Number.isInteger(value) && this.#chance(0.7) ? 'integer' : 'number' };
		if (this.#chance(0.3)) schema.minimum = value - this.#integer(0, 5);
		if (this.#chance(0.3)) schema.maximum = value + this.#integer(0, 5);
		if (this.#isNew && this.#chance(0.1)) schema.exclusiveMinimum = value - this.#one([1, 0.5, 100]);
		if (this.#isNew && this.#chance(0.1)) schema.exclusiveMaximum = value + this.#one([1, 0.5, 100]);
		if (this.#chance(0.2))
			schema.multipleOf = this.#one([1, 2, 3, 5, 0.25, 0.01].filter((step) => Number.isInteger(value / step)).concat(0.25));
		return schema;
	}

	#aroundText(value: string): Record<string, unknown> {
		const schema: Record<string, unknown> = { type: 'string' };
		const { length } = [...value];
		if (this.#chance(0.3)) schema.minLength = this.#integer(0, length);
		if (this.#chance(0.3)) schema.maxLength = length + this.#integer(0, 3);
		if (this.#chance(0.4)) schema.pattern = this.#one(PATTERNS);
		if (this.#chance(0.2)) schema.format = this.#one(FORMATS);
		return schema;
	}

	/** Any schema. */
	#any(depth: number): RandomSchema {
		if (this.#isNew && this.#chance(0.05)) return this.#chance(0.6);
		if (depth > 0 && this.#chance(0.06)) return this.#recursive(depth);
		const schema: Record<string, unknown> = this.#chance(0.8)
			? this.#aroundKind(this.#value(Math.max(depth - 1, 0)), depth)
			: this.#anyKeywords(depth);
		if (this.#chance(0.3)) Object.assign(schema, this.#anyKeywords(depth));
		return schema;
	}

	#recursive(depth: number): RandomSchema {
		const name = `R${Object.keys(this.#shared).length}`;
		const self = { $ref: `#/components/schemas/${name}` };
		this.#shared[name] = true;
		const where = this.#one([
			{ items: self, type: 'array' },
			{ items: self, type: 'array', minItems: 1 },
			{ properties: { next: self }, type: 'object' },
			{ properties: { next: self }, required: ['next'], type: 'object' },
			{ properties: { children: { type: 'array', items: self } }, required: ['children'], type: 'object' },
			{ anyOf: [self, { type: 'string' }] },
			{ additionalProperties: self, type: 'object', minProperties: 1 },
			{ oneOf: [{ type: 'null' }, { type: 'array', items: self, minItems: 2 }] },
		]);
		this.#shared[name] = { ...(this.#chance(0.3) ? (this.#anyKeywords(depth - 1) as object) : {}), ...where };
		return self;
	}

	#anyKeywords(depth: number): Record<string, unknown> {
		const part = (): RandomSchema => this.#any(depth - 1);
		const schema: Record<string, unknown> = {};
		if (this.#chance(0.2)) schema.type = this.#one(['string', 'integer', 'number', 'boolean', 'object', 'array']);
		else if (this.#chance(this.#isNew ? 0.2 : 0))
			schema.type = this.#some(['string', 'null', 'integer', 'object', 'array'], 0.4).concat('boolean');
		if (!this.#isNew && this.#chance(0.1)) schema.nullable = true;
		const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'];
		for (const keyword of this.#some(limits, 0.1)) schema[keyword] = this.#integer(0, 6);
		if (this.#chance(0.05)) schema.multipleOf = this.#one([0.3, 7, 1e-7, 1e9]);
		if (this.#chance(0.1)) schema.pattern = this.#one(PATTERNS);
		if (this.#chance(0.05)) schema.format = this.#one(FORMATS);
		if (this.#chance(0.1)) schema.enum = this.#some([...WORDS, 1, 2, true, {}, []], 0.2).concat('e');
		if (this.#chance(0.1)) schema.required = this.#some(KEYS, 0.3);
		if (this.#chance(0.1)) schema.uniqueItems = true;
		if (this.#chance(0.1)) schema.additionalProperties = this.#chance(0.5) ? false : { type: 'integer' };
		if (depth <= 0) return schema;
		if (this.#chance(0.15)) schema.properties = Object.fromEntries(this.#some(KEYS, 0.3).map((key) => [key, part()]));
		if (this.#chance(0.1)) schema.items = part();
		for (const keyword of this.#some(['allOf', 'anyOf', 'oneOf'], 0.1)) schema[keyword] = [part(), part()];
		if (this.#chance(0.08)) schema.not = part();
		if (!this.#isNew) return schema;
		for (const keyword of this.#some(
			['if', 'then', 'else', 'contains', 'propertyNames', 'unevaluatedProperties', 'unevaluatedItems'],
			0.06,
		))
			schema[keyword] = part();
		if (schema.contains !== undefined && this.#chance(0.5)) schema.minContains = this.#integer(0, 3);
		if (this.#chance(0.06)) schema.prefixItems = [part(), part()];
		if (this.#chance(0.06)) schema.patternProperties = { [this.#one(PATTERNS)]: part() };
		if (this.#chance(0.06)) schema.dependentRequired = { a: ['b'], name: ['id', 'type'] };
		if (this.#chance(0.05)) schema.const = this.#one([...WORDS, 1, null]);
		return schema;
	}
}
