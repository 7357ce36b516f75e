/** Tokens, passwords, rate limits, and what may not be disclosed: see `deploy/security.md`. */
import { createHmac } from 'node:crypto';
import { document as openapi } from '@returning-ai/codegen/example-request';
import { decodeJwt, decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Passwords } from '../src/auth/passwords.ts';
import { createLog } from '../src/cli/log.ts';
import { migrations } from '../src/data/migrations/index.ts';
import { RateLimit } from '../src/pipeline/rate-limit.ts';
import { COMMUNITY, OWNER, REDPANDA, startTestServer, type TestServer } from './test-server.ts';

/** The calls of argon2: their parameters, and the maximum number at the same time. */
const hashing = vi.hoisted(() => ({ costs: [] as object[], running: 0, peak: 0 }));

vi.mock('node:crypto', async (original) => {
	const crypto = await original<typeof import('node:crypto')>();
	const argon2: typeof crypto.argon2 = (algorithm, { memory, passes, parallelism, tagLength, ...secret }, callback) => {
		hashing.costs.push({ algorithm, memory, passes, parallelism, tagLength });
		hashing.running += 1;
		hashing.peak = Math.max(hashing.peak, hashing.running);
		crypto.argon2(algorithm, { memory, passes, parallelism, tagLength, ...secret }, (error, tag) => {
			hashing.running -= 1;
			callback(error, tag);
		});
	};
	return { ...crypto, default: { ...crypto, argon2 }, argon2 };
});

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());

async function ownerToken(): Promise<string> {
	return (await testServer.call('system.auth.login', { credential: null })).body.body.token;
}

const statusWith = async (credential: string): Promise<number> =>
	(await testServer.call('application.userFields.list', { credential })).status;
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('tokens', () => {
	it("have the header and the claims of the contract's example", async () => {
		const token = await ownerToken();
		const { components } = openapi as unknown as {
			components: { examples: Record<string, { value: { body: { token: string } } }> };
		};
		const example = components.examples['system.auth.login.token']?.value.body.token ?? '';
		expect(decodeProtectedHeader(token)).toEqual({ ...decodeProtectedHeader(example), kid: expect.any(String) });
		const own = { jti: expect.any(String), iat: expect.any(Number), exp: expect.any(Number) };
		expect(decodeJwt(token)).toEqual({ ...decodeJwt(example), ...own });
	});

	it('are rejected with the algorithm none or any other than EdDSA, or with a modified payload or signature', async () => {
		const [head = '', payload = '', signature = ''] = (await ownerToken()).split('.');
		const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString());
		const none = `${part({ alg: 'none', typ: 'at+jwt', kid })}.${payload}.`;
		const hs256 = `${part({ alg: 'HS256', typ: 'at+jwt', kid })}.${payload}`;
		const jwks = await (await testServer.server.fetch('http://localhost/.well-known/jwks.json')).text();
		const confused = `${hs256}.${createHmac('sha256', jwks).update(hs256).digest('base64url')}`;
		for (const forged of [
			none,
			confused,
			`${head}.${payload}.${signature.slice(0, -4)}AAAA`,
			`${head}.${part({ _id: OWNER, jti: 'demo' })}.${signature}`,
		]) {
			expect(await statusWith(forged)).toBe(401);
		}
	});

	it.each([
		['issuer', (jwt: SignJWT) => jwt.setIssuer('elsewhere')],
		['audience', (jwt: SignJWT) => jwt.setAudience('elsewhere')],
		['type', (jwt: SignJWT) => jwt, 'JWT'],
		['expiry', (jwt: SignJWT) => jwt.setExpirationTime(1)],
		['key', (jwt: SignJWT) => jwt],
	] as [string, (jwt: SignJWT) => SignJWT, string?][])('are rejected with another %s', async (_, change, typ = 'at+jwt') => {
		const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
		const base = new SignJWT({ _id: OWNER })
			.setProtectedHeader({ alg: 'EdDSA', typ, kid: 'known' })
			.setIssuer('returning-ai')
			.setAudience('returning-ai-application')
			.setJti('demo')
			.setIssuedAt()
			.setExpirationTime('1h');
		const signed = await change(base).sign(privateKey);
		expect(await statusWith(signed)).toBe(401);
	});

	it('are rejected after their session is revoked, although their signature is cached', async () => {
		const token = await ownerToken();
		expect(await statusWith(token)).toBe(200);
		await testServer.db.updateTable('session').set({ revoked_at: new Date() }).where('id', '<>', 'demo').execute();
		expect(await statusWith(token)).toBe(401);
	});

	it('of login links from before they were limited to a community end; the newest login with a password stays', async () => {
		testServer.setClock(new Date('2026-03-06T08:00:00.000Z'));
		const older = await ownerToken();
		testServer.setClock(new Date('2026-03-06T09:00:00.000Z'));
		const newest = await ownerToken();
		for (const statement of migrations['0008-end-link-sessions'] ?? []) await sql.raw(statement).execute(testServer.db);
		expect([await statusWith(older), await statusWith(newest)]).toEqual([401, 200]);
		expect(await statusWith('rai_test_user_token')).toBe(200);
		testServer.setClock(undefined);
	});

	it('expire after seven days', async () => {
		const token = await ownerToken();
		const { iat, exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
		expect(exp - iat).toBe(604_800);
		testServer.setClock(new Date(exp * 1000 - 1000));
		expect(await statusWith(token)).toBe(200);
		testServer.setClock(new Date(exp * 1000));
		expect(await statusWith(token)).toBe(401);
		testServer.setClock(undefined);
	});

	it('are signed by a new key after 90 days; tokens of the old key stay valid', async () => {
		testServer.setClock(new Date(Date.now() + 89 * 86_400_000));
		const old = await ownerToken();
		testServer.setClock(new Date(Date.now() + 91 * 86_400_000));
		const fresh = await ownerToken();
		expect([await statusWith(old), await statusWith(fresh)]).toEqual([200, 200]);
		const { keys } = (await (await testServer.server.fetch('http://localhost/.well-known/jwks.json')).json()) as {
			keys: object[];
		};
		expect(keys).toHaveLength(2);
		for (const key of keys) expect(key).not.toHaveProperty('d');
		testServer.setClock(undefined);
	});
});

