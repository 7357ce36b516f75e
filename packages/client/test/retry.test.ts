import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { retryDelay } from '../src/core/retry.ts';
import {
	AbortError,
	type CallOptions,
	type Client,
	type ClientOptions,
	ConnectionError,
	createClient,
	ServerError,
	TimeoutError,
	TooManyRequestsError,
} from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { DONE, ERROR, failure, ID, json, KEYS, MESSAGE, serve } from './server.ts';

const WITHOUT_DELAY = { 'retry-after-ms': '1' };
const connect = (baseUrl: string, options: ClientOptions = {}): Client =>
	createClient({ baseUrl, credentials: KEYS, ...options });

describe('a call is retried', () => {
	it.each([408, 429, 500, 502, 503, 504])('after %i, at most twice', async (status) => {
		const { url, received } = await serve((response) => json(response, status, ERROR, WITHOUT_DELAY));
		const error = await failure(connect(url).integration.messages.send(MESSAGE));
		expect(error).toMatchObject({ status, attempts: 3 });
		expect(received).toHaveLength(3);
		expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
	});

	it('until it succeeds, and counts its attempts', async () => {
		const { url } = await serve((response, _, number) => json(response, number < 3 ? 503 : 200, DONE, WITHOUT_DELAY));
		expect(await connect(url).system.badges.list().withResponse()).toMatchObject({ data: [], status: 200, attempts: 3 });
	});

	it.each<[string, (client: Client, options: CallOptions) => PromiseLike<unknown>]>([
		['GET', ({ system }, options) => system.badges.list(options)],
		['PUT', ({ system }, options) => system.channels.update({ id: ID, topic: 'lounge', channelType: 'open' }, options)],
		['DELETE', ({ system }, options) => system.channels.delete({ id: ID }, options)],
		['POST with an idempotency key', ({ integration }, options) => integration.messages.send(MESSAGE, options)],
	])('after a connection reset: %s', async (_, call) => {
		const { url, received } = await serve((response, __, number) =>
			number === 1 ? response.socket?.resetAndDestroy() : json(response, 200),
		);
		await call(connect(url), {});
		expect(received).toHaveLength(2);
	});

	it('after a truncated response', async () => {
		const { url, received } = await serve((response, _, number) => {
			if (number > 1) return json(response, 200);
			response.writeHead(200, { 'content-length': 100 }).write('{"status":', () => response.socket?.destroy());
		});
		await connect(url).integration.messages.send(MESSAGE);
		expect(received).toHaveLength(2);
	});

	it('by the raw client, with one idempotency key', async () => {
		const { url, received } = await serve((response, _, number) => json(response, number === 1 ? 503 : 200, DONE, WITHOUT_DELAY));
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		expect((await raw.POST('/apis/v1/messages/send', { body: MESSAGE })).data).toMatchObject({ status: 'success' });
		expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual([
			expect.any(String),
			received[0]?.headers['idempotency-key'],
		]);
	});

	it('as the header x-should-retry states', async () => {
		const { url, received } = await serve((response, { url: path }) =>
			json(response, path === '/badges' ? 409 : 503, ERROR, { ...WITHOUT_DELAY, 'x-should-retry': String(path === '/badges') }),
		);
		await failure(connect(url).system.badges.list());
		expect(received).toHaveLength(3);
		await failure(connect(url).system.channels.list());
		expect(received).toHaveLength(4);
	});
});

