import type { Outgoing } from './attempt.ts';
import { serialised } from './body.ts';
import type { Core } from './core.ts';
import { type Delivery, deliver } from './deliver.ts';
import { apiError, ParseError, typed } from './errors.ts';
import { addHeaders, idempotencyKey } from './headers.ts';
import type { Operation } from './operation.ts';
import type { IdempotentCallOptions } from './options.ts';
import { askedWait } from './retry.ts';
import type { ResponseLike } from './transport.ts';
import { queryString } from './url.ts';

/** The statuses of success that the contract knows. */
export type SuccessStatus = 200 | 201;

/** The data of a reply with what came around it. */
export interface WithResponse<Data> {
	/** The payload without its envelope. */
	readonly data: Data;
	readonly status: SuccessStatus;
	/** The whole reply, in its envelope. */
	readonly body: object;
	/** What the transport answered, with fetch its `Response`; the body has been read. */
	readonly response: ResponseLike;
	/** The `x-request-id` of the reply, if it had one. */
	readonly requestId: string | undefined;
	/** How many requests were sent. */
	readonly attempts: number;
}

/** Calls an operation: from its arguments to its payload, or to a typed error. */
export async function exchange<Data, Params>(
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
			content = serialised(content);
			headers['content-type'] = 'application/json';
		}
		if (keyed) headers['idempotency-key'] = idempotencyKey(options.idempotencyKey);
		addHeaders(headers, options.headers);
		const outgoing = { operation, url: target, headers, body: content as Outgoing['body'], credential };
		return read(operation, outgoing, await deliver(core, outgoing, options));
	} catch (error) {
		throw typed(operation.id, error);
	}
}

/** Reads a reply: its payload, or the error that it says. */
function read<Data>({ id, envelope }: Operation<never>, { credential }: Outgoing, delivery: Delivery): WithResponse<Data> {
	const { reply, attempts } = delivery;
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
	const wait = askedWait(reply);
	// A redirect is never followed: the credential would go with it. A browser shows one as status 0.
	const target = /^(0|3..)$/.test(`${status}`) && (headers.get('location') ?? 'another address').split('?')[0];
	throw apiError(
		facts,
		target
			? { message: `a redirect to ${credential.scrub(target)} is not followed; give the final address as baseUrl.` }
			: (parse(text) ?? text),
		wait && wait / 1000,
	);
}

/** The object that a reply is; nothing when it is no JSON, or JSON that is no object. */
function parse(text: string): object | undefined {
	try {
		const value = JSON.parse(text);
		return typeof value === 'object' && value ? value : undefined;
	} catch {
		return undefined;
	}
}
