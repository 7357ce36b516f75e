/** How many calls a credential may make. */
export interface Rate {
	/** Calls per second in the long run. */
	perSecond: number;
	/** Calls that may come at once. */
	burst: number;
}

export interface Allowance {
	allowed: boolean;
	/** In the words of the IETF's RateLimit headers. */
	headers: Record<string, string>;
}

/** More than this many callers at once are forgotten, oldest first. */
const REMEMBERED = 100_000;

/** The generic cell rate algorithm: one number per caller, and no timer. Each replica counts for itself. */
export class RateLimit {
	readonly #interval: number;
	readonly #burst: number;
	/** When a caller's bucket is empty again. */
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
		if (allowed) this.#remember(caller, emptyAt);
		const headers: Record<string, string> = {
			'ratelimit-limit': String(this.#burst),
			'ratelimit-remaining': String(Math.max(0, Math.floor((full - level) / this.#interval))),
			'ratelimit-reset': String(Math.ceil(level / 1000)),
		};
		if (!allowed) headers['retry-after'] = String(Math.max(1, Math.ceil((emptyAt - now - full) / 1000)));
		return { allowed, headers };
	}

	#remember(caller: string, emptyAt: number): void {
		this.#empty.delete(caller);
		this.#empty.set(caller, emptyAt);
		if (this.#empty.size > REMEMBERED) this.#empty.delete(this.#empty.keys().next().value as string);
	}
}
