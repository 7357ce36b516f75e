import { refuse } from './errors.ts';
import type { Fields } from './operation.ts';

/** Refuses what would change a path's shape: an empty id, `..` in any writing, a slash. */
const ANY_ID = /^(?!(\.|%2e){1,2}$)[^/\\]+$/i;

/** An id as a segment of a path. It is checked before anything is sent: a `..` must never reach a parent resource. */
export function segment<Name extends string>(
	params: Readonly<Record<Name, unknown>>,
	name: Name,
	pattern: RegExp = ANY_ID,
): string {
	const value = params[name];
	return /^(st|nu)/.test(typeof value) && pattern.test(value as string)
		? encodeURIComponent(value as string)
		: refuse(name, value, `an id that matches ${pattern}`);
}

/** The query string, with its question mark; nothing when no field has a value. */
export function queryString(fields: Fields): string {
	let text = '';
	for (const name in fields) {
		const value = fields[name];
		if (value === undefined) continue;
		// A text, a number, a boolean or a bigint; a function would send its source.
		if (!/^(st|nu|b)/.test(typeof value)) refuse(name, value, 'a text, a number or a boolean');
		text += `${text ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
	}
	return text;
}
