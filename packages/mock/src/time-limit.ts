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

/** A busy machine gives a process less than 1 ms of processor time in 1 ms. A function may take this many times its limit. */
const MAX_WAIT = 8;

/**
 * Runs a synchronous function, and stops it after a time in milliseconds, even in an endless loop. Works in Node.js, Bun and Deno. A
 * function that was stopped after less processor time than that is run again, from its start, for longer.
 *
 * @throws TimeLimitError when the time is up.
 */
export function withinTimeLimit<Result>(milliseconds: number, run: () => Result): Result {
	scope[RUN] = run;
	try {
		for (let timeout = Math.ceil(milliseconds); ; timeout *= 2) {
			const before = processorTime();
			try {
				return script.runInThisContext({ timeout });
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
				const wasRunning = processorTime() - before >= milliseconds * 0.9;
				if (wasRunning || timeout >= milliseconds * MAX_WAIT)
					throw new TimeLimitError(`Not done within ${milliseconds} ms`, { cause: error });
			}
		}
	} finally {
		delete scope[RUN];
	}
}

/** The processor time of this process, in milliseconds. */
export function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
