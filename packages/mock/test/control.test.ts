import { operations } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMockFetch, type Mock, type MockFetch, PlanError, startMock } from '../src/index.ts';
import { send } from './send.ts';

const SEND = 'http://localhost/apis/v1/messages/send';
const KEY = 'rai_test_community_key';
const MESSAGE = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };

function message(body: unknown = MESSAGE, headers: Record<string, string> = {}): RequestInit {
	return {
		method: 'POST',
		headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	};
}

let fetch: MockFetch;
beforeEach(() => {
	fetch = createMockFetch();
});

const statuses = async (count: number, init: RequestInit = message()): Promise<number[]> => {
	const seen: number[] = [];
	for (let index = 0; index < count; index++) seen.push((await fetch(SEND, init)).status);
	return seen;
};

describe('a planned reply', () => {
	it("is sent the planned number of times, and then the contract's example is", async () => {
		fetch.control.on('integration.messages.send').reply(429).times(2);
		expect(await statuses(3)).toEqual([429, 429, 200]);
	});

	it('is sent without limit by default', async () => {
		fetch.control.on('integration.messages.send').reply(500);
		expect(await statuses(3)).toEqual([500, 500, 500]);
	});

	it('is followed by the next one of its plan', async () => {
		fetch.control.on('integration.messages.send').reply(429).times(1).reply(500).times(2).reply(403);
		expect(await statuses(5)).toEqual([429, 500, 500, 403, 403]);
	});

	it('has lower priority than a later plan', async () => {
		fetch.control.on('integration.messages.send').reply(500);
		fetch.control.on('integration.messages.send').reply(403).times(1);
		expect(await statuses(2)).toEqual([403, 500]);
	});

	it("has the contract's example, or the planned body and headers", async () => {
		fetch.control
			.on('integration.messages.send')
			.reply(429, { headers: { 'Retry-After': '3' } })
			.times(1);
		const limited = await fetch(SEND, message());
		expect(limited.headers.get('retry-after')).toBe('3');
		expect(await limited.json()).toMatchObject({ status: 'error' });
		fetch.control.on('integration.messages.send').reply(200, { body: { status: 'success', message: 'Sent' } });
		expect(await (await fetch(SEND, message())).json()).toEqual({ status: 'success', message: 'Sent' });
	});

	it('has the planned example', async () => {
		fetch.control.on('integration.messages.send').reply(200, { example: 'integration.messages.send.sent' });
		expect(await (await fetch(SEND, message())).json()).toEqual({ status: 'success', message: 'Message send successfully' });
	});

	it('is sent only to requests that match', async () => {
		fetch.control
			.on('integration.messages.send')
			.when({ body: { sender: 'panda' } })
			.reply(404);
		expect(await statuses(1)).toEqual([200]);
		expect(await statuses(1, message({ ...MESSAGE, sender: 'panda' }))).toEqual([404]);
		expect(await statuses(1, message('panda'))).toEqual([400]);
		expect(await statuses(1, message(null))).toEqual([400]);
		fetch.control
			.on('integration.messages.send')
			.when(({ headers }) => headers['x-case'] === 'limited')
			.reply(429);
		expect(await statuses(1, message(MESSAGE, { 'x-case': 'limited' }))).toEqual([429]);
	});

	it('can be chosen by a function of the request', async () => {
		fetch.control
			.on('integration.messages.send')
			.reply(({ body }) => ((body as typeof MESSAGE).message === 'Hello' ? undefined : { status: 403 }));
		expect(await statuses(1)).toEqual([200]);
		expect(await statuses(1, message({ ...MESSAGE, message: 'Bye' }))).toEqual([403]);
	});

	it('can be delayed, truncated or dropped', async () => {
		fetch.control
			.on('integration.messages.send')
			.reply(200, { delay: 50 })
			.times(1)
			.reply(200, { cut: 'truncate' })
			.times(1)
			.drop()
			.times(1);
		const begun = performance.now();
		await fetch(SEND, message());
		expect(performance.now() - begun).toBeGreaterThan(45);
		await expect((await fetch(SEND, message())).text()).rejects.toThrow('terminated');
		await expect(fetch(SEND, message())).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } });
	});

	it('can violate the contract with offContract', async () => {
		expect(() => fetch.control.on('integration.messages.send').reply(503)).toThrow(
			'integration.messages.send does not declare the status 503, only 200, 400, 401, 403, 404, 409, 429, 500.',
		);
		fetch.control.on('integration.messages.send').reply(503, { offContract: true, body: { odd: true } });
		const response = await fetch(SEND, message());
		expect([response.status, await response.json()]).toEqual([503, { odd: true }]);
	});
});

