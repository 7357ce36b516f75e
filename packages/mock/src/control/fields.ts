import { types } from 'node:util';
import { didYouMean } from '../did-you-mean.ts';
import { PlanError } from './plan-error.ts';

type Fields = Record<string, unknown>;

/** The longest value in an error message. */
const MAX_SHOWN = 60;

/** A value for an error message: JSON, shortened. */
export function shown(value: unknown): string {
	if (value === undefined) return 'missing';
	if (typeof value === 'function') return 'a function';
	if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
	if (typeof value === 'number' || types.isRegExp(value)) return String(value);
	return shortened(jsonOf(value));
}

function shortened(text: string): string {
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function jsonOf(value: unknown): string {
	try {
		return JSON.stringify(value) ?? String(value);
	} catch {
		return 'an object that is not JSON';
	}
}

/**
 * Reads an object that has only these fields.
 *
 * @throws PlanError when it is no object, or has another field. The message suggests the closest field.
 */
export function readFields(name: string, value: unknown, allowed: readonly string[], known: Fields = {}): Fields {
	const fields = readObject(name, value);
	for (const field of Object.keys(fields)) {
		if (!allowed.includes(field)) throw unknownField(name, field, allowed, known[field]);
	}
	return fields;
}

function unknownField(name: string, field: string, allowed: readonly string[], advice: unknown): PlanError {
	const otherCase = allowed.find((each) => each.toLowerCase() === field.toLowerCase());
	const similar = otherCase ?? didYouMean(field, allowed);
	const fix = advice ?? (similar && `Did you mean ${similar}?`);
	return new PlanError(`${name} has the unknown field ${shortened(field)}.${fix ? ` ${fix}` : ''} Expected ${listed(allowed)}.`);
}

/** @throws PlanError when the value is no object. */
export function readObject(name: string, value: unknown): Fields {
	if (typeof value === 'object' && value !== null && !Array.isArray(value) && !types.isRegExp(value)) return value as Fields;
	throw invalid(name, value, 'an object');
}

/** @throws PlanError when the value is no whole number in the range. */
export function checkWhole(name: string, value: unknown, from: number, to?: number): void {
	if (Number.isInteger(value) && (value as number) >= from && (to === undefined || (value as number) <= to)) return;
	throw invalid(name, value, `a whole number from ${from}${to === undefined ? '' : ` to ${to}`}`);
}

/** @throws PlanError */
export function checkOneOf(name: string, value: unknown, choices: readonly string[]): void {
	if (choices.includes(value as string)) return;
	const similar = typeof value === 'string' ? didYouMean(value, choices) : undefined;
	throw invalid(name, value, listed(choices), similar && `Did you mean ${similar}?`);
}

export function invalid(name: string, value: unknown, expected: string, fix = ''): PlanError {
	const given = value === undefined ? 'is missing' : `is ${shown(value)}`;
	return new PlanError(`${name} ${given}; expected ${expected}.${fix === '' ? '' : ` ${fix}`}`);
}

/** `a, b or c`. */
export function listed(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? 'no field') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