describe('a call is not retried', () => {
	it('when it is a POST without an idempotency key', async () => {
		const { url, received } = await serve((response, _, number) =>
			number === 1 ? json(response, 503, ERROR, WITHOUT_DELAY) : response.socket?.resetAndDestroy(),
		);
		const { users } = connect(url).integration;
		expect(await failure(users.manage({ action: 'delete', user: 'bamboostick' }))).toBeInstanceOf(ServerError);
		expect(await failure(users.manage({ action: 'delete', user: 'bamboostick' }))).toBeInstanceOf(ConnectionError);
		expect(received).toHaveLength(2);
	});

	it.each([400, 401, 403, 404, 409])('after %i', async (status) => {
		const { url, received } = await serve((response) => json(response, status, ERROR));
		expect(await failure(connect(url).system.badges.list())).toMatchObject({ status, attempts: 1 });
		expect(received).toHaveLength(1);
	});

	it('with maxRetries: 0 of the client or of the call', async () => {
		const { url, received } = await serve((response) => json(response, 503, ERROR, WITHOUT_DELAY));
		await failure(connect(url, { maxRetries: 0 }).system.badges.list());
		await failure(connect(url).system.badges.list({ maxRetries: 0 }));
		expect(received).toHaveLength(2);
	});

	it('when the API asks to wait for more than 60 s; the error has the wait', async () => {
		const { url, received } = await serve((response) => json(response, 429, ERROR, { 'retry-after': '3600' }));
		const error = await failure(connect(url).system.badges.list());
		expect(error).toBeInstanceOf(TooManyRequestsError);
		expect(error.retryAfter).toBe(3600);
		expect(received).toHaveLength(1);
	});
});

describe('the delay before a retry', () => {
	afterEach(() => vi.useRealTimers());

	/** The delays that the client passes to setTimeout during a run, without the time limits of attempts (60 s). */
	async function delaysOf(run: () => Promise<unknown>): Promise<unknown[]> {
		const delays: unknown[] = [];
		const { setTimeout: original } = globalThis;
		const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((callback: () => void, milliseconds?: number) => {
			if (milliseconds !== 60_000 && new Error().stack?.includes('core/with-timeout')) delays.push(milliseconds);
			return original(callback, milliseconds);
		}) as typeof setTimeout);
		await run();
		timers.mockRestore();
		return delays;
	}

	it.each([
		['retry-after-ms', { 'retry-after-ms': '300' }, 300],
		['retry-after in seconds', { 'retry-after': '1' }, 1_000],
		['retry-after as a date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:02 GMT' }, 2_000],
		['retry-after in the past', { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
		[
			'retry-after as a date, by the clock of the response,',
			{ date: 'Thu, 01 Jan 2026 00:05:00 GMT', 'retry-after': 'Thu, 01 Jan 2026 00:05:03 GMT' },
			3_000,
		],
		['retry-after-ms, which precedes retry-after,', { 'retry-after-ms': '7', 'retry-after': '30' }, 7],
	] as const)('is as long as %s asks', async (_, headers, expected) => {
		vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
		let sent = 0;
		const fetch = async (): Promise<Response> => {
			sent += 1;
			return new Response(DONE, { status: sent === 1 ? 429 : 200, headers });
		};
		expect(await delaysOf(() => connect('http://api.test', { fetch }).system.badges.list().withResponse())).toEqual([expected]);
	});

	it.each([
		['at least 0', 0, [0, 0]],
		['at most 500 ms, then 1 s', 1, [500, 1_000]],
	])('is random by default: %s', async (_, random, expected) => {
		const chance = vi.spyOn(Math, 'random').mockReturnValue(random);
		const fetch = async (): Promise<Response> => new Response(ERROR, { status: 503 });
		expect(await delaysOf(() => failure(connect('http://api.test', { fetch }).system.badges.list()))).toEqual(expected);
		chance.mockRestore();
	});

	it('grows to at most 8 s', () => {
		const chance = vi.spyOn(Math, 'random').mockReturnValue(1);
		expect([4, 5, 6, 50].map((attempt) => retryDelay(attempt, undefined))).toEqual([4_000, 8_000, 8_000, 8_000]);
		chance.mockRestore();
	});

	// The delay is 60 s: the test finishes in time only if the abort ends it.
	it('ends when the caller aborts', { timeout: 30_000 }, async () => {
		const controller = new AbortController();
		const { url, received } = await serve((response) => {
			json(response, 503, ERROR, { 'retry-after': '60' });
			response.on('close', () => setTimeout(() => controller.abort(), 50));
		});
		expect(await failure(connect(url).system.badges.list({ signal: controller.signal }))).toBeInstanceOf(AbortError);
		expect(received).toHaveLength(1);
	});
});

