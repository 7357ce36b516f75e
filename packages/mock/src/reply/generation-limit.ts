import type { Operation } from '../contract/operation.ts';
import { processorTime, TimeLimitError, withinTimeLimit } from '../time-limit.ts';

/** The processor time in milliseconds in which a response must be generated. */
export const GENERATION_LIMIT = 1_000;

/** The part of Prism's generator, which never ends for some schemas. The rest is for the strict generator. */
const PRISMS_PART = 600;

/** Whether Prism's generator ends in time, by operation and preference. */
const outcomes = new WeakMap<Operation, Map<string, 'ends' | 'exceeds'>>();

/** What is left of the time for all attempts to generate one response, in milliseconds of processor time. */
export class Budget {
	#prisms = PRISMS_PART;
	#rest = GENERATION_LIMIT - PRISMS_PART;

	/**
	 * Runs Prism's generator within its part. `run` may be called more than once.
	 *
	 * @param isRandom - whether the next call with the same preference can take longer
	 */
	spendOnPrism<Result>(operation: Operation, preference: string, isRandom: boolean, run: () => Result): Result {
		const known = outcomes.get(operation) ?? new Map<string, 'ends' | 'exceeds'>();
		outcomes.set(operation, known);
		if (known.get(preference) === 'ends' && !isRandom) return run();
		if (known.get(preference) === 'exceeds') throw new TimeLimitError('Prism did not end in time before');
		const isWhole = this.#prisms === PRISMS_PART;
		const begun = processorTime();
		try {
			const result = within(this.#prisms, run);
			known.set(preference, 'ends');
			return result;
		} catch (error) {
			// A later attempt had less time.
			if (error instanceof TimeLimitError && isWhole) known.set(preference, 'exceeds');
			throw error;
		} finally {
			this.#prisms -= processorTime() - begun;
		}
	}

	/** Runs the strict generator, or validates a response, within the rest. `run` may be called more than once. */
	spend<Result>(run: () => Result): Result {
		const begun = processorTime();
		try {
			return within(this.#rest, run);
		} finally {
			this.#rest -= processorTime() - begun;
		}
	}
}

function within<Result>(milliseconds: number, run: () => Result): Result {
	if (milliseconds <= 0) throw new TimeLimitError('No time is left');
	return withinTimeLimit(milliseconds, run);
}
