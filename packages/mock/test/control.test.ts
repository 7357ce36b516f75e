import { runInNewContext } from 'node:vm';
import { operations } from '@returning-ai/codegen/example-request';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
	createMockFetch,
	type MockFetch,
	PlanError,
	type ReplyInit,
	type RequestMatch,
	startMock,
	VerificationError,
} from '../src/index.ts';
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

describe('a call that throws a PlanError', () => {
	const on = () => fetch.control.on('integration.messages.send');

	it.each([
		['reply with an undeclared status', () => on().reply(299)],
		['a second reply with an undeclared status', () => on().reply(429).reply(299)],
		['times(0)', () => on().reply(429).times(0)],
		[
			'when with an unknown field',
			() =>
				on()
					.reply(429)
					.when({ boddy: {} } as never),
		],
	])('leaves no plan behind: %s', async (_, plan) => {
		expect(plan).toThrow(PlanError);
		expect(fetch.control.plans()).toEqual([]);
		expect(fetch.control.pending()).toEqual([]);
		expect(await statuses(1)).toEqual([200]);
	});

	it.each([
		[{ boddy: {} }, 'Did you mean body?'],
		[{ querry: {} }, 'Did you mean query?'],
		[{ jsonpath: '$' }, 'Did you mean jsonPath?'],
		[{ path: { id: '1' } }, 'when.path has the unknown parameter id. The operation has no field.'],
		[{ query: { limit: 10 } }, 'when.query.limit is 10; expected a string or a regular expression. Write "10".'],
		[{ headers: ['x-a'] }, 'when.headers is ["x-a"]; expected an object.'],
		[{ jsonPath: '$.a[' }, `Expected a JSONPath of RFC 9535, such as $.members[?@.role == 'admin'].`],
		[{ body: { sender: { $regex: '(' } } }, 'when.body.sender.$regex is invalid'],
		['all', 'when is "all"; expected an object.'],
	])('names what is wrong in when(%j)', (match, message_) => {
		expect(() => on().when(match as RequestMatch)).toThrow(message_);
	});

	it.each([
		[{ delay: -1 }, 'replies[0].delay is -1; expected a whole number from 0 to 60000.'],
		[{ delay: Number.NaN }, 'replies[0].delay is NaN'],
		[{ headers: [] }, 'replies[0].headers is []; expected an object.'],
		[{ headers: { 'retry after': '1' } }, 'replies[0].headers: header "retry after" is not a valid name'],
		[{ headers: { 'x-a': 'a\r\nb' } }, 'replies[0].headers: header "x-a" contains U+000D'],
		[{ headers: { 'x-a': '😀' } }, 'expected printable characters of Latin-1'],
		[{ cut: 'trunkate' }, 'replies[0].cut is "trunkate"; expected drop or truncate. Did you mean truncate?'],
		[{ offContract: 'yes' }, 'replies[0].offContract is "yes"; expected true or false.'],
		[{ example: 7 }, 'replies[0].example is 7; expected the name of an example.'],
		[{ example: 'integration.messages.send.sen' }, 'Did you mean "integration.messages.send.sent"?'],
		[{ times: 2 }, 'replies[0] has the unknown field times. Call times(count) after reply() instead.'],
		[{ header: {} }, 'Did you mean headers?'],
		[{ offContract: true, body: 1n }, 'replies[0] cannot be sent: Do not know how to serialize a BigInt'],
	])('names what is wrong in reply(200, …) (%#)', (init, message_) => {
		expect(() => on().reply(200, init as ReplyInit)).toThrow(message_);
	});

	it.each([
		['channels.list', 'Did you mean "system.channels.list" or "integration.channels.list"?'],
		['messages.sent', 'Did you mean "integration.messages.send"?'],
		['integration.mesages.send', 'Did you mean "integration.messages.send"?'],
		['list', 'Did you mean'],
		['nothing', '--list'],
	])('suggests an operation for %s', (operation, message_) => {
		expect(() => fetch.control.on(operation)).toThrow(message_);
	});
});