describe('a plan that the contract does not allow', () => {
	it.each([
		[(): unknown => fetch.control.on('integration.message.send'), 'Did you mean "integration.messages.send"?'],
		[
			(): unknown => fetch.control.on('integration.messages.send').reply(200, { example: 'nothing' }),
			'it has integration.messages.send.sent',
		],
		[
			(): unknown => fetch.control.on('integration.messages.send').reply(200, { body: { status: 7 } }),
			'body.message: nothing was given',
		],
		[(): unknown => fetch.control.on('integration.messages.send').reply(99), 'expected a whole number from 200 to 599'],
		[(): unknown => fetch.control.on('integration.messages.send').times(1), 'before reply()'],
		[(): unknown => fetch.control.on('integration.messages.send').reply(200).times(0), 'times(0) is invalid'],
		[
			(): unknown => fetch.control.requests('nothing'),
			'Unknown operation "nothing". `npx @returning-ai/mock --list` prints every operation.',
		],
	])('throws a PlanError that says what it allows (%#)', (plan, message_) => {
		expect(plan).toThrow(PlanError);
		expect(plan).toThrow(message_);
	});
});

describe('the journal', () => {
	it('lists requests without secrets', async () => {
		await fetch(`${SEND}?token=hidden-1`, message({ ...MESSAGE, password: 'hidden-2', message: 7 }));
		const [request] = fetch.control.requests('integration.messages.send');
		expect(request).toMatchObject({
			number: 1,
			method: 'POST',
			path: '/apis/v1/messages/send',
			operationId: 'integration.messages.send',
			status: 400,
			headers: { authorization: '[redacted]' },
			body: { sender: 'bamboostick', password: '[redacted]' },
			query: { token: '[redacted]' },
			planned: false,
		});
		expect(request?.faults).toContain('body.message: 7 was given, a string of 1 to 4000 characters was expected.');
		expect(JSON.stringify(fetch.control.requests())).not.toMatch(/hidden|rai_test_community_key/);
	});

	it('redacts a list of secrets, and shows an idempotency key', async () => {
		const body = { ...MESSAGE, tokens: ['hidden-1'], secret: { of: 'hidden-2' } };
		await fetch(
			`${SEND}?token=hidden-3&token=hidden-4&key=hidden-5`,
			message(body, { 'idempotency-key': 'shown', 'x-auth-token': 'hidden-6' }),
		);
		const [request] = fetch.control.requests();
		expect(JSON.stringify(request)).not.toContain('hidden');
		expect(request?.headers['idempotency-key']).toBe('shown');
	});

	it('lists rejected requests, and planned responses that were not requested', async () => {
		await fetch('http://localhost/nowhere');
		await fetch(SEND, message());
		expect(fetch.control.rejected().map(({ path }) => path)).toEqual(['/nowhere']);
		fetch.control.on('system.roles.create').reply(409).times(2);
		expect(fetch.control.pending()).toEqual(['system.roles.create: 2 planned responses were not requested']);
	});

	it('counts the responses that were sent', async () => {
		await fetch(SEND, message());
		fetch.control.on('integration.messages.send').reply(429);
		await fetch(SEND, message());
		const { answers, reached, total } = fetch.control.coverage();
		expect([reached, total]).toEqual([2, Object.values(operations).flatMap(({ statuses }) => statuses).length]);
		expect(answers.filter(({ count }) => count > 0)).toEqual([
			{ operationId: 'integration.messages.send', status: '200', mediaType: 'application/json', count: 1 },
			{ operationId: 'integration.messages.send', status: '429', mediaType: 'application/json', count: 1 },
		]);
	});

	it('deletes everything on reset', async () => {
		fetch.control.on('integration.messages.send').reply(500);
		await fetch(SEND, message());
		fetch.control.reset();
		expect(await statuses(1)).toEqual([200]);
		expect(fetch.control.requests()).toHaveLength(1);
		expect(fetch.control.coverage().reached).toBe(1);
	});
});

