import { CommanderError } from 'commander';
import type { Context } from './context.ts';
import { expandOperationId } from './contract/words.ts';
import { EXIT } from './errors/exit-codes.ts';
import { createProgram } from './program.ts';

/** Runs the command line of this process. */
export async function main(): Promise<void> {
	const interrupt = new AbortController();
	const { stdin, stdout, stderr, env } = process;
	// A reader that closes the pipe early, such as `head`, has what it wants. Without a reader of messages, the command goes on.
	stdout.on('error', (error) => endOfPipe(error, () => process.exit(EXIT.ok)));
	stderr.on('error', (error) => endOfPipe(error, () => undefined));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
	process.exitCode = await run(process.argv.slice(2), { env, stdin, stdout, stderr, signal: interrupt.signal });
}

/** Runs the given arguments, and returns the exit code. */
export async function run(args: readonly string[], context: Context): Promise<number> {
	try {
		const program = createProgram(context);
		await program.parseAsync(expandOperationId(args), { from: 'user' });
		return EXIT.ok;
	} catch (error) {
		// Commander has printed its own errors. Its code is 0 after --help.
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
		const { reportError } = await import('./report-error.ts');
		return reportError(error, context);
	}
}

function endOfPipe(error: NodeJS.ErrnoException, action: () => void): void {
	if (error.code !== 'EPIPE') throw error;
	action();
}
