import type { Context } from '../context.ts';
import { exitCodeOf } from './exit-code-of.ts';

/** Prints an error to stderr, and returns the exit code. */
export function reportError(error: unknown, { stderr }: Context): number {
	stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	return exitCodeOf(error);
}