describe('the header Prefer', () => {
	const prefer = (value: string): RequestInit => message(MESSAGE, { prefer: value });

	it('delays the response', async () => {
		const begun = performance.now();
		expect((await fetch(SEND, prefer('delay=50'))).status).toBe(200);
		expect(performance.now() - begun).toBeGreaterThan(45);
	});

	it('drops or truncates the response', async () => {
		await expect(fetch(SEND, prefer('drop'))).rejects.toThrow('fetch failed');
		await expect((await fetch(SEND, prefer('truncate'))).text()).rejects.toThrow('terminated');
	});

	it('limits the rate', async () => {
		const seen: Response[] = [];
		for (let index = 0; index < 3; index++) seen.push(await fetch(SEND, prefer('rate-limit=2')));
		const limited = seen[2] as Response;
		expect(seen.map(({ status }) => status)).toEqual([200, 200, 429]);
		expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(((await limited.json()) as { message: string }).message).toContain('more than 2 times in a minute');
	});

	it.each([
		['code=abc', 400, 'Prefer: code is "abc"; expected a three-digit status, such as code=404.'],
		['dynamic=maybe', 400, 'expected true or false'],
		['delay=fast', 400, 'expected milliseconds from 0 to 60000'],
		['cod=404', 400, 'Prefer: unknown preference cod. Did you mean code?'],
		['code=418', 404, 'does not declare the status 418; it declares 200, 400'],
		['example=nothing', 404, 'it has integration.messages.send.sent (200)'],
		[
			'example=integration.messages.send.permission_missing',
			404,
			'request it with "code=403, example=integration.messages.send.permission_missing"',
		],
	])('is rejected with the reason: %s', async (value, status, text) => {
		const response = await fetch(SEND, prefer(value));
		expect(response.status).toBe(status);
		expect(((await response.json()) as { message: string }).message).toContain(text);
	});

	it.each(['0xc8', '2e2', '+200', '200.0', '-200', '0200', '20', '1000', '099', '٢٠٠', '20 0', ''])(
		'rejects code=%s, which is not three decimal digits',
		async (code) => {
			const text = 'expected a three-digit status, such as code=404.';
			const url = `${SEND}?__code=${encodeURIComponent(code)}`;
			// `fetch` rejects a header with characters outside Latin-1.
			const replies = [
				await fetch(url, message()),
				...(/^[ -~]*$/.test(code) ? [await fetch(SEND, prefer(`code=${code}`))] : []),
			];
			for (const reply of replies) {
				expect(reply.status).toBe(400);
				expect(((await reply.json()) as { message: string }).message).toContain(text);
			}
		},
	);

	it('accepts a three-digit status, as does the query parameter __code', async () => {
		expect((await fetch(SEND, prefer('code=404'))).status).toBe(404);
		expect((await fetch(`${SEND}?__code=404`, message())).status).toBe(404);
	});

	it('is not needed for a 406, which lists the media types of the operation', async () => {
		const response = await fetch(SEND, message(MESSAGE, { accept: 'text/csv' }));
		expect(response.status).toBe(406);
		expect(((await response.json()) as { message: string }).message).toContain(
			'Accept is text/csv; integration.messages.send responds with application/json.',
		);
		expect(response.headers.get('x-prism-problem')).toContain('NOT_ACCEPTABLE');
	});

	it('ignores other preferences', async () => {
		expect((await fetch(SEND, prefer('return=minimal, respond-async, foo=bar'))).status).toBe(200);
	});
});

