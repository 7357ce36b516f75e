import { describe, expect, it, vi } from 'vitest';
import { ApiError, type Client, ConnectionError, createClient, isError, ParseError, ReturningAIError } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { DONE, ERROR, failure, ID, json, KEYS, MESSAGE, serve } from './server.ts';

const connect = (baseUrl: string, maxRetries = 0): Client => createClient({ baseUrl, credentials: KEYS, maxRetries });

describe('a reply that is not what it should be', () => {
	it.each([
		['a page of HTML', '<!doctype html><p>A proxy speaks.</p>'],
		['nothing', ''],
		['half a reply', '{"status":"suc'],
		['no object', '42'],
		['null', 'null'],
		['an object without its payload', '{"meta":{"success":true}}'],
		['an object without its envelope', '{}'],
	])('%s is a ParseError that says what came', async (_, body) => {
		const { url } = await serve((response) => json(response, 200, body, { 'x-request-id': 'req_9' }));
		const error = await failure(connect(url).system.badges.list());
		expect(error).toBeInstanceOf(ParseError);
		expect(error).toMatchObject({ status: 200, requestId: 'req_9', operationId: 'system.badges.list', attempts: 1, body });
		expect(error.message).toBe(
			`system.badges.list was answered with 200: expected JSON in its envelope, was given ${JSON.stringify(body)}.`,
		);
	});

	it('keeps only the beginning of a long one', async () => {
		const { url } = await serve((response) => json(response, 200, 'x'.repeat(5_000)));
		const error = await failure(connect(url).system.badges.list());
		expect(String(error.body)).toHaveLength(1_000);
		expect(error.message.length).toBeLessThan(200);
	});

	it('is a ParseError by the raw door too', async () => {
		const { url } = await serve((response) => json(response, 200, '<p>', { 'x-request-id': 'req_9' }));
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		expect(await failure(raw.GET('/badges'))).toMatchObject({ name: 'ParseError', requestId: 'req_9', body: '<p>' });
	});
});

describe('a reply that says that the operation ends', () => {
	it('is told once, whichever client asks', async () => {
		const { url } = await serve((response) =>
			json(response, 200, DONE, { deprecation: '@1767225600', sunset: 'Fri, 01 Jan 2027 00:00:00 GMT' }),
		);
		const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
		await connect(url).system.badges.list();
		await connect(url).system.badges.list();
		expect(warned.mock.calls).toEqual([['system.badges.list is deprecated and ends on Fri, 01 Jan 2027 00:00:00 GMT.']]);
		warned.mockRestore();
	});
});

describe('a reply that says no', () => {
	it.each([
		[
			'in the status envelope',
			({ integration }: Client) => integration.channels.list(),
			'{"status":"error","message":"No such community."}',
		],
		[
			'in the community envelope',
			({ application }: Client) => application.apiKeys.list({ communityId: ID }),
			'{"meta":{"status":"error","statusCode":404},"message":"No such community."}',
		],
		[
			'in the system envelope',
			({ system }: Client) => system.badges.list(),
			'{"meta":{"success":false,"message":"No such","devMessage":"community."}}',
		],
		[
			'in the secure-auth envelope',
			({ system }: Client) => system.auth.secureAuth(),
			'{"error":true,"message":"No such community."}',
		],
	])('under status 200 is an ApiError: %s', async (_, call, body) => {
		const { url } = await serve((response) => json(response, 200, body));
		const error = await failure(call(connect(url)));
		expect(error).toBeInstanceOf(ApiError);
		expect(error).not.toBeInstanceOf(ParseError);
		expect(error.message).toMatch(/^\w+\.\w+\.\w+ was answered with 200: No such community\.$/);
		expect(error.body).toEqual(JSON.parse(body));
	});

	it.each([
		['', 'no message.'],
		['<h1>502</h1>', 'no message.'],
		['{"status":"error"}', 'no message.'],
	])('with the body %j is an error of its status all the same', async (body, message) => {
		const { url } = await serve((response) => json(response, 502, body));
		expect(await failure(connect(url).system.badges.list())).toMatchObject({
			name: 'ServerError',
			status: 502,
			code: 'server_error',
			message: expect.stringContaining(message),
		});
		const raw = createRawClient({ baseUrl: url, credentials: KEYS, maxRetries: 0 });
		const { error, response } = await raw.GET('/badges');
		expect(error).toBeTruthy();
		expect(response.status).toBe(502);
	});

	it('is narrowed to the body of its operation by isError', async () => {
		const { url } = await serve((response) => json(response, 404, ERROR));
		const error: unknown = await failure(connect(url).integration.messages.send(MESSAGE));
		expect(isError(error, 'integration.messages.send', 404) && error.body.message).toBe('no');
		expect(isError(error, 'integration.messages.send', 409)).toBe(false);
		expect(isError(error, 'integration.messages.reply', 404)).toBe(false);
	});

	it('shows what matters as JSON', async () => {
		const { url } = await serve((response) => json(response, 429, ERROR, { 'x-request-id': 'req_9', 'retry-after': '7' }));
		expect(JSON.parse(JSON.stringify(await failure(connect(url).system.badges.list())))).toEqual({
			name: 'TooManyRequestsError',
			code: 'too_many_requests_error',
			message: 'system.badges.list was answered with 429: no',
			operationId: 'system.badges.list',
			status: 429,
			requestId: 'req_9',
			attempts: 1,
			body: { status: 'error', message: 'no' },
			retryAfter: 7,
		});
	});
});

