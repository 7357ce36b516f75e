import { ReturningAIError } from './errors.ts';

/** What may be said about one call. */
export interface CallOptions {
	/** Aborts the call. */
	signal?: AbortSignal;
	/** Headers to send besides ours. */
	headers?: Readonly<Record<string, string>>;
}

/** What may be said about a call that creates something. */
export interface IdempotentCallOptions extends CallOptions {
	/** Makes a repeat of this call safe: 8 to 128 letters, digits, `-` or `_`; the same on each try of the same call. */
	idempotencyKey?: string;
}

/** What a method knows of its operation. */
export interface OperationDescriptor {
	id: string;
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	path: string;
	envelope: Envelope;
	inPath: readonly string[];
	inQuery: readonly string[];
	inHeader: readonly string[];
	body?: 'json' | 'multipart';
}

export type Envelope = 'system' | 'status' | 'community' | 'secureAuth' | 'echo';

export type Call = <Data>(
	operation: OperationDescriptor,
	params: object | undefined,
	options: IdempotentCallOptions | undefined,
) => ApiCall<Data>;

/** What a rejection gives, typed as Promise types it. */
type Reason = Parameters<NonNullable<Parameters<Promise<unknown>['catch']>[0]>>[0];

/** The data of a reply with what came around it. */
export interface WithResponse<Data> {
	data: Data;
	status: number;
	/** The reply; its body has been read. */
	response: Response;
	/** The `x-request-id` of the reply, if it had one. */
	requestId: string | undefined;
}

/** The outcome as a value. Narrow it on `ok`. */
export type Result<Data> = ({ ok: true } & WithResponse<Data>) | { ok: false; error: ReturningAIError };

/**
 * A call under way; it is sent at once. Await it for the data, or ask for more:
 *
 * @example
 * ```ts
 * const roles = await client.system.roles.listForUser({ id: '1102' });
 * const { data, requestId } = await client.system.roles.listForUser({ id: '1102' }).withResponse();
 * const result = await client.system.roles.listForUser({ id: '1102' }).result();
 * if (!result.ok) console.error(result.error.message);
 * ```
 */
export class ApiCall<Data> implements PromiseLike<Data> {
	readonly #exchange: Promise<WithResponse<Data>>;

	constructor(exchange: Promise<WithResponse<Data>>) {
		this.#exchange = exchange;
	}

	// biome-ignore lint/suspicious/noThenProperty: being awaitable is the purpose of this class
	then<Fulfilled = Data, Rejected = never>(
		onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
		onRejected?: ((reason: Reason) => Rejected | PromiseLike<Rejected>) | null,
	): Promise<Fulfilled | Rejected> {
		return this.#exchange.then(({ data }) => data).then(onFulfilled, onRejected);
	}

	catch<Rejected = never>(onRejected?: ((reason: Reason) => Rejected | PromiseLike<Rejected>) | null): Promise<Data | Rejected> {
		return this.then(undefined, onRejected);
	}

	finally(onFinally?: (() => void) | null): Promise<Data> {
		return this.then().finally(onFinally);
	}

	/** The data together with the reply and its request id. Throws as the call itself does. */
	withResponse(): Promise<WithResponse<Data>> {
		return this.#exchange;
	}

	/** Never throws an error of this package: the outcome comes as a value. */
	async result(): Promise<Result<Data>> {
		try {
			return { ok: true, ...(await this.#exchange) };
		} catch (error) {
			if (error instanceof ReturningAIError) return { ok: false, error };
			throw error;
		}
	}
}
