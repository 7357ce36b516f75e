import { describe, expect, it, vi } from 'vitest';
import {
	ApiError,
	type Client,
	ConnectionError,
	createClient,
	isApiError,
	isError,
	OptionError,
	ParseError,
	ReturningAIError,
	request,
} from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { DONE, ERROR, failure, ID, json, KEYS, MESSAGE, SECRET, serve } from './server.ts';

const connect = (baseUrl: string, maxRetries = 0): Client => createClient({ baseUrl, credentials: KEYS, maxRetries });

describe('an invalid response', () => {
	it.each([
		['an HTML page', '<!doctype html><p>From a proxy.</p>'],
		['an empty body', ''],
		['truncated JSON', '{"status":"suc'],
		['a number', '42'],
		['null', 'null'],
		['an object without its payload', '{"meta":{"success":true}}'],
		['an object without its envelope', '{}'],
	])('throws a ParseError that quotes the body: %s', async (_, body) => {
		const { url } = await serve((response) => json(response, 200, body, { 'x-request-id': 'req_9' }));
		const error = await failure(connect(url).system.badges.list());
		expect(error).toBeInstanceOf(ParseError);
		expect(error).toMatchObject({ status: 200, requestId: 'req_9', operationId: 'system.badges.list', attempts: 1, body });
		expect(error.message).toBe(
			`system.badges.list was answered with 200: expected JSON in its envelope, got ${JSON.stringify(body)}.`,
		);
	});

	it('is truncated in the error', async () => {
		const { url } = await serve((response) => json(response, 200, 'x'.repeat(5_000)));
		const error = await failure(connect(url).system.badges.list());
		expect(String(error.body)).toHaveLength(1_000);
		expect(error.message.length).toBeLessThan(200);
	});

	it('throws a ParseError from the raw client', async () => {
		const { url } = await serve((response) => json(response, 200, '<p>', { 'x-request-id': 'req_9' }));
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		expect(await failure(raw.GET('/badges'))).toMatchObject({ name: 'ParseError', requestId: 'req_9', body: '<p>' });
	});
});

