import { ApiCall } from './call.ts';
import type { Core } from './core.ts';
import { ReturningAIError } from './errors.ts';
import { exchange, type WithResponse } from './exchange.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';

/** One page of a list. */
export interface Page<Item> {
	items: Item[];
	/** Its number, from 1. */
	page: number;
	/** How many items there are on all pages. */
	total: number;
	/** Whether no page follows. */
	last: boolean;
}

type PageExchange<Item> = (page: number) => Promise<WithResponse<Item[]>>;

/**
 * A call of a paged list. Awaited, it gives the page that was asked for. Iterated, it gives every item from that page on, and
 * fetches a page when the one before it is used up.
 *
 * @example
 * ```ts
 * for await (const user of client.application.communityUsers.list({ communityId })) console.log(user.displayName);
 *
 * const firstHundred = await client.application.communityUsers.list({ communityId }).toArray({ limit: 100 });
 * ```
 */
export class PagedCall<Item, Body = unknown> extends ApiCall<Item[], Body> {
	readonly #from: number;
	readonly #fetchPage: PageExchange<Item>;

	constructor(first: Promise<WithResponse<Item[]>>, from: number, fetchPage: PageExchange<Item>) {
		super(first);
		this.#from = from;
		this.#fetchPage = fetchPage;
	}

	/** Page after page, from the one that was asked for to the last. */
	async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
		let { data: items, body } = await this.withResponse();
		for (let number = this.#from; ; number++) {
			const { meta = {} } = body as { meta?: { page?: number; limit?: number; total?: number } };
			const { page = number, limit = items.length, total = items.length } = meta;
			if (page !== number) {
				throw new ReturningAIError(
					`Page ${number} was asked for and page ${page} came: iterating on would repeat items. Fetch pages one by one.`,
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

	/** All items from the page that was asked for on, or the first `limit` of them. No page is fetched in vain. */
	async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Item[]> {
		const all: Item[] = [];
		for await (const { items } of this.pages()) {
			all.push(...items.slice(0, limit - all.length));
			if (all.length >= limit) break;
		}
		return all;
	}
}

/** Starts a call of an operation that answers page by page. */
export function callPages<Item, Body, Params extends { page?: number }>(
	core: Core,
	operation: Operation<Params>,
	params: Params,
	options?: CallOptions,
): PagedCall<Item, Body> {
	const fetchPage: PageExchange<Item> = (page) => exchange(core, operation, { ...params, page }, options);
	return new PagedCall(exchange(core, operation, params, options), params.page ?? 1, fetchPage);
}
