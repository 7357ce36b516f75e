import { serializeBody } from './body.ts';
import type { Core } from './core.ts';
import { apiError, ParseError, toClientError } from './errors.ts';
import { addHeaders, idempotencyKey } from './headers.ts';
import type { Operation } from './operation.ts';
import type { IdempotentCallOptions } from './options.ts';
import { retryAfterMs } from './retry.ts';
import type { PreparedRequest } from './run-hooks.ts';
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
		const { host, path, query, keyed, body } = operation;
		const { url, credential } = core.connect(host, options.credential);
		const headers = addHeaders({ ...core.headers }, operation.headers?.(params));
		const target = url + path(params) + (query || options.query ? queryString({ ...query?.(params), ...options.query }) : '');
		let content = body?.(params);
		if (content instanceof Promise) content = await content;
		else if (body) {
			content = serializeBody(content);
			headers['content-type'] = 'application/json';
		}
		if (keyed) headers['idempotency-key'] = idempotencyKey(options.idempotencyKey);
		addHeaders(headers, options.headers);
		const prepared = { operation, url: target, headers, body: content as PreparedRequest['body'], credential };
		return unwrap(prepared, await sendWithRetries(core, prepared, options));
	} catch (error) {
		throw toClientError(operation.id, error);
	}
}

/** Returns the payload of a reply, or throws its error. */
function unwrap<Data>({ operation, credential }: PreparedRequest, { reply, attempts }: FinalReply): WithResponse<Data> {
	const { id, envelope } = operation;
	const { status, headers, response } = reply;
	const requestId = headers.get('x-request-id') ?? undefined;
	const body = parse(reply.text);
	const failed = status < 200 || status > 299 || (body && !envelope.ok(body));
	const data = body && (envelope.data(body) as Data);
	if (!failed && data !== undefined) {
		return { data, status: status as SuccessStatus, body: body as object, response, requestId, attempts };
	}

	const facts = { operationId: id, status, requestId, attempts };
	const text = credential.scrub(reply.text);
	if (!failed) throw new ParseError(facts, text);
	const wait = retryAfterMs(reply);
	// Redirects are never followed: they would send the credential to another host. A browser reports one as status 0.
	const target = /^(0|3..)$/.test(`${status}`) && (headers.get('location') ?? 'another URL').split('?')[0];
	throw apiError(
		facts,
		target
			? { message: `a redirect to ${credential.scrub(target)} is not followed; set baseUrl to the final URL.` }
			: (parse(text) ?? text),
		wait && wait / 1000,
	);
}

/** Parses a JSON object; `undefined` for anything else. */
function parse(text: string): object | undefined {
	try {
		const value = JSON.parse(text);
		return typeof value === 'object' && value ? value : undefined;
	} catch {
		return undefined;
	}
}
