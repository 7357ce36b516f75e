import type { Reply } from './hooks.ts';

/** Whether a retry may succeed: after 408, 429 and 5xx, unless the header `x-should-retry` states otherwise. */
export function isRetryable({ status, headers }: Reply): boolean {
	return status > 399 && (headers.get('x-should-retry') ?? /408|429|5../.test(`${status}`)).toString() === 'true';
}

/** The wait that the API asks for, in milliseconds: `retry-after-ms`, or `retry-after` in seconds or as a date. */
export function retryAfterMs({ headers }: Reply): number | undefined {
	const value = (name: string): string => headers.get(name) || 'none';
	const after = value('retry-after');
	// A date is compared with the response's own clock: the local one may be wrong.
	const untilDate = Date.parse(after) - (Date.parse(value('date')) || Date.now());
	const wait = [+value('retry-after-ms'), +after * 1000, untilDate].find((milliseconds) => !Number.isNaN(milliseconds));
	return wait && Math.max(0, wait);
}

/**
 * The delay before the next attempt in milliseconds. As long as the API asks, but NaN above 60 s: the caller decides about a
 * longer wait. Otherwise exponential backoff with full jitter: at most 500 ms after the first attempt, at most 8 s later.
 */
export function retryDelay(attempt: number, reply: Reply | undefined): number {
	const wait = reply && retryAfterMs(reply);
	if (wait === undefined) return Math.random() * Math.min(8_000, 250 * 2 ** attempt);
	return wait > 60_000 ? Number.NaN : wait;
}
