import type { Core } from './core.ts';
import { type ApiError, ERROR_BY_STATUS, type ErrorByStatus, ReturningAIError } from './errors.ts';
import { exchange, type WithResponse } from './exchange.ts';
import type { Operation } from './operation.ts';
import type { IdempotentCallOptions } from './options.ts';

/** What a rejection gives, typed as Promise types it. */
type Reason = Parameters<NonNullable<Parameters<Promise<unknown>['catch']>[0]>>[0];

/** The outcome as a value: narrow it on `ok`, and a failure on `status`. */
export type Result<Data, Body = unknown> = Success<Data> | Failure<Body>[keyof Failure<Body>] | Unexpected;

export interface Success<Data> extends WithResponse<Data> {
	ok: true;
}

/** A failure with a status that the contract knows: the error of the status, with the error body of the operation. */
type Failure<Body> = {
	[Status in keyof ErrorByStatus<Body>]: { ok: false; status: Status; error: ErrorByStatus<Body>[Status] };
};

/** Any other failure: no reply, no valid reply, or a status that the contract does not know. */
export interface Unexpected {
	ok: false;
	status: undefined;
	error: ReturningAIError;
}

/**
 * A call under way; it is sent at once. Await it for the data, or ask for more:
 *
 * @example
 * ```ts
 * const channels = await client.integration.channels.list();
 * const { data, requestId } = await client.integration.channels.list().withResponse();
 * const result = await client.integration.channels.list().result();
 * if (result.status === 429) console.error(`Wait ${result.error.retryAfter} s.`);
 * ```
 */
export class ApiCall<Data, Body = unknown> implements PromiseLike<Data> {
	readonly #exchange: Promise<WithResponse<Data>>;

	constructor(running: Promise<WithResponse<Data>>) {
		this.#exchange = running;
	}

	// biome-ignore lint/suspicious/noThenProperty: being awaitable is the purpose of this class
	then<Fulfilled = Data, Rejected = never>(
		onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
		onRejected?: ((reason: Reason) => Rejected | PromiseLike<Rejected>) | null,
	): Promise<Fulfilled | Rejected> {
		return this.#exchange.then(({ data }) => (onFulfilled ? onFulfilled(data) : (data as Fulfilled & Data)), onRejected);
	}

	catch<Rejected = never>(onRejected?: ((reason: Reason) => Rejected | PromiseLike<Rejected>) | null): Promise<Data | Rejected> {
		return this.then(undefined, onRejected);
	}

	finally(onFinally?: (() => void) | null): Promise<Data> {
		return this.then().finally(onFinally);
	}

	/** The data together with the reply, its request id and the number of attempts. Throws as the call itself does. */
	withResponse(): Promise<WithResponse<Data>> {
		return this.#exchange;
	}

	/** Never throws an error of this package: the outcome comes as a value. */
	async result(): Promise<Result<Data, Body>> {
		try {
			return { ok: true, ...(await this.#exchange) };
		} catch (error) {
			if (!(error instanceof ReturningAIError)) throw error;
			const { status } = error as ApiError;
			return { ok: false, status: status in ERROR_BY_STATUS ? status : undefined, error } as Result<Data, Body>;
		}
	}
}

/** Starts a call of an operation. */
export function call<Data, Body, Params>(
	core: Core,
	operation: Operation<Params>,
	params: Params,
	options?: IdempotentCallOptions,
): ApiCall<Data, Body> {
	return new ApiCall(exchange(core, operation, params, options));
}
