/**
 * TanStack Query: the options of every reading operation as a query (and as an infinite query where it is paged), and of every
 * other one as a mutation. Works with the React, Vue, Solid, Svelte and Angular adapters from version 5 on, and needs none of them.
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
