import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { InfiniteQueryObserver, MutationObserver, onlineManager, QueryClient } from '@tanstack/query-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient, NotFoundError, OptionError } from '../src/index.ts';
import { createQueries } from '../src/query.ts';
import { fixtures } from '../src/testing.ts';
import { failure, ID, json, KEYS, MESSAGE, type Received, SECRET, serve } from './server.ts';

let mock: Mock;
let client: Client;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
	client = createClient({ baseUrl: mock.url, credentials: KEYS });
});
afterAll(() => mock.close());

const queryClient = new QueryClient();
const ROLE = { id: '1102' };

/** A host that responds to the first requests with 500, and the queries of a client that does not retry itself. */
async function host(failures: (request: Received, number: number) => boolean) {
	const { url, received } = await serve((response, request, number) => json(response, failures(request, number) ? 500 : 200));
	const { core } = createClient({ baseUrl: url, credentials: KEYS, maxRetries: 0 });
	return { url, core, api: createQueries(core), received, keys: () => received.map(({ headers }) => headers['idempotency-key']) };
}

const RETRIES = { retry: 3, retryDelay: 1 };

/** The number of requests per idempotency key. */
function requestsPerKey(keys: unknown[]): number[] {
	return [...new Set(keys)].map((key) => keys.filter((other) => other === key).length);
}

