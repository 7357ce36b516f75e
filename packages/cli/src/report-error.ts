import type { Context } from './context.ts';
import { exitCodeOf } from './errors/exit-code-of.ts';
import { safeText } from './output/safe-text.ts';

/** Prints an error to stderr, and returns the exit code. The API's messages can quote what members wrote. */
export function reportError(error: unknown, { stderr }: Context): number {
	stderr.write(`${safeText(error instanceof Error ? error.message : String(error))}\n`);
	return exitCodeOf(error);
}
