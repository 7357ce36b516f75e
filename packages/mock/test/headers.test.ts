/** Headers of responses, beyond the cases of `test/standard/headers.ts`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, type Mock, startMock } from '../src/index.ts';
import { headerProblem } from '../src/reply/header-values.ts';
import { send } from './send.ts';

const ORIGIN = 'https://page.example';
const KEY = { 'x-api-key': 'rai_test_key' };

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

describe('a preflight', () => {
	const ask = {
		origin: ORIGIN,
		'access-control-request-method': 'GET',
		'access-control-request-headers': 'authorization, x-api-key',
	};

	it.each(['/channels', '/nowhere'])('is answered for every path: %s', async (target) => {
		const reply = await send(mock.url, { method: 'OPTIONS', target, headers: ask });
		expect([reply.status, reply.body]).toEqual([204, '']);
		expect(reply.headers).toMatchObject({
			'access-control-allow-origin': ORIGIN,
			'access-control-allow-credentials': 'true',
			'access-control-allow-methods': 'GET',
			'access-control-allow-headers': 'authorization, x-api-key',
			vary: 'origin, access-control-request-headers, access-control-request-method',
		});
	});

	it('is not recorded', async () => {
		mock.control.reset();
		await send(mock.url, { method: 'OPTIONS', target: '/channels', headers: ask });
		expect(mock.control.requests()).toEqual([]);
	});

	it('is a request like any other without CORS', async () => {
		const other = await startMock({ port: 0, cors: false });
		const reply = await send(other.url, { method: 'OPTIONS', target: '/channels', headers: ask });
		expect(reply.status).toBe(405);
		expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
		await other.close();
	});
});

describe('CORS headers', () => {
	it('are on an error, too', async () => {
		const { status, headers } = await send(mock.url, { method: 'GET', target: '/channels', headers: { origin: ORIGIN } });
		expect(status).toBe(401);
		expect(headers).toMatchObject({ 'access-control-allow-origin': ORIGIN, 'access-control-allow-credentials': 'true' });
		expect(headers['access-control-expose-headers']).toContain('x-request-id');
	});

	it('of a plan win, and its Vary is kept', async () => {
		const headers = { vary: 'accept', 'access-control-allow-origin': 'https://own.example' };
		mock.control
			.on('system.channels.list')
			.reply(200, { headers })
			.times(1)
			.reply(200, { headers: { vary: 'accept' } })
			.times(1);
		const ask = { method: 'GET', target: '/channels', headers: { ...KEY, origin: ORIGIN } };
		const own = await send(mock.url, ask);
		expect(own.headers).toMatchObject(headers);
		expect(own.headers).not.toHaveProperty('access-control-allow-credentials');
		expect((await send(mock.url, ask)).headers).toMatchObject({ 'access-control-allow-origin': ORIGIN, vary: 'accept, origin' });
	});
});

describe('a planned header', () => {
	it.each([
		['transfer-encoding', 'chunked'],
		['content-length', '3'],
	])('cannot make the message invalid: %s', async (name, value) => {
		mock.control
			.on('system.channels.list')
			.reply(200, { headers: { [name]: value } })
			.times(1);
		const reply = await send(mock.url, { method: 'GET', target: '/channels', headers: KEY });
		expect(reply.headers['content-length']).toBe(String(Buffer.byteLength(reply.body)));
		expect(reply.headers).not.toHaveProperty('transfer-encoding');
	});

	it('in Latin-1 stays so beside a body outside of ASCII', async () => {
		const planned = { body: { text: '熊猫' }, headers: { 'x-name': 'René' }, offContract: true };
		const fetch = createMockFetch();
		for (const { control } of [mock, fetch]) control.on('system.channels.list').reply(200, planned).times(1);
		const far = await globalThis.fetch(`${mock.url}/channels`, { headers: KEY });
		const near = await fetch(`${mock.url}/channels`, { headers: KEY });
		for (const response of [far, near]) {
			expect(response.headers.get('x-name')).toBe('René');
			expect(await response.json()).toEqual({ text: '熊猫' });
		}
	});
});

it.each([
	[{ 'x-a': 'plain', 'x-b': 'tab\tRené' }, undefined],
	[{ 'x-a': 'a\r\nset-cookie: b' }, 'header "x-a" contains U+000D'],
	[{ 'x-a': '🐼' }, 'Encode others, for instance as %F0%9F%90%BC.'],
	[{ 'x-a': '\ud800' }, 'header "x-a" contains U+D800'],
	[{ 'x a': '1' }, 'header "x a" is not a valid name; expected letters, digits and hyphens.'],
	[{ '': '1' }, 'header "" is not a valid name'],
])('names the problem of the headers %j', (headers, problem) => {
	if (problem === undefined) expect(headerProblem(headers)).toBeUndefined();
	else expect(headerProblem(headers)).toContain(problem);
});