describe('a query', () => {
	it('fetches, caches by key and respects an abort', async () => {
		const api = createQueries(client.core);
		const options = api.system.roles.listForUser(ROLE);
		const roles = await queryClient.fetchQuery(options);
		expect(roles).toEqual(fixtures['system.roles.listForUser'].data);
		expect(queryClient.getQueryData(options.queryKey)).toBe(roles);
		expect(await queryClient.fetchQuery(api.integration.channels.list())).toEqual(fixtures['integration.channels.list'].data);
		await expect(api.system.badges.list().queryFn({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
	});

	it('fetches a paged list page by page', async () => {
		const { url } = await serve((response, { url: path }) => {
			const page = Number(new URL(path, 'http://x').searchParams.get('page'));
			json(
				response,
				200,
				JSON.stringify({ meta: { status: 'success', page, limit: 1, total: 3 }, data: [{ _id: String(page) }] }),
			);
		});
		const api = createQueries(createClient({ baseUrl: url, credentials: KEYS }).core);
		const observer = new InfiniteQueryObserver(queryClient, api.application.communityUsers.list.infinite({ communityId: ID }));
		for (let page = 1; page <= 3; page++) await observer.fetchNextPage();
		const { data, hasNextPage } = observer.getCurrentResult();
		expect(data?.pages.map(({ items }) => items[0]?._id)).toEqual(['1', '2', '3']);
		expect(hasNextPage).toBe(false);
	});

	it('sends its call options, of which only additional query parameters are in the key', async () => {
		const { api, url, received } = await host(() => false);
		const options = {
			signal: AbortSignal.abort('TanStack Query has its own signal'),
			headers: { 'x-trace': 'abc' },
			query: { sort: 'asc' },
			credential: 'rai_test_other',
			scope: '1102',
		};
		const list = api.application.communityUsers.list({ communityId: ID, limit: 5 }, options);
		await queryClient.fetchQuery(list);
		await queryClient.fetchQuery(api.system.badges.list(options));
		await queryClient.fetchInfiniteQuery(api.application.communityUsers.list.infinite({ communityId: ID }, options));
		expect(received).toHaveLength(3);
		for (const { headers, url: path } of received) {
			expect(headers).toMatchObject({ 'x-trace': 'abc' });
			expect(headers['x-api-key'] ?? headers.authorization).toContain('rai_test_other');
			expect(path).toContain('sort=asc');
			expect(path).not.toContain('scope');
		}
		expect(list.queryKey).toEqual([
			'application.communityUsers.list',
			{ communityId: ID, limit: 5 },
			{ baseUrl: url, scope: '1102', query: { sort: 'asc' } },
		]);
	});

	it("applies a call's timeout, and reports it as the query's error", async () => {
		const { url } = await serve(() => {});
		const api = createQueries(createClient({ baseUrl: url, credentials: KEYS, maxRetries: 0 }).core);
		const query = queryClient.fetchQuery({ ...api.system.badges.list({ timeout: 50 }), retry: false });
		expect(await failure(query)).toMatchObject({ name: 'TimeoutError' });
	});

	it('reports that the client has no base URL as its error', async () => {
		const api = createQueries(createClient({ credentials: KEYS }).core);
		const error = await failure(queryClient.fetchQuery({ ...api.system.auth.secureAuth(), retry: false }));
		expect(error).toBeInstanceOf(OptionError);
		expect(error.message).toContain('baseUrl.secureAuth');
	});
});

describe('the key of a query', () => {
	it('separates two hosts in one QueryClient', async () => {
		const [one, two] = [await host(() => false), await host(() => false)];
		for (const { api } of [one, two, one, two]) await queryClient.ensureQueryData(api.system.roles.listForUser(ROLE));
		expect([one.received.length, two.received.length]).toEqual([1, 1]);
	});

	it('separates two credentials by the scope', async () => {
		const { core, received } = await host(() => false);
		const lists = ['1102', '1103', '1102'].map((scope) => createQueries(core, { scope }).system.badges.list());
		for (const list of lists) await queryClient.ensureQueryData(list);
		expect(received).toHaveLength(2);
		const api = createQueries(core, { scope: '1102' });
		expect(api.system.badges.list({ credential: 'rai_test_other', scope: '1103' }).queryKey).toEqual(lists[1]?.queryKey);
	});

	it('requires a scope for the credential of a call', () => {
		const api = createQueries(client.core, { scope: '1102' });
		const options = { credential: 'rai_test_other' };
		for (const make of [
			() => api.system.badges.list(options),
			() => api.application.communityUsers.list({ communityId: ID }, options),
			() => api.application.communityUsers.list.infinite({ communityId: ID }, options),
		]) {
			expect(make).toThrow('scope is undefined; expected a name for the owner of the credential');
		}
	});

	it('contains no credential', () => {
		const api = createQueries(client.core, { scope: '1102' });
		const options = { credential: 'rai_test_other', headers: { authorization: 'rai_test_header' }, scope: '1103' };
		const users = api.application.communityUsers.list;
		const { queryKey } = api.system.roles.listForUser(ROLE, options);
		const keys = [queryKey, users({ communityId: ID }, options).queryKey, users.infinite({ communityId: ID }, options).queryKey];
		expect(JSON.stringify(keys)).not.toMatch(/rai_test_/);
		expect(JSON.stringify(api.integration.messages.send(options).mutationKey)).not.toMatch(/rai_test_/);
		expect(SECRET).toMatch(/rai_test_/);
	});

	it.each([
		['the operationId', ['system.roles.listForUser'], ['1102', '1103']],
		['the operationId and the arguments', ['system.roles.listForUser', { id: '1102' }], ['1102']],
	])('is invalidated on every host by %s', async (_, queryKey, stale) => {
		const hosts = [await host(() => false), await host(() => false)];
		const lists = ['1102', '1103'].flatMap((id) => hosts.map(({ api }) => api.system.roles.listForUser({ id })));
		const separate = new QueryClient();
		for (const list of lists) await separate.fetchQuery(list);
		await separate.invalidateQueries({ queryKey });
		const invalid = lists.filter((list) => separate.getQueryState(list.queryKey)?.isInvalidated);
		expect(invalid.map(({ queryKey: [, params] }) => params.id)).toEqual(stale.flatMap((id) => [id, id]));
	});

	it('of a list invalidates its infinite query, too', async () => {
		const { api } = await host(() => false);
		const { list } = api.application.communityUsers;
		await queryClient.fetchInfiniteQuery(list.infinite({ communityId: ID }));
		await queryClient.invalidateQueries(list({ communityId: ID }));
		expect(queryClient.getQueryState(list.infinite({ communityId: ID }).queryKey)?.isInvalidated).toBe(true);
	});
});

describe('a mutation', () => {
	it('sends its variables', async () => {
		const mutation = new MutationObserver(queryClient, createQueries(client.core).integration.messages.send());
		expect(await mutation.mutate(MESSAGE)).toEqual(fixtures['integration.messages.send'].data);
	});

	it('sends its call options', async () => {
		const { api, received } = await host(() => false);
		const options = { headers: { 'x-trace': 'abc' }, credential: 'rai_test_other' };
		await new MutationObserver(queryClient, api.integration.messages.send({ ...options, idempotencyKey: 'message-1' })).mutate(
			MESSAGE,
		);
		await new MutationObserver(queryClient, api.system.roles.delete(options)).mutate({ id: ID });
		expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer rai_test_other', 'idempotency-key': 'message-1' });
		expect(received[1]?.headers).toMatchObject({ 'x-api-key': 'rai_test_other', 'x-trace': 'abc' });
		const missing = new MutationObserver(
			queryClient,
			createQueries(client.core).integration.messages.send({ headers: { prefer: 'code=404' } }),
		);
		expect(await failure(missing.mutate(MESSAGE))).toBeInstanceOf(NotFoundError);
	});

	it("is aborted by its call option's signal", async () => {
		const controller = new AbortController();
		const { url } = await serve(() => controller.abort());
		const api = createQueries(createClient({ baseUrl: url, credentials: KEYS }).core);
		const mutation = new MutationObserver(queryClient, api.integration.messages.send({ signal: controller.signal }));
		expect(await failure(mutation.mutate(MESSAGE))).toMatchObject({ name: 'AbortError' });
	});
});

describe('the idempotency key of a mutation', () => {
	it('is the same in every retry, and new for a second mutate() of the same variables', async () => {
		const { api, keys } = await host((_, number) => number !== 4 && number !== 8);
		const mutation = new MutationObserver(queryClient, { ...api.integration.messages.send(), ...RETRIES });
		await mutation.mutate(MESSAGE);
		await mutation.mutate(MESSAGE);
		expect(requestsPerKey(keys())).toEqual([4, 4]);
	});

	it('differs between concurrent mutations of the same variables', async () => {
		const attempts = new Map<unknown, number>();
		const { api, keys } = await host(({ headers }) => {
			const count = (attempts.get(headers['idempotency-key']) ?? 0) + 1;
			attempts.set(headers['idempotency-key'], count);
			return count < 3;
		});
		const options = { ...api.integration.messages.send(), ...RETRIES };
		const observers = [new MutationObserver(queryClient, options), new MutationObserver(queryClient, options)];
		await Promise.all([...observers, ...observers].map((observer) => observer.mutate(MESSAGE)));
		expect(requestsPerKey(keys())).toEqual([3, 3, 3, 3]);
	});

	it('survives a render, which creates the options again', async () => {
		const { api, keys } = await host((_, number) => number < 4);
		const create = () => ({ ...api.integration.messages.send(), ...RETRIES });
		const mutation = new MutationObserver(queryClient, create());
		mutation.subscribe(() => mutation.setOptions(create()));
		await mutation.mutate(MESSAGE);
		expect(requestsPerKey(keys())).toEqual([4]);
	});

	it('survives a pause while the browser is offline', async () => {
		const { api, keys } = await host((_, number) => {
			if (number === 1) onlineManager.setOnline(false);
			return number === 1;
		});
		const mutation = new MutationObserver(queryClient, { ...api.integration.messages.send(), ...RETRIES });
		const sent = mutation.mutate(MESSAGE);
		await new Promise<void>((resolve) => mutation.subscribe(({ isPaused }) => isPaused && resolve()));
		onlineManager.setOnline(true);
		await queryClient.resumePausedMutations();
		await sent;
		expect(requestsPerKey(keys())).toEqual([2]);
	});

	it('does not depend on onMutate, which the caller may replace', async () => {
		const { api, keys } = await host((_, number) => number < 3);
		const onMutate = () => 'the context of the caller';
		const mutation = new MutationObserver(queryClient, { ...api.integration.messages.send(), ...RETRIES, onMutate });
		await mutation.mutate(MESSAGE);
		expect(requestsPerKey(keys())).toEqual([3]);
	});

	it('differs between the operations that one mutationFn combines', async () => {
		const { api, received } = await host((_, number) => number === 2);
		const mutation = new MutationObserver(queryClient, {
			...RETRIES,
			mutationFn: async (title: string, context) => {
				await api.system.badges.create().mutationFn({ title, action: 'custom' }, context);
				await api.integration.messages.send().mutationFn(MESSAGE, context);
			},
		});
		await mutation.mutate('First steps');
		const sent = received.map(({ url, headers }) => `${url} ${headers['idempotency-key']}`);
		expect(new Set(sent).size).toBe(2);
		expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
		expect(sent.length).toBe(4);
	});

	it('is the one of the call options in every attempt', async () => {
		const { api, keys } = await host((_, number) => number < 3);
		const options = api.integration.messages.send({ idempotencyKey: 'message-1' });
		await new MutationObserver(queryClient, { ...options, ...RETRIES }).mutate(MESSAGE);
		expect(keys()).toEqual(['message-1', 'message-1', 'message-1']);
	});

	it('is random without a context, as before TanStack Query 5.89', async () => {
		const { api, keys } = await host(() => false);
		const { mutationFn } = api.integration.messages.send();
		await mutationFn(MESSAGE);
		await mutationFn(MESSAGE);
		expect(requestsPerKey(keys())).toEqual([1, 1]);
	});

	it('is not sent by an operation that accepts none', async () => {
		const { api, keys } = await host((_, number) => number < 2);
		await new MutationObserver(queryClient, { ...api.system.roles.delete(), ...RETRIES }).mutate({ id: ID });
		expect(keys()).toEqual([undefined, undefined]);
	});
});

describe('the declarations of the built package', () => {
	const root = join(import.meta.dirname, '..');
	const { resolve } = createRequire(join(root, 'package.json'));
	const folders: string[] = [];
	afterEach(() => {
		for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
	});

	/** Compiles a user's strict program, and also checks the declarations. Returns the compiler's errors. */
	function typeCheck(program: string, installed: Record<string, string>): string {
		const folder = realpathSync(mkdtempSync(join(tmpdir(), 'returning-ai-query-')));
		folders.push(folder);
		// A copy: from the repository, the compiler would find the packages that are installed there.
		cpSync(join(root, 'dist'), join(folder, 'node_modules/@returning-ai/client/dist'), { recursive: true });
		cpSync(join(root, 'package.json'), join(folder, 'node_modules/@returning-ai/client/package.json'));
		for (const [name, target] of Object.entries({ '@returning-ai/types': join(root, '../types'), ...installed })) {
			mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
			symlinkSync(target, join(folder, 'node_modules', name), 'junction');
		}
		writeFileSync(join(folder, 'program.mts'), program);
		const compiler = join(dirname(resolve('typescript/package.json')), 'bin/tsc');
		const options =
			'--strict --noEmit --skipLibCheck false --module nodenext --target es2022 --lib ES2023,DOM,DOM.Iterable --types ';
		return spawnSync(process.execPath, [compiler, 'program.mts', ...options.split(' ')], { cwd: folder, encoding: 'utf8' })
			.stdout;
	}

	const CREATE = `
		import { createClient } from '@returning-ai/client';
		import { createQueries } from '@returning-ai/client/query';
		const { queryKey } = createQueries(createClient().core).system.badges.list();`;

	it('compile without TanStack Query', () => {
		const program = `${CREATE}
			queryKey[2].scope satisfies string | undefined;
			// @ts-expect-error the key is not any
			queryKey satisfies number;`;
		expect(typeCheck(program, {})).toBe('');
	});

	it('type the cached data with TanStack Query', () => {
		const program = `${CREATE}
			import { QueryClient } from '@tanstack/query-core';
			const badges = new QueryClient().getQueryData(queryKey);
			badges?.[0]?.title satisfies string | undefined;
			// @ts-expect-error the data is not any
			badges satisfies number | undefined;`;
		expect(typeCheck(program, { '@tanstack/query-core': join(dirname(resolve('@tanstack/query-core')), '../..') })).toBe('');
	});
});
