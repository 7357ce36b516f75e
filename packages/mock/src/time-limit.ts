import { Script } from 'node:vm';
import { host } from './host-globals.ts';

const RUN = Symbol.for('@returning-ai/mock/run');
const scope = host as { [RUN]?: () => unknown };
/** Only a script has a time limit. It calls the function that `withinTimeLimit` puts into the global object. */
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(RUN.description)})]()`);

/** A function did not return in time. */
export class TimeLimitError extends Error {
	override name = 'TimeLimitError';
}

/**
 * Runs a synchronous function, and stops it after a time in milliseconds, even in an endless loop. Works in Node.js, Bun and Deno.
 *
 * @throws TimeLimitError when the time is up.
 */
export function withinTimeLimit<Result>(milliseconds: number, run: () => Result): Result {
	scope[RUN] = run;
	try {
		return script.runInThisContext({ timeout: milliseconds });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
		throw new TimeLimitError(`Not done within ${milliseconds} ms`, { cause: error });
	} finally {
		delete scope[RUN];
	}
}
