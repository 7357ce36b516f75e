/** What the database says when it is gone or going; the next call may find it back. */
const GONE = /^(?:08\w{3}|57P0[123]|53300|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/;
const GONE_IN_WORDS = /terminat|timeout exceeded|timed? ?out|Connection ended|Client has encountered|not queryable/i;

export function isGone(error: unknown): boolean {
	const { code, message, errors } = error as { code?: unknown; message?: unknown; errors?: unknown[] };
	if (Array.isArray(errors) && errors.some(isGone)) return true;
	return (typeof code === 'string' && GONE.test(code)) || (typeof message === 'string' && GONE_IN_WORDS.test(message));
}

/** The unique index that a row would have broken. */
export function brokenIndex(error: unknown): string | undefined {
	const { code, constraint } = error as { code?: string; constraint?: string };
	return code === '23505' ? constraint : undefined;
}
