import { throwOptionError } from './errors.ts';
import type { Fields } from './operation.ts';

/** Rejects ids that would change the structure of a path: an empty id, `..` in any encoding, a slash. */
const ANY_ID = /^(?!(\.|%2e){1,2}$)[^/\\]+$/i;

/** Encodes an id as a path segment. Throws on an invalid id: `..` would address the parent resource. */
export function segment<Name extends string>(
	params: Readonly<Record<Name, unknown>>,
	name: Name,
	pattern: RegExp = ANY_ID,
): string {
	const value = params[name];
	return /^(st|nu)/.test(typeof value) && pattern.test(value as string)
		? encodeURIComponent(value as string)
		: throwOptionError(name, value, DEVELOPMENT && `an id that matches ${pattern}`);
}

/** The query string with its question mark; empty if no field has a value. */
export function queryString(fields: Fields): string {
	let text = '';
	for (const name in fields) {
		const value = fields[name];
		if (value === undefined) continue;
		// Accepts a string, a number, a boolean and a bigint. A function would send its source.
		if (!/^(st|nu|b)/.test(typeof value)) throwOptionError(name, value, DEVELOPMENT && 'a string, a number or a boolean');
		text += `${text ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
	}
	return text;
}
