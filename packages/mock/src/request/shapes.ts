import type { ValidateFunction } from 'ajv';
import { resolve } from '../contract/branches.ts';
import type { Operation, Schema } from '../contract/operation.ts';
import { compileSchema } from '../schemas.ts';

type Bundled = Operation['__bundled__'];
export type Kind = 'array' | 'object' | 'scalar';

/** What a parameter or a field of a form is declared as. */
export interface Declared {
	schema: Schema | undefined;
	bundled: Bundled;
	/** For the message of a schema that cannot be compiled. */
	where: string;
}

/** A number in JSON. JavaScript would also accept ` 1`, `0x10` and an empty string. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'then', 'else'] as const;

/**
 * The types that a schema allows, in any of its branches. A text from a URL, a header or a form has no type, so the schema decides
 * whether `7` is a number.
 */
export class Shape {
	readonly types: ReadonlySet<string>;
	/** The ways to read a value, in the order of their probability. */
	readonly kinds: readonly Kind[];
	readonly #schemas: readonly Schema[];
	/** The schemas and their branches, without references. */
	readonly #views: readonly Schema[];
	readonly #family: Family;
	readonly #children = new Map<string, Shape>();
	/** The length of the longest tuple. */
	readonly #tuple: number;
	/** The names of the declared properties. */
	readonly names: ReadonlySet<string>;
	/** Whether other properties belong to the object. Without a declaration they are allowed, but of no interest. */
	readonly isMap: boolean;
	#patterns: readonly { pattern: RegExp; schema: unknown }[] | undefined;
	#validate: ValidateFunction | undefined;

	constructor(schemas: readonly Schema[], family: Family) {
		this.#schemas = schemas;
		this.#family = family;
		this.#views = viewsOf(schemas, family.bundled);
		this.types = new Set(this.#views.flatMap(typesOf));
		this.kinds = kindsOf(this.types);
		this.names = new Set(this.#views.flatMap(({ properties = {} }) => Object.keys(properties)));
		this.isMap = this.names.size === 0 || this.#views.some(hasOthers);
		this.#tuple = Math.max(0, ...this.#views.map((view) => tupleOf(view).length));
	}

	static of(declared: Declared): Shape {
		return new Family(declared).shapeOf(declared.schema ? [declared.schema] : []);
	}

	item(index: number): Shape {
		return this.#child(index < this.#tuple ? `item ${index}` : 'items', () =>
			this.#views.flatMap((view) => tupleOf(view)[index] ?? (Array.isArray(view.items) ? [] : (view.items ?? []))),
		);
	}

	property(name: string): Shape {
		if (this.names.has(name)) return this.#child(`property ${name}`, () => this.#named(name));
		this.#patterns ??= this.#views.flatMap(patternsOf);
		const matching = this.#patterns.filter(({ pattern }) => pattern.test(name));
		if (matching.length === 0) return this.#child('others', () => this.#views.map((view) => view.additionalProperties));
		const key = matching.map(({ pattern }) => pattern.source).join(' ');
		return this.#child(`pattern ${key}`, () => matching.map(({ schema }) => schema));
	}

	#named(name: string): unknown[] {
		return this.#views.flatMap(({ properties = {} }) => (Object.hasOwn(properties, name) ? (properties[name] ?? []) : []));
	}

	/** The text as a value of an allowed type, and the text itself if it is none. */
	scalar(text: string): unknown {
		const values = candidates(text, this.types);
		return values.length === 0 ? text : this.choose(values);
	}

	/** The first valid one of several values, otherwise the first. */
	choose(values: readonly unknown[]): unknown {
		if (values.length < 2) return values[0];
		const valid = values.findIndex((value) => this.allows(value));
		return values[valid === -1 ? 0 : valid];
	}

	/** Whether a value is valid. */
	allows(value: unknown): boolean {
		this.#validate ??= this.#family.compile(this.#schemas);
		return this.#validate(value) as boolean;
	}

	/** Callers control the names of properties, so a child is stored by the schema that it is declared with. */
	#child(key: string, schemasOf: () => readonly unknown[]): Shape {
		const known = this.#children.get(key);
		if (known) return known;
		const child = this.#family.shapeOf(schemasOf().filter(isSchema));
		this.#children.set(key, child);
		return child;
	}
}

