import type { ErrorCodes } from '@returning-ai/types';
import type { Core } from './core.ts';
import { type ApiError, ERROR_BY_STATUS, type ErrorByStatus, ReturningAIError } from './errors.ts';
import { execute, type WithResponse } from './execute.ts';
import type { Operation } from './operation.ts';
import type { IdempotentCallOptions } from './options.ts';

// biome-ignore lint/suspicious/noExplicitAny: as in the declaration of Promise
type Reason = any;

/** The outcome of a call as a value. Narrow it on `ok`, and a failure on `status`. */
export type Result<Data, Body = unknown, Id = unknown> =
	| Success<Data>
	| Failure<Body, CodesOf<Id>>[keyof Failure<Body, CodesOf<Id>>]
	| Unexpected;

/** The error codes of an operation, by its operationId. */
type CodesOf<Id> = Id extends keyof ErrorCodes ? ErrorCodes[Id] : unknown;

/** A call that succeeded. */
export interface Success<Data> extends WithResponse<Data> {
	ok: true;
}

/** A failure with a declared status: `error` has the class of the status, and the error body and codes of the operation. */
type Failure<Body, Codes> = {
	[Status in keyof ErrorByStatus<Body, Codes>]: { ok: false; status: Status; error: ErrorByStatus<Body, Codes>[Status] };
};

/** Any other failure: no response, an invalid response, or a status that the contract does not declare. */
export interface Unexpected {
	ok: false;
	status: undefined;
	error: ReturningAIError;
}

/**
 * A call whose request is already on its way: a `Promise` of the data. Await it, or use `withResponse()` or `result()`.
 *
 * @example
 * ```ts
 * const channels = await client.integration.channels.list();
 * const { data, requestId } = await client.integration.channels.list().withResponse();
 * const result = await client.integration.channels.list().result();
 * if (result.status === 429) console.error(`Wait ${result.error.retryAfter} s.`);
 * ```
 */
export interface ApiCall<Data, Body = unknown, Id = unknown> extends Promise<Data> {
	// Declared here, although it is Promise's: the compiler then instantiates fewer types per call.
	then<Fulfilled = Data, Rejected = never>(
		onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
		onRejected?: ((reason: Reason) => Rejected | PromiseLike<Rejected>) | null,
	): Promise<Fulfilled | Rejected>;

	/**
	 * Returns the data with the response, its request id and the number of attempts.
	 *
	 * @throws {ReturningAIError} The same errors as the awaited call.
	 */
	withResponse(): Promise<WithResponse<Data>>;

	/** Returns the outcome as a value. Never throws a `ReturningAIError`. */
	result(): Promise<Result<Data, Body, Id>>;
}

/** The promise that `call` returns. */
export class PendingCall<Data, Body = unknown, Id = unknown> extends Promise<Data> implements ApiCall<Data, Body, Id> {
	/** `then`, `catch` and `finally` return plain promises. */
	static override get [Symbol.species](): PromiseConstructor {
		return Promise;
	}

	readonly #outcome: Promise<WithResponse<Data>>;

	constructor(outcome: Promise<WithResponse<Data>>) {
		// Never settles: `then` below reads the outcome instead. A rejection that only `result()` handles would be unhandled here.
		super(() => {});
		this.#outcome = outcome;
	}

	// biome-ignore lint/suspicious/noThenProperty: this class is a promise
	override then<Fulfilled = Data, Rejected = never>(
		onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
		onRejected?: ((reason: Reason) => Rejected | PromiseLike<Rejected>) | null,
	): Promise<Fulfilled | Rejected> {
		return this.#outcome.then(({ data }) => (onFulfilled ? onFulfilled(data) : (data as Fulfilled & Data)), onRejected);
	}

	withResponse(): Promise<WithResponse<Data>> {
		return this.#outcome;
	}

	async result(): Promise<Result<Data, Body, Id>> {
		try {
			return { ok: true, ...(await this.#outcome) };
		} catch (error) {
			if (!(error instanceof ReturningAIError)) throw error;
			const { status } = error as ApiError;
			return { ok: false, status: status in ERROR_BY_STATUS ? status : undefined, error } as Result<Data, Body, Id>;
		}
	}
}

/** Calls an operation. */
export function call<Data, Body, Id, Params>(
	core: Core,
	operation: Operation<Params>,
	params: Params,
	options?: IdempotentCallOptions,
): ApiCall<Data, Body, Id> {
	return new PendingCall(execute(core, operation, params, options));
}
