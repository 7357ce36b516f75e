import { HttpError } from '../http-error.ts';

/** A moment that a caller names. A leap second is of the form and yet no moment here, and a year before 1 has no place in a database. */
export function parseTimestamp(text: string, place: string): Date {
	const moment = new Date(text);
	if (moment.getUTCFullYear() >= 1) return moment;
	throw new HttpError(400, `${place}: "${text}" was given, a moment from the year 1 on, without leap second, was expected.`);
}
