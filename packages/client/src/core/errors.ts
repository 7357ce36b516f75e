import type { InvalidField } from '@returning-ai/types';
import type { Reply } from './hooks.ts';

/**
 * The base class of every error of this package. Its message, fields, stack and inspection contain none of the client's
 * credentials.
 */
export class ReturningAIError extends Error {
	override name: string = 'ReturningAIError';

	/** Marks the errors of every copy of this package, where `instanceof` knows only those of its own. */
	get isReturningAIError(): true {
		return true;
	}

	/** The name in snake case, for logs and `switch`: `timeout_error`, `option_error`, … An `ApiError` has the API's code. */
	get code(): string {
		return this.name.replace(/\B[A-Z](?=[a-z])/g, '_$&').toLowerCase();
	}

	/** Returns the message, the code and the fields, for `JSON.stringify`. */
	toJSON(): object {
		return { ...this, code: this.code, message: this.message };
	}
}

/** An option or argument is invalid, or a credential is missing. No request was sent. */
export class OptionError extends ReturningAIError {
	override name = 'OptionError';
}

/**
 * Throws an error that names the option, its value and what is allowed, which a production bundle may omit. For a value that may be
 * secret, pass its type.
 */
export function throwOptionError(name: string, value: unknown, expected: string | false): never {
	throw new OptionError(`${name} is ${toText(value)}${expected ? `; expected ${expected}` : ''}.`);
}

/** The value as JSON, or its type if JSON cannot represent it, as for a function or a bigint. */
function toText(value: unknown): string {
	try {
		return JSON.stringify(value) ?? typeof value;
	} catch {
		return typeof value;
	}
}

/**
 * Whether a thrown error is the signal of a framework. React and Next.js mark theirs with a `digest`: Next's `redirect()` throws one,
 * and its `fetch` throws one to render a page per request. They must receive it unchanged.
 */
export function isFrameworkSignal(error: unknown): error is Error {
	return typeof (error as { digest?: unknown } | null)?.digest === 'string';
}

/** Wraps other errors, such as those of a caller's hook or of serializing the arguments, as the cause of an `OptionError`. */
export function toClientError(operationId: string, error: unknown): Error {
	if (isFrameworkSignal(error)) return error;
	if (!(error instanceof ReturningAIError))
		return new OptionError(`${operationId} could not be called: ${(error as Error)?.message}`, { cause: error });
	const { name, status, code } = error as ApiError;
	// structuredClone, which a worker's postMessage uses, keeps the message, the stack and the cause of an error, and no other field.
	if (!error.cause) Object.defineProperty(error, 'cause', { value: { name, code, ...(status >= 0 && { status }) } });
	return error;
}

/**
 * No complete response arrived: the host is unreachable, or the connection broke. `cause` has the text of the transport's error
 * and its `code`, such as `ECONNRESET`, if there is one.
 */
export class ConnectionError extends ReturningAIError {
	override name = 'ConnectionError';
}

/** An attempt took longer than `timeout`, including the body of the response. */
export class TimeoutError extends ConnectionError {
	override name = 'TimeoutError';
}

/** The `signal` of the call was aborted. `cause` is the signal's reason. */
export class AbortError extends ReturningAIError {
	override name = 'AbortError';
}

/** The facts about a call that got a response. */
export interface ExchangeFacts {
	/** The operationId, such as `integration.messages.send`. */
	readonly operationId: string;
	/** The HTTP status. */
	readonly status: number;
	/** The header `x-request-id` of the response, if present. Include it when you ask for help. */
	readonly requestId: string | undefined;
	/** The number of attempts, including the last one. */
	readonly attempts: number;
}

/** Headers of a response: `get` ignores case, and returns null for a header that is missing. */
export type ErrorHeaders = Pick<Reply['headers'], 'get'>;

/**
 * The API responded with an error. Each declared status has its own subclass. An envelope that states failure with HTTP
 * status 200 is an `ApiError`, too.
 */
export class ApiError<Body = unknown, Code extends string = string> extends ReturningAIError implements ExchangeFacts {
	override name = 'ApiError';
	declare readonly operationId: string;
	declare readonly status: number;
	declare readonly requestId: string | undefined;
	declare readonly attempts: number;
	/** The parsed response with its envelope. Its text, at most 10,000 characters, if it is not JSON, or longer than 100,000. */
	readonly body: Body;
	/**
	 * The invalid parts of the request, each with a JSON Pointer such as `/body/title` and a code such as `too_long`: at most 100. Only
	 * for a 400. Empty if the response lists none. Proposed: production does not list them yet.
	 */
	readonly errors: readonly InvalidField[];
	/** How many seconds the API asks to wait before the next call; `undefined` if the response does not state it. */
	readonly retryAfter: number | undefined;

