import { AbortError, ApiError, ConnectionError, OptionError } from '@returning-ai/client';
import { CommandError } from './command-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const BY_STATUS: Readonly<Record<number, ExitCode>> = {
	400: EXIT.usage,
	401: EXIT.auth,
	403: EXIT.auth,
	404: EXIT.notFound,
	409: EXIT.conflict,
	429: EXIT.rateLimit,
};

/** The exit code of an error. */
export function exitCodeOf(error: unknown): ExitCode {
	if (error instanceof CommandError) return error.exitCode;
	if (error instanceof ApiError) return BY_STATUS[error.status] ?? EXIT.failed;
	if (error instanceof ConnectionError) return EXIT.network;
	if (error instanceof AbortError) return EXIT.interrupted;
	return error instanceof OptionError ? EXIT.usage : EXIT.failed;
}