/** The shapes of one declaration. A recursive schema has one shape, however deep the values of callers are. */
class Family {
	readonly bundled: Bundled;
	readonly #declared: Declared;
	readonly #numbers = new Map<Schema, number>();
	readonly #shapes = new Map<string, Shape>();

	constructor(declared: Declared) {
		this.bundled = declared.bundled;
		this.#declared = declared;
	}

	shapeOf(schemas: readonly Schema[]): Shape {
		const key = schemas.map((schema) => this.#numberOf(schema)).join(' ');
		const known = this.#shapes.get(key);
		if (known) return known;
		const shape = new Shape(schemas, this);
		this.#shapes.set(key, shape);
		return shape;
	}

	compile(schemas: readonly Schema[]): ValidateFunction {
		const { schema, bundled, where } = this.#declared;
		const [first = {}, ...others] = schemas;
		const dialect = schema?.$schema ? { $schema: schema.$schema } : {};
		return compileSchema({ ...dialect, ...(others.length === 0 ? first : { anyOf: [...schemas] }) }, bundled, where, false);
	}

	#numberOf(schema: Schema): number {
		const known = this.#numbers.get(schema) ?? this.#numbers.size;
		this.#numbers.set(schema, known);
		return known;
	}
}

function patternsOf({ patternProperties = {} }: Schema): { pattern: RegExp; schema: unknown }[] {
	return Object.entries(patternProperties as object).map(([source, schema]) => ({ pattern: new RegExp(source, 'u'), schema }));
}

function tupleOf({ items, prefixItems }: Schema): Schema[] {
	return (prefixItems as Schema[] | undefined) ?? (Array.isArray(items) ? items : undefined) ?? [];
}

function hasOthers({ additionalProperties, patternProperties }: Schema): boolean {
	return additionalProperties === true || isSchema(additionalProperties) || patternProperties !== undefined;
}

function isSchema(schema: unknown): schema is Schema {
	return typeof schema === 'object' && schema !== null;
}

function viewsOf(schemas: readonly Schema[], bundled: Bundled): Schema[] {
	const views = new Set<Schema>();
	const waiting = [...schemas];
	for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
		if (!isSchema(schema) || views.has(schema)) continue;
		views.add(schema);
		const target = resolve(schema, bundled);
		if (target !== schema) waiting.push(target);
		for (const keyword of IN_PLACE) waiting.push(...([schema[keyword] ?? []].flat() as Schema[]));
	}
	return [...views];
}

function typesOf(view: Schema): string[] {
	if (view.type !== undefined) return [view.type, view.nullable === true ? 'null' : []].flat(2);
	if (view.enum ?? 'const' in view) return [...(view.enum ?? []), ...('const' in view ? [view.const] : [])].map(typeOf);
	return KEYWORDS.filter(([, keywords]) => keywords.some((keyword) => keyword in view)).map(([type]) => type);
}

/** The keywords that stand for a type, if there is no `type`. */
const KEYWORDS: readonly (readonly [string, readonly string[]])[] = [
	['object', ['properties', 'patternProperties', 'required', 'minProperties', 'maxProperties']],
	['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems']],
	['string', ['pattern', 'minLength', 'maxLength']],
];

function typeOf(value: unknown): string {
	if (value === null) return 'null';
	return Array.isArray(value) ? 'array' : typeof value;
}

function kindsOf(types: ReadonlySet<string>): Kind[] {
	const kinds: Kind[] = [];
	if (types.has('array')) kinds.push('array');
	if (types.has('object')) kinds.push('object');
	if (types.size === 0 || [...types].some((type) => type !== 'array' && type !== 'object')) kinds.push('scalar');
	return kinds;
}

/** The values of the allowed types that a text can stand for. OpenAPI does not define the text of null: `null` and nothing are usual. */
function candidates(text: string, types: ReadonlySet<string>): unknown[] {
	const values: unknown[] = [];
	if (types.has('null') && (text === '' || text === 'null')) values.push(null);
	if (types.has('boolean') && (text === 'true' || text === 'false')) values.push(text === 'true');
	const number = (types.has('number') || types.has('integer')) && NUMBER.test(text) ? Number(text) : Number.NaN;
	if (Number.isInteger(number) || (types.has('number') && Number.isFinite(number))) values.push(number);
	if (types.has('string')) values.push(text);
	return values;
}