describe('passwords', () => {
	it('are hashed by argon2id, in PHC string format', async () => {
		const { password_hash } = await testServer.db
			.selectFrom('account')
			.select('password_hash')
			.where('id', '=', OWNER)
			.executeTakeFirstOrThrow();
		expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	});

	it('are hashed two at a time: a token is verified while 80 logins wait, and a full queue responds 503 with Retry-After', async () => {
		// A new token: verifying its signature needs a thread of the same pool.
		const token = await ownerToken();
		hashing.peak = 0;
		let entered = 0;
		const logins = Array.from({ length: 80 }, async () => {
			const response = await testServer.call('system.auth.login', { credential: null });
			if (response.status === 200) entered += 1;
			return response;
		});
		expect(await statusWith(token)).toBe(200);
		const enteredBefore = entered;
		const responses = await Promise.all(logins);
		expect([...new Set(responses.map(({ status }) => status))].sort()).toEqual([200, 503]);
		for (const { status, headers } of responses) if (status === 503) expect(headers.get('retry-after')).toBe('2');
		expect(hashing.peak).toBe(2);
		expect(enteredBefore).toBeLessThan(entered);
	});

	it('take the same work for an unknown email address and an account without a password as for a wrong password', async () => {
		const workOf = async (body: Record<string, unknown>): Promise<object[]> => {
			hashing.costs.length = 0;
			expect((await testServer.call('system.auth.login', { body, credential: null })).status).toBe(401);
			return [...hashing.costs];
		};
		const wrong = await workOf({ password: 'wrong-horse-battery-1' });
		expect(wrong).toEqual([{ algorithm: 'argon2id', memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }]);
		expect(await workOf({ email: 'unknown@example.com' })).toEqual(wrong);
		await testServer.db.updateTable('account').set({ password_hash: null }).where('id', '=', REDPANDA).execute();
		expect(await workOf({ email: 'redpanda@example.com' })).toEqual(wrong);
	});

	it('match only their own hash', async () => {
		const passwords = new Passwords();
		const hash = await passwords.hash('correct-horse-battery-1');
		expect(await passwords.verify('correct-horse-battery-1', hash)).toBe(true);
		expect(await passwords.verify('another', hash)).toBe(false);
		expect(await passwords.verify('correct-horse-battery-1', undefined)).toBe(false);
		expect(await passwords.verify('', '$argon2id$v=19$broken')).toBe(false);
		expect(await passwords.hash('correct-horse-battery-1')).not.toBe(hash);
	});
});

