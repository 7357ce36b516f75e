/**
 * Options for TanStack Query: a query for every GET operation (and an infinite query if it is paged), a mutation for every other
 * one. Works with the React, Vue, Solid, Svelte and Angular adapters of version 5 and later. Imports none of them at run time.
 *
 * - A query key has the operationId, the arguments and the base URL. It has no credential: if one `QueryClient` caches the data of
 *   several credentials, give each a `scope`.
 * - `queryClient.getQueryData(options.queryKey)` is typed where `@tanstack/query-core` is installed. Every adapter depends on it.
 * - All attempts of one `mutate()` send the same idempotency key, also if TanStack Query retries. This needs version 5.89 or later.
 *   The key is not saved: a mutation that you persist and resume after a restart gets a new one.
 *
 * @example
 * ```ts
 * import { createQueries } from '@returning-ai/client/query';
 *
 * const api = createQueries(client.core);
 * const roles = useQuery(api.system.roles.listForUser({ id: '1102' }));
 * const users = useInfiniteQuery(api.application.communityUsers.list.infinite({ communityId }));
 * const send = useMutation({ ...api.integration.messages.send(), retry: 3 });
 * queryClient.invalidateQueries({ queryKey: ['system.roles.listForUser'] });
 * ```
 */
export type { QueriesOptions, QueryCallOptions, QueryKey, QuerySource } from './query/keys.ts';
export type { InfiniteQuery, Mutation, PagedQuery, Query } from './query/options.ts';
export { createQueries, type Queries } from './query/queries.gen.ts';
