import { type ApiCall, PendingCall } from './call.ts';
import type { Core } from './core.ts';
import { ParseError, ReturningAIError, throwOptionError } from './errors.ts';
import { execute, type WithResponse } from './execute.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';

/** One page of a list. */
export interface Page<Item> {
	items: Item[];
	/** The page number, from 1. */
	page: number;
	/** The number of items on all pages. */
	total: number;
	/** Whether this is the last page. */
	last: boolean;
}

type FetchPage<Item> = (page: number) => Promise<WithResponse<Item[]>>;

/**
 * A call of a paged list. Await it for the requested page. Iterate over it for all items from that page on; the next page is
 * fetched when the current one is used up.
 *
 * @example
 * ```ts
 * for await (const user of client.application.communityUsers.list({ communityId })) console.log(user.displayName);
 *
 * const firstHundred = await client.application.communityUsers.list({ communityId }).toArray({ limit: 100 });
 * ```
 */
export interface PagedCall<Item, Body = unknown, Id = unknown> extends ApiCall<Item[], Body, Id> {
	/** Returns the requested page with its number and the number of items on all pages. */
	page(): Promise<Page<Item>>;

	/** Iterates over the pages, from the requested one to the last. */
	pages(): AsyncGenerator<Page<Item>, void, undefined>;

	/** Returns all items from the requested page on, at most `limit`. Fetches only the pages that it needs. Default: no limit. */
	toArray(options?: { limit?: number }): Promise<Item[]>;

	[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
}

/** The promise that `callPages` returns. */
class PendingPagedCall<Item, Body, Id> extends PendingCall<Item[], Body, Id> implements PagedCall<Item, Body, Id> {
	readonly #from: number;
	readonly #fetchPage: FetchPage<Item>;

	constructor(first: Promise<WithResponse<Item[]>>, from: number, fetchPage: FetchPage<Item>) {
		super(first);
		this.#from = from;
		this.#fetchPage = fetchPage;
	}

	async page(): Promise<Page<Item>> {
		const { value } = await this.pages().next();
		return value as Page<Item>;
	}

	async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
		let { data: items, body } = await this.withResponse();
		for (let number = this.#from; ; number++) {
			const { meta = {} } = body as { meta?: { page?: number; limit?: number; total?: number } };
			const { page = number, limit = items.length, total = items.length } = meta;
			if (page !== number) {
				throw new ReturningAIError(
					`Requested page ${number}, got page ${page}: iterating would repeat items. Request each page by number instead.`,
				);
			}
			const last = items.length === 0 || page * limit >= total;
			yield { items, page, total, last };
			if (last) return;
			({ data: items, body } = await this.#fetchPage(number + 1));
		}
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
		for await (const { items } of this.pages()) yield* items;
	}

	async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Item[]> {
		if (!(limit >= 0)) throwOptionError('limit', limit, DEVELOPMENT && 'a number from 0');
		const all: Item[] = [];
		for await (const { items } of this.pages()) {
			for (const item of items) if (all.length < limit) all.push(item);
			if (all.length >= limit) break;
		}
		return all;
	}
}

/** Calls an operation with a paged list. */
export function callPages<Item, Body, Id, Params extends { page?: number }>(
	core: Core,
	operation: Operation<Params>,
	params: Params,
	options?: CallOptions,
): PagedCall<Item, Body, Id> {
	const fetchPage = async (given: Params): Promise<WithResponse<Item[]>> => {
		const { data, body, status, requestId, attempts, ...rest } = await execute<Item[], Params>(core, operation, given, options);
		if (Array.isArray(data)) return { data, body, status, requestId, attempts, ...rest };
		throw new ParseError({ operationId: operation.id, status, requestId, attempts }, JSON.stringify(body));
	};
	return new PendingPagedCall(fetchPage(params), params.page ?? 1, (page) => fetchPage({ ...params, page }));
}
