import type { Context } from './context.ts';
import { CommandError } from './errors/command-error.ts';
import { exitCodeOf } from './errors/exit-code-of.ts';
import { safeText } from './output/safe-text.ts';

/** Prints an error to stderr, and returns the exit code. The API's messages can quote what members wrote. */
export function reportError(thrown: unknown, { stderr }: Context): number {
	// The client wraps what a credential function throws.
	const cause = thrown instanceof Error ? thrown.cause : undefined;
	const error = !(thrown instanceof CommandError) && cause instanceof CommandError ? cause : thrown;
	stderr.write(`${safeText(error instanceof Error ? error.message : String(error))}\n`);
	return exitCodeOf(error);
}
