import { describe, expect, it, vi } from 'vitest';
import { type Client, type Credential, createClient, login, OptionError, TimeoutError, UnauthorizedError } from '../src/index.ts';
import { DONE, ERROR, failure, ID, json, KEYS, serve } from './server.ts';

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

describe('a credential function that hangs', () => {
	const hang = (): Promise<string> => new Promise(() => {});

	async function connect(credential: Credential): Promise<Client> {
		const { url } = await serve((response) => json(response, 200));
		return createClient({ baseUrl: url, credentials: { system: credential }, maxRetries: 0 });
	}

	it('ends the call by its timeout, and is called again by the next call', async () => {
		let calls = 0;
		const { system } = await connect(() => (++calls === 1 ? hang() : 'key'));
		expect(await failure(system.badges.list({ timeout: 50 }))).toBeInstanceOf(TimeoutError);
		expect(await system.badges.list({ timeout: 30_000 })).toEqual([]);
		expect(calls).toBe(2);
	});

	it('ends the call by its signal, and is told so by its own signal', async () => {
		const signals: AbortSignal[] = [];
		const { system } = await connect((_, signal) => {
			signals.push(signal);
			return hang();
		});
		const controller = new AbortController();
		const call = failure(system.badges.list({ signal: controller.signal }));
		await expect.poll(() => signals.length).toBe(1);
		expect(signals[0]?.aborted).toBe(false);
		controller.abort();
		expect((await call).name).toBe('AbortError');
		expect(signals[0]?.aborted).toBe(true);
	});

	it('still serves the calls that wait when another one leaves', async () => {
		let resolve: (key: string) => void = () => {};
		let calls = 0;
		const { system } = await connect(() => {
			calls += 1;
			return new Promise((done) => {
				resolve = done;
			});
		});
		const patient = system.badges.list();
		expect(await failure(system.badges.list({ timeout: 50 }))).toBeInstanceOf(TimeoutError);
		resolve('key');
		expect(await patient).toEqual([]);
		expect(calls).toBe(1);
	});
});

describe("in Cloudflare's runtime", () => {
	it('each call has a renewal of its own, since a request must not wait for the promise of another one', async () => {
		vi.stubGlobal('WebSocketPair', class {});
		const { url } = await serve((response) => json(response, 200));
		let calls = 0;
		const { system } = createClient({ baseUrl: url, credentials: { system: async () => `key-${++calls}` } });
		await Promise.all([system.badges.list(), system.badges.list()]);
		expect(calls).toBe(2);
		await system.badges.list();
		expect(calls).toBe(2);
		vi.unstubAllGlobals();
	});
});

describe('the local clock', () => {
	it.each([
		['an hour fast', 3_600_000],
		['years fast', 1e11],
	])('does not cause a login per call when it is %s', async (_, offset) => {
		const token = tokenUntil(Math.floor(Date.now() / 1000) * 1000 + 600_000);
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + offset });
		const { url } = await serve((response) => json(response, 200));
		let calls = 0;
		const credential = (): string => {
			calls += 1;
			return token;
		};
		const { application } = createClient({ baseUrl: url, credentials: { application: credential } });
		for (let count = 0; count < 3; count++) await application.apiKeys.list({ communityId: ID });
		expect(calls).toBe(1);
		vi.useRealTimers();
	});

	it('is not read for a key, nor for a token without exp', async () => {
		// Next.js rejects a component that reads the clock while it is prerendered.
		const clock = vi.spyOn(Date, 'now');
		const fetch = async (): Promise<Response> => new Response(DONE);
		const credentials = { ...KEYS, integration: async () => 'rai_test_key' };
		const client = createClient({ baseUrl: 'http://api.test', fetch, credentials });
		await client.system.badges.list();
		await client.integration.channels.list();
		await client.integration.channels.list();
		expect(clock).not.toHaveBeenCalled();
		clock.mockRestore();
	});
});

describe('redaction', () => {
	it('leaves a text readable when the credential is a single letter', async () => {
		const { url } = await serve((response) => json(response, 404, '{"status":"error","message":"a channel that has gone"}'));
		const error = await failure(createClient({ baseUrl: url, credentials: { integration: 'a' } }).integration.channels.list());
		expect(error.message).toContain('a channel that has gone');
	});
});