describe('when', () => {
	const answers = async (
		match: RequestMatch,
		body: unknown = MESSAGE,
		headers: Record<string, string> = {},
	): Promise<boolean> => {
		fetch.control.reset();
		fetch.control.on('integration.messages.send').when(match).reply(429);
		return (await fetch(`${SEND}?a=1&a=2&b=3`, message(body, headers))).status === 429;
	};

	it.each<[RequestMatch, boolean]>([
		[{ body: { sender: /^bam/ } }, true],
		[{ body: { sender: /^boo/ } }, false],
		[{ body: { sender: { $regex: '^bam' } } }, true],
		[{ body: { sender: (value: unknown) => value === 'bamboostick' } }, true],
		[{ body: { sender: () => false } }, false],
		[{ body: /bam/ }, false],
		[{ query: { b: /^\d$/ } }, true],
		[{ query: { a: ['1', /^2/] } }, true],
		[{ query: { a: ['1'] } }, false],
		[{ query: { constructor: 'x' } }, false],
		[{ headers: { Authorization: /^Bearer rai_/ } }, true],
		[{ jsonPath: '$.message' }, true],
		[{ jsonPath: "$[?@ == 'Hello']" }, true],
		[{ jsonPath: '$.nothing' }, false],
		[{ jsonPath: { '$.sender': 'bamboostick', '$.message': /^H/ } }, true],
		[{ jsonPath: { '$.sender': 'panda' } }, false],
	])('matches by %j: %s', async (match, expected) => {
		expect(await answers(match)).toBe(expected);
	});

	it('accepts a regular expression of another realm, as in Jest', async () => {
		expect(await answers({ body: { sender: runInNewContext('/^bam/') } })).toBe(true);
		expect(await answers({ headers: { authorization: runInNewContext('/^Bearer/') } })).toBe(true);
	});

	it('uses a regular expression with the flag g for each request alike', async () => {
		fetch.control
			.on('integration.messages.send')
			.when({ body: { sender: /bamboo/g } })
			.reply(429);
		expect(await statuses(3)).toEqual([429, 429, 429]);
	});

	it.each<RequestMatch>([{ body: { message: /^(a+)+$/ } }, { jsonPath: "$[?search(@, '^(a+)+$')]" }])(
		'rejects a request for which a regular expression takes too long: %j',
		async (match) => {
			fetch.control.on('integration.messages.send').when(match).reply(429);
			const response = await fetch(SEND, message({ ...MESSAGE, message: `${'a'.repeat(60)}b` }));
			expect(response.status).toBe(500);
			expect(await response.text()).toContain('took more than 100 ms for this request');
		},
	);
});

describe('a function that chooses the response', () => {
	it('can return a promise', async () => {
		fetch.control
			.on('integration.messages.send')
			.reply(async ({ body }) => {
				await Promise.resolve();
				return (body as typeof MESSAGE).sender === 'panda' ? { status: 403 } : undefined;
			})
			.times(1);
		expect(await statuses(1)).toEqual([200]);
		expect(await statuses(2, message({ ...MESSAGE, sender: 'panda' }))).toEqual([403, 200]);
	});

	it('answers no more concurrent requests than planned', async () => {
		let release = (): void => {};
		const gate = new Promise<void>((resolve) => {
			release = resolve;
		});
		fetch.control
			.on('integration.messages.send')
			.reply(async () => {
				await gate;
				return { status: 403 };
			})
			.times(1);
		const calls = [statuses(1), statuses(1)];
		expect(await calls[1]).toEqual([200]);
		release();
		expect(await calls[0]).toEqual([403]);
	});

	it('must settle within 60 seconds', async () => {
		vi.useFakeTimers();
		try {
			fetch.control.on('integration.messages.send').reply(() => new Promise<undefined>(() => {}));
			const response = fetch(SEND, message());
			await vi.advanceTimersByTimeAsync(60_000);
			expect(await (await response).text()).toContain('a promise that did not settle within 60 s');
		} finally {
			vi.useRealTimers();
		}
	});

	it('is not used up by an error', async () => {
		fetch.control
			.on('integration.messages.send')
			.reply(() => Promise.reject(new Error('No such member')))
			.times(1);
		const response = await fetch(SEND, message());
		expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('No such member')]);
		expect(fetch.control.pending()).toHaveLength(1);
	});

	it('can return only what the contract allows', async () => {
		fetch.control.on('integration.messages.send').reply(() => ({ status: 299 }));
		expect(await (await fetch(SEND, message())).text()).toContain('does not declare the status 299');
	});
});