describe('a timeout', () => {
	const hang = (): void => {};

	it.each<[string, CallOptions]>([
		['alone', {}],
		["beside a caller's signal", { signal: new AbortController().signal }],
	])('aborts an attempt without a response: %s', async (_, options) => {
		const { url } = await serve(hang);
		const error = await failure(connect(url, { timeout: 100, maxRetries: 0 }).system.badges.list(options));
		expect(error).toBeInstanceOf(TimeoutError);
		expect(error.message).toBe('system.badges.list: no full response to attempt 1 within 100 ms');
	});

	it('includes the body', async () => {
		const { url } = await serve((response) => void response.writeHead(200, { 'content-length': 100 }).write('{"'));
		expect(await failure(connect(url).system.badges.list({ timeout: 100, maxRetries: 0 }))).toBeInstanceOf(TimeoutError);
	});

	it('applies to a transport that ignores the signal, and to a hook that never resolves', async () => {
		const never = (): Promise<never> => new Promise(() => {});
		for (const options of [{ fetch: never }, { hooks: [never] }]) {
			expect(
				await failure(connect('http://localhost:1', { ...options, timeout: 50, maxRetries: 0 }).system.badges.list()),
			).toBeInstanceOf(TimeoutError);
		}
	});

	it('applies to each attempt, and is retried', async () => {
		const { url, received } = await serve((response, _, number) => (number === 1 ? undefined : json(response, 200)));
		// On a busy machine the second attempt may take too long as well.
		await connect(url, { timeout: 200, maxRetries: 20 }).system.badges.list();
		expect(received.length).toBeGreaterThan(1);
	});
});

describe('an abort', () => {
	it('before the call sends no request', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const error = await failure(connect(url).system.badges.list({ signal: AbortSignal.abort('enough') }));
		expect(error).toBeInstanceOf(AbortError);
		expect(error.cause).toBe('enough');
		expect(received).toHaveLength(0);
	});

	it('during the call rejects it and closes its connection', async () => {
		let closed = false;
		const controller = new AbortController();
		const { url } = await serve((response) => {
			response.on('close', () => (closed = true));
			controller.abort();
		});
		const call = failure(connect(url).system.badges.list({ signal: controller.signal }));
		expect(await call).toMatchObject({ name: 'AbortError', code: 'abort_error' });
		await expect.poll(() => closed, { timeout: 30_000 }).toBe(true);
	});

	it('leaves no listener on the signal', async () => {
		const { url } = await serve((response) => json(response, 200));
		const { signal } = new AbortController();
		const client = connect(url);
		for (let calls = 0; calls < 5; calls++) await client.system.badges.list({ signal });
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});

	it('leaves no listener on the signal after a retry', async () => {
		const { url, received } = await serve((response, _, number) => json(response, number === 1 ? 503 : 200, DONE, WITHOUT_DELAY));
		const { signal } = new AbortController();
		await connect(url).system.badges.list({ signal });
		expect(received).toHaveLength(2);
		expect(getEventListeners(signal, 'abort')).toEqual([]);
	});
});

describe('many calls with one signal', () => {
	it('add one listener to it, since Node.js 20 warns of eleven, and all of them abort', async () => {
		const { url } = await serve(() => {});
		const controller = new AbortController();
		const client = connect(url, { maxRetries: 0 });
		const calls = Array.from({ length: 20 }, () => failure(client.system.badges.list({ signal: controller.signal })));
		expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
		controller.abort();
		expect((await Promise.all(calls)).map(({ name }) => name)).toEqual(Array(20).fill('AbortError'));
		expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
	});
});
