import type { Ajv, ValidateFunction } from 'ajv';
import { newValidator } from '../schemas.ts';
import type { Check } from './check.ts';
import { objectType } from './object-types.ts';
import { below, children, keyOf, type Place } from './place.ts';
import { referenceIn } from './references.ts';
import { fits, isObject, type Kind } from './value-kinds.ts';

/** Whether a value is sent in a request, in a response, or may be both. */
export type Side = 'request' | 'response' | 'either';

type Violations = NonNullable<ValidateFunction['errors']>;
/** Returns the violations in a value. */
export type Validate = (value: unknown) => Violations;

type Json = Record<string, unknown>;

/** What the place of a schema in another one changes. */
interface Context {
	side: Side;
	/** The one-way properties of the object that this schema is a part of. */
	outer: readonly string[];
	/** Whether other parts of an `allOf` may add properties. */
	isPart: boolean;
}

/** Keywords that would change how the validator resolves references, or that it does not know. */
const OMITTED: ReadonlySet<string> = new Set(
	'$id $schema $anchor $dynamicAnchor $dynamicRef $ref $defs $vocabulary discriminator default example examples nullable'.split(
		' ',
	),
);
const IN_PLACE: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'then', 'else', 'if', 'not']);

/**
 * Compiles the schemas of a document for its examples. A schema that is referenced is compiled once for each side, however often it is
 * used.
 */
export class Validators {
	readonly #check: Check;
	readonly #coerces: boolean;
	readonly #ajv: Ajv;
	readonly #compiled = new Map<string, Validate | undefined>();
	/** The URI of each referenced schema. */
	readonly #uris = new Map<string, string>();
	#missing: { uri: string; place: Place; context: Context }[] = [];

	constructor(check: Check, coerces: boolean) {
		this.#check = check;
		this.#coerces = coerces;
		this.#ajv = newValidator(coerces);
	}

