/**
 * Error codes of a lost connection, of a database that starts or stops, and of a statement timeout. Retryable.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const CONNECTION_ERROR_CODE = /^(?:08\w{3}|57P0[1235]|57014|55P03|25P0[34]|53300|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/;
/** Messages of node-postgres's own errors, which have no code. */
const CONNECTION_ERROR_MESSAGE = /terminated|timeout|not queryable/i;

/** Whether an error means that the database is unavailable. */
export function isConnectionError(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code, message, errors } = error as Error & { code?: unknown; errors?: unknown };
	if (Array.isArray(errors) && errors.some(isConnectionError)) return true;
	// If there is a code, the message is ignored: it may quote the caller's input, and may be in another language.
	return typeof code === 'string' ? CONNECTION_ERROR_CODE.test(code) : CONNECTION_ERROR_MESSAGE.test(message);
}

/** Whether a statement took too long: PostgreSQL ended it, or this process stopped waiting. It may take as long the next time. */
export function isStatementTimeout(error: unknown): boolean {
	const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
	return code === undefined ? message === 'Query read timeout' : code === '57014';
}

/** The name of the unique index that a row would have violated. */
export function violatedUniqueIndex(error: unknown): string | undefined {
	const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
	return code === '23505' ? constraint : undefined;
}

/** Whether a row refers to one that another transaction deleted. */
export function isForeignKeyViolation(error: unknown): boolean {
	return (error as { code?: unknown } | undefined)?.code === '23503';
}
