import { describe, expect, it, vi } from 'vitest';
import { createClient, login, OptionError, UnauthorizedError } from '../src/index.ts';
import { DONE, ERROR, failure, ID, json, serve } from './server.ts';

const tokenUntil = (expiresAt: number): string =>
	`${btoa('{"alg":"HS256"}')}.${btoa(JSON.stringify({ iat: 1, exp: expiresAt / 1000 }))}.signature`;

describe('a credential function', () => {
	it('is called once for many calls', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		let fetched = 0;
		const client = createClient({ baseUrl: url, credentials: { system: async () => `key-${++fetched}` } });
		await Promise.all(Array.from({ length: 10 }, () => client.system.badges.list()));
		await client.system.badges.list();
		expect(fetched).toBe(1);
		expect(new Set(received.map(({ headers }) => headers['x-api-key']))).toEqual(new Set(['key-1']));
	});

	it('is called once more for many calls with a 401, without using up a retry', async () => {
		const { url, received } = await serve((response, { headers }) =>
			json(response, headers['x-api-key'] === 'key-2' ? 200 : 401, headers['x-api-key'] === 'key-2' ? DONE : ERROR),
		);
		let fetched = 0;
		const client = createClient({ baseUrl: url, maxRetries: 0, credentials: { system: async () => `key-${++fetched}` } });
		const replies = await Promise.all(Array.from({ length: 10 }, () => client.system.badges.list().withResponse()));
		expect(fetched).toBe(2);
		expect(received).toHaveLength(20);
		expect(replies.map(({ attempts }) => attempts)).toEqual(Array.from({ length: 10 }, () => 1));
	});

	it('does not cause another attempt when it returns the same credential, or when the new one gets a 401, too', async () => {
		const { url, received } = await serve((response) => json(response, 401, ERROR));
		const same = createClient({ baseUrl: url, credentials: { system: () => 'same-key' } });
		expect(await failure(same.system.badges.list())).toBeInstanceOf(UnauthorizedError);
		expect(received).toHaveLength(1);
		let fetched = 0;
		const other = createClient({ baseUrl: url, credentials: { system: () => `key-${++fetched}` } });
		expect(await failure(other.system.badges.list())).toBeInstanceOf(UnauthorizedError);
		expect(received).toHaveLength(3);
	});

	it.each([
		['an hour', 3_600_000, 60_000],
		['twenty seconds', 20_000, 2_000],
	])('is called again shortly before the expiry of a token with a lifetime of %s', async (_, lifetime, margin) => {
		vi.useFakeTimers({ toFake: ['Date'] });
		const start = Math.floor(Date.now() / 1000) * 1000;
		vi.setSystemTime(start);
		const { url } = await serve((response) => json(response, 200));
		let fetched = 0;
		const credential = (): string => {
			fetched += 1;
			return tokenUntil(start + lifetime * fetched);
		};
		const client = createClient({ baseUrl: url, credentials: { application: credential } });
		const fetchedAt = async (time: number): Promise<number> => {
			vi.setSystemTime(start + time);
			await client.application.apiKeys.list({ communityId: ID });
			return fetched;
		};
		const end = lifetime - margin;
		expect([await fetchedAt(0), await fetchedAt(end - 1_000), await fetchedAt(end + 1_000)]).toEqual([1, 1, 2]);
		vi.useRealTimers();
	});

	it.each([
		['an opaque token', 'rai_test_opaque'],
		['a JWT without exp', `${btoa('{}')}.${btoa('{"iat":1}')}.x`],
		['a JWT without claims', `${btoa('{}')}.${btoa('null')}.x`],
		['a token with dots that is not a JWT', 'a.b.c'],
	])('has its result cached: %s', async (_, token) => {
		const { url } = await serve((response) => json(response, 200));
		let fetched = 0;
		const credential = (): string => {
			fetched += 1;
			return token;
		};
		const client = createClient({ baseUrl: url, credentials: { application: credential } });
		await client.application.apiKeys.list({ communityId: ID });
		await client.application.apiKeys.list({ communityId: ID });
		expect(fetched).toBe(1);
	});

	it('throws a typed error with its cause when it fails, and is called again by the next call', async () => {
		const { url } = await serve((response) => json(response, 200));
		let fetched = 0;
		const credential = async (): Promise<string> => {
			fetched += 1;
			if (fetched === 1) throw new TypeError('the vault is closed');
			return 'key';
		};
		const client = createClient({ baseUrl: url, credentials: { system: credential } });
		const error = await failure(client.system.badges.list());
		expect(error).toBeInstanceOf(OptionError);
		expect(error.message).toContain('the vault is closed');
		expect(error.cause).toBeInstanceOf(TypeError);
		await client.system.badges.list();
	});
});

describe('login', () => {
	it('provides the token of the Application family, and logs in again when the API rejects it', async () => {
		let logins = 0;
		const { url, received } = await serve((response, { url: path, headers }) => {
			if (path !== '/auth/login')
				return json(
					response,
					headers.authorization?.endsWith('-2') ? 200 : 401,
					headers.authorization?.endsWith('-2') ? DONE : ERROR,
				);
			logins += 1;
			json(
				response,
				200,
				JSON.stringify({ meta: { success: true }, body: { token: `${tokenUntil(Date.now() + 604_800_000)}-${logins}` } }),
			);
		});
		const client = createClient({
			baseUrl: url,
			credentials: { application: login({ email: 'panda@example.com', password: 'correct-horse-1' }) },
		});
		await client.application.apiKeys.list({ communityId: ID });
		expect(logins).toBe(2);
		expect(JSON.parse(received[0]?.body ?? '')).toEqual({ email: 'panda@example.com', password: 'correct-horse-1' });
		await client.application.apiKeys.list({ communityId: ID });
		expect(logins).toBe(2);
	});
});
