import type { CallOptions } from '../core/options.ts';
import type { Page, PagedCall } from '../core/paged-call.ts';

/** The key of a query: the operationId and its arguments. To invalidate all arguments: `{ queryKey: ['system.roles.listForUser'] }`. */
export type QueryKey<Params> = readonly [operationId: string, params: Params];

/** The options for `useQuery`. */
export interface Query<Data, Params = undefined> {
	queryKey: QueryKey<Params>;
	queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
}

/** The options for `useInfiniteQuery`. */
export interface InfiniteQuery<Item, Params> {
	queryKey: readonly [operationId: string, params: Params, 'infinite'];
	queryFn: (context: { signal: AbortSignal; pageParam: number }) => Promise<Page<Item>>;
	initialPageParam: number;
	/** Returns the number of the next page, or `undefined` after the last page. */
	getNextPageParam: (lastPage: Page<Item>) => number | undefined;
}

/** The options for `useMutation`. */
export interface Mutation<Data, Params> {
	mutationKey: readonly [operationId: string];
	mutationFn: (params: Params) => Promise<Data>;
}

/** A paged list: as a query of one page, or as an infinite query. */
export interface PagedQuery<Item, Params> {
	(params: Params): Query<Item[], Params>;
	infinite: (params: Params) => InfiniteQuery<Item, Params>;
}

export function query<Data, Params>(
	operationId: string,
	params: Params,
	call: (options: CallOptions) => PromiseLike<Data>,
): Query<Data, Params> {
	return { queryKey: [operationId, params], queryFn: async ({ signal }) => call({ signal }) };
}

export function mutation<Data, Params>(operationId: string, call: (params: Params) => PromiseLike<Data>): Mutation<Data, Params> {
	return { mutationKey: [operationId], mutationFn: async (params) => call(params) };
}

export function pagedQuery<Item, Params extends { page?: number }>(
	operationId: string,
	call: (params: Params, options: CallOptions) => PagedCall<Item, unknown>,
): PagedQuery<Item, Params> {
	const infinite = (params: Params): InfiniteQuery<Item, Params> => ({
		queryKey: [operationId, params, 'infinite'],
		queryFn: async ({ signal, pageParam }) => {
			const pages = call({ ...params, page: pageParam }, { signal }).pages();
			const { value } = await pages.next();
			return value as Page<Item>;
		},
		initialPageParam: params.page ?? 1,
		getNextPageParam: ({ page, last }) => (last ? undefined : page + 1),
	});
	return Object.assign((params: Params) => query(operationId, params, (options) => call(params, options)), { infinite });
}
