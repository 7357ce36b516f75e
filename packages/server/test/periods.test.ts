/** Periods at their exact limits: the last millisecond inside and the first one after. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KeyCache } from '../src/auth/key-cache.ts';
import { REDPANDA, startTestServer, type TestServer } from './test-server.ts';
import { codeFor, NEW_ACCOUNT } from './valid-calls.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** A whole second, because tokens have a resolution of seconds. */
const START = Math.ceil(Date.now() / SECOND) * SECOND;

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());
afterEach(() => testServer.setClock(undefined));

const at = (milliseconds: number): void => testServer.setClock(new Date(START + milliseconds));

async function login(body: Record<string, unknown> = {}): Promise<{ status: number; token: string; retryAfter: string | null }> {
	const response = await testServer.call('system.auth.login', { body, credential: null });
	return { status: response.status, token: response.body.body?.token ?? '', retryAfter: response.headers.get('retry-after') };
}

const listWith = async (credential: string): Promise<number> =>
	(await testServer.call('application.userFields.list', { credential })).status;

/** Runs an action in the last millisecond of a period, and in the first one after it. */
async function aroundEnd<T>(period: number, action: () => Promise<T>): Promise<[before: T, after: T]> {
	at(period - 1);
	const before = await action();
	at(period);
	return [before, await action()];
}

describe('a token', () => {
	it('expires after seven days, whether its signature is cached or not', async () => {
		at(0);
		const [{ token }, { token: fresh }] = [await login(), await login()];
		expect(await listWith(token)).toBe(200);
		await testServer.db
			.updateTable('session')
			.set({ expires_at: new Date(START + 30 * DAY) })
			.execute();
		expect(await aroundEnd(7 * DAY, () => listWith(token))).toEqual([200, 401]);
		expect(await listWith(fresh)).toBe(401);
		at(7 * DAY - 1);
		expect(await listWith(fresh)).toBe(200);
	});

	it('is rejected when its session expires', async () => {
		at(0);
		const { token } = await login();
		const { expires_at } = await testServer.db
			.selectFrom('session')
			.select('expires_at')
			.where('id', '<>', 'demo')
			.executeTakeFirstOrThrow();
		expect(expires_at.getTime() - START).toBe(7 * DAY);
		await testServer.db
			.updateTable('session')
			.set({ expires_at: new Date(START + DAY) })
			.execute();
		expect(await aroundEnd(DAY, () => listWith(token))).toEqual([200, 401]);
	});
});

describe('a signing key', () => {
	it('is replaced after 90 days', async () => {
		at(0);
		await testServer.db.deleteFrom('signing_key').execute();
		const signingKeyId = async (): Promise<string> => {
			const [head = ''] = (await login()).token.split('.');
			return JSON.parse(Buffer.from(head, 'base64url').toString()).kid;
		};
		const first = await signingKeyId();
		const [last, next] = await aroundEnd(90 * DAY, signingKeyId);
		expect(last).toBe(first);
		expect(next).not.toBe(first);
	});
});

describe('a login link', () => {
	it('expires after five minutes', async () => {
		const query = { userId: 'fennec', email: 'fennec@example.com', firstname: 'F', lastname: 'X', displayname: 'Fennec' };
		const follow = async (milliseconds: number): Promise<number> => {
			at(0);
			const { pathname, search } = new URL((await testServer.call('system.auth.secureAuth', { query })).body.loginUrl);
			at(milliseconds);
			return (await testServer.server.fetch(`http://localhost${pathname}${search}`)).status;
		};
		expect([await follow(5 * MINUTE - 1), await follow(5 * MINUTE)]).toEqual([200, 401]);
	});
});

describe('a verification code', () => {
	it('expires after 15 minutes', async () => {
		const confirm = async (milliseconds: number): Promise<number> => {
			at(0);
			await testServer.call('system.auth.register', { body: NEW_ACCOUNT, credential: null });
			const code = await codeFor(testServer, NEW_ACCOUNT.email);
			at(milliseconds);
			return (await testServer.call('system.auth.verifyEmail', { body: { email: NEW_ACCOUNT.email, verificationCode: code } }))
				.status;
		};
		expect(await confirm(15 * MINUTE)).toBe(400);
		expect(await confirm(15 * MINUTE - 1)).toBe(200);
	});
});