describe('keys with permissions', () => {
	const keyed = createMockFetch({ keys: { rai_test_sender: ['sendMessage'], rai_test_reader: [] } });
	const call = async (key: string): Promise<[number, string]> => {
		const response = await keyed(SEND, message(MESSAGE, { authorization: `Bearer ${key}` }));
		return [response.status, await response.text()];
	};

	it('lead to 200, 401 or 403', async () => {
		expect((await call('rai_test_sender'))[0]).toBe(200);
		const [unknown, text] = await call('rai_test_stranger');
		expect(unknown).toBe(401);
		expect(text).not.toContain('rai_test_stranger');
		const [forbidden, reason] = await call('rai_test_reader');
		expect(forbidden).toBe(403);
		expect(reason).toContain('a key with no permissions was given, a key with sendMessage or sendMessages was expected.');
	});
});

describe('the control over HTTP', () => {
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock({ port: 0 });
	});
	afterAll(() => mock.close());
	const control = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
		send(mock.url, {
			method,
			target: `/__mock/${path}`,
			headers,
			...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
		});

	it('plans responses, lists requests and resets', async () => {
		const plan = {
			operation: 'system.channels.list',
			when: { headers: { 'x-case': 'a' } },
			replies: [{ status: 429, times: 1 }, { status: 500 }],
		};
		expect((await control('POST', 'replies', plan)).status).toBe(201);
		const list = () => fetchStatus('/channels', { 'x-api-key': 'rai_test_key', 'x-case': 'a' });
		expect([await list(), await list()]).toEqual([429, 500]);
		expect(await fetchStatus('/channels', { 'x-api-key': 'rai_test_key' })).toBe(200);
		expect(JSON.parse((await control('GET', 'requests?operation=system.channels.list')).body)).toHaveLength(3);
		expect(JSON.parse((await control('GET', 'coverage')).body).reached).toBe(3);
		expect(JSON.parse((await control('GET', 'pending')).body)).toEqual([]);
		await control('POST', 'reset');
		expect(JSON.parse((await control('GET', 'requests')).body)).toEqual([]);
	});

	it.each([
		['POST', 'replies', '{bad', 400, 'The body is not valid JSON'],
		['POST', 'replies', {}, 400, 'operation is missing'],
		['POST', 'replies', { operation: 'system.channels.list' }, 400, 'replies must be a list'],
		[
			'POST',
			'replies',
			{ operation: 'system.channel.list', replies: [{ status: 200 }] },
			400,
			'Did you mean \\"system.channels.list\\"?',
		],
		['GET', 'nothing', undefined, 404, 'GET /__mock/requests'],
		['GET', 'reset', undefined, 405, 'expected POST'],
	])('rejects %s %s %j with %i', async (method, path, body, status, text) => {
		const reply = await control(method, path, body);
		expect(reply.status).toBe(status);
		expect(reply.body).toContain(text);
	});

	it('rejects pages of other origins and DNS rebinding', async () => {
		expect((await control('GET', 'requests', undefined, { origin: 'https://evil.example' })).status).toBe(403);
		expect((await control('GET', 'requests', undefined, { host: 'evil.example' })).status).toBe(403);
	});

	it('is off on a host that other machines can reach', async () => {
		const open = await startMock({ port: 0, host: '0.0.0.0' });
		expect((await send(open.url, { method: 'GET', target: '/__mock/requests', headers: {} })).status).toBe(404);
		await open.close();
	});

	async function fetchStatus(target: string, headers: Record<string, string>): Promise<number> {
		return (await send(mock.url, { method: 'GET', target, headers })).status;
	}
});

describe('a response over HTTP', () => {
	it('can be dropped or truncated', async () => {
		const mock = await startMock({ port: 0 });
		const get = (prefer: string) =>
			send(mock.url, { method: 'GET', target: '/channels', headers: { 'x-api-key': 'rai_test_key', prefer } });
		await expect(get('drop')).rejects.toThrow('socket hang up');
		await expect(get('truncate')).rejects.toThrow('aborted');
		expect((await get('delay=10')).status).toBe(200);
		await mock.close();
	});
});
