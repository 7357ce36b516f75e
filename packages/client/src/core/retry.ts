import type { Reply } from './hooks.ts';

/** Whether the API may answer otherwise when it is asked again. It can say so itself by `x-should-retry`. */
export function isTransient({ status, headers }: Reply): boolean {
	return status > 399 && (headers.get('x-should-retry') ?? /408|429|5../.test(`${status}`)).toString() === 'true';
}

/** How long the API asks to wait, in milliseconds: `retry-after-ms`, or `retry-after` in seconds or as a date. */
export function askedWait({ headers }: Reply): number | undefined {
	const wait = headers.get('retry-after') || Number.NaN;
	const asked = [
		Number(headers.get('retry-after-ms') || Number.NaN),
		Number(wait) * 1000,
		Date.parse(wait as string) - Date.now(),
	];
	const known = asked.find((milliseconds) => !Number.isNaN(milliseconds));
	return known && Math.max(0, known);
}

/**
 * How long to pause before the next attempt, in milliseconds: as long as the API asks, else anything up to half a second,
 * doubled with each attempt up to eight, so that many clients do not come back at once. Not a number when the API asks for
 * more than a minute: the caller can wait better than we.
 */
export function pauseAfter(attempt: number, reply: Reply | undefined): number {
	const asked = reply && askedWait(reply);
	if (asked === undefined) return Math.random() * Math.min(8_000, 250 * 2 ** attempt);
	return asked > 60_000 ? Number.NaN : asked;
}
