import type { CallOptions, IdempotentCallOptions } from '../core/options.ts';
import type { Page, PagedCall } from '../core/paged-call.ts';
import type { DataTag } from './data-tag.ts';
import { type QueryCallOptions, type QueryKey, type QuerySource, sourceWith } from './keys.ts';
import { mutationIdempotencyKey } from './mutation-keys.ts';

/** The options for `useQuery`. */
export interface Query<Data, Params = undefined> {
	// Not an alias with both arguments: TypeScript would need ten times as many instantiations.
	queryKey: QueryKey<Params> & DataTag<Data>;
	queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
}

/** The options for `useInfiniteQuery`. */
export interface InfiniteQuery<Item, Params> {
	queryKey: readonly [...QueryKey<Params>, kind: 'infinite'] & DataTag<{ pages: Page<Item>[]; pageParams: number[] }>;
	queryFn: (context: { signal: AbortSignal; pageParam: number }) => Promise<Page<Item>>;
	initialPageParam: number;
	/** Returns the number of the next page, or `undefined` after the last page. */
	getNextPageParam: (lastPage: Page<Item>) => number | undefined;
}

/** The options for `useMutation`. */
export interface Mutation<Data, Params> {
	mutationKey: readonly [operationId: string];
	/**
	 * TanStack Query passes the context. If your own `mutationFn` calls this one, pass the context on: all retries then send the same
	 * idempotency key.
	 */
	mutationFn: (params: Params, context?: object) => Promise<Data>;
}

/** A paged list: as a query of one page, or as an infinite query. */
export interface PagedQuery<Item, Params> {
	(params: Params, options?: QueryCallOptions): Query<Item[], Params>;
	infinite: (params: Params, options?: QueryCallOptions) => InfiniteQuery<Item, Params>;
}

export function query<Data, Params>(
	source: QuerySource,
	operationId: string,
	params: Params,
	options: QueryCallOptions = {},
	call: (options: CallOptions) => PromiseLike<Data>,
): Query<Data, Params> {
	const { scope, ...own } = options;
	const key = [operationId, params, sourceWith(source, options)] as const;
	return { queryKey: key as Query<Data, Params>['queryKey'], queryFn: async ({ signal }) => call({ ...own, signal }) };
}

export function pagedQuery<Item, Params extends { page?: number }>(
	source: QuerySource,
	operationId: string,
	call: (params: Params, options: CallOptions) => PagedCall<Item, unknown>,
): PagedQuery<Item, Params> {
	const infinite = (params: Params, options: QueryCallOptions = {}): InfiniteQuery<Item, Params> => {
		const { scope, ...own } = options;
		const key = [operationId, params, sourceWith(source, options), 'infinite'] as const;
		return {
			queryKey: key as InfiniteQuery<Item, Params>['queryKey'],
			queryFn: async ({ signal, pageParam }) => call({ ...params, page: pageParam }, { ...own, signal }).page(),
			initialPageParam: params.page ?? 1,
			getNextPageParam: ({ page, last }) => (last ? undefined : page + 1),
		};
	};
	const onePage = (params: Params, options?: QueryCallOptions): Query<Item[], Params> =>
		query(source, operationId, params, options, (own) => call(params, own));
	return Object.assign(onePage, { infinite });
}

export function mutation<Data, Params>(operationId: string, call: (params: Params) => PromiseLike<Data>): Mutation<Data, Params> {
	return { mutationKey: [operationId], mutationFn: async (params) => call(params) };
}

/** A mutation with an idempotency key: the one of the options, or one per `mutate()`, which all retries of TanStack Query share. */
export function keyedMutation<Data, Params>(
	operationId: string,
	options: IdempotentCallOptions | undefined,
	call: (params: Params, options: IdempotentCallOptions) => PromiseLike<Data>,
): Mutation<Data, Params> {
	return {
		mutationKey: [operationId],
		mutationFn: async (params, context) => {
			const idempotencyKey = options?.idempotencyKey ?? mutationIdempotencyKey(operationId, context);
			return call(params, { ...options, idempotencyKey });
		},
	};
}
