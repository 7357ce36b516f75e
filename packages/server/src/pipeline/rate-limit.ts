/** The rate limit of each credential. */
export interface Rate {
	/** Calls per second, on average. */
	perSecond: number;
	/** Maximum number of calls at the same time. */
	burst: number;
}

export interface Allowance {
	allowed: boolean;
	/** RateLimit headers (draft-ietf-httpapi-ratelimit-headers), and `retry-after` if the call is not allowed. */
	headers: Record<string, string>;
}

/** Above this number of callers, the one that called least recently is removed. */
const MAX_CALLERS = 100_000;

/** Generic cell rate algorithm (GCRA): one number per caller and no timer. Each replica counts separately. */
export class RateLimit {
	readonly #interval: number;
	readonly #burst: number;
	/** The time at which a caller's bucket is empty. */
	readonly #empty = new Map<string, number>();

	constructor({ perSecond, burst }: Rate) {
		this.#interval = 1000 / perSecond;
		this.#burst = burst;
	}

	take(caller: string, now: number): Allowance {
		const full = this.#interval * this.#burst;
		const emptyAt = Math.max(this.#empty.get(caller) ?? 0, now) + this.#interval;
		const allowed = emptyAt - now <= full;
		const level = allowed ? emptyAt - now : emptyAt - this.#interval - now;
		if (allowed) this.#save(caller, emptyAt);
		const headers: Record<string, string> = {
			'ratelimit-limit': String(this.#burst),
			'ratelimit-remaining': String(Math.max(0, Math.floor((full - level) / this.#interval))),
			'ratelimit-reset': String(Math.ceil(level / 1000)),
		};
		if (!allowed) headers['retry-after'] = String(Math.max(1, Math.ceil((emptyAt - now - full) / 1000)));
		return { allowed, headers };
	}

	#save(caller: string, emptyAt: number): void {
		this.#empty.delete(caller);
		this.#empty.set(caller, emptyAt);
		if (this.#empty.size > MAX_CALLERS) this.#empty.delete(this.#empty.keys().next().value as string);
	}
}
