import type { Operation } from '../contract/operation.ts';
import { TimeLimitError, withinTimeLimit } from '../time-limit.ts';
import { NoReplyError } from './no-reply-error.ts';

/** The time in milliseconds in which a response must be generated. */
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

/** Whether the generation for a preference ends in time, by operation. Unless it is random, it is the same each time. */
const outcomes = new WeakMap<Operation, Map<string, 'ends' | 'exceeds'>>();

/** Runs Prism's generator, which never ends for some schemas, with a time limit in milliseconds. */
export function generateInTime<Result>(
	operation: Operation,
	preference: string,
	isRandom: boolean,
	limit: number,
	run: () => Result,
): Result {
	const known = outcomes.get(operation) ?? new Map();
	outcomes.set(operation, known);
	if (known.get(preference) === 'ends' && !isRandom) return run();
	try {
		if (known.get(preference) === 'exceeds' || limit < 1) throw new TimeLimitError();
		const result = withinTimeLimit(Math.ceil(limit), run);
		known.set(preference, 'ends');
		return result;
	} catch (error) {
		if (!(error instanceof TimeLimitError)) throw error;
		known.set(preference, 'exceeds');
		throw new GenerationTimeoutError(operation);
	}
}
