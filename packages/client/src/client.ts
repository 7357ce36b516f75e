import { ApiCall, type IdempotentCallOptions, type OperationDescriptor, type WithResponse } from './call.ts';
import { saysFailure, unwrap } from './envelope.ts';
import { apiError, ConnectionError, ParseError, ReturningAIError } from './errors.ts';
import type { ClientOptions } from './options.ts';
import { createRawClient, type RawClient } from './raw.ts';
import { createResources, type Resources } from './resources/index.gen.ts';

/** One method per operation: `client.integration.messages.send(…)`. */
export type Client = Resources;

type RawReply = { data?: string; error?: string; response: Response };
type RawRequest = (method: string, path: string, init: object) => Promise<RawReply>;

/** Makes a client. Nothing is sent until a method is called; one client serves a whole program. */
export function createClient(options: ClientOptions = {}): Client {
	const raw = createRawClient(options);
	return createResources((operation, params, callOptions) => new ApiCall(exchange(raw, operation, params, callOptions)));
}

async function exchange<Data>(
	raw: RawClient,
	operation: OperationDescriptor,
	params: object | undefined,
	options: IdempotentCallOptions | undefined,
): Promise<WithResponse<Data>> {
	const { response, error, data } = await send(raw, operation, requestInit(operation, { ...params }, options));
	const facts = {
		operationId: operation.id,
		status: response.status,
		requestId: response.headers.get('x-request-id') ?? undefined,
	};
	if (!response.ok) throw apiError(facts, error, response.headers);
	const reply = parse(data ?? '', () => new ParseError(facts, data ?? ''));
	if (saysFailure(operation.envelope, reply)) throw apiError(facts, reply, response.headers);
	return { data: unwrap(operation.envelope, reply) as Data, status: response.status, response, requestId: facts.requestId };
}

async function send(raw: RawClient, operation: OperationDescriptor, init: object): Promise<RawReply> {
	try {
		return await (raw.request as unknown as RawRequest)(operation.method.toLowerCase(), operation.path, init);
	} catch (error) {
		if (error instanceof ReturningAIError || (error as Error).name === 'AbortError') throw error;
		throw new ConnectionError(`${operation.id}: no reply came. ${(error as Error).message}`, { cause: error });
	}
}

/** Sorts the parameters into path, query, headers and body. What is none of the first three is a field of the body. */
function requestInit(operation: OperationDescriptor, rest: Record<string, unknown>, options: IdempotentCallOptions = {}): object {
	const take = (names: readonly string[]): Record<string, unknown> => {
		const taken: Record<string, unknown> = {};
		for (const name of names) {
			if (rest[name] !== undefined) taken[name] = rest[name];
			delete rest[name];
		}
		return taken;
	};
	const path = take(operation.inPath);
	const query = take(operation.inQuery);
	const headers = { ...take(operation.inHeader), ...options.headers };
	return {
		params: { path, query },
		headers: options.idempotencyKey === undefined ? headers : { ...headers, 'Idempotency-Key': options.idempotencyKey },
		// We parse ourselves, to say what came when it is not JSON.
		parseAs: 'text',
		...(operation.body ? { body: rest } : {}),
		...(operation.body === 'multipart' ? { bodySerializer: toForm } : {}),
		...(options.signal ? { signal: options.signal } : {}),
	};
}

function toForm(fields: Record<string, string | Blob>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		if (value instanceof Blob) form.append(name, value, value instanceof File ? value.name : `${name}.csv`);
		else form.append(name, value);
	}
	return form;
}

function parse(text: string, fail: () => ParseError): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw fail();
	}
}
