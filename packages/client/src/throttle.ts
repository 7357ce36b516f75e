import type { Hook, Reply } from './core/hooks.ts';
import { askedWait } from './core/retry.ts';
import { within } from './core/within.ts';

/**
 * A hook that spares the API calls which it would refuse: after a 429, and when `ratelimit-remaining` says that none is left, it
 * holds every call to that host until the API takes calls again. The wait counts towards a call's `timeout`.
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
		if (wait > 0) await within<void>(wait, (resume) => resume(), request.signal);
		const reply = await next(request);
		const pause = pauseAsked(reply);
		if (pause) freeAt.set(origin, Date.now() + pause);
		return reply;
	};
}

function pauseAsked(reply: Reply): number | undefined {
	if (reply.status === 429) return askedWait(reply);
	if (reply.headers.get('ratelimit-remaining') !== '0') return undefined;
	return Number(reply.headers.get('ratelimit-reset')) * 1000;
}
