import type { Core } from '../core/core.ts';
import { throwOptionError } from '../core/errors.ts';
import type { Host } from '../core/host.ts';
import type { CallOptions } from '../core/options.ts';

/** The options of `createQueries`. */
export interface QueriesOptions {
	/**
	 * Names the owner of the client's credentials, such as the member's id. Pass it when one `QueryClient` caches the data of several
	 * credentials: it is in every query key, and a credential never is. Default: none.
	 */
	scope?: string;
}

/** The options of a query's calls. A query has no `signal` of its own: TanStack Query passes one to each fetch. */
export interface QueryCallOptions extends Omit<CallOptions, 'signal'> {
	/** Names the owner of `credential`, and is required with it. Pass it also when `headers` change the response. */
	scope?: string;
}

/** Where the data of a query comes from. */
export interface QuerySource {
	/** `undefined` if the client has no base URL for the family. The query then fails with an `OptionError`. */
	readonly baseUrl: string | undefined;
	readonly scope?: string | undefined;
	/** The additional query parameters of the call. */
	readonly query?: CallOptions['query'];
}

/**
 * The key of a query. A prefix selects the query on every host: `{ queryKey: ['system.roles.listForUser'] }` with all arguments,
 * `{ queryKey: ['system.roles.listForUser', { id: '1102' }] }` with these.
 */
export type QueryKey<Params> = readonly [operationId: string, params: Params, source: QuerySource];

/** The source of a family's queries. */
export function querySource(core: Core, host: Host, scope: string | undefined): QuerySource {
	return { baseUrl: baseUrl(core, host), scope };
}

function baseUrl(core: Core, host: Host): string | undefined {
	try {
		return core.connect(host).url;
	} catch {
		// Each call reports this error. Here it would end the programs that use other families only.
		return undefined;
	}
}

/** The source of a query with these call options. */
export function sourceWith(source: QuerySource, { credential, query, scope }: QueryCallOptions): QuerySource {
	if (credential !== undefined && scope === undefined)
		throwOptionError('scope', scope, "a name for the owner of the credential, such as the member's id");
	return { ...source, ...(scope !== undefined && { scope }), ...(query && { query }) };
}
