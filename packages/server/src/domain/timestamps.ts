import { invalidField } from '../http-error.ts';

/**
 * Parses a timestamp. Rejects leap seconds, which `Date` cannot represent, and years before 1 or after 9999 in UTC, which neither
 * PostgreSQL nor the format of a response has.
 */
export function parseTimestamp(text: string, place: string): Date {
	const time = new Date(text);
	const year = time.getUTCFullYear();
	if (year >= 1 && year <= 9999) return time;
	throw invalidField(
		place,
		'wrong_format',
		`"${text}" is not supported. Use a year from 1 to 9999 in UTC, and seconds up to 59.`,
	);
}
