/**
 * Options for TanStack Query: a query for every GET operation (and an infinite query if it is paged), a mutation for every other
 * one. Works with the React, Vue, Solid, Svelte and Angular adapters of version 5 and later. Imports none of them.
 *
 * @example
 * ```ts
 * import { createQueries } from '@returning-ai/client/query';
 *
 * const api = createQueries(client.core);
 * const roles = useQuery(api.system.roles.listForUser({ id: '1102' }));
 * const users = useInfiniteQuery(api.application.communityUsers.list.infinite({ communityId }));
 * const send = useMutation(api.integration.messages.send());
 * ```
 */
export type { InfiniteQuery, Mutation, PagedQuery, Query } from './query/options.ts';
export { createQueries, type Queries } from './query/queries.gen.ts';
