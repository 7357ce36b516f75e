import { hashSecret } from '../auth/api-keys.ts';

/** The rate limit of each credential, and of each address for calls without one. */
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
/** An address may fail to authenticate at this part of the rate. */
const FAILURE_SHARE = 0.1;

/** Generic cell rate algorithm (GCRA): one number per caller and no timer. Each replica counts separately. */
export class RateLimit {
	readonly #interval: number;
	readonly #burst: number;
	readonly #maxCallers: number;
	/** The time at which a caller's bucket is empty. */
	readonly #empty = new Map<string, number>();

	constructor({ perSecond, burst }: Rate, maxCallers: number = MAX_CALLERS) {
		this.#interval = 1000 / perSecond;
		this.#burst = burst;
		this.#maxCallers = maxCallers;
	}

	/** Number of callers in memory. */
	get size(): number {
		return this.#empty.size;
	}

	take(caller: string, now: number): Allowance {
		const full = this.#interval * this.#burst;
		const known = this.#empty.get(caller) ?? 0;
		// A bucket never holds more than `full`, unless the clock was moved back.
		const emptyAt = (known > now && known <= now + full ? known : now) + this.#interval;
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
		if (this.#empty.size > this.#maxCallers) this.#empty.delete(this.#empty.keys().next().value as string);
	}
}

/**
 * Whose limit a call counts against. A credential that was proven has a limit of its own, also while its address has used up its limit.
 * Every other call counts for the address: a caller could send a new wrong credential with each call.
 */
export class CallerLimits {
	readonly #calls: RateLimit;
	readonly #failures: RateLimit;
	/** Hashes of credentials that were accepted, newest last. Only they are limited before they are looked up. */
	readonly #proven = new Set<string>();

	constructor(rate: Rate) {
		this.#calls = new RateLimit(rate);
		const burst = Math.max(1, Math.floor(rate.burst * FAILURE_SHARE));
		this.#failures = new RateLimit({ perSecond: rate.perSecond * FAILURE_SHARE, burst });
	}

	/** A call without a credential, or of no operation. */
	takeAddress(address: string, now: Date): Allowance {
		return this.#calls.take(`address ${address}`, now.getTime());
	}

	/** A call with a credential that was proven before. `undefined` if it was not. */
	takeProven(secret: string, now: Date): Allowance | undefined {
		const hash = hashSecret(secret);
		return this.#proven.has(hash) ? this.#calls.take(hash, now.getTime()) : undefined;
	}

	/** A call with a credential that was just proven. */
	takeAccepted(secret: string, now: Date): Allowance {
		const hash = hashSecret(secret);
		this.#proven.add(hash);
		if (this.#proven.size > MAX_CALLERS) this.#proven.delete(this.#proven.values().next().value as string);
		return this.#calls.take(hash, now.getTime());
	}

	/** A call whose credential was refused. */
	takeRefused(secret: string, address: string, now: Date): Allowance {
		this.#proven.delete(hashSecret(secret));
		return this.#failures.take(address, now.getTime());
	}
}