	readonly #headers: ErrorHeaders | undefined;

	constructor(facts: ExchangeFacts, body: Body, retryAfter?: number, problem: string = messageOf(body), headers?: ErrorHeaders) {
		super(`${facts.operationId} was answered with ${facts.status}: ${problem}`);
		Object.assign(this, facts);
		this.body = body;
		this.errors = invalidFields(reasonOf(body, 'errors'));
		this.retryAfter = retryAfter;
		this.#headers = headers;
	}

	/** The response headers: `error.headers?.get('x-request-id')`. Not part of the JSON. `undefined` if your program made the error. */
	get headers(): ErrorHeaders | undefined {
		return this.#headers;
	}

	/**
	 * The reason, for `switch`: the response's `code`, such as `badge_title_taken`. Production does not send it yet. Without it, the name
	 * of the status's class: `conflict_error`.
	 */
	override get code(): Code | (string & {}) {
		const code = reasonOf(this.body, 'code');
		return typeof code === 'string' && code ? code : super.code;
	}
}

/** The response is not JSON in its envelope, such as a proxy's HTML page. `body` has its first 1,000 characters. */
export class ParseError extends ApiError<string> {
	override name = 'ParseError';

	constructor(facts: ExchangeFacts, text: string, headers?: ErrorHeaders) {
		const problem = `expected JSON in its envelope, got ${JSON.stringify(text.slice(0, 60))}.`;
		super(facts, text.slice(0, 1000), undefined, problem, headers);
	}
}

/** 400: the request violates the contract. The message names the field. */
export class BadRequestError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
	override name = 'BadRequestError';
}

/** 401: the credential is missing, malformed, unknown or expired. */
export class UnauthorizedError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
	override name = 'UnauthorizedError';
}

/** 403: the credential is valid but does not allow this call. */
export class ForbiddenError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
	override name = 'ForbiddenError';
}

/** 404: no resource with this id is visible to the credential. */
export class NotFoundError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
	override name = 'NotFoundError';
}

/** 409: the call conflicts with the stored data. */
export class ConflictError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
	override name = 'ConflictError';
}

/** 429: too many calls with this credential. `retryAfter` states how many seconds to wait. */
export class TooManyRequestsError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
	override name = 'TooManyRequestsError';
}

/** 500 and above: the API failed. */
export class ServerError<Body = unknown, Code extends string = string> extends ApiError<Body, Code> {
	override name = 'ServerError';
}

/** The error class of each declared status, as types. `Codes` has the codes of each status. */
export interface ErrorByStatus<Body, Codes = unknown> {
	400: BadRequestError<Body, CodeOf<Codes, 400>>;
	401: UnauthorizedError<Body, CodeOf<Codes, 401>>;
	403: ForbiddenError<Body, CodeOf<Codes, 403>>;
	404: NotFoundError<Body, CodeOf<Codes, 404>>;
	409: ConflictError<Body, CodeOf<Codes, 409>>;
	429: TooManyRequestsError<Body, CodeOf<Codes, 429>>;
	500: ServerError<Body, CodeOf<Codes, 500>>;
}

type CodeOf<Codes, Status extends number> = Codes extends { readonly [status in Status]: infer Code extends string }
	? Code
	: string;

/** The error class of each declared status. */
export const ERROR_BY_STATUS: Readonly<Record<number, typeof ApiError>> = {
	400: BadRequestError,
	401: UnauthorizedError,
	403: ForbiddenError,
	404: NotFoundError,
	409: ConflictError,
	429: TooManyRequestsError,
	500: ServerError,
};

/** `code` or `errors` of an error response: in `meta` in the System family, else at the top. */
function reasonOf(body: unknown, name: 'code' | 'errors'): unknown {
	const fields = (body ?? {}) as { [name: string]: unknown; meta?: { [name: string]: unknown } };
	return fields.meta?.[name] ?? fields[name];
}

function invalidFields(list: unknown): InvalidField[] {
	return (Array.isArray(list) ? list.slice(0, 100) : []).filter(
		(item) => typeof item?.pointer === 'string' && typeof item.code === 'string',
	);
}

/** The message in an error response, from the fields of any envelope. */
function messageOf(body: unknown): string {
	const { message, meta } = (body ?? {}) as { message?: unknown; meta?: { message?: unknown; devMessage?: unknown } };
	return (
		[message, meta?.message, meta?.devMessage]
			.filter((part) => typeof part === 'string')
			.join(' ')
			.trim() || 'no message.'
	);
}
