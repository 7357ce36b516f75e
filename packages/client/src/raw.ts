/**
 * The raw client: openapi-fetch, with the host and credential of each path, and our transport, retries, timeouts and validation.
 * The only file that imports openapi-fetch.
 *
 * @example
 * ```ts
 * import { createRawClient } from '@returning-ai/client/raw';
 *
 * const raw = createRawClient({ baseUrl: 'http://localhost:4010', credentials: { integration: 'rai_test_community_key' } });
 * const { data, error, response } = await raw.GET('/apis/v1/channels');
 * ```
 */
import type { paths } from '@returning-ai/types';
import createFetchClient, { type Client } from 'openapi-fetch';
import { serializeBody } from './core/body.ts';
import { type Core, createCore } from './core/core.ts';
import { ApiError, OptionError, ParseError, toClientError } from './core/errors.ts';
import { addHeaders, idempotencyKey } from './core/headers.ts';
import type { Reply } from './core/hooks.ts';
import { limitsOf } from './core/limits.ts';
import type { Fields } from './core/operation.ts';
import type { ClientOptions, FetchOptions } from './core/options.ts';
import { sendWithRetries } from './core/send-with-retries.ts';
import { queryString, segment } from './core/url.ts';
import { type Route, routes } from './routes.gen.ts';

export type RawClient = Client<paths>;

interface RawInit {
	parseAs?: string;
	signal?: AbortSignal;
	headers?: object;
	params?: { header?: Fields };
	[key: string]: unknown;
}
type Outcome = { data?: unknown; error?: unknown; response: Response };
type Send = (method: string, path: string, init?: RawInit) => Promise<Outcome>;

/** The part of `Request` that openapi-fetch uses. Cheaper to create than a real one. */
class LightRequest {
	declare readonly url: string;
	declare readonly method: string;
	declare readonly headers: Headers;
	declare readonly body: string | FormData | undefined;
	declare readonly signal: AbortSignal | undefined;

	constructor(url: string, init: object) {
		Object.assign(this, init, { url });
	}
}

/** Fetch's null body statuses: `new Response('', …)` throws for them. */
const NULL_BODY_STATUSES = new Set([204, 205, 304]);

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/**
 * Creates openapi-fetch's client for every path of the contract. Errors of the API are values; bodies keep their envelopes.
 *
 * @throws {OptionError} An option is invalid. The message names the option, its value and what is allowed.
 */
export function createRawClient(options: ClientOptions = {}): RawClient {
	const core = createCore(options);
	const inner = createFetchClient<paths>({
		pathSerializer: fillPath,
		querySerializer: (query: unknown) => queryString(query as Fields).slice(1),
		bodySerializer: (body) => ((body as unknown) instanceof FormData ? body : serializeBody(body)),
	});
	const forward = inner.request as unknown as Send;
	let middlewares = 0;

	const send: Send = async (method, path, init = {}) => {
		const route = routes[`${method.toUpperCase()} ${path}`];
		if (!route) {
			throw new OptionError(`${method.toUpperCase()} ${path} is not in the contract; expected a path such as /roles/{id}.`);
		}
		for (const headers of [init.headers, init.params?.header])
			if (!(headers instanceof Headers)) addHeaders({}, headers as Fields);
		const json = (init.parseAs ?? 'json') === 'json';
		const outcome = await forward(method, path, {
			...init,
			// Only middleware needs a real Request.
			...(middlewares > 0 ? {} : { Request: LightRequest }),
			baseUrl: core.connect(route.host).url,
			// Parsed below, so that an error can show a body that is not JSON.
			...(json ? { parseAs: 'text' } : {}),
			fetch: (request: LightRequest | Request) => sendThroughCore(core, route, request, init),
		});
		return json ? parseOutcome(core, route, outcome) : outcome;
	};

	const byMethod = Object.fromEntries(
		METHODS.map((method) => [method, (path: string, init?: RawInit) => send(method, path, init)]),
	);
	const use: RawClient['use'] = (...added) => {
		inner.use(...added);
		middlewares += added.length;
	};
	// The methods match openapi-fetch's client; only their generic types cannot be written here.
	return { ...byMethod, request: send, use, eject: inner.eject } as unknown as RawClient;
}

