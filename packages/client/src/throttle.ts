import type { Hook, Reply } from './core/hooks.ts';
import { retryAfterMs } from './core/retry.ts';
import { sleep } from './core/with-timeout.ts';

/** A longer wait would use up the default timeout of a call. */
const LONGEST_DELAY = 60_000;

/**
 * Creates a hook that respects the API's rate limit. After a 429, or when `ratelimit-remaining` is 0, it delays all calls to that
 * host until the limit resets. The delay counts towards a call's `timeout`. A call that had to wait for more than 60 s is sent at
 * once: the API's 429 tells the caller when to try again.
 *
 * @example
 * ```ts
 * const client = createClient({ credentials, hooks: [throttle()] });
 * ```
 */
export function throttle(): Hook {
	const freeAt = new Map<string, number>();
	return async (request, next) => {
		const { origin } = new URL(request.url);
		const wait = (freeAt.get(origin) ?? 0) - Date.now();
		if (wait > 0 && wait <= LONGEST_DELAY) await sleep(wait, request.signal);
		const reply = await next(request);
		const delay = rateLimitDelay(reply);
		if (delay) freeAt.set(origin, Date.now() + delay);
		return reply;
	};
}

/** How long the host accepts no more calls, in milliseconds. */
function rateLimitDelay(reply: Reply): number | undefined {
	if (reply.status === 429) return retryAfterMs(reply);
	if (reply.headers.get('ratelimit-remaining') !== '0') return undefined;
	return Number(reply.headers.get('ratelimit-reset')) * 1000;
}
