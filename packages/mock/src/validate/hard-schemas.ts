import type { Check } from './check.ts';
import { below, children, keyOf, type Place } from './place.ts';
import { isObject } from './value-kinds.ts';

/** Keywords that do not make Prism's generator search for a value. */
const SIMPLE: ReadonlySet<string> = new Set(
	(
		'$ref $comment $id $schema $anchor title description type format enum const default example examples properties required items ' +
		'additionalProperties oneOf anyOf allOf discriminator nullable readOnly writeOnly deprecated xml externalDocs minimum maximum ' +
		'exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems maxProperties pattern unevaluatedProperties'
	).split(' '),
);

/** The number of items and of additional properties that the generator adds. */
const ADDED = 5;
/** A larger number is a string or a list that takes time. */
const MAX_LENGTH = 1_000;

/** Prism generates this many values in much less than its time limit. */
const MAX_SIZE = 2_000;

interface Measure {
	/** The number of values that the generator makes. */
	size: number;
	/** The schemas in it, also referenced ones, that may take too long. */
	hard: ReadonlySet<string>;
}

/**
 * Finds the schemas for which Prism's generator may take long: recursive ones, large ones, and those with a keyword for which it searches
 * a value.
 */
export class HardSchemas {
	readonly #check: Check;
	readonly #measures = new Map<string, Measure>();

	constructor(check: Check) {
		this.#check = check;
	}

	in(schema: Place): ReadonlySet<string> {
		return this.#measure(schema).hard;
	}

	#measure(schema: Place): Measure {
		const place = this.#check.follow(schema);
		if (!place) return { size: 0, hard: new Set() };
		const key = keyOf(place);
		const known = this.#measures.get(key);
		if (known) return known;
		// Until it is known, a reference to it from inside is recursive.
		this.#measures.set(key, { size: 0, hard: new Set([key]) });
		const measure = this.#measureParts(place, key);
		this.#measures.set(key, measure);
		return measure;
	}

	#measureParts(place: Place, key: string): Measure {
		const { value } = place;
		if (!isObject(value)) return { size: 1, hard: new Set() };
		const hard = new Set(isSimple(value) ? [] : [key]);
		const sizeOf = (part: Place): number => {
			const measure = this.#measure(part);
			for (const each of measure.hard) hard.add(each);
			return measure.size;
		};
		const sizes = (keyword: string): number[] => children(below(place, keyword)).map(sizeOf);
		const one = (keyword: string): number => (isObject(value[keyword]) ? sizeOf(below(place, keyword)) : 0);
		const items = Math.max(ADDED, Number(value.minItems ?? 0)) * one('items');
		const choice = Math.max(0, ...sizes('oneOf')) + Math.max(0, ...sizes('anyOf'));
		const size = 1 + sum(sizes('properties')) + sum(sizes('allOf')) + choice + items + ADDED * one('additionalProperties');
		if (size > MAX_SIZE && hard.size === 0) hard.add(key);
		return { size, hard };
	}
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function isSimple(schema: Record<string, unknown>): boolean {
	if (!Object.keys(schema).every((key) => SIMPLE.has(key) || /^x-(?!faker)/.test(key))) return false;
	if (mayContradictItself(schema)) return false;
	const { pattern, minLength, maxLength, minItems, format } = schema;
	if ([minLength, minItems].some((limit) => typeof limit === 'number' && limit > MAX_LENGTH)) return false;
	if (typeof pattern !== 'string') return format === undefined || minLength === undefined;
	// The generator does not know lookaround and back references.
	if (/\(\?<?[=!]|\\[1-9kbB]/.test(pattern)) return false;
	// The generator repeats a pattern until the text is long enough.
	if (minLength !== undefined || maxLength !== undefined) return false;
	return pattern.length <= MAX_LENGTH && sum([...pattern.matchAll(/\d+/g)].map(Number)) <= MAX_LENGTH;
}

/** The longest text of a common format, such as a date with a time zone. */
const LONG_ENOUGH = 64;

/** Whether keywords that are valid alone may allow no value together. */
function mayContradictItself(schema: Record<string, unknown>): boolean {
	const { type, format, pattern, maxLength, minLength, minItems } = schema;
	const isText = type === 'string';
	if (format !== undefined && (pattern !== undefined || Number(maxLength ?? LONG_ENOUGH) < LONG_ENOUGH)) return true;
	if ((schema.enum ?? schema.const) !== undefined && (minLength ?? maxLength ?? pattern) !== undefined) return true;
	if (!isText && (minLength ?? pattern) !== undefined) return true;
	if (type !== 'array' && minItems !== undefined) return true;
	const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (keyword in schema ? [schema[keyword]] : []));
	const isOpen = type === undefined || type === 'object';
	if (branches.some((list) => !Array.isArray(list) || list.length === 0 || !isOpen)) return true;
	return branches.flat().some((branch) => isObject(branch) && schema.allOf !== undefined && isOther(branch.type));
}

/** Whether a part of an `allOf` is no object: parts of several types contradict each other. */
function isOther(type: unknown): boolean {
	return type !== undefined && type !== 'object';
}
