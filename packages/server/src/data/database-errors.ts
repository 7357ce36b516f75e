/**
 * Codes of a lost connection, of a database that starts or stops, and of a statement that took too long. The next call may succeed.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const GONE = /^(?:08\w{3}|57P0[1235]|57014|55P03|25P0[34]|53300|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/;
/** Errors of node-postgres itself, which have no code. */
const GONE_IN_WORDS = /terminated|timeout|not queryable/i;

/** Whether an error means that the database cannot be reached at this moment. */
export function isConnectionError(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, message, errors } = error as Error & { code?: unknown; errors?: unknown };
	if (Array.isArray(errors) && errors.some(isConnectionError)) return true;
	// An error with a code is told by its code alone: its text may quote what a caller sent, and may be in another language.
	return typeof code === 'string' ? GONE.test(code) : GONE_IN_WORDS.test(message);
}

/** The unique index that a row would have broken. */
export function violatedUniqueIndex(error: unknown): string | undefined {
	const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
	return code === '23505' ? constraint : undefined;
}