describe('failed logins', () => {
	const fail = async (times: number): Promise<void> => {
		for (let failures = 0; failures < times; failures++) expect((await login({ password: 'wrong' })).status).toBe(401);
	};

	it('lock an account until 15 minutes after the first of ten', async () => {
		at(0);
		await fail(1);
		at(MINUTE);
		await fail(9);
		expect(await login()).toMatchObject({ status: 429, retryAfter: String(14 * 60) });
		const [before, after] = await aroundEnd(15 * MINUTE, () => login());
		expect(before).toMatchObject({ status: 429, retryAfter: '1' });
		expect(after.status).toBe(200);
	});

	it('are counted in a window of 15 minutes', async () => {
		at(0);
		await fail(9);
		at(15 * MINUTE);
		await fail(1);
		expect((await login()).status).toBe(200);
		at(0);
		await fail(9);
		at(15 * MINUTE - 1);
		await fail(1);
		expect((await login()).status).toBe(429);
	});

	it('start a new window when the previous one is over', async () => {
		at(0);
		await fail(9);
		at(15 * MINUTE);
		await fail(10);
		expect(await login()).toMatchObject({ status: 429, retryAfter: String(15 * 60) });
	});
});

describe('an idempotency key', () => {
	const headers = { 'idempotency-key': 'one-logical-call' };

	it.each([
		['integration.messages.send', { message: 'Another.' }],
		['system.channels.create', { topic: 'another' }],
	] as const)('of %s is stored for a day', async (id, body) => {
		at(0);
		await testServer.call(id, { headers });
		const again = async (): Promise<number> => (await testServer.call(id, { headers, body })).status;
		expect(await aroundEnd(DAY, again)).toEqual([409, 200]);
	});
});

describe('an API key', () => {
	it('is rejected when it expires, cached or not', async () => {
		at(0);
		const made = await testServer.call('application.apiKeys.create', {
			body: { permissions: ['sendMessage'], expirePeriod: 1 },
		});
		const credential: string = made.body.data.key;
		const list = async (): Promise<number> => (await testServer.call('integration.channels.list', { credential })).status;
		const send = async (): Promise<number> => (await testServer.call('integration.messages.send', { credential })).status;
		expect(await aroundEnd(DAY, list)).toEqual([200, 401]);
		expect(await aroundEnd(DAY, send)).toEqual([200, 401]);
	});

	it('is cached for a minute', () => {
		const keys = new KeyCache();
		const actor = { kind: 'key', id: '1', serverId: '2', permissions: [] } as const;
		keys.set('secret', actor, new Date(0));
		expect(keys.get('secret', new Date(MINUTE - 1))).toEqual(actor);
		expect(keys.get('secret', new Date(MINUTE))).toBe(undefined);
		expect(keys.get('another', new Date(0))).toBe(undefined);
		keys.delete('secret');
		expect(keys.get('secret', new Date(0))).toBe(undefined);
	});
});

describe('a member', () => {
	it('is online for five minutes after the last activity', async () => {
		await testServer.db
			.updateTable('member')
			.set({ last_active_at: new Date(START) })
			.where('id', '=', REDPANDA)
			.execute();
		const isOnline = async (): Promise<boolean> =>
			(await testServer.call('integration.users.get', { path: { userId: REDPANDA } })).body.data.isOnline;
		expect(await aroundEnd(5 * MINUTE, isOnline)).toEqual([true, false]);
	});

	it('accumulates the time between two messages, up to five minutes', async () => {
		const spent = async (pause: number): Promise<number> => {
			await testServer.db
				.updateTable('member')
				.set({ last_active_at: new Date(START), time_spent: 0 })
				.execute();
			at(pause);
			await testServer.call('integration.messages.send', { body: { sender: 'redpanda' } });
			return (await testServer.call('integration.users.getData', { body: { idOrEmail: 'redpanda@example.com' } })).body.data
				.timeSpent;
		};
		expect([await spent(5 * MINUTE), await spent(5 * MINUTE + 1)]).toEqual([300, 0]);
	});
});
