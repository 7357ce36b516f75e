import { apiError } from './api-error.ts';
import { serializeBody } from './body.ts';
import type { Core } from './core.ts';
import type { CredentialSource } from './credentials.ts';
import { toClientError } from './errors.ts';
import { addHeaders, idempotencyKey } from './headers.ts';
import type { HookRequest } from './hooks.ts';
import { limitsOf } from './limits.ts';
import type { Operation } from './operation.ts';
import type { IdempotentCallOptions } from './options.ts';
import { parseJson } from './parse-json.ts';
import { type FinalReply, sendWithRetries } from './send-with-retries.ts';
import type { ResponseLike } from './transport.ts';
import { queryString } from './url.ts';

/** The success statuses that the contract declares. */
export type SuccessStatus = 200 | 201;

/** The data of a call with its response. */
export interface WithResponse<Data> {
	/** The payload without its envelope. */
	readonly data: Data;
	readonly status: SuccessStatus;
	/** The parsed body with its envelope. */
	readonly body: object;
	/** The response of the transport; with fetch, a `Response`. Its body is already read. */
	readonly response: ResponseLike;
	/** The header `x-request-id` of the response, if present. */
	readonly requestId: string | undefined;
	/** The number of attempts. */
	readonly attempts: number;
}

/** Executes an operation: turns its arguments into its payload, or throws a typed error. */
export async function execute<Data, Params>(
	core: Core,
	operation: Operation<Params>,
	params: Params,
	options: IdempotentCallOptions = {},
): Promise<WithResponse<Data>> {
	try {
		const { id, method, host, path, query, keyed, body } = operation;
		const limits = limitsOf(core, options);
		const connection = core.connect(host, options.credential);
		const url = connection.url + path(params) + queryString({ ...query?.(params), ...options.query });
		const headers = addHeaders({ ...core.headers }, operation.headers?.(params));
		if (keyed) headers['idempotency-key'] = idempotencyKey(options.idempotencyKey);
		let content = body?.(params, limits);
		if (content instanceof Promise) content = await content;
		else if (body) {
			content = serializeBody(content);
			headers['content-type'] = 'application/json';
		}
		addHeaders(headers, options.headers);
		// The transport sets the type of a form, with its boundary.
		if (typeof content === 'object') delete headers['content-type'];
		const fetchOptions = { ...core.fetchOptions, ...options.fetchOptions };
		const request = { operationId: id, method, url, headers, body: content as HookRequest['body'] };
		const prepared = { request, operation, connection, fetchOptions };
		return unwrap(operation, connection.credential, await sendWithRetries(core, prepared, limits));
	} catch (error) {
		throw toClientError(operation.id, error);
	}
}

/** Returns the payload of a reply, or throws its error. */
function unwrap<Data>(
	{ id, envelope }: Pick<Operation, 'id' | 'envelope'>,
	{ scrub }: CredentialSource,
	{ reply, attempts }: FinalReply,
): WithResponse<Data> {
	const { status, headers, response, text } = reply;
	const body = parseJson(text);
	const [stated, data] = envelope(Object(body), body);
	const isSuccess = status > 199 && status < 300;
	const requestId = headers.get('x-request-id') ?? undefined;
	if (isSuccess && stated && data !== undefined)
		return { data: data as Data, status: status as SuccessStatus, body: body as object, response, requestId, attempts };

	const facts = { operationId: id, status, requestId, attempts };
	throw apiError(facts, reply, scrub, !isSuccess || stated === false);
}
