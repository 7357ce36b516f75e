/**
 * What every error of this package is: catch it to tell our errors from others. No message, field, stack or inspection of
 * one holds a credential that the client was given.
 */
export class ReturningAIError extends Error {
	override name: string = 'ReturningAIError';

	/** The kind of error as a word for logs and for `switch`: `not_found_error`, `timeout_error`, `option_error`, … */
	get code(): string {
		return this.name.replace(/\B[A-Z](?=[a-z])/g, '_$&').toLowerCase();
	}

	/** The message, the code and the fields, as `JSON.stringify` shows them. */
	toJSON(): object {
		return { ...this, code: this.code, message: this.message };
	}
}

/** An option, an argument or a missing credential that was noticed before anything was sent. */
export class OptionError extends ReturningAIError {
	override name = 'OptionError';
}

/** Says what was given, what was expected, and so what to fix. A value that may be secret is given as a description. */
export function refuse(name: string, given: unknown, expected: string): never {
	throw new OptionError(`${name} is ${asText(given)}; expected ${expected}.`);
}

/** A value as JSON; the name of its type when it has none, such as a function or a bigint. */
function asText(value: unknown): string {
	try {
		return JSON.stringify(value) ?? typeof value;
	} catch {
		return typeof value;
	}
}

/** An error as one of ours: what a caller's function threw, or what could not be made of the arguments, becomes the cause. */
export function typed(operationId: string, error: unknown): ReturningAIError {
	if (error instanceof ReturningAIError) return error;
	return new OptionError(`${operationId} could not be called: ${(error as Error)?.message}`, { cause: error });
}

/** No whole reply came: the host could not be reached, or the connection broke. `cause` says what the transport threw. */
export class ConnectionError extends ReturningAIError {
	override name = 'ConnectionError';
}

/** An attempt took longer than `timeout`, its body included. */
export class TimeoutError extends ConnectionError {
	override name = 'TimeoutError';
}

/** The call's `signal` was aborted; `cause` is the signal's reason. */
export class AbortError extends ReturningAIError {
	override name = 'AbortError';
}

/** What is known of an exchange that brought a reply. */
export interface ExchangeFacts {
	/** The operation that was called, such as `integration.messages.send`. */
	readonly operationId: string;
	/** The HTTP status. */
	readonly status: number;
	/** The `x-request-id` of the reply, if it had one. Quote it when you ask for help. */
	readonly requestId: string | undefined;
	/** How many requests were sent for the call, the last one included. */
	readonly attempts: number;
}

/** The API said no. There is one class per status; an envelope that says failure under HTTP 200 is an `ApiError` too. */
export class ApiError<Body = unknown> extends ReturningAIError implements ExchangeFacts {
	override name = 'ApiError';
	declare readonly operationId: string;
	declare readonly status: number;
	declare readonly requestId: string | undefined;
	declare readonly attempts: number;
	/** The reply as it came, in the envelope of its family; text where it is no JSON. */
	readonly body: Body;
	/** How long the API asks to wait before the next call, in seconds; `undefined` when it does not say. */
	readonly retryAfter: number | undefined;

	constructor(facts: ExchangeFacts, body: Body, retryAfter?: number, problem: string = messageOf(body)) {
		super(`${facts.operationId} was answered with ${facts.status}: ${problem}`);
		Object.assign(this, facts);
		this.body = body;
		this.retryAfter = retryAfter;
	}
}

/** A reply that is not what it should be, such as a proxy's HTML page or half a document. `body` is how it began. */
export class ParseError extends ApiError<string> {
	override name = 'ParseError';

	constructor(facts: ExchangeFacts, text: string) {
		super(
			facts,
			text.slice(0, 1000),
			undefined,
			`expected JSON in its envelope, was given ${JSON.stringify(text.slice(0, 60))}.`,
		);
	}
}

/** 400: the request breaks the contract; the message names the field. */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
	override name = 'BadRequestError';
}

/** 401: the credential is missing, malformed, unknown or expired. */
export class UnauthorizedError<Body = unknown> extends ApiError<Body> {
	override name = 'UnauthorizedError';
}

/** 403: the credential is valid but does not allow this call. */
export class ForbiddenError<Body = unknown> extends ApiError<Body> {
	override name = 'ForbiddenError';
}

/** 404: nothing has this id within reach of the credential. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
	override name = 'NotFoundError';
}

/** 409: the call contradicts what is stored. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
	override name = 'ConflictError';
}

/** 429: too many calls with this credential; `retryAfter` says how long to wait. */
export class TooManyRequestsError<Body = unknown> extends ApiError<Body> {
	override name = 'TooManyRequestsError';
}

/** 500 and above: the fault is on the API's side. */
export class ServerError<Body = unknown> extends ApiError<Body> {
	override name = 'ServerError';
}

/** The class that each declared status is thrown as. */
export interface ErrorByStatus<Body> {
	400: BadRequestError<Body>;
	401: UnauthorizedError<Body>;
	403: ForbiddenError<Body>;
	404: NotFoundError<Body>;
	409: ConflictError<Body>;
	429: TooManyRequestsError<Body>;
	500: ServerError<Body>;
}

/** The class of each status that the contract knows. */
export const ERROR_BY_STATUS: Readonly<Record<number, typeof ApiError>> = {
	400: BadRequestError,
	401: UnauthorizedError,
	403: ForbiddenError,
	404: NotFoundError,
	409: ConflictError,
	429: TooManyRequestsError,
	500: ServerError,
};

/** The error of a reply's status. */
export function apiError(facts: ExchangeFacts, body: unknown, retryAfter?: number): ApiError {
	return new (ERROR_BY_STATUS[facts.status] ?? (facts.status < 500 ? ApiError : ServerError))(facts, body, retryAfter);
}

/** The sentence in an error reply, wherever its envelope keeps it. */
function messageOf(body: unknown): string {
	const { message, meta } = (body ?? {}) as { message?: unknown; meta?: { message?: unknown; devMessage?: unknown } };
	return (
		[message, meta?.message, meta?.devMessage]
			.filter((part) => typeof part === 'string')
			.join(' ')
			.trim() || 'no message.'
	);
}
