/** Whose limit a call counts against: that of its proven credential, else that of its client's address. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServerOn, type Server } from '../src/create-server.ts';
import { connect } from '../src/data/connect.ts';
import { deleteAllRows } from '../src/data/reset.ts';
import type { Database } from '../src/data/tables.ts';
import { seedDemo } from '../src/demo/seed.ts';
import { CallerLimits, RateLimit } from '../src/pipeline/rate-limit.ts';

let db: Database;
let urls: string[];
let servers: Server[];
let now: Date;
beforeAll(async () => {
	const connection = await connect({});
	db = connection.db;
	await seedDemo(db, new Date());
	// Two replicas on one database.
	servers = [1, 2].map(() => createServerOn(connection, { demo: true, trustedProxies: ['127.0.0.1', '::1'], now: () => now }));
	urls = await Promise.all(servers.map(async (server) => (await server.listen({ port: 0 })).url));
});
afterAll(async () => {
	for (const server of servers) await server.close();
});
let hosts = 0;
beforeEach(async () => {
	await deleteAllRows(db);
	now = new Date();
	await seedDemo(db, now);
});

/** A client with an address that no other test uses, behind a trusted proxy. */
function newClient(): (path: string, init?: RequestInit & { replica?: number; credential?: string }) => Promise<Response> {
	const address = `198.51.100.${++hosts}`;
	return (path, { replica = 0, credential, ...init } = {}) =>
		fetch(`${urls[replica]}${path}`, {
			...init,
			headers: {
				'x-forwarded-for': `203.0.113.${hosts}, ${address}`,
				...(credential === undefined ? {} : { authorization: `Bearer ${credential}` }),
				...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
			},
		});
}

async function statusesOf(count: number, call: (index: number) => Promise<Response>): Promise<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (let index = 0; index < count; index++) {
		const response = await call(index);
		await response.arrayBuffer();
		if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
		counts[response.status] = (counts[response.status] ?? 0) + 1;
	}
	return counts;
}

const channels = '/apis/v1/channels';

describe('wrong credentials', () => {
	it('count for the address: 60 different ones get 20 × 401, then 429', async () => {
		const client = newClient();
		expect(await statusesOf(60, (index) => client(channels, { credential: `wrong-${index}` }))).toEqual({ 401: 20, 429: 40 });
		expect((await newClient()(channels, { credential: 'wrong' })).status).toBe(401);
	});

	it('count for the address also in another family, as a token, and with a forged X-Forwarded-For', async () => {
		const client = newClient();
		const statuses = await statusesOf(60, (index) => {
			if (index % 3 === 0) return client(channels, { credential: `wrong-${index}` });
			if (index % 3 === 1)
				return client('/apis/v1/communities/665f1c2ab7e4d90012a3b401/user-fields', { credential: `a.b.${index}` });
			return client(channels, { credential: `rai_test_system_key_${index}` });
		});
		expect(statuses).toEqual({ 401: 20, 429: 40 });
	});

	it('do not limit a right credential from the same address, also one that was not used before', async () => {
		const client = newClient();
		await statusesOf(300, (index) => client(channels, { credential: `wrong-${index}` }));
		await statusesOf(300, () => client('/nowhere'));
		const { status, headers } = await client(channels, { credential: 'rai_test_community_key' });
		expect([status, headers.get('ratelimit-remaining')]).toEqual([200, '199']);
	});
});

describe('a right credential', () => {
	it('has one limit for all addresses, and is limited before it is looked up again', async () => {
		const [one, other] = [newClient(), newClient()];
		const credential = 'rai_test_user_token';
		const path = '/communities/665f1c2ab7e4d90012a3b401/user-fields';
		expect(await statusesOf(210, (index) => (index % 2 ? one : other)(path, { credential }))).toEqual({ 200: 200, 429: 10 });
		// Without a session the lookup would be a 401.
		await db.deleteFrom('session').execute();
		expect((await one(path, { credential })).status).toBe(429);
		now = new Date(now.getTime() + 10_000);
		expect((await one(path, { credential })).status).toBe(401);
	});
});

