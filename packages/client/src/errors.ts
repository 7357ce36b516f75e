/** What every error of this package is: catch it to tell our errors from others. No message, field or inspection holds a credential. */
export class ReturningAIError extends Error {
	override name: string = 'ReturningAIError';
}

/** An option, a parameter or a missing credential that was noticed before anything was sent. */
export class OptionError extends ReturningAIError {
	override name = 'OptionError';
}

/** No reply came: the host could not be reached or the connection broke. `cause` is what `fetch` threw. */
export class ConnectionError extends ReturningAIError {
	override name = 'ConnectionError';
}

/** What is known of a failed exchange. */
export interface ExchangeFacts {
	/** The operation that was called, such as `integration.messages.send`. */
	operationId: string;
	/** The HTTP status. */
	status: number;
	/** The `x-request-id` of the reply, if it had one. Quote it when you ask for help. */
	requestId: string | undefined;
}

/** A reply that is not the JSON it should be, such as a proxy's HTML page. `body` is how it began. */
export class ParseError extends ReturningAIError {
	override name = 'ParseError';
	readonly operationId: string;
	readonly status: number;
	readonly requestId: string | undefined;
	readonly body: string;

	constructor(facts: ExchangeFacts, body: string) {
		super(`${facts.operationId}: expected JSON with status ${facts.status}, was given ${describeText(body)}.`);
		this.operationId = facts.operationId;
		this.status = facts.status;
		this.requestId = facts.requestId;
		this.body = body.slice(0, 1000);
	}
}

/** The API said no. There is one class per status; an envelope that says failure under HTTP 200 is an `ApiError` too. */
export class ApiError extends ReturningAIError {
	override name = 'ApiError';
	readonly operationId: string;
	readonly status: number;
	readonly requestId: string | undefined;
	/** The reply as it came, in the envelope of its family. */
	readonly body: unknown;

	constructor(facts: ExchangeFacts, body: unknown) {
		super(`${facts.operationId} was answered with ${facts.status}: ${messageOf(body)}`);
		this.operationId = facts.operationId;
		this.status = facts.status;
		this.requestId = facts.requestId;
		this.body = body;
	}
}

/** 400: the request breaks the contract; the message names the field. */
export class BadRequestError extends ApiError {
	override name = 'BadRequestError';
}

/** 401: the credential is missing, malformed, unknown or expired. */
export class UnauthorizedError extends ApiError {
	override name = 'UnauthorizedError';
}

/** 403: the credential is valid but does not allow this call. */
export class ForbiddenError extends ApiError {
	override name = 'ForbiddenError';
}

/** 404: nothing has this id within reach of the credential. */
export class NotFoundError extends ApiError {
	override name = 'NotFoundError';
}

/** 409: the call contradicts what is stored. */
export class ConflictError extends ApiError {
	override name = 'ConflictError';
}

/** 429: too many calls with this credential. */
export class TooManyRequestsError extends ApiError {
	override name = 'TooManyRequestsError';
	/** How long the API asks to wait, in seconds; `undefined` when it does not say. */
	readonly retryAfter: number | undefined;

	constructor(facts: ExchangeFacts, body: unknown, retryAfter: number | undefined) {
		super(facts, body);
		this.retryAfter = retryAfter;
	}
}

/** 500 and above: the fault is on the API's side. */
export class ServerError extends ApiError {
	override name = 'ServerError';
}

const BY_STATUS = new Map([
	[400, BadRequestError],
	[401, UnauthorizedError],
	[403, ForbiddenError],
	[404, NotFoundError],
	[409, ConflictError],
]);

/** The error of a reply's status. */
export function apiError(facts: ExchangeFacts, body: unknown, headers: Headers): ApiError {
	if (facts.status === 429) return new TooManyRequestsError(facts, body, seconds(headers.get('retry-after')));
	if (facts.status >= 500) return new ServerError(facts, body);
	const ErrorOfStatus = BY_STATUS.get(facts.status) ?? ApiError;
	return new ErrorOfStatus(facts, body);
}

function seconds(value: string | null): number | undefined {
	const number = Number(value);
	return value === null || Number.isNaN(number) ? undefined : number;
}

/** The sentence in an error reply, wherever its envelope keeps it. */
function messageOf(body: unknown): string {
	const { message, meta } = (body ?? {}) as { message?: unknown; meta?: { message?: unknown; devMessage?: unknown } };
	const parts = [message, meta?.message, meta?.devMessage].filter((part) => typeof part === 'string' && part !== '');
	return parts.length > 0 ? parts.join(' ') : 'the reply gives no message.';
}

function describeText(text: string): string {
	return text === '' ? 'an empty reply' : `"${text.slice(0, 60)}${text.length > 60 ? '…' : ''}"`;
}