describe('a rate limit', () => {
	it('allows a burst, then its rate, and reports the remaining calls', () => {
		const limit = new RateLimit({ perSecond: 2, burst: 3 });
		const taken = [0, 0, 0, 0].map((at) => limit.take('a', at));
		expect(taken.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
		expect(taken[0]?.headers).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '2' });
		expect(taken[3]?.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-remaining': '0' });
		expect(limit.take('b', 0).allowed).toBe(true);
		expect(limit.take('a', 500).allowed).toBe(true);
		expect(limit.take('a', 501).allowed).toBe(false);
	});
});

describe('logs, errors and metrics', () => {
	it('contain no secret', async () => {
		const lines: string[] = [];
		const write = process.stdout.write.bind(process.stdout);
		process.stdout.write = ((text: string) => lines.push(text) > 0) as never;
		const log = createLog('json');
		const watched = await startTestServer({ onExchange: log.request });
		await watched.call('system.auth.login', { credential: null });
		await watched.call('application.apiKeys.create');
		await watched.call('integration.users.getData', { credential: 'rai_test_very_secret' });
		await watched.call('integration.users.get', { path: { userId: 'person@example.com' } });
		const metrics = await (await watched.server.fetch('http://localhost/metrics')).text();
		await watched.close();
		process.stdout.write = write;
		const output = lines.join('') + metrics;
		expect(lines.length).toBeGreaterThanOrEqual(4);
		expect(output).toContain('integration.users.getData');
		expect(output).not.toMatch(/correct-horse|very_secret|rai_test_|person@|@example|[0-9a-f]{64}/);
	});

	it('do not disclose to the caller why the database failed', async () => {
		const broken = await startTestServer();
		await broken.db.schema.alterTable('channel').renameTo('away').execute();
		const { status, body } = await broken.call('integration.channels.list');
		expect([status, body.message]).toEqual([500, 'Internal server error.']);
		await broken.close();
	});
});

describe('CORS', () => {
	it('allows only the listed origins', async () => {
		const listed = await startTestServer({ corsOrigins: ['https://docs.example.com'] });
		const ask = (origin: string) =>
			listed.server.fetch('http://localhost/apis/v1/channels', {
				method: 'OPTIONS',
				headers: { origin, 'access-control-request-method': 'GET' },
			});
		expect((await ask('https://docs.example.com')).headers.get('access-control-allow-origin')).toBe('https://docs.example.com');
		expect((await ask('https://evil.example.com')).headers.get('access-control-allow-origin')).toBe(null);
		await listed.close();
	});
});

describe('development pages', () => {
	it('do not exist unless they are enabled', async () => {
		const plain = await startTestServer({ devPages: false });
		for (const path of ['/__dev/outbox', '/__dev/outbox.json', '/__dev/jobs']) {
			expect((await plain.server.fetch(`http://localhost${path}`)).status).toBe(404);
		}
		await plain.close();
	});
});

describe('a response schema', () => {
	it('has no field for a password or hash', async () => {
		const { operationIds, operationObject, successStatus } = await import('@returning-ai/codegen/example-request');
		const named = operationIds.filter((id) =>
			/"(?:password|passwordHash|secret|hash)"/.test(JSON.stringify(operationObject(id).responses[successStatus(id)])),
		);
		expect(named).toEqual([]);
		const { body } = await testServer.call('application.communityUsers.get', { path: { communityId: COMMUNITY } });
		expect(Object.keys(body.data)).not.toContain('password_hash');
	});
});
