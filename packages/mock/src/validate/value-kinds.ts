import { didYouMean } from '../did-you-mean.ts';

export const TYPES: readonly string[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/**
 * What a key allows: a kind of value in this file, an object type of `object-types.ts`, `Type[]` for a list of them, or `{Type}` for a
 * map of them.
 */
export type Kind = string;

interface ValueKind {
	/** What is allowed, for messages. */
	expected: string;
	test: (value: unknown) => boolean;
	fix?: (value: unknown) => string | undefined;
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every(isString);
const isUnique = (value: readonly unknown[]): boolean => new Set(value).size === value.length;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const inQuotes = (value: unknown): string | undefined =>
	typeof value === 'number' || typeof value === 'boolean' ? `write it in quotes: "${value}"` : undefined;
const withoutQuotes = (value: unknown): string | undefined =>
	isString(value) && /^-?\d+(\.\d+)?$|^(true|false)$/.test(value) ? `write it without quotes: ${value}` : undefined;

const VALUE_KINDS: Readonly<Record<string, ValueKind>> = {
	any: { expected: 'any value', test: () => true },
	string: { expected: 'a string', test: isString, fix: inQuotes },
	strings: { expected: 'a list of strings', test: isStrings },
	boolean: { expected: 'true or false', test: (value) => typeof value === 'boolean', fix: withoutQuotes },
	number: { expected: 'a number', test: isNumber, fix: withoutQuotes },
	'positive number': {
		expected: 'a number greater than 0',
		test: (value) => isNumber(value) && value > 0,
		fix: withoutQuotes,
	},
	count: {
		expected: 'a whole number of 0 or more',
		test: (value) => Number.isInteger(value) && (value as number) >= 0,
		fix: withoutQuotes,
	},
	list: { expected: 'a list', test: Array.isArray },
	map: { expected: 'an object', test: isObject },
	names: {
		expected: 'a list of different property names',
		test: (value) => isStrings(value) && isUnique(value),
		fix: (value) =>
			typeof value === 'boolean' ? 'list the names of the required properties in "required" of their object' : undefined,
	},
	choices: {
		expected: 'a list of at least one value',
		test: (value) => Array.isArray(value) && value.length > 0,
		fix: () => 'list the allowed values, or remove "enum"',
	},
	type: {
		expected: TYPES.join(', '),
		test: (value) => {
			const types = [value].flat();
			return types.length > 0 && isUnique(types) && types.every((type) => TYPES.includes(type as string));
		},
		fix: (value) => {
			const wrong = [value].flat().find((type) => !TYPES.includes(type as string));
			const near = isString(wrong)
				? (didYouMean(wrong.toLowerCase(), TYPES) ?? TYPES.find((type) => type === wrong.toLowerCase()))
				: undefined;
			return near ? `write "${near}"` : 'write one of these types';
		},
	},
	pattern: {
		expected: 'a regular expression of JavaScript with the flag u',
		test: (value) => isString(value) && patternError(value) === undefined,
		fix: (value) => (isString(value) ? `correct it: ${patternError(value)}` : undefined),
	},
};

/** Whether a value is of a kind. Object types allow every object. */
export function fits(kind: string, value: unknown): boolean {
	return VALUE_KINDS[kind]?.test(value) ?? true;
}

export function isValueKind(kind: string): boolean {
	return Object.hasOwn(VALUE_KINDS, kind);
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The message of a value that is not of its kind. */
export function wrongKind(kind: string, value: unknown): string {
	const { expected = 'an object', fix } = VALUE_KINDS[kind] ?? {};
	return problem(value, expected, fix?.(value) ?? `write ${expected}`);
}

export function problem(given: unknown, expected: string, fix: string): string {
	return `${shown(given)} was given; expected ${expected}. Fix: ${fix}.`;
}

/** The message of a word that is not one of the allowed ones. */
export function unknownWord(given: unknown, allowed: readonly string[]): string {
	const near = isString(given) ? nearest(given, allowed) : undefined;
	return problem(given, allowed.join(', ') || 'nothing', near ? `write "${near}"` : 'write one of these');
}

/** The allowed word that a given one is probably a misspelling of. */
export function nearest(given: string, allowed: readonly string[]): string | undefined {
	return allowed.find((word) => word.toLowerCase() === given.toLowerCase()) ?? didYouMean(given, allowed);
}

const MAX_SHOWN = 80;

export function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : withinLimit(JSON.stringify(value), 'a list');
	if (isObject(value)) return 'an object';
	const text = JSON.stringify(value) ?? String(value);
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function withinLimit(text: string, otherwise: string): string {
	return text.length > MAX_SHOWN ? otherwise : text;
}

function patternError(pattern: string): string | undefined {
	try {
		new RegExp(pattern, 'u');
		return undefined;
	} catch (error) {
		return (error as Error).message;
	}
}