describe('a redirect', () => {
	it.each([301, 302, 303, 307, 308])('%i to another host is not followed: no credential leaves', async (status) => {
		const elsewhere = await serve((response) => json(response, 200));
		const { url } = await serve((response) => json(response, status, '', { location: `${elsewhere.url}/stolen?token=1` }));
		const error = await failure(connect(url).system.badges.list());
		expect(error).toBeInstanceOf(ApiError);
		expect(error.message).toBe(
			`system.badges.list was answered with ${status}: a redirect to ${elsewhere.url}/stolen is not followed; give the final address as baseUrl.`,
		);
		const { error: value } = await createRawClient({ baseUrl: url, credentials: KEYS }).GET('/badges');
		expect(value).toBeTruthy();
		expect(elsewhere.received).toHaveLength(0);
	});
});

describe("a browser's redirect, which shows no status", () => {
	const client = createClient({ baseUrl: 'http://api.test', credentials: KEYS, fetch: async () => Response.error() });

	it('is an error that names a redirect', async () => {
		const error = await failure(client.system.badges.list());
		expect(error).toMatchObject({ name: 'ApiError', status: 0 });
		expect(error.message).toContain('a redirect to another address is not followed');
	});
});

describe('a status between success and failure', () => {
	it.each([300, 304, 399])('%i is an error, whatever its body says', async (status) => {
		const { url, received } = await serve((response) => json(response, status, status === 304 ? '' : DONE));
		const error = await failure(connect(url, 2).system.badges.list());
		expect(error).toMatchObject({ name: 'ApiError', status, attempts: 1 });
		expect(error.message).toContain('a redirect to another address is not followed');
		expect(received).toHaveLength(1);
	});

	it.each([200, 201, 299])('%i is a success', async (status) => {
		const { url } = await serve((response) => json(response, status));
		expect(await connect(url).system.badges.list().withResponse()).toMatchObject({ status, data: [] });
	});
});

describe('no reply at all', () => {
	it('is a ConnectionError that says why', async () => {
		const error = await failure(connect('http://127.0.0.1:1').system.badges.list());
		expect(error).toBeInstanceOf(ConnectionError);
		expect(error.message).toMatch(/^system\.badges\.list: no whole reply to attempt 1: fetch failed, bad port$/);
		expect(error.cause).toBeInstanceOf(Error);
	});
});

describe('a call', () => {
	it('is awaited like a promise', async () => {
		const { url } = await serve((response) => json(response, 200));
		const { channels } = connect(url).integration;
		const order: string[] = [];
		const [first, second] = await Promise.all([
			channels.list().finally(() => order.push('finally')),
			channels.list().then((data) => data.length),
		]);
		expect([first, second, order]).toEqual([[], 0, ['finally']]);
		expect(
			await connect('http://127.0.0.1:1')
				.integration.channels.list()
				.catch(() => 'caught'),
		).toBe('caught');
	});

	it('tells what came around its data', async () => {
		const { url } = await serve((response) =>
			json(response, 201, '{"status":"success","message":"done","data":[]}', { 'x-request-id': 'req_9' }),
		);
		const reply = await connect(url).integration.channels.list().withResponse();
		expect(reply).toMatchObject({ data: [], status: 201, requestId: 'req_9', attempts: 1, body: { message: 'done' } });
		expect(reply.response).toBeInstanceOf(Response);
	});

	it('gives its outcome as a value, and lets through what is no error of ours', async () => {
		const { url } = await serve((response, { url: path }) => json(response, path === '/badges' ? 418 : 404, ERROR));
		expect(await connect(url).integration.channels.list().result()).toMatchObject({
			ok: false,
			status: 404,
			error: { name: 'NotFoundError' },
		});
		expect(await connect(url).system.badges.list().result()).toMatchObject({
			ok: false,
			status: undefined,
			error: { name: 'ApiError', status: 418 },
		});
		const none = await connect('http://127.0.0.1:1').system.badges.list().result();
		expect(none).toMatchObject({ ok: false, status: undefined, error: { name: 'ConnectionError' } });
		expect(none.ok || none.error).toBeInstanceOf(ReturningAIError);
	});
});
