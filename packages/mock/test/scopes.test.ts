import { describe, expect, it } from 'vitest';
import { IDLE_MILLISECONDS, MAX_SCOPES, Scopes } from '../src/control/scopes.ts';
import { defaultContract } from '../src/default-contract.ts';
import { createMockFetch, type MockFetch, PlanError, ScopeError, startMock } from '../src/index.ts';
import { send } from './send.ts';

const LIST = 'system.channels.list';

function call(fetch: MockFetch, scope?: string, headers: Record<string, string> = {}): Promise<Response> {
	const own = scope === undefined ? {} : { 'x-mock-scope': scope };
	return fetch('http://localhost/channels', { headers: { 'x-api-key': 'rai_test_key', ...own, ...headers } });
}

describe('a scope', () => {
	it('has its own plans, requests, coverage, and reset', async () => {
		const fetch = createMockFetch();
		const [a, b] = [fetch.control.scope('a'), fetch.control.scope('b')];
		a.on(LIST).reply(429).times(1);
		b.on(LIST).reply(500);
		fetch.control.on(LIST).reply(403);
		const statuses = [await call(fetch, 'a'), await call(fetch, 'a'), await call(fetch, 'b'), await call(fetch)];
		expect(statuses.map(({ status }) => status)).toEqual([429, 200, 500, 403]);
		expect([a, b, fetch.control].map((control) => control.requests().length)).toEqual([2, 1, 1]);
		expect([a, b, fetch.control].map((control) => control.coverage().reached)).toEqual([2, 1, 1]);
		expect(a.verify(LIST, { times: 2 })).toBe(2);
		expect(a.pending()).toEqual([]);
		b.reset();
		expect((await call(fetch, 'b')).status).toBe(200);
		expect((await call(fetch)).status).toBe(403);
		fetch.control.reset();
		expect(a.requests()).toHaveLength(2);
	});

	it('is the same control for each caller', () => {
		const { control } = createMockFetch();
		expect(control.scope('a')).toBe(control.scope('a'));
		expect(control.scope('a').scope('b')).toBe(control.scope('b'));
	});

	it('has its own rate limits', async () => {
		const fetch = createMockFetch();
		const limited = async (scope?: string): Promise<number> => (await call(fetch, scope, { prefer: 'rate-limit=1' })).status;
		expect([await limited('a'), await limited('a'), await limited('b'), await limited()]).toEqual([200, 429, 200, 200]);
	});

	it('has its own sequence of generated responses', async () => {
		const fetch = createMockFetch({ dynamic: true });
		const text = async (scope: string): Promise<string> => (await call(fetch, scope)).text();
		const [a, b] = [
			[await text('a'), await text('a')],
			[await text('b'), await text('b')],
		];
		expect(a).toEqual(b);
		expect(a[0]).not.toBe(a[1]);
	});

	it('records a request whose body cannot be read', async () => {
		const mock = await startMock({ port: 0 });
		try {
			const headers = { 'x-mock-scope': 'a', 'x-api-key': 'rai_test_key', 'content-encoding': 'zstd' };
			await send(mock.url, { method: 'POST', target: '/channels', headers, body: 'x' });
			expect([mock.control.requests().length, mock.control.scope('a').requests().length]).toEqual([0, 1]);
		} finally {
			await mock.close();
		}
	});

	it('is named by the header or the query of a control endpoint, and can be deleted', async () => {
		const mock = await startMock({ port: 0 });
		const control = (method: string, path: string, headers = {}, body?: unknown) =>
			send(mock.url, { method, target: `/__mock/${path}`, headers, body: body === undefined ? undefined : JSON.stringify(body) });
		try {
			const plan = { operation: LIST, replies: [{ status: 429 }] };
			expect((await control('POST', 'replies', { 'x-mock-scope': 'a' }, plan)).status).toBe(201);
			expect(JSON.parse((await control('GET', 'replies?scope=a')).body)).toHaveLength(1);
			expect(JSON.parse((await control('GET', 'replies')).body)).toEqual([]);
			const both = await control('GET', 'replies?scope=a', { 'x-mock-scope': 'b' });
			expect([both.status, both.body]).toEqual([400, expect.stringContaining('x-mock-scope is b, and ?scope is a')]);
			expect((await control('DELETE', 'scopes/a')).status).toBe(200);
			expect((await control('DELETE', 'scopes/a')).status).toBe(404);
			expect(JSON.parse((await control('GET', 'replies?scope=a')).body)).toEqual([]);
			expect((await control('GET', 'replies?scope=')).status).toBe(400);
		} finally {
			await mock.close();
		}
	});

	it.each(['', 'a b', 'ä', 'x'.repeat(201)])('cannot have the name %j', async (name) => {
		const fetch = createMockFetch();
		expect(() => fetch.control.scope(name)).toThrow(ScopeError);
		const response = await call(fetch, name);
		expect(response.status).toBe(400);
		expect(await response.text()).toContain('expected 1 to 200 visible ASCII characters');
		expect(fetch.control.requests()[0]?.faults[0]).toContain('x-mock-scope');
	});

	it('tells a test that it was deleted', () => {
		const { control } = createMockFetch();
		const a = control.scope('a');
		expect(control.deleteScope('a')).toBe(true);
		expect(control.deleteScope('a')).toBe(false);
		for (const use of [() => a.on(LIST), () => a.requests(), () => a.verify(LIST)]) {
			expect(use).toThrow(PlanError);
			expect(use).toThrow('The scope a was deleted.');
		}
		expect(control.scope('a')).not.toBe(a);
	});
});

describe('the number of scopes', () => {
	function full(): { scopes: Scopes; later: (milliseconds: number) => void } {
		let now = 0;
		const scopes = new Scopes(defaultContract(), undefined as never, () => now);
		for (let index = 0; index < MAX_SCOPES; index++) scopes.open(`scope-${index}`);
		return {
			scopes,
			later: (milliseconds) => {
				now += milliseconds;
			},
		};
	}

	it('is at most 1,000: the next one is refused with the fix', () => {
		const { scopes } = full();
		expect(() => scopes.open('one-more')).toThrow('1000 scopes are in use, which is the limit. Delete each scope after its test');
		scopes.delete('scope-0');
		scopes.open('one-more');
	});

	it('shrinks by idle scopes, whose use is an error until they are deleted', () => {
		const { scopes, later } = full();
		later(IDLE_MILLISECONDS - 1);
		const used = scopes.open('scope-0');
		later(1);
		scopes.open('one-more');
		expect(scopes.open('scope-0')).toBe(used);
		expect(() => scopes.open('scope-1')).toThrow('The scope scope-1 was deleted after 10 minutes without a request');
		expect(scopes.delete('scope-1')).toBe(true);
		scopes.open('scope-1');
	});
});

describe('the journal of a scope', () => {
	it('has at most 1,000 requests, and does not verify a number that it cannot know', async () => {
		const fetch = createMockFetch();
		for (let index = 0; index < 2100; index++) await call(fetch, 'a');
		const a = fetch.control.scope('a');
		expect(a.requests()).toHaveLength(1000);
		expect(a.verify(LIST)).toBe(1000);
		expect(() => a.verify(LIST, { times: 1000 })).toThrow('the 1100 oldest were deleted from the full journal');
		expect(() => a.verify(LIST, { atMost: 999 })).toThrow('expected at most 999');
	});
});
