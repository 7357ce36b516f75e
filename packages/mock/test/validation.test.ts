/** The options `validateRequests` and `validateResponses` of the mock and of the proxy. */
import { describe, expect, it } from 'vitest';
import { createMockFetch, startMock, startProxy } from '../src/index.ts';

const headers = { 'x-api-key': 'rai_test_key', 'content-type': 'application/json' };
const INVALID = { method: 'POST', headers, body: '{"title": 7}' };

describe('a mock that does not validate requests', () => {
	it.each(['contract', 'prism'] as const)(
		'accepts invalid requests, and records their violations (errors: %s)',
		async (errors) => {
			const mockFetch = createMockFetch({ validateRequests: false, errors });
			for (const body of [INVALID.body, '{"title":']) {
				expect((await mockFetch('http://localhost/roles', { ...INVALID, body })).status).toBe(200);
			}
			expect((await mockFetch('http://localhost/channels?unknown=1', { headers })).status).toBe(200);
			expect(mockFetch.control.rejected().length).toBeGreaterThanOrEqual(2);
		},
	);

	it('still rejects a request without a credential, and an unknown path', async () => {
		const mockFetch = createMockFetch({ validateRequests: false });
		expect((await mockFetch('http://localhost/channels')).status).toBe(401);
		expect((await mockFetch('http://localhost/nowhere', { headers })).status).toBe(404);
	});
});

it('a mock that does not validate responses accepts any planned response', async () => {
	const plan = (validateResponses: boolean) => () =>
		createMockFetch({ validateResponses }).control.on('system.channels.list').reply(200, { body: 7 });
	expect(plan(true)).toThrow('violates the contract');
	expect(plan(false)).not.toThrow();
});

describe('a proxy', () => {
	it.each([
		[{}, ['request', 'reply']],
		[{ validateRequests: false }, ['reply']],
		[{ validateResponses: false }, ['request']],
	])('with %j reports the violations of %j', async (options, sides) => {
		const server = await startMock({ port: 0, validateRequests: false, validateResponses: false });
		server.control.on('system.roles.create').reply(200, { body: 7 });
		const proxy = await startProxy({ port: 0, target: server.url, ...options });
		await fetch(`${proxy.url}/roles`, INVALID);
		if (sides.includes('request')) await fetch(`${proxy.url}/nowhere`, { headers });
		expect(new Set(proxy.report().broken.map(({ side }) => side))).toEqual(new Set(sides));
		await proxy.close();
		await server.close();
	});
});
