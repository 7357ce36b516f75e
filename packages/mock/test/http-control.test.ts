import { operationIds } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../src/index.ts';
import { send, type WireReply } from './send.ts';

const LIST = 'system.channels.list';
const SEND = 'integration.messages.send';
const KEY = { 'x-api-key': 'rai_test_key' };
const MESSAGE = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());
beforeEach(() => mock.control.reset());

function control(
	method: string,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {},
	{ url } = mock,
): Promise<WireReply> {
	const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
	return send(url, { method, target: `/__mock/${path}`, headers, body: text });
}

async function json(method: string, path: string, body?: unknown): Promise<unknown> {
	return JSON.parse((await control(method, path, body)).body);
}

async function list(headers: Record<string, string> = {}, query = ''): Promise<number> {
	return (await send(mock.url, { method: 'GET', target: `/channels${query}`, headers: { ...KEY, ...headers } })).status;
}

async function post(body: unknown): Promise<number> {
	const headers = { authorization: 'Bearer rai_test_key', 'content-type': 'application/json' };
	return (await send(mock.url, { method: 'POST', target: '/apis/v1/messages/send', headers, body: JSON.stringify(body) })).status;
}

const planOf = (...replies: unknown[]): unknown => ({ operation: LIST, replies });

describe('the control over HTTP', () => {
	it('plans responses, lists requests and resets', async () => {
		const plan = {
			operation: LIST,
			when: { headers: { 'x-case': 'a' } },
			replies: [{ status: 429, times: 1 }, { status: 500 }],
		};
		expect((await control('POST', 'replies', plan)).status).toBe(201);
		expect([await list({ 'x-case': 'a' }), await list({ 'x-case': 'a' })]).toEqual([429, 500]);
		expect(await list()).toBe(200);
		expect(await json('GET', `requests?operation=${LIST}`)).toHaveLength(3);
		expect(await json('GET', `requests?operation=${LIST}&count`)).toEqual({ count: 3 });
		expect(await json('GET', 'coverage')).toHaveProperty('reached', 3);
		expect(await json('GET', 'pending')).toEqual([]);
		await control('POST', 'reset');
		expect(await json('GET', 'requests')).toEqual([]);
	});

	it('lists and removes plans', async () => {
		const added = (await json('POST', 'replies', planOf({ status: 429, times: 2 }))) as { id: string };
		await list();
		const plan = { id: added.id, operation: LIST, uses: 1, left: 1, replies: [{ status: 429, uses: 1, left: 1 }] };
		expect(await json('GET', 'replies')).toEqual([plan]);
		expect((await control('DELETE', `replies/${added.id}x`)).body).toContain(
			`There is no plan \\"${added.id}x\\"; expected ${added.id}.`,
		);
		expect(await json('DELETE', `replies/${added.id}`)).toEqual({ removed: added.id });
		expect(await json('GET', 'replies')).toEqual([]);
		expect(await list()).toBe(200);
	});

	it('clears only the requests', async () => {
		await control('POST', 'replies', planOf({ status: 429 }));
		await list();
		await control('DELETE', 'requests');
		expect(await json('GET', 'requests?count')).toEqual({ count: 0 });
		expect(await list()).toBe(429);
	});

	it('lists the requests that violate the contract', async () => {
		await list();
		await post({ ...MESSAGE, message: 7 });
		expect(await json('GET', 'rejected')).toMatchObject([{ operationId: SEND, status: 400 }]);
	});

	it('verifies the number of requests', async () => {
		await post(MESSAGE);
		expect(await json('POST', 'verify', { operation: SEND })).toEqual({ verified: true, count: 1 });
		expect((await control('POST', 'verify', { operation: SEND, atMost: 1 })).status).toBe(200);
		const reply = await control('POST', 'verify', { operation: SEND, when: { body: { sender: 'panda' } }, times: 1 });
		expect(reply.status).toBe(409);
		expect(JSON.parse(reply.body)).toEqual({
			count: 0,
			error: expect.stringContaining('The mock got 0 matching requests to integration.messages.send; expected exactly 1.'),
			nearMisses: [
				expect.stringMatching(/^#\d+ POST \/apis\/v1\/messages\/send: body\.sender is "bamboostick"; expected "panda"$/),
			],
		});
	});

	it('matches requests by path, query, headers, body, JSONPath and regular expressions', async () => {
		const when = {
			headers: { authorization: { $regex: '^Bearer ' } },
			body: { sender: { $regex: '^bam' }, channelId: MESSAGE.channelId },
			jsonPath: { '$.message': { $regex: 'ell' } },
		};
		expect((await control('POST', 'replies', { operation: SEND, when, replies: [{ status: 429 }] })).status).toBe(201);
		expect([await post(MESSAGE), await post({ ...MESSAGE, sender: 'panda' })]).toEqual([429, 200]);
	});

	it('matches a path parameter', async () => {
		const when = { path: { serverId: '665f1c2ab7e4d90012a3b431' } };
		await control('POST', 'replies', { operation: 'system.servers.listRoles', when, replies: [{ status: 429 }] });
		const get = async (id: string) =>
			(await send(mock.url, { method: 'GET', target: `/servers/${id}/roles`, headers: KEY })).status;
		expect(await get('665f1c2ab7e4d90012a3b431')).toBe(429);
		expect(await get('665f1c2ab7e4d90012a3b432')).toBe(200);
		const typo = { operation: 'system.servers.listRoles', when: { path: { serverid: '1' } }, replies: [{ status: 429 }] };
		expect((await control('POST', 'replies', typo)).body).toContain(
			'when.path has the unknown parameter serverid. Did you mean serverId?',
		);
	});

	it('responds in time to a field or an operation with a long name', async () => {
		const long = 'x'.repeat(1_000_000);
		const field = await control('POST', 'replies', { [long]: 1 });
		expect([field.status, field.body.length < 1000]).toEqual([400, true]);
		const operation = await control('POST', 'replies', { operation: long, replies: [{ status: 429 }] });
		expect([operation.status, operation.body.length < 1000]).toEqual([400, true]);
	});

	it('stays up when a regular expression takes too long', async () => {
		const when = { body: { message: { $regex: '^(a+)+$' } } };
		await control('POST', 'replies', { operation: SEND, when, replies: [{ status: 429 }] });
		expect(await post({ ...MESSAGE, message: `${'a'.repeat(60)}b` })).toBe(500);
		expect(await post(MESSAGE)).toBe(200);
	});
});

describe('a plan over HTTP', () => {
	it.each<[unknown, string]>([
		['{bad', 'The body is not valid JSON'],
		[null, 'The body is null; expected an object.'],
		[{}, 'operation is missing'],
		[{ operation: LIST }, 'replies is missing; expected a list of objects, each with a numeric status.'],
		[{ operation: LIST, replies: [] }, 'replies is []; expected a list'],
		[{ operation: LIST, replies: [{ status: 200 }], whn: {} }, 'The body has the unknown field whn. Did you mean when?'],
		[{ operation: LIST, reply: [{ status: 200 }] }, 'Expected operation, when or replies.'],
		[
			{ operation: 'channels.list', replies: [{ status: 200 }] },
			'Did you mean \\"system.channels.list\\" or \\"integration.channels.list\\"?',
		],
		[{ operation: 'system.channel.list', replies: [{ status: 200 }] }, 'Did you mean \\"system.channels.list\\"?'],
		[{ operation: LIST, replies: [{ status: 200 }], when: { boddy: 1 } }, 'when has the unknown field boddy. Did you mean body?'],
		[
			{ operation: LIST, replies: [{ status: 200 }], when: { querry: {} } },
			'when has the unknown field querry. Did you mean query?',
		],
		[{ operation: LIST, replies: [{ status: 200 }], when: null }, 'when is null; expected an object.'],
		[planOf(7), 'replies[0] is 7; expected an object.'],
		[planOf({}), 'replies[0].status is missing; expected a whole number from 200 to 599.'],
		[planOf({ status: '200' }), 'replies[0].status is \\"200\\"; expected a whole number'],
		[planOf({ status: 200, time: 1 }), 'replies[0] has the unknown field time. Did you mean times?'],
		[planOf({ status: 429, times: 1 }, { status: 299 }), 'does not declare the status 299'],
		[planOf({ status: 429 }, { status: 500, times: 0 }), 'replies[1].times is 0; expected a whole number from 1.'],
		[planOf({ status: 429, times: '2' }), 'replies[0].times is \\"2\\"; expected a whole number from 1.'],
		[planOf({ status: 429, times: null }), 'replies[0].times is null'],
		[planOf({ status: 429, delay: -1 }), 'replies[0].delay is -1; expected a whole number from 0 to 60000.'],
		[planOf({ status: 429, delay: 1e9 }), 'replies[0].delay is 1000000000'],
		[planOf({ status: 429, headers: [] }), 'replies[0].headers is []; expected an object.'],
		[planOf({ status: 429, headers: { 'x-a': ['b'] } }), 'replies[0].headers.x-a is [\\"b\\"]; expected a string.'],
		[planOf({ status: 429, headers: { 'x-a': 'b\nc' } }), 'contains U+000A'],
		[planOf({ status: 429, cut: true }), 'replies[0].cut is true; expected drop or truncate.'],
		[planOf({ status: 429, offContract: 1 }), 'replies[0].offContract is 1; expected true or false.'],
		[planOf({ status: 429, example: 1 }), 'replies[0].example is 1'],
		[planOf({ status: 429, body: { status: 7 } }), 'violates the contract'],
		[{ operation: LIST, replies: [{ status: 429 }], when: { body: { $regex: '(' } } }, 'when.body.$regex is invalid'],
		[{ operation: LIST, replies: [{ status: 429 }], when: { body: { $regex: 'a'.repeat(1001) } } }, 'has 1001 characters'],
		[{ operation: LIST, replies: [{ status: 429 }], when: { jsonPath: 'a.b' } }, 'Expected a JSONPath of RFC 9535'],
		[{ operation: LIST, replies: [{ status: 429 }], when: { jsonPath: 7 } }, 'when.jsonPath is 7; expected an object.'],
	])('is refused completely, with the reason: %j', async (plan, text) => {
		const reply = await control('POST', 'replies', plan);
		expect(reply.body).toContain(text);
		expect(reply.status).toBe(400);
		expect(await json('GET', 'replies')).toEqual([]);
		expect(await list()).toBe(200);
	});
});

describe('an endpoint', () => {
	it.each<[string, string, unknown, number, string]>([
		['GET', 'nothing', undefined, 404, 'GET /__mock/requests'],
		['GET', 'request', undefined, 404, 'Did you mean /__mock/requests?'],
		['GET', 'requests/1', undefined, 404, 'There is no endpoint /__mock/requests/1.'],
		['GET', 'reset', undefined, 405, 'expected POST'],
		['PUT', 'replies', undefined, 405, 'expected GET or POST'],
		['GET', 'replies/1', undefined, 405, 'expected DELETE'],
		['DELETE', 'replies/1', undefined, 404, 'expected the ID of a plan, but there is none'],
		['DELETE', 'replies/%zz', undefined, 400, 'valid percent-encoding'],
		['GET', 'requests?operaton=x', undefined, 400, 'unknown query parameter operaton. Did you mean operation?'],
		['GET', 'requests?operation=x&operation=y', undefined, 400, 'repeated'],
		['GET', 'requests?operation=x', undefined, 400, 'Unknown operation'],
		['POST', 'verify', {}, 400, 'operation is missing'],
		['POST', 'verify', { operation: SEND, time: 1 }, 400, 'Did you mean times?'],
		['POST', 'verify', { operation: SEND, times: '1' }, 400, 'verify.times is'],
	])('rejects %s %s %j with %i', async (method, path, body, status, text) => {
		const reply = await control(method, path, body);
		expect(reply.body).toContain(text);
		expect(reply.status).toBe(status);
	});

	it('rejects a body that cannot be read, and records no request', async () => {
		const reply = await control('POST', 'replies', 'x', { 'content-encoding': 'gzip' });
		expect(JSON.parse(reply.body)).toEqual({ error: 'body: invalid gzip data, although content-encoding is gzip.' });
		expect(reply.status).toBe(400);
		expect(mock.control.requests()).toEqual([]);
		const foreign = await control('POST', 'replies', 'x', { 'content-encoding': 'gzip', host: 'evil.example' });
		expect(foreign.status).toBe(403);
	});

	it('reports the health of the mock to any host', async () => {
		const reply = await control('GET', 'health', undefined, { host: 'mock.internal', origin: 'https://elsewhere.example' });
		expect(reply.status).toBe(200);
		const { version } = (await import('../package.json', { with: { type: 'json' } })).default;
		expect(JSON.parse(reply.body)).toEqual({ status: 'ok', title: expect.any(String), operations: operationIds.length, version });
	});
});

describe('the access to the control', () => {
	const status = async (headers: Record<string, string>, of: Mock = mock): Promise<number> =>
		(await control('GET', 'requests', undefined, headers, of)).status;

	async function started(options: MockOptions, use: (mock: Mock) => Promise<void>): Promise<void> {
		const other = await startMock({ port: 0, ...options });
		try {
			await use(other);
		} finally {
			await other.close();
		}
	}

	it('is refused to pages of other origins and to DNS rebinding', async () => {
		expect(await status({ origin: 'https://evil.example' })).toBe(403);
		expect(await status({ origin: 'null' })).toBe(403);
		expect(await status({ host: 'evil.example' })).toBe(403);
		expect(await status({ host: 'localhost.evil.example' })).toBe(403);
		expect(await status({ origin: 'http://localhost:3000' })).toBe(200);
	});

	it('is refused on a host that other machines can reach, with the reason', async () => {
		await started({ host: '0.0.0.0' }, async (open) => {
			const reply = await control('GET', 'requests', undefined, {}, open);
			expect(reply.status).toBe(403);
			expect(reply.body).toContain('the mock listens on 0.0.0.0, which other machines can reach');
			expect(reply.body).toContain('--control-host mock');
			expect((await control('GET', 'health', undefined, {}, open)).status).toBe(200);
		});
	});

	it('is allowed to the named hosts only', async () => {
		await started({ host: '0.0.0.0', controlHosts: ['mock', 'other:4010'] }, async (open) => {
			for (const host of ['mock', 'mock:4010', 'MOCK:80', 'other:4010', 'localhost:1'])
				expect(await status({ host }, open)).toBe(200);
			expect(await status({ host: 'mock:1', origin: 'http://mock:3000' }, open)).toBe(200);
			for (const host of ['other', 'other:4011', 'xmock', 'mock.evil.example', 'mock.']) {
				expect([host, await status({ host }, open)]).toEqual([host, 403]);
			}
			expect(await status({ host: 'mock', origin: 'https://evil.example' }, open)).toBe(403);
			const reply = await control('GET', 'requests', undefined, { host: 'stranger:4010' }, open);
			expect(reply.body).toContain(
				"expected localhost, mock, other:4010. To allow it, start the mock with controlHosts: ['stranger']",
			);
		});
	});

	it('is off with httpControl: false', async () => {
		await started({ httpControl: false }, async (off) => expect(await status({}, off)).toBe(404));
	});

	it.each(['*', '*.example', 'http://mock', 'mock/', '', 'a b', 7])('rejects the host %j', async (host) => {
		await expect(startMock({ port: 0, controlHosts: [host as string] })).rejects.toThrow('expected host names without wildcards');
	});
});
