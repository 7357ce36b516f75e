import { EXIT, type ExitCode } from './exit-codes.ts';

/** An error whose message is for the person at the terminal: what is wrong, what is allowed, how to fix it. Never a secret. */
export class CommandError extends Error {
	readonly exitCode: ExitCode;

	constructor(message: string, exitCode: ExitCode = EXIT.usage, options?: ErrorOptions) {
		super(message, options);
		this.exitCode = exitCode;
	}
}
