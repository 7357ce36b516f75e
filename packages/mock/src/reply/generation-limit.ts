import type { Operation } from '../contract/operation.ts';
import { processorTime, TimeLimitError, withinTimeLimit } from '../time-limit.ts';
import { NoReplyError } from './no-reply-error.ts';

/** The processor time in milliseconds in which a response must be generated. */
export const GENERATION_LIMIT = 1_000;

/** Prism generates no response in time: for some schemas, its generator never ends. */
export class GenerationTimeoutError extends NoReplyError {
	constructor({ iid }: Operation) {
		super({
			type: 'about:blank',
			title: 'The response could not be generated',
			status: 500,
			detail: `No response of ${iid} could be generated from its schema within ${GENERATION_LIMIT} ms. To fix: add an example to the response.`,
		});
	}
}

/** What is left of the time for all attempts to generate one response, in milliseconds of processor time. */
export interface Budget {
	left: number;
}

/** Whether the generation for a preference ends in time, by operation. Unless it is random, it is the same each time. */
const outcomes = new WeakMap<Operation, Map<string, 'ends' | 'exceeds'>>();

/** Runs Prism's generator, which never ends for some schemas, within a budget. `run` may be called more than once. */
export function generateInTime<Result>(
	operation: Operation,
	preference: string,
	isRandom: boolean,
	budget: Budget,
	run: () => Result,
): Result {
	const known = outcomes.get(operation) ?? new Map();
	outcomes.set(operation, known);
	if (known.get(preference) === 'ends' && !isRandom) return run();
	const begun = processorTime();
	try {
		if (known.get(preference) === 'exceeds') throw new TimeLimitError();
		const result = withinTimeLimit(budget.left, run);
		known.set(preference, 'ends');
		return result;
	} catch (error) {
		if (!(error instanceof TimeLimitError)) throw error;
		// A later attempt had less time.
		if (budget.left === GENERATION_LIMIT) known.set(preference, 'exceeds');
		throw new GenerationTimeoutError(operation);
	} finally {
		budget.left -= processorTime() - begun;
	}
}
