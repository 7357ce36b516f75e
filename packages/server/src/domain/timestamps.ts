import { invalidField } from '../http-error.ts';

/** Parses a timestamp. Rejects leap seconds, which `Date` cannot represent, and years before 1, which PostgreSQL rejects. */
export function parseTimestamp(text: string, place: string): Date {
	const time = new Date(text);
	if (time.getUTCFullYear() >= 1) return time;
	throw invalidField(place, 'wrong_format', `"${text}" is not supported. Use a year from 1 on, and seconds up to 59.`);
}
