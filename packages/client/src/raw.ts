/**
 * The raw door: openapi-fetch, with the right host and credential chosen for each path. The only file that imports openapi-fetch.
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
import { OptionError } from './errors.ts';
import { baseUrlOf, type ClientOptions, checkOptions, credentialHeader } from './options.ts';
import { fillPath } from './path.ts';
import { routes } from './routes.gen.ts';

export type RawClient = Client<paths>;

type Send = (method: string, path: string, init?: { headers?: Record<string, string> }) => Promise<unknown>;

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** openapi-fetch's client over every path of the contract: errors come as values, bodies stay in their envelopes. */
export function createRawClient(options: ClientOptions = {}): RawClient {
	checkOptions(options);
	const inner = createFetchClient<paths>({
		pathSerializer: fillPath,
		...(options.fetch ? { fetch: options.fetch } : {}),
	});
	const forward = inner.request as unknown as Send;
	const send: Send = async (method, path, init) => {
		const route = routes[`${method.toUpperCase()} ${path}`];
		if (!route)
			throw new OptionError(
				`${method.toUpperCase()} ${path} is not in the contract; expected a path template as the types list them.`,
			);
		const credential = await credentialHeader(route.host, route.credentialOptional, options.credentials);
		return forward(method, path, {
			...init,
			baseUrl: baseUrlOf(route.host, options),
			headers: { ...credential, ...init?.headers },
		} as typeof init);
	};
	const byMethod = Object.fromEntries(
		METHODS.map((method) => [method, (path: string, init?: object) => send(method.toLowerCase(), path, init)]),
	);
	// The wrapper takes and gives just what openapi-fetch's own client does; only its generics cannot be repeated here.
	return { ...byMethod, request: send, use: inner.use, eject: inner.eject } as unknown as RawClient;
}