describe('the list of plans', () => {
	it('shows how often each one was used, and removes one', async () => {
		const first = fetch.control.on('integration.messages.send').reply(500);
		const second = fetch.control.on('integration.messages.send').reply(429).times(2).reply(403).times(1);
		expect(await statuses(1)).toEqual([429]);
		expect(fetch.control.plans()).toEqual([second, first]);
		expect(JSON.parse(JSON.stringify(fetch.control.plans()))).toEqual([
			{
				id: second.id,
				operation: 'integration.messages.send',
				uses: 1,
				left: 2,
				replies: [
					{ status: 429, uses: 1, left: 1 },
					{ status: 403, uses: 0, left: 1 },
				],
			},
			{
				id: first.id,
				operation: 'integration.messages.send',
				uses: 0,
				left: null,
				replies: [{ status: 500, uses: 0, left: null }],
			},
		]);
		second.remove();
		expect(fetch.control.pending()).toEqual([]);
		expect(await statuses(1)).toEqual([500]);
	});
});

describe('verify', () => {
	const verify = (expected = {}) => fetch.control.verify('integration.messages.send', expected);

	it('counts requests', async () => {
		expect(verify({ times: 0 })).toBe(0);
		await statuses(2);
		await statuses(1, message({ ...MESSAGE, sender: 'panda' }));
		expect(verify()).toBe(3);
		expect(verify({ times: 3 })).toBe(3);
		expect(verify({ atLeast: 2, atMost: 3 })).toBe(3);
		expect(verify({ when: { body: { sender: /^pan/ } }, times: 1 })).toBe(1);
		expect(verify({ when: ({ body }: { body: unknown }) => (body as typeof MESSAGE).sender === 'nobody', times: 0 })).toBe(0);
	});

	it('explains which requests almost match, without secrets', async () => {
		await statuses(1, message({ ...MESSAGE, password: 'hidden-1' }));
		const error = catchError(() => verify({ when: { body: { sender: 'panda' } } }));
		expect(error).toBeInstanceOf(VerificationError);
		expect(error).toMatchObject({
			count: 0,
			nearMisses: [expect.stringContaining('body.sender is "bamboostick"; expected "panda"')],
		});
		expect(error.message).toContain('The mock got 0 matching requests to integration.messages.send; expected at least 1.');
		const secret = catchError(() => verify({ when: { body: { password: 'hidden-2' } } }));
		expect(secret.message).toContain('body.password is [redacted]');
		expect(catchError(() => verify({ when: { headers: { authorization: 'Bearer hidden-3' } } })).message).not.toMatch(
			/hidden|rai_test/,
		);
		expect(secret.message).not.toContain('hidden');
	});

	it('shows no body that could not be parsed', async () => {
		const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
		await fetch(SEND, { method: 'POST', headers, body: '{"password": "hidden-1", ' });
		const error = catchError(() => verify({ when: { body: { sender: 'panda' } } }));
		expect(error.message).toContain('body is a text; expected an object');
	});

	it('says what arrived instead', async () => {
		expect(catchError(() => verify()).message).toContain('It got no request at all.');
		await fetch('http://localhost/nowhere');
		expect(catchError(() => verify()).message).toContain('It got 1 to GET /nowhere (no operation).');
		expect(catchError(() => fetch.control.verify('channels.list')).message).toContain('Did you mean');
	});

	it.each([
		[{ time: 1 }, 'verify has the unknown field time. Did you mean times?'],
		[{ times: '1' }, 'verify.times is "1"; expected a whole number from 0.'],
		[{ times: 1, atMost: 2 }, 'verify has both times and atLeast or atMost'],
		[{ atLeast: 3, atMost: 2 }, 'verify.atLeast is 3; expected at most atMost, which is 2.'],
	])('rejects %j', (expected, message_) => {
		expect(() => verify(expected)).toThrow(message_);
	});

	function catchError(run: () => unknown): Error {
		try {
			run();
		} catch (error) {
			return error as Error;
		}
		throw new Error('No error was thrown.');
	}
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

	it('can be cleared alone', async () => {
		fetch.control.on('integration.messages.send').reply(500);
		await fetch(SEND, message());
		fetch.control.clearRequests();
		expect(fetch.control.requests()).toEqual([]);
		expect(fetch.control.coverage().reached).toBe(1);
		expect(await statuses(1)).toEqual([500]);
	});

	it('starts the generated responses again on reset', async () => {
		const generate = async (): Promise<string> => (await fetch(SEND, message(MESSAGE, { prefer: 'dynamic=true' }))).text();
		const first = [await generate(), await generate()];
		fetch.control.reset();
		expect([await generate(), await generate()]).toEqual(first);
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

	it.each([
		['code=404, code=403', 404],
		['code=404; code=403', 404],
		['code=404, code=abc', 404],
		['foo=1, CODE=404, code=403', 404],
	])('uses the first of a repeated preference (RFC 7240): %s', async (value, status) => {
		expect((await fetch(SEND, prefer(value))).status).toBe(status);
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
