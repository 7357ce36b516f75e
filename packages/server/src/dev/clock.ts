/** The latest time that a response can contain. */
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');
const EARLIEST = Date.parse('0001-01-01T00:00:00.000Z');

/**
 * The time of this process's server, for tests. It goes on from where you move it. Timestamps, expiry, rate limits and jobs follow it.
 * Rows that were written while it was ahead keep their times.
 */
export interface Clock {
	/** The server's time. */
	now(): Date;
	/**
	 * Moves the clock forward, for example past the expiry of a code.
	 *
	 * @throws A `RangeError` if the number is negative or not finite, or if the year would exceed 9999.
	 * @example
	 * ```ts
	 * server.clock.advance(15 * 60_000);
	 * ```
	 */
	advance(milliseconds: number): Date;
	/**
	 * Sets the clock, also to an earlier time.
	 *
	 * @throws A `RangeError` if the date is invalid, or its year is not between 1 and 9999.
	 */
	set(time: Date): Date;
	/** Sets the clock to the real time. */
	reset(): Date;
}

/** @param onMove Called after the clock was moved. */
export function createClock(realNow: () => Date, onMove: () => void): Clock {
	let offset = 0;
	const now = (): Date => new Date(realNow().getTime() + offset);
	const moveTo = (milliseconds: number): Date => {
		if (!(milliseconds >= EARLIEST && milliseconds <= LATEST))
			throw new RangeError('The clock can be set to a date between the years 1 and 9999.');
		offset = milliseconds - realNow().getTime();
		onMove();
		return now();
	};
	return {
		now,
		advance(milliseconds) {
			if (!(milliseconds >= 0)) throw new RangeError('The clock advances by 0 ms or more. Use `set` for an earlier time.');
			return moveTo(now().getTime() + milliseconds);
		},
		set: (time) => moveTo(time.getTime()),
		reset: () => moveTo(realNow().getTime()),
	};
}