	/** The validator of a schema; `undefined` if it cannot be compiled. */
	get(schema: Place, given: Side): Validate | undefined {
		// Without one-way properties, a schema is the same for each side.
		const side = this.#check.references.files.some(({ hasOneWay }) => hasOneWay) ? given : 'either';
		const target = this.#check.follow(schema);
		if (!target) return undefined;
		const key = `${side} ${keyOf(target)}`;
		if (this.#compiled.has(key)) return this.#compiled.get(key);
		const validate = this.#compile(target, side);
		this.#compiled.set(key, validate);
		return validate;
	}

	#compile(schema: Place, side: Side): Validate | undefined {
		const uri = this.#uriOf(schema, { side, outer: [], isPart: false });
		for (let next = this.#missing.pop(); next; next = this.#missing.pop())
			this.#ajv.addSchema(this.#convert(next.place, next.context) as Json, next.uri);
		try {
			const validate = this.#ajv.getSchema(uri);
			return validate && ((value) => this.#run(validate, schema, value));
		} catch (error) {
			const fault = `the schema cannot be compiled: ${(error as Error).message}. Fix: correct the schema.`;
			if (!this.#coerces) this.#check.report('schema', schema, fault);
			return undefined;
		}
	}

	/** A schema that is a part of itself, without a property between, validates forever. */
	#run(validate: ValidateFunction, schema: Place, value: unknown): Violations {
		try {
			return validate(value) ? [] : (validate.errors ?? []);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			const fault = 'the schema is a part of itself; expected an end. Fix: remove the reference that leads back.';
			this.#check.report('schema', schema, fault);
			return [];
		}
	}

	#uriOf(place: Place, context: Context): string {
		const key = `${context.side} ${context.isPart} ${context.outer.join()} ${keyOf(place)}`;
		const known = this.#uris.get(key);
		if (known !== undefined) return known;
		const uri = `schema:${this.#uris.size}`;
		this.#uris.set(key, uri);
		this.#missing.push({ uri, place, context });
		return uri;
	}

	/** Converts a schema of any version of OpenAPI to JSON Schema 2020-12. Omits what is invalid; other rules report it. */
	#convert(place: Place, context: Context): Json | boolean {
		const { value } = place;
		if (typeof value === 'boolean') return value;
		if (!isObject(value)) return {};
		const reference = this.#reference(place, context);
		if (reference && this.#check.version !== '3.1') return reference;
		// Sorted and without duplicates, so that a recursive schema has a finite number of contexts.
		const oneWay = [...new Set([...context.outer, ...this.#oneWayNames(place, context.side)])].toSorted();
		const inner = { ...context, outer: oneWay };
		const schema: Json = { ...reference };
		for (const item of children(place)) {
			const key = item.path.at(-1) ?? '';
			if (!OMITTED.has(key) && this.#isValid(key, item.value)) schema[key] = this.#keyword(key, item, inner);
		}
		if (Array.isArray(schema.required)) schema.required = schema.required.filter((name) => !oneWay.includes(name as string));
		this.#removeOneWay(schema, oneWay, context.side);
		if (schema.type === 'file') delete schema.type;
		convertLimits(schema, value);
		this.#openParts(schema, place, context);
		return withNull(schema, value);
	}

	#reference(place: Place, context: Context): Json | undefined {
		if (referenceIn(place.value) === undefined) return undefined;
		const target = this.#check.follow(place);
		return target ? { $ref: this.#uriOf(target, context) } : {};
	}

	#kindOf(key: string): Kind | undefined {
		const keys = objectType(this.#check.version, 'Schema')?.keys ?? {};
		return Object.hasOwn(keys, key) ? keys[key] : undefined;
	}

	#isValid(key: string, value: unknown): boolean {
		const kind = this.#kindOf(key);
		if (kind === undefined) return key === 'const' || key === 'x-secret';
		if (kind.endsWith('[]')) return Array.isArray(value) && value.length > 0;
		if (kind.startsWith('{')) return isObject(value);
		return /^Schema/.test(kind) ? isObject(value) || typeof value === 'boolean' : fits(kind, value);
	}

	#keyword(key: string, place: Place, context: Context): unknown {
		const kind = this.#kindOf(key) ?? 'any';
		const inner = IN_PLACE.has(key)
			? { ...context, isPart: key === 'allOf' || (context.isPart && key !== 'not') }
			: { ...context, outer: [], isPart: false };
		if (kind === 'Schema[]') return children(place).map((item) => this.#convert(item, inner));
		if (kind === '{Schema}')
			return Object.fromEntries(children(place).map((item) => [item.path.at(-1), this.#convert(item, inner)]));
		if (/^Schema/.test(kind)) return this.#convert(place, inner);
		return key === 'enum' ? [...new Set(place.value as unknown[])] : place.value;
	}

	/** The names of the properties that are not sent on a side. If the side is unknown, they may be missing. */
	#oneWayNames(place: Place, side: Side, depth = 0): string[] {
		const target = this.#check.follow(place);
		if (!target || !isObject(target.value) || depth > 10) return [];
		const own = children(below(target, 'properties')).filter((property) => this.#isOneWay(property, side));
		const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => children(below(target, key)));
		return [
			...own.map(({ path }) => path.at(-1) ?? ''),
			...branches.flatMap((branch) => this.#oneWayNames(branch, side, depth + 1)),
		];
	}

	#isOneWay(property: Place, side: Side, depth = 0): boolean {
		const flags = [property.value, this.#check.follow(property)?.value].filter(isObject);
		const isOneWay = ({ readOnly, writeOnly }: Json): boolean =>
			(readOnly === true && side !== 'response') || (writeOnly === true && side !== 'request');
		if (flags.some(isOneWay)) return true;
		const target = this.#check.follow(property);
		return (
			Boolean(target) &&
			depth < 5 &&
			children(below(target as Place, 'allOf')).some((part) => this.#isOneWay(part, side, depth + 1))
		);
	}

	#removeOneWay(schema: Json, oneWay: readonly string[], side: Side): void {
		if (side === 'either' || !isObject(schema.properties) || oneWay.length === 0) return;
		schema.properties = Object.fromEntries(Object.entries(schema.properties).filter(([name]) => !oneWay.includes(name)));
	}

	/**
	 * As in the mock, `additionalProperties: false` in a part of an `allOf` does not forbid the properties of the other parts.
	 */
	#openParts(schema: Json, place: Place, context: Context): void {
		if (context.isPart) {
			if (schema.additionalProperties === false) delete schema.additionalProperties;
			return;
		}
		if (!schema.allOf || !this.#isClosed(place)) return;
		delete schema.additionalProperties;
		schema.unevaluatedProperties ??= false;
	}

	#isClosed(place: Place, depth = 0): boolean {
		const target = this.#check.follow(place);
		if (!target || depth > 10 || !isObject(target.value)) return false;
		if (target.value.additionalProperties === false) return true;
		return children(below(target, 'allOf')).some((part) => this.#isClosed(part, depth + 1));
	}
}

/** Before 3.1, an exclusive limit is a flag beside the limit. */
function convertLimits(schema: Json, source: Json): void {
	for (const [flag, limit] of [
		['exclusiveMinimum', 'minimum'],
		['exclusiveMaximum', 'maximum'],
	] as const) {
		if (typeof schema[flag] !== 'boolean') continue;
		delete schema[flag];
		if (source[flag] !== true || typeof schema[limit] !== 'number') continue;
		schema[flag] = schema[limit];
		delete schema[limit];
	}
}

/** Like the mock, supports `nullable` in each version, and `x-nullable`. */
function withNull(schema: Json, { nullable, 'x-nullable': old }: Json): Json {
	if (nullable !== true && old !== true) return schema;
	const copy = { ...schema };
	if (Array.isArray(copy.enum) && !copy.enum.includes(null)) copy.enum = [...copy.enum, null];
	if (copy.type === undefined) return { anyOf: [copy, { type: 'null' }] };
	copy.type = [...new Set([copy.type, 'null'].flat())];
	return copy;
}
