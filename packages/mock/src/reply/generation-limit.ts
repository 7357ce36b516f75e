import type { Operation } from '../contract/operation.ts';
import { processorTime, TimeLimitError, withinTimeLimit } from '../time-limit.ts';

/** The processor time in milliseconds in which a response must be generated, and the time that each kilobyte of schema adds. */
export const GENERATION_LIMIT = 1_000;
const PER_KILOBYTE = 25;

/** The share of Prism's generator, which never ends for some schemas. The rest is for the strict generator. */
const PRISMS_SHARE = 0.6;

/** Whether Prism's generator ends in time, by operation and preference. */
const outcomes = new WeakMap<Operation, Map<string, 'ends' | 'exceeds'>>();

const limits = new WeakMap<Operation, number>();

/** The time in milliseconds for an operation. Generators copy large schemas for each value, and validate as slowly. */
function limitOf(operation: Operation): number {
	const known = limits.get(operation);
	if (known !== undefined) return known;
	const { responses, __bundled__ } = operation;
	const kilobytes = Math.floor(JSON.stringify([responses, __bundled__]).length / 1_000);
	const limit = GENERATION_LIMIT + PER_KILOBYTE * kilobytes;
	limits.set(operation, limit);
	return limit;
}

/** What is left of the time for all attempts to generate one response, in milliseconds of processor time. */
export class Budget {
	/** The whole time in milliseconds. */
	readonly limit: number;
	readonly #operation: Operation;
	/** What is left of the share of Prism's generator, and of the rest. */
	#prisms: number;
	#rest: number;

	constructor(operation: Operation) {
		this.#operation = operation;
		this.limit = limitOf(operation);
		this.#prisms = this.limit * PRISMS_SHARE;
		this.#rest = this.limit - this.#prisms;
	}

	/**
	 * Runs Prism's generator within its share. `run` may be called more than once.
	 *
	 * @param isRandom - whether the next call with the same preference can take longer
	 */
	spendOnPrism<Result>(preference: string, isRandom: boolean, run: () => Result): Result {
		const known = outcomes.get(this.#operation) ?? new Map<string, 'ends' | 'exceeds'>();
		outcomes.set(this.#operation, known);
		if (known.get(preference) === 'ends' && !isRandom) return run();
		if (known.get(preference) === 'exceeds') throw new TimeLimitError('Prism did not end in time before');
		const isWhole = this.#prisms === this.limit * PRISMS_SHARE;
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

	/** Runs the strict generator, or validates a response, within what is left. `run` may be called more than once. */
	spend<Result>(run: () => Result): Result {
		const begun = processorTime();
		try {
			// On a busy machine, Prism can take more than its share.
			return within(Math.max(this.#prisms, 0) + this.#rest, run);
		} finally {
			this.#rest -= processorTime() - begun;
		}
	}
}

function within<Result>(milliseconds: number, run: () => Result): Result {
	if (milliseconds <= 0) throw new TimeLimitError('No time is left');
	return withinTimeLimit(milliseconds, run);
}
