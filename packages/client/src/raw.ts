/**
 * The raw door: openapi-fetch, with the right host and credential chosen for each path, and our transport, retries, timeouts
 * and checks beneath. The only file that imports openapi-fetch.
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
import { serialised } from './core/body.ts';
import { type Core, createCore } from './core/core.ts';
import { deliver } from './core/deliver.ts';
import { OptionError, ParseError, typed } from './core/errors.ts';
import { addHeaders, idempotencyKey } from './core/headers.ts';
import type { Reply } from './core/hooks.ts';
import type { Fields, Operation } from './core/operation.ts';
import type { ClientOptions } from './core/options.ts';
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

/** What openapi-fetch needs of a `Request`, without the cost of one. */
class RequestShell {
	declare readonly url: string;
	declare readonly method: string;
	declare readonly headers: Headers;
	declare readonly body: string | FormData | undefined;
	declare readonly signal: AbortSignal | undefined;

	constructor(url: string, init: object) {
		Object.assign(this, init, { url });
	}
}

/** A `Response` of these takes no body, not even an empty one. */
const BODILESS = new Set([204, 205, 304]);

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** openapi-fetch's client over every path of the contract: errors come as values, bodies stay in their envelopes. */
export function createRawClient(options: ClientOptions = {}): RawClient {
	const core = createCore(options);
	const inner = createFetchClient<paths>({
		pathSerializer: fillPath,
		querySerializer: (query: unknown) => queryString(query as Fields).slice(1),
		bodySerializer: (body) => ((body as unknown) instanceof FormData ? body : serialised(body)),
	});
	const forward = inner.request as unknown as Send;
	let middlewares = 0;

	const send: Send = async (method, path, init = {}) => {
		const route = routes[`${method.toUpperCase()} ${path}`];
		if (!route) {
			throw new OptionError(
				`${method.toUpperCase()} ${path} is not in the contract; expected a path template as the types list them.`,
			);
		}
		for (const headers of [init.headers, init.params?.header])
			if (!(headers instanceof Headers)) addHeaders({}, headers as Fields);
		const json = (init.parseAs ?? 'json') === 'json';
		const outcome = await forward(method, path, {
			...init,
			// Middlewares expect a real Request; without them, none is made.
			...(middlewares > 0 ? {} : { Request: RequestShell }),
			baseUrl: core.connect(route.host).url,
			// We parse JSON ourselves, to say what came when it is none.
			...(json ? { parseAs: 'text' } : {}),
			fetch: (request: RequestShell | Request) => transmit(core, route, request, init),
		});
		return json ? parsed(core, route, outcome) : outcome;
	};

	const byMethod = Object.fromEntries(
		METHODS.map((method) => [method, (path: string, init?: RawInit) => send(method, path, init)]),
	);
	const use: RawClient['use'] = (...added) => {
		inner.use(...added);
		middlewares += added.length;
	};
	// The wrapper takes and gives just what openapi-fetch's own client does; only its generics cannot be repeated here.
	return { ...byMethod, request: send, use, eject: inner.eject } as unknown as RawClient;
}

async function transmit(core: Core, route: Route, request: RequestShell | Request, init: RawInit): Promise<Response> {
	const headers: Record<string, string> = { ...core.headers, ...Object.fromEntries(request.headers) };
	if (route.keyed) headers['idempotency-key'] = idempotencyKey(headers['idempotency-key']);
	const operation: Operation = { ...route, method: request.method, path: () => '' };
	const { credential } = core.connect(route.host);
	const body = request instanceof RequestShell ? request.body : await bodyOf(request, headers);
	const outgoing = { operation, url: request.url, headers, body, credential };
	const { reply } = await deliver(core, outgoing, { signal: init.signal }).catch((error: unknown) => {
		throw typed(route.id, error);
	});
	const text = reply.status < 300 ? reply.text : credential.scrub(reply.text);
	return new Response(BODILESS.has(reply.status) ? null : text, {
		// A browser shows a redirect that is not followed as status 0.
		status: reply.status || 302,
		headers: reply.headers instanceof Headers ? reply.headers : Object.fromEntries(entries(reply.headers)),
	});
}

/** The headers of a transport; of one that only answers by name none can be listed. */
function entries(headers: Reply['headers']): Iterable<[string, string]> {
	return Symbol.iterator in headers ? (headers as Iterable<[string, string]>) : [];
}

/** What a middleware's Request carries, in a form that can be sent again. */
async function bodyOf(request: Request, headers: Record<string, string>): Promise<string | FormData | undefined> {
	if (request.body === null) return undefined;
	if (!headers['content-type']?.startsWith('multipart/')) return request.text();
	// The transport names a boundary of its own.
	delete headers['content-type'];
	return request.formData();
}

/** The outcome with its body parsed. A failure without a body is given an error all the same, so that `if (error)` can be trusted. */
function parsed(core: Core, route: Route, outcome: Outcome): Outcome {
	const { data, error, response } = outcome;
	if (!response.ok) return { ...outcome, error: error || { message: `The reply had status ${response.status} and no body.` } };
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
