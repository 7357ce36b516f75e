// Compiled, never run: how TanStack Query infers types from the options.
import type { Badge, CommunityUser, MessageReceipt, Role } from '@returning-ai/types';
import {
	type InfiniteData,
	InfiniteQueryObserver,
	MutationObserver,
	type QueryClient,
	QueryObserver,
} from '@tanstack/query-core';
import type { Page } from '../src/core/paged-call.ts';
import type { ReturningAIError } from '../src/index.ts';
import type { Queries } from '../src/query.ts';

declare const queryClient: QueryClient;
declare const api: Queries;
const communityId = '665f1c2ab7e4d90012a3b401';
const { list } = api.application.communityUsers;

const badges = queryClient.getQueryData(api.system.badges.list().queryKey);
badges satisfies Badge[] | undefined;
// @ts-expect-error the cached data is not any
badges satisfies number | undefined;
const users = queryClient.getQueryData(list({ communityId }).queryKey);
users satisfies CommunityUser[] | undefined;
const pages = queryClient.getQueryData(list.infinite({ communityId }).queryKey);
pages satisfies InfiniteData<Page<CommunityUser>, number> | undefined;
// @ts-expect-error an infinite query caches pages
pages satisfies CommunityUser[] | undefined;
const state = queryClient.getQueryState(api.system.badges.list().queryKey);
state?.error satisfies ReturningAIError | null | undefined;
queryClient.setQueryData(api.system.badges.list().queryKey, (cached) => cached?.slice(1));
// @ts-expect-error other data than the query returns
queryClient.setQueryData(api.system.badges.list().queryKey, [1]);

(await queryClient.fetchQuery(api.system.roles.listForUser({ id: '1102' }))) satisfies Role[];
new QueryObserver(queryClient, api.system.badges.list()).getCurrentResult().data satisfies Badge[] | undefined;
new InfiniteQueryObserver(queryClient, list.infinite({ communityId })).getCurrentResult().data?.pages satisfies
	| Page<CommunityUser>[]
	| undefined;
const send = new MutationObserver(queryClient, { ...api.integration.messages.send(), retry: 3 });
(await send.mutate({ channelId: communityId, message: 'Hello', sender: 'bamboostick' })) satisfies MessageReceipt;

api.system.badges.list({ headers: { 'x-trace': 'abc' }, credential: 'rai_test_other', scope: '1102', timeout: 5_000 });
api.integration.messages.send({ idempotencyKey: 'message-1', signal: AbortSignal.timeout(5_000) });
// @ts-expect-error TanStack Query passes a signal to each fetch
api.system.badges.list({ signal: AbortSignal.timeout(5_000) });
// @ts-expect-error the operation accepts no idempotency key
api.system.roles.delete({ idempotencyKey: 'message-1' });
