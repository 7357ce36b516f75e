import { TimeLimitError, withinTimeLimit } from '../time-limit.ts';
import { PlanError } from './plan-error.ts';

/** A regular expression can take exponential time, and it blocks the process. */
const MAX_MILLISECONDS = 100;

const MAX_LENGTH = 1000;

/** @throws PlanError when the expression is invalid. */
export function readPattern(name: string, source: unknown): RegExp {
	if (typeof source !== 'string' || source.length > MAX_LENGTH) {
		const given = typeof source === 'string' ? `has ${source.length} characters` : `is ${JSON.stringify(source)}`;
		throw new PlanError(`${name}.$regex ${given}; expected a regular expression of at most ${MAX_LENGTH} characters.`);
	}
	try {
		return new RegExp(source, 'u');
	} catch (error) {
		throw new PlanError(`${name}.$regex is invalid: ${(error as Error).message}. Expected a regular expression of JavaScript.`);
	}
}

/** Copies an expression without the flags `g` and `y`, with which a test depends on the previous one. */
export function withoutState({ source, flags }: RegExp): RegExp {
	return new RegExp(source, flags.replace(/[gy]/g, ''));
}

/** @throws PlanError when the test takes too long. */
export function testPattern(name: string, pattern: RegExp, text: string): boolean {
	return bounded(`${name}: the regular expression ${pattern}`, () => pattern.test(text));
}

/**
 * Runs a part of a plan within a time limit.
 *
 * @throws PlanError when it takes too long or fails.
 */
export function bounded<Result>(what: string, run: () => Result): Result {
	try {
		return withinTimeLimit(MAX_MILLISECONDS, run);
	} catch (error) {
		const isSlow = error instanceof TimeLimitError;
		const problem = isSlow ? `took more than ${MAX_MILLISECONDS} ms for this request` : `failed: ${(error as Error).message}`;
		throw new PlanError(`${what} ${problem}. Simplify it${isSlow ? ': avoid nested repetitions such as (a+)+' : ''}.`);
	}
}
