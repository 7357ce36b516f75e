import { ApiError, ERROR_BY_STATUS, type ErrorHeaders, type ExchangeFacts, ParseError, ServerError } from './errors.ts';
import type { Reply } from './hooks.ts';
import { parseJson } from './parse-json.ts';
import { retryAfterMs } from './retry.ts';

/** The lengths of a body in an error, in characters: a proxy's error page may have megabytes. */
const MAX_JSON = 100_000;
const MAX_TEXT = 10_000;

/** Creates the error of a response: of its status, or a `ParseError` if it is no failure. `scrub` removes credentials from a text. */
export function apiError(facts: ExchangeFacts, reply: Reply, scrub: (text: string) => string, isFailure: boolean): ApiError {
	const { status } = reply;
	const text = scrub(reply.text);
	const headers: ErrorHeaders = { get: (name) => scrub(reply.headers.get(name) ?? '') || null };
	if (!isFailure) return new ParseError(facts, text, headers);
	const wait = retryAfterMs(reply);
	const parsed = text.length > MAX_JSON ? undefined : parseJson(text);
	return new (ERROR_BY_STATUS[status] ?? (status < 500 ? ApiError : ServerError))(
		facts,
		Object(parsed) === parsed ? parsed : text.slice(0, MAX_TEXT),
		wait && wait / 1000,
		DEVELOPMENT ? redirectOf(status, headers) : undefined,
		headers,
	);
}

/** A redirect is never followed: it would send the credential to another host. A browser reports one as status 0. */
function redirectOf(status: number, { get }: ErrorHeaders): string | undefined {
	return /^(0|30[12378])$/.test(`${status}`)
		? `a redirect to ${(get('location') ?? 'another URL').split('?')[0]} is not followed; set baseUrl to the final URL.`
		: undefined;
}