describe('calls without a credential', () => {
	const link = '/v2/app/loginApi/key/1?token=wrong&host=community.example.com';
	it.each([
		['an unknown path', '/nowhere', 'GET', 404],
		['a wrong method', channels, 'PATCH', 405],
		['the public keys', '/.well-known/jwks.json', 'GET', 200],
		['a login link', link, 'GET', 401],
		['a HEAD of a login link', link, 'HEAD', 200],
		['the metrics', '/metrics', 'GET', 200],
		['a missing credential', channels, 'GET', 401],
	])('are limited: %s', async (_, path, method, status) => {
		const client = newClient();
		expect(await statusesOf(210, () => client(path, { method }))).toEqual({ [status]: 200, 429: 10 });
		expect((await client('/healthz')).status).toBe(200);
	});
});

describe('attempts of an address', () => {
	const login = (index: number): [path: string, body: object] => [
		'/auth/login',
		{ email: `user${index}@example.com`, password: 'wrong-horse-battery-1' },
	];
	const code = (index: number): [path: string, body: object] => [
		'/auth/verify-email',
		{ email: `user${index}@example.com`, verificationCode: '000000' },
	];
	const registration = (index: number): [path: string, body: object] => {
		const [password, username] = ['correct-horse-battery-1', `user${index}`];
		return ['/auth/register', { username, email: `${username}@example.com`, password, confirmPassword: password }];
	};

	it.each([
		['failed logins', login, 401],
		['tried codes', code, 400],
		['registrations', registration, 200],
	])('are limited in all replicas together: %s', async (_, make, status) => {
		const client = newClient();
		const attempt = (index: number): Promise<Response> => {
			const [path, body] = make(index);
			return client(path, { method: 'POST', body: JSON.stringify(body), replica: index % 2 });
		};
		expect(await statusesOf(1, () => attempt(0))).toEqual({ [status]: 1 });
		// As after 97 more attempts, which would take half a minute of hashing passwords.
		await db.updateTable('attempt').set({ attempts: 98 }).execute();
		expect(await statusesOf(6, (index) => attempt(index + 1))).toEqual({ [status]: 2, 429: 4 });
		now = new Date(now.getTime() + 15 * 60_000);
		expect(await statusesOf(1, () => attempt(200))).toEqual({ [status]: 1 });
	});

	it('are not limited for a community, which calls for its users with its key', async () => {
		const client = newClient();
		const body = JSON.stringify(code(1)[1]);
		await statusesOf(104, (index) => client(code(1)[0], { method: 'POST', body: JSON.stringify(code(index)[1]) }));
		expect((await client(code(1)[0], { method: 'POST', body })).status).toBe(429);
		const response = await fetch(`${urls[0]}${code(1)[0]}`, {
			method: 'POST',
			body,
			headers: { 'content-type': 'application/json', 'x-api-key': 'rai_test_system_key' },
		});
		expect(response.status).toBe(400);
	});
});

describe('a HEAD of a login link', () => {
	it('does not redeem it', async () => {
		const query = new URLSearchParams({ userId: 'bamboostick', accessLevel: '1' });
		const headers = { apiKey: 'rai_test_secure_auth_key' };
		const made = (await (await fetch(`${urls[0]}/api/secureAuth?${query}`, { headers })).json()) as { loginUrl: string };
		const { pathname, search } = new URL(made.loginUrl);
		const head = await newClient()(`${pathname}${search}`, { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
		expect((await newClient()(`${pathname}${search}`)).status).toBe(200);
	});
});

describe('the memory of the limits', () => {
	it('is bounded', () => {
		const limit = new RateLimit({ perSecond: 1, burst: 2 }, 1000);
		for (let caller = 0; caller < 5000; caller++) limit.take(`${caller}`, 0);
		expect(limit.size).toBe(1000);
	});

	it('keeps no wrong credential', () => {
		const limits = new CallerLimits({ perSecond: 1, burst: 10 });
		limits.takeRefused('wrong', '198.51.100.1', new Date(0));
		expect(limits.takeProven('wrong', new Date(0))).toBe(undefined);
		limits.takeAccepted('right', new Date(0));
		expect(limits.takeProven('right', new Date(0))?.headers['ratelimit-remaining']).toBe('8');
		limits.takeRefused('right', '198.51.100.1', new Date(0));
		expect(limits.takeProven('right', new Date(0))).toBe(undefined);
	});
});
