import { describe, expect, it } from 'vitest';
import { type Client, createClient, NotFoundError, OptionError, type Page, ReturningAIError } from '../src/index.ts';
import { ERROR, failure, ID, json, KEYS, serve } from './server.ts';

const PARAMS = { communityId: ID };
const all = Array.from({ length: 45 }, (_, index) => ({ _id: String(index) }));

/** A host with a list of 45 members, in pages of `limit`. */
async function community(): Promise<{ client: Client; pages: () => string[] }> {
	const { url, received } = await serve((response, { url: path }) => {
		const query = new URL(path, 'http://x').searchParams;
		const page = Number(query.get('page') ?? 1);
		const limit = Number(query.get('limit') ?? 20);
		const meta = { status: 'success', statusCode: 200, page, limit, total: all.length };
		json(response, 200, JSON.stringify({ meta, data: all.slice((page - 1) * limit, page * limit) }));
	});
	const pages = (): string[] => received.map(({ url: path }) => new URL(path, 'http://x').searchParams.get('page') ?? 'first');
	return { client: createClient({ baseUrl: url, credentials: KEYS }), pages };
}

describe('a paged list', () => {
	it('resolves to the requested page', async () => {
		const { client, pages } = await community();
		expect(await client.application.communityUsers.list({ ...PARAMS, page: 3 })).toEqual(all.slice(40));
		expect(pages()).toEqual(['3']);
	});

	it('iterates over all items, and fetches a page only when it is needed', async () => {
		const { client, pages } = await community();
		const seen: unknown[] = [];
		for await (const user of client.application.communityUsers.list(PARAMS)) {
			seen.push(user);
			expect(pages()).toHaveLength(Math.ceil(seen.length / 20));
		}
		expect(seen).toEqual(all);
		expect(pages()).toEqual(['first', '2', '3']);
	});

	it('fetches no further page after a break', async () => {
		const { client, pages } = await community();
		for await (const _ of client.application.communityUsers.list(PARAMS)) break;
		expect(pages()).toEqual(['first']);
	});

	it('iterates over pages with their numbers', async () => {
		const { client } = await community();
		const pages: Page<unknown>[] = [];
		for await (const page of client.application.communityUsers.list({ ...PARAMS, page: 2, limit: 15 }).pages()) pages.push(page);
		expect(pages.map(({ items, page, total, last }) => [items.length, page, total, last])).toEqual([
			[15, 2, 45, false],
			[15, 3, 45, true],
		]);
	});

	it.each([
		[undefined, 45, 3],
		[20, 20, 1],
		[21, 21, 2],
		[0, 0, 1],
	])('returns an array with the limit %s', async (limit, items, requests) => {
		const { client, pages } = await community();
		expect(await client.application.communityUsers.list(PARAMS).toArray(limit === undefined ? {} : { limit })).toEqual(
			all.slice(0, items),
		);
		expect(pages()).toHaveLength(requests);
	});

	it('is available for every paged operation', async () => {
		const { client } = await community();
		const user = { ...PARAMS, userId: '1102' };
		const { integration, application } = client;
		const lists = [
			integration.userFieldHistories.list(PARAMS),
			application.userFieldHistories.list(PARAMS),
			application.userFieldHistories.listForField({ ...PARAMS, fieldId: ID }),
			application.userFieldHistories.listForUser(user),
			application.userFieldHistories.listForFieldAndUser({ ...user, fieldId: ID }),
		];
		for (const list of lists) expect(await list.toArray()).toHaveLength(45);
	});

	it('throws the error of a later page', async () => {
		const { url } = await serve((response, { url: path }) =>
			path.includes('page=2')
				? json(response, 404, ERROR)
				: json(response, 200, JSON.stringify({ meta: { status: 'success', page: 1, limit: 1, total: 2 }, data: [{}] })),
		);
		const list = createClient({ baseUrl: url, credentials: KEYS }).application.communityUsers.list(PARAMS);
		expect(await failure(list.toArray())).toBeInstanceOf(NotFoundError);
	});

	it.each([
		['has no page information', {}],
		['has an empty page', { page: 1, limit: 20, total: 45 }],
	])('ends when a response %s', async (_, meta) => {
		const { url, received } = await serve((response) =>
			json(response, 200, JSON.stringify({ meta: { status: 'success', ...meta }, data: 'page' in meta ? [] : [{}] })),
		);
		await createClient({ baseUrl: url, credentials: KEYS }).application.communityUsers.list(PARAMS).toArray();
		expect(received).toHaveLength(1);
	});

	it('throws instead of looping when the host always returns the first page', async () => {
		const { url, received } = await serve((response) =>
			json(response, 200, JSON.stringify({ meta: { status: 'success', page: 1, limit: 1, total: 9 }, data: [{}] })),
		);
		const error = await failure(
			createClient({ baseUrl: url, credentials: KEYS }).application.communityUsers.list(PARAMS).toArray(),
		);
		expect(error).toBeInstanceOf(ReturningAIError);
		expect(error.message).toContain('Requested page 2, got page 1');
		expect(received).toHaveLength(2);
	});
});

describe('a paged list', () => {
	it('returns a page with the total, without iterating', async () => {
		const { client, pages } = await community();
		const { items, page, total, last } = await client.application.communityUsers.list({ ...PARAMS, page: 2 }).page();
		expect([items.length, page, total, last]).toEqual([20, 2, 45, false]);
		expect(pages()).toEqual(['2']);
	});

	it.each([Number.NaN, -1])('rejects the limit %s', async (limit) => {
		const { client } = await community();
		const error = await failure(client.application.communityUsers.list(PARAMS).toArray({ limit }));
		expect(error).toBeInstanceOf(OptionError);
	});

	it.each(['null', '{}', '7', '"text"'])('throws a ParseError when a later page has the data %s', async (data) => {
		const { url } = await serve((response, { url: path }) => {
			const isSecond = path.includes('page=2');
			json(response, 200, `{"meta":{"status":"success","page":1,"limit":1,"total":2},"data":${isSecond ? data : '[{}]'}}`);
		});
		const list = createClient({ baseUrl: url, credentials: KEYS }).application.communityUsers.list(PARAMS);
		expect(await failure(list.toArray())).toMatchObject({ name: 'ParseError', operationId: 'application.communityUsers.list' });
	});

	it('collects a page of 200,000 items', async () => {
		const { url } = await serve((response) =>
			json(
				response,
				200,
				`{"meta":{"status":"success","page":1,"limit":200000,"total":200000},"data":[${'0,'.repeat(199_999)}0]}`,
			),
		);
		const list = createClient({ baseUrl: url, credentials: KEYS }).application.communityUsers.list(PARAMS);
		expect(await list.toArray()).toHaveLength(200_000);
	});
});