describe('a response with deprecation headers', () => {
	it('logs one warning per operation, across clients', async () => {
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

describe('an error response', () => {
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
	])('with status 200 throws an ApiError: %s', async (_, call, body) => {
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
	])('with the body %j throws the error of its status', async (body, message) => {
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

	it('is narrowed by isError to the body of its operation', async () => {
		const { url } = await serve((response) => json(response, 404, ERROR));
		const error: unknown = await failure(connect(url).integration.messages.send(MESSAGE));
		expect(isError(error, 'integration.messages.send', 404) && error.body.message).toBe('no');
		expect(isError(error, 'integration.messages.send', 409)).toBe(false);
		expect(isError(error, 'integration.messages.reply', 404)).toBe(false);
	});

	it('throws an error that serializes its fields as JSON', async () => {
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
			errors: [],
			retryAfter: 7,
		});
	});
});

describe('the reason of an error response', () => {
	const errors = [
		{ pointer: '/body/title', code: 'missing' },
		{ pointer: '/query/days', code: 'too_large' },
	];
	const reason = { code: 'invalid_request', errors };

	async function errorFor(status: number, body: unknown): Promise<ApiError> {
		const { url } = await serve((response) => json(response, status, JSON.stringify(body)));
		return (await failure(connect(url).system.badges.list())) as unknown as ApiError;
	}

	it.each([
		['in the system envelope', { meta: { success: false, message: 'no', devMessage: '', ...reason } }],
		['in the status envelope', { status: 'error', message: 'no', ...reason }],
		['in the community envelope', { meta: { status: 'error', statusCode: 400 }, message: 'no', ...reason }],
		['in the secure-auth envelope', { error: true, message: 'no', ...reason }],
	])('is its code and its list of errors %s', async (_, body) => {
		const error = await errorFor(400, body);
		expect(error.code).toBe('invalid_request');
		expect(error.errors).toEqual(errors);
		expect(JSON.parse(JSON.stringify(error))).toMatchObject(reason);
	});

	it.each([undefined, null, '', 7, {}, ['invalid_request']])('falls back to the status if the code is %j', async (code) => {
		expect((await errorFor(409, { status: 'error', message: 'no', code })).code).toBe('conflict_error');
		expect((await errorFor(418, { meta: { success: false, code } })).code).toBe('api_error');
	});

	it.each([undefined, null, 'title', {}, [null, 'title', 7, { pointer: '/body' }, { code: 'missing' }, { pointer: 1, code: 2 }]])(
		'has no errors if the list is %j',
		async (list) => expect((await errorFor(400, { status: 'error', message: 'no', errors: list })).errors).toEqual([]),
	);

	it('has at most 100 errors', async () => {
		const many = Array.from({ length: 101 }, (_, index) => ({ pointer: `/body/${index}`, code: 'unknown' }));
		expect((await errorFor(400, { status: 'error', message: 'no', errors: many })).errors).toEqual(many.slice(0, 100));
	});

	it('has no errors and the code of its class if the response is not JSON', async () => {
		const { url } = await serve((response) => json(response, 200, 'code'));
		expect(await failure(connect(url).system.badges.list())).toMatchObject({ code: 'parse_error', errors: [] });
	});

	it('contains no credential that the response quotes', async () => {
		const error = await errorFor(400, {
			status: 'error',
			message: 'no',
			code: SECRET,
			errors: [{ pointer: SECRET, code: SECRET }],
		});
		expect(JSON.stringify(error)).not.toContain(SECRET);
	});
});

describe('a redirect', () => {
	it.each([301, 302, 303, 307, 308])(
		'%i to another host is not followed, so that the credential is not sent there',
		async (status) => {
			const elsewhere = await serve((response) => json(response, 200));
			const { url } = await serve((response) => json(response, status, '', { location: `${elsewhere.url}/stolen?token=1` }));
			const error = await failure(connect(url).system.badges.list());
			expect(error).toBeInstanceOf(ApiError);
			expect(error.message).toBe(
				`system.badges.list was answered with ${status}: a redirect to ${elsewhere.url}/stolen is not followed; set baseUrl to the final URL.`,
			);
			const { error: value } = await createRawClient({ baseUrl: url, credentials: KEYS }).GET('/badges');
			expect(value).toBeTruthy();
			expect(elsewhere.received).toHaveLength(0);
		},
	);
});

describe('a redirect in a browser, reported as status 0', () => {
	const client = createClient({ baseUrl: 'http://api.test', credentials: KEYS, fetch: async () => Response.error() });

	it('throws an error that names the redirect', async () => {
		const error = await failure(client.system.badges.list());
		expect(error).toMatchObject({ name: 'ApiError', status: 0 });
		expect(error.message).toContain('a redirect to another URL is not followed');
	});
});

describe('a status', () => {
	it.each([300, 304, 399])('of %i throws an error, whatever the body contains', async (status) => {
		const { url, received } = await serve((response) => json(response, status, status === 304 ? '' : DONE));
		const error = await failure(connect(url, 2).system.badges.list());
		expect(error).toMatchObject({ name: 'ApiError', status, attempts: 1 });
		expect(error.message).not.toContain('redirect');
		expect(received).toHaveLength(1);
	});

	it.each([200, 201, 299])('of %i is a success', async (status) => {
		const { url } = await serve((response) => json(response, status));
		expect(await connect(url).system.badges.list().withResponse()).toMatchObject({ status, data: [] });
	});
});

describe('a failed connection', () => {
	it('throws a ConnectionError with the reason', async () => {
		const error = await failure(connect('http://127.0.0.1:1').system.badges.list());
		expect(error).toBeInstanceOf(ConnectionError);
		expect(error.message).toMatch(/^system\.badges\.list: no full response to attempt 1: fetch failed, bad port$/);
		expect(error.cause).toBeInstanceOf(Error);
	});
});

describe('a call', () => {
	it('can be awaited like a promise', async () => {
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

	it('returns its data with the response', async () => {
		const { url } = await serve((response) =>
			json(response, 201, '{"status":"success","message":"done","data":[]}', { 'x-request-id': 'req_9' }),
		);
		const reply = await connect(url).integration.channels.list().withResponse();
		expect(reply).toMatchObject({ data: [], status: 201, requestId: 'req_9', attempts: 1, body: { message: 'done' } });
		expect(reply.response).toBeInstanceOf(Response);
	});

	it('returns its outcome as a value', async () => {
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

describe('a 200 without its envelope', () => {
	const calls: [string, (client: Client) => PromiseLike<unknown>][] = [
		['messages.send', ({ integration }) => integration.messages.send(MESSAGE)],
		['channels.list', ({ integration }) => integration.channels.list()],
		['users.manage', ({ integration }) => integration.users.manage({ action: 'delete', user: 'bamboostick' })],
		['userFields.list', ({ integration }) => integration.userFields.list({ communityId: ID })],
		['secureAuth', ({ system }) => system.auth.secureAuth()],
		['badges.list', ({ system }) => system.badges.list()],
	];

	it.each(
		calls.flatMap(([name, call]) => ['{}', '{"message":"upstream"}', '[]', 'true'].map((body) => [name, body, call] as const)),
	)('throws a ParseError: %s with %s', async (_, body, call) => {
		const { url } = await serve((response) => json(response, 200, body));
		expect(await failure(call(connect(url)))).toMatchObject({ name: 'ParseError', status: 200, body });
	});

	it('throws a ParseError when the data is missing', async () => {
		const { url } = await serve((response) => json(response, 200, '{"status":"success","message":"done"}'));
		expect(await failure(connect(url).integration.channels.list())).toBeInstanceOf(ParseError);
	});
});

describe('request()', () => {
	const get = { family: 'system', method: 'GET', path: '/new' } as const;

	it.each([
		['42', 42],
		['"text"', 'text'],
		['false', false],
		['null', null],
		['', null],
	])('returns the JSON %j', async (body, expected) => {
		const { url } = await serve((response) => json(response, 200, body));
		expect(await request(connect(url).core, get)).toBe(expected);
	});

	it('returns null for a 204', async () => {
		const { url } = await serve((response) => void response.writeHead(204).end());
		expect(await request(connect(url).core, get)).toBeNull();
	});

	it('throws a ParseError for a page', async () => {
		const { url } = await serve((response) => json(response, 200, '<p>'));
		expect(await failure(request(connect(url).core, get))).toBeInstanceOf(ParseError);
	});
});

describe('an unusual status', () => {
	const transport = (status: number) => async () => ({ status, headers: new Headers(), text: async () => '' });

	it.each([205, 304, 600, 999])('%i throws only typed errors', async (status) => {
		const options = { baseUrl: 'http://api.test', credentials: KEYS, fetch: transport(status), maxRetries: 0 };
		expect(await failure(createClient(options).system.badges.list())).toBeInstanceOf(ApiError);
		const outcome = await createRawClient(options)
			.GET('/badges')
			.catch((error: unknown) => error);
		if (status > 599) expect(outcome).toMatchObject({ name: 'ApiError', status });
		else expect(outcome).toMatchObject({ response: { status } });
	});
});

describe('a transport that rejects', () => {
	const rejectWith = (reason: unknown): Client =>
		createClient({ baseUrl: 'http://api.test', credentials: KEYS, fetch: () => Promise.reject(reason), maxRetries: 0 });

	it.each([undefined, null, '', 'broken', 7, Symbol('x'), {}])('with %s throws a ConnectionError', async (reason) => {
		expect(await failure(rejectWith(reason).system.badges.list())).toBeInstanceOf(ConnectionError);
	});

	it('has the code of the connection error, without the credential', async () => {
		const { url } = await serve((response) => response.socket?.resetAndDestroy());
		expect((await failure(connect(url).system.badges.list())).cause).toMatchObject({ code: 'ECONNRESET' });
		const reason = Object.assign(new Error(`to ${SECRET}`), { code: `E${SECRET}` });
		const { cause } = await failure(rejectWith(reason).system.badges.list());
		expect(cause).toMatchObject({ code: 'E[credential]', message: 'to [credential]' });
	});

	it('because a global is missing is not retried', async () => {
		let sent = 0;
		const fetch = async (): Promise<Response> => {
			sent += 1;
			throw new ReferenceError('Request is not defined');
		};
		const error = await failure(createClient({ baseUrl: 'http://api.test', credentials: KEYS, fetch }).system.badges.list());
		expect(error).toBeInstanceOf(OptionError);
		expect(error.message).toContain('Request is not defined');
		expect(sent).toBe(1);
	});
});

describe('an error', () => {
	it('has a bounded body, whatever the response has', async () => {
		const page = `<!doctype html>${'x'.repeat(3_000_000)}`;
		for (const body of [page, JSON.stringify({ message: page })]) {
			const { url } = await serve((response) => json(response, 404, body));
			const error = await failure(connect(url).system.badges.list());
			expect(JSON.stringify(error).length).toBeLessThan(25_000);
			expect(error.message.length).toBeLessThan(1_000);
		}
	});

	it('lists 100 long errors of a request', async () => {
		const errors = Array.from({ length: 100 }, (_, index) => ({
			pointer: `/body/${'field'.repeat(40)}${index}`,
			code: 'unknown',
		}));
		const { url } = await serve((response) => json(response, 400, JSON.stringify({ status: 'error', message: 'no', errors })));
		expect((await failure(connect(url).system.badges.list())).errors).toEqual(errors);
	});

	it('has the response headers and the request id', async () => {
		const { url } = await serve((response) =>
			json(response, 429, ERROR, { 'x-request-id': 'req_9', 'x-quota': '7', location: `/${SECRET}` }),
		);
		const error = (await failure(connect(url).system.badges.list())) as unknown as ApiError;
		expect(error.requestId).toBe('req_9');
		expect(error.headers?.get('X-Quota')).toBe('7');
		expect(error.headers?.get('x-none')).toBeNull();
		expect(error.headers?.get('location')).toBe('/[credential]');
		const page = await serve((response) => json(response, 200, '<p>', { 'x-quota': '8' }));
		const invalid = (await failure(connect(page.url).system.badges.list())) as unknown as ApiError;
		expect(invalid.headers?.get('x-quota')).toBe('8');
	});

	it('keeps its name, status and code through structuredClone, in the cause', async () => {
		const { url } = await serve((response) =>
			json(response, 404, '{"status":"error","message":"no","code":"channel_not_found"}'),
		);
		const clone = structuredClone(await failure(connect(url).integration.channels.list()));
		expect(clone.cause).toEqual({ name: 'NotFoundError', status: 404, code: 'channel_not_found' });
		expect(clone.message).toContain('404: no');
	});

	it('of another copy of the package is known by isApiError and isError', async () => {
		const { url } = await serve((response) => json(response, 404, ERROR));
		vi.resetModules();
		const copy = await import('../src/index.ts');
		const error = await failure(copy.createClient({ baseUrl: url, credentials: KEYS }).integration.channels.list());
		expect(error).not.toBeInstanceOf(ApiError);
		expect(isApiError(error)).toBe(true);
		expect(isError(error, 'integration.channels.list', 404 as never)).toBe(true);
		for (const other of [undefined, null, 7, new Error('x'), new OptionError('x'), { status: 404 }])
			expect(isApiError(other)).toBe(false);
	});
});

describe('a call', () => {
	it('is a Promise', async () => {
		const { url } = await serve((response) => json(response, 200));
		const call: Promise<unknown[]> = connect(url).integration.channels.list();
		expect(call).toBeInstanceOf(Promise);
		expect(await Promise.race([call])).toEqual([]);
		expect(call.then()).not.toHaveProperty('withResponse');
	});

	it('that fails is an unhandled rejection only when no one handles it', async () => {
		const { url } = await serve((response) => json(response, 404, ERROR));
		const unhandled: unknown[] = [];
		const listen = (reason: unknown): void => void unhandled.push(reason);
		process.on('unhandledRejection', listen);
		const { channels } = connect(url).integration;
		await channels.list().result();
		await failure(channels.list().withResponse());
		await failure(channels.list());
		await channels.list().catch(() => {});
		await new Promise((resolve) => setTimeout(resolve, 20));
		process.off('unhandledRejection', listen);
		expect(unhandled).toEqual([]);
	});
});
