const WINDOW_MILLISECONDS = 60_000;

interface Window {
	ends: number;
	count: number;
}

/** Counts requests per caller and operation, in windows of one minute. */
export class RateLimits {
	readonly #windows = new Map<string, Window>();

	/** Counts a request. Returns the seconds to wait if it exceeds the limit. */
	take(key: string, limit: number, now: number = Date.now()): number | undefined {
		const known = this.#windows.get(key);
		const window = known && known.ends > now ? known : { ends: now + WINDOW_MILLISECONDS, count: 0 };
		window.count += 1;
		this.#windows.set(key, window);
		return window.count > limit ? Math.max(1, Math.ceil((window.ends - now) / 1000)) : undefined;
	}

	clear(): void {
		this.#windows.clear();
	}
}