async function sendThroughCore(core: Core, route: Route, request: LightRequest | Request, init: RawInit): Promise<Response> {
	const headers: Record<string, string> = { ...core.headers, ...Object.fromEntries(request.headers) };
	if (route.keyed) headers['idempotency-key'] = idempotencyKey(headers['idempotency-key']);
	const connection = core.connect(route.host);
	const body = request instanceof LightRequest ? request.body : await readBody(request, headers);
	const fetchOptions = { ...core.fetchOptions, ...fetchOptionsOf(init) };
	const prepared = {
		request: { operationId: route.id, method: request.method, url: request.url, headers, body },
		operation: route,
		connection,
		fetchOptions,
	};
	const limits = limitsOf(core, { signal: init.signal });
	const { reply, attempts } = await sendWithRetries(core, prepared, limits).catch((error: unknown) => {
		throw toClientError(route.id, error);
	});
	// A browser reports a redirect that is not followed as status 0.
	const status = reply.status || 302;
	const requestId = reply.headers.get('x-request-id') ?? undefined;
	if (status < 200 || status > 599)
		throw new ApiError(
			{ operationId: route.id, status, requestId, attempts },
			undefined,
			undefined,
			'no HTTP status for a response.',
		);
	const text = status < 300 ? reply.text : connection.credential.scrub(reply.text);
	return new Response(NULL_BODY_STATUSES.has(status) ? null : text, {
		status,
		headers: reply.headers instanceof Headers ? reply.headers : Object.fromEntries(entries(reply.headers)),
	});
}

/** What openapi-fetch and the client use of a call's options. The rest is for `fetch`: `cache`, `next`, `dispatcher`. */
const OWN_OPTIONS: ReadonlySet<string> = new Set([
	...['baseUrl', 'fetch', 'Request', 'middleware', 'parseAs', 'bodySerializer', 'pathSerializer', 'querySerializer'],
	...['method', 'headers', 'params', 'body', 'signal', 'redirect'],
]);

function fetchOptionsOf(init: RawInit): FetchOptions {
	return Object.fromEntries(Object.entries(init).filter(([name]) => !OWN_OPTIONS.has(name)));
}

/** The headers of a response; none if the transport's headers are not iterable. */
function entries(headers: Reply['headers']): Iterable<[string, string]> {
	return Symbol.iterator in headers ? (headers as Iterable<[string, string]>) : [];
}

/** Reads the body of a middleware's Request, so that it can be retried. */
async function readBody(request: Request, headers: Record<string, string>): Promise<string | FormData | undefined> {
	if (request.body === null) return undefined;
	if (!headers['content-type']?.startsWith('multipart/')) return request.text();
	// The transport sets a new boundary.
	delete headers['content-type'];
	return request.formData();
}

/** Parses the body of an outcome. A failure without a body gets an error, too, so that `if (error)` detects every failure. */
function parseOutcome(core: Core, route: Route, outcome: Outcome): Outcome {
	const { data, error, response } = outcome;
	if (!response.ok) return { ...outcome, error: error || { message: `The response has status ${response.status} and no body.` } };
	if (typeof data !== 'string' || data === '') return { ...outcome, data: undefined };
	try {
		return { ...outcome, data: JSON.parse(data) };
	} catch {
		const requestId = response.headers.get('x-request-id') ?? undefined;
		const text = core.connect(route.host).credential.scrub(data);
		throw new ParseError({ operationId: route.id, status: response.status, requestId, attempts: 1 }, text);
	}
}

function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
	return template.replace(/\{([^}]+)\}/g, (_, name: string) => segment(values, name));
}
