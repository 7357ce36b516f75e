/** Registration: whose password is valid, what an unproven address may reserve, and how often codes are sent and tried. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashSecret } from '../../src/auth/api-keys.ts';
import { deleteExpired } from '../../src/background/housekeeping.ts';
import { newId } from '../../src/data/ids.ts';
import { reasonOf } from '../response-validator.ts';
import { COMMUNITY, startTestServer, type TestResponse, type TestServer } from '../test-server.ts';
import { codeFor, NEW_ACCOUNT } from '../valid-calls.ts';

const MINUTE = 60_000;
const START = Date.now();
const EMAIL = NEW_ACCOUNT.email;

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());
afterEach(() => testServer.setClock(undefined));

const at = (milliseconds: number): void => testServer.setClock(new Date(START + milliseconds));

function register(change: Record<string, unknown> = {}, credential: string | null = null): Promise<TestResponse> {
	const password = (change.password as string | undefined) ?? 'correct-horse-battery-1';
	return testServer.call('system.auth.register', {
		body: { ...NEW_ACCOUNT, ...change, password, confirmPassword: password },
		credential,
	});
}

const verify = (verificationCode: string, email = EMAIL): Promise<TestResponse> =>
	testServer.call('system.auth.verifyEmail', { body: { email, verificationCode }, credential: null });

const login = async (password: string, email = EMAIL): Promise<number> =>
	(await testServer.call('system.auth.login', { body: { email, password }, credential: null })).status;

/** A code that was not sent. */
async function wrongCode(): Promise<string> {
	const mails = await testServer.db.selectFrom('mail').select('text').where('recipient', '=', EMAIL).execute();
	const sent = mails.map(({ text }) => /\d{6}/.exec(text)?.[0]);
	return ['000000', '000001', '000002'].find((code) => !sent.includes(code)) ?? '000003';
}

async function guess(times: number): Promise<void> {
	const code = await wrongCode();
	for (let tries = 0; tries < times; tries++) expect((await verify(code)).status).toBe(400);
}

describe('a registration', () => {
	it('sets its own password when its code is entered, not that of an earlier or later registration', async () => {
		await register({ password: 'earlier-password-1' });
		await register({ password: 'own-password-1' });
		const code = await codeFor(testServer, EMAIL);
		await register({ username: 'attacker', password: 'later-password-1' });
		const { status, body } = await verify(code);
		expect(status).toBe(200);
		expect([await login('earlier-password-1'), await login('later-password-1')]).toEqual([401, 401]);
		expect(await login('own-password-1')).toBe(200);
		const account = await testServer.db.selectFrom('account').selectAll().where('number', '=', body.body.userId).execute();
		expect(account.map(({ username }) => username)).toEqual([NEW_ACCOUNT.username]);
	});

	it('ends when another one of the same address is confirmed', async () => {
		await register();
		const older = await codeFor(testServer, EMAIL);
		await register({ password: 'another-password-1' });
		expect((await verify(await codeFor(testServer, EMAIL))).status).toBe(200);
		expect((await verify(older)).status).toBe(400);
		expect(await login('correct-horse-battery-1')).toBe(401);
	});

	it('is confirmed once, by two calls at the same time', async () => {
		await register();
		const code = await codeFor(testServer, EMAIL);
		const statuses = (await Promise.all([verify(code), verify(code)])).map(({ status }) => status);
		expect(statuses.sort()).toEqual([200, 400]);
	});

	it('reserves its username until its code expires', async () => {
		at(0);
		await register();
		at(15 * MINUTE - 1);
		expect(reasonOf((await register({ email: 'other@example.com' })).body).code).toBe('username_taken');
		at(15 * MINUTE);
		expect((await register({ email: 'other@example.com' })).status).toBe(200);
	});

	it('adds no member and no account before it is confirmed', async () => {
		await register({}, 'rai_test_system_key');
		const find = async () => [
			(await testServer.db.selectFrom('account').select('id').where('email', '=', EMAIL).execute()).length,
			(await testServer.db.selectFrom('member').select('id').where('email', '=', EMAIL).execute()).length,
		];
		expect(await find()).toEqual([0, 0]);
		expect((await verify(await codeFor(testServer, EMAIL))).status).toBe(200);
		expect(await find()).toEqual([1, 1]);
	});

	it.each(['platform', 'community'])('responds 409 when its username was taken meanwhile in the %s', async (where) => {
		await register({}, where === 'platform' ? null : 'rai_test_system_key');
		const code = await codeFor(testServer, EMAIL);
		const table = where === 'platform' ? 'account' : 'member';
		await testServer.db
			.updateTable(table)
			.set({ username_key: NEW_ACCOUNT.username })
			.where('username', '=', 'bamboostick')
			.execute();
		const { status, body } = await verify(code);
		expect([status, reasonOf(body).code]).toEqual([409, 'username_taken']);
	});

	it('succeeds for eight callers of one address at the same time', async () => {
		const responses = await Promise.all(Array.from({ length: 8 }, () => register()));
		expect(responses.map(({ status }) => status)).toEqual(Array(8).fill(200));
		const mails = await testServer.db.selectFrom('mail').select('text').where('recipient', '=', EMAIL).execute();
		expect(new Set(mails.map(({ text }) => /\d{6}/.exec(text)?.[0]))).toHaveLength(8);
	});
});

describe('a code', () => {
	it('can be guessed five times in 15 minutes per address, also after another registration', async () => {
		at(0);
		await register();
		await guess(3);
		await register();
		await guess(2);
		await register();
		const code = await codeFor(testServer, EMAIL);
		const rejected = await verify(code);
		expect([rejected.status, reasonOf(rejected.body).code]).toEqual([429, 'too_many_wrong_codes']);
		expect(rejected.headers.get('retry-after')).toBe('900');
		at(15 * MINUTE);
		expect((await verify(code)).status).toBe(400);
		await register();
		expect((await verify(await codeFor(testServer, EMAIL))).status).toBe(200);
	});

	it('has the same limit for an address that did not register', async () => {
		const statuses = [];
		for (let tries = 0; tries < 6; tries++) statuses.push((await verify('000000', 'unknown@example.com')).status);
		expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
	});

	it('is sent ten times in an hour to an address, whatever the case of its letters', async () => {
		at(0);
		for (let count = 0; count < 10; count++)
			expect((await register({ email: count % 2 ? EMAIL : EMAIL.toUpperCase() })).status).toBe(200);
		const rejected = await register();
		expect([rejected.status, reasonOf(rejected.body).code]).toEqual([429, 'too_many_codes']);
		expect(rejected.headers.get('retry-after')).toBe('3600');
		expect(await testServer.db.selectFrom('mail').select('id').execute()).toHaveLength(10);
		at(60 * MINUTE);
		expect((await register()).status).toBe(200);
	});
});

describe('an unverified account of an older version', () => {
	const code = '402917';

	async function insertAccount(): Promise<string> {
		const { db } = testServer;
		const now = new Date(START);
		const id = newId(now);
		const [demo] = await db.selectFrom('account').selectAll().limit(1).execute();
		if (!demo) throw new Error('The demo community has no account.');
		const names = { username: NEW_ACCOUNT.username, username_key: NEW_ACCOUNT.username, email: EMAIL, email_key: EMAIL };
		const changes = { id, number: '777001', numeric_id: 777_001, verified_at: null, created_at: now, updated_at: now };
		await db
			.insertInto('account')
			.values({ ...demo, ...names, ...changes })
			.execute();
		const [member] = await db.selectFrom('member').selectAll().where('account_id', '=', demo.id).execute();
		if (!member) throw new Error('The account is no member.');
		const counts = { xp: 0, coins: 0, total_messages: 0, total_reactions: 0, replies_sent: 0, external_id: null };
		await db
			.insertInto('member')
			.values({ ...member, ...names, ...counts, id, account_id: id, number: '777001', numeric_id: 777_001 })
			.execute();
		const expires_at = new Date(START + 15 * MINUTE);
		await db
			.insertInto('verification')
			.values({ email_key: EMAIL, account_id: id, code_hash: hashSecret(`${EMAIL}\n${code}`), expires_at, tries: 0 })
			.execute();
		return id;
	}

	it('can be verified with its code, once', async () => {
		at(0);
		await insertAccount();
		expect(await login('correct-horse-battery-1')).toBe(403);
		expect((await verify(code)).status).toBe(200);
		expect((await verify(code)).status).toBe(400);
		expect(await login('correct-horse-battery-1')).toBe(200);
	});

	it('is replaced by a registration that is confirmed', async () => {
		at(0);
		await insertAccount();
		expect((await register({ password: 'another-password-1' }, 'rai_test_system_key')).status).toBe(200);
		expect((await verify(await codeFor(testServer, EMAIL))).status).toBe(200);
		expect([await login('correct-horse-battery-1'), await login('another-password-1')]).toEqual([401, 200]);
	});

	it('frees its username when its code expires', async () => {
		at(0);
		await insertAccount();
		expect((await register({ email: 'other@example.com' })).status).toBe(409);
		at(15 * MINUTE);
		expect((await register({ email: 'other@example.com' })).status).toBe(200);
	});

	it('is deleted with its membership after a day', async () => {
		const id = await insertAccount();
		await deleteExpired(testServer.db, new Date(START + 24 * 60 * MINUTE));
		expect(await testServer.db.selectFrom('account').select('id').where('id', '=', id).execute()).toHaveLength(1);
		await deleteExpired(testServer.db, new Date(START + 24 * 60 * MINUTE + 15 * MINUTE + 1));
		expect(await testServer.db.selectFrom('account').select('id').where('id', '=', id).execute()).toEqual([]);
		const members = testServer.db.selectFrom('member').select('id').where('server_id', '=', COMMUNITY);
		expect(await members.where('id', '=', id).execute()).toEqual([]);
	});
});

describe('failed logins', () => {
	it('of 30 calls at the same time do not let a right password through', async () => {
		const wrong = Array.from({ length: 30 }, () => login('wrong-horse-battery-1', 'nightowl@example.com'));
		const right = login('correct-horse-battery-1', 'nightowl@example.com');
		await Promise.all(wrong);
		expect(await right).toBe(429);
	});
});

describe('the first secure-auth logins of a member', () => {
	it('succeed for six callers at the same time, with one member', async () => {
		const query = { userId: 'fennec', email: 'fennec@example.com', firstname: 'F', lastname: 'X', displayname: 'Fennec' };
		const responses = await Promise.all(Array.from({ length: 6 }, () => testServer.call('system.auth.secureAuth', { query })));
		expect(responses.map(({ status }) => status)).toEqual(Array(6).fill(200));
		const members = testServer.db.selectFrom('member').select('id').where('username', '=', 'fennec');
		expect(await members.execute()).toHaveLength(1);
	});
});

describe('a System key', () => {
	const list = async (): Promise<number> => (await testServer.call('system.channels.list')).status;
	const suspended_at = new Date(START);

	it('ends when its owner is deleted in its community', async () => {
		expect(await list()).toBe(200);
		await testServer.db.updateTable('member').set({ deleted_at: suspended_at }).where('username', '=', 'nightowl').execute();
		expect(await list()).toBe(401);
		expect((await register({}, 'rai_test_system_key')).status).toBe(401);
	});

	it('registers no one while its owner is suspended in its community', async () => {
		await testServer.db.updateTable('member').set({ suspended_at }).where('username', '=', 'nightowl').execute();
		expect(await list()).toBe(403);
		expect((await register({}, 'rai_test_system_key')).status).toBe(401);
	});

	it('ends when its owner is no member, has no account or a suspended one', async () => {
		await testServer.db.updateTable('account').set({ suspended_at }).where('username', '=', 'nightowl').execute();
		expect(await list()).toBe(401);
		await testServer.db.deleteFrom('account').where('username', '=', 'nightowl').execute();
		expect(await list()).toBe(401);
		await testServer.reset();
		await testServer.db.deleteFrom('member').where('username', '=', 'nightowl').execute();
		expect(await list()).toBe(401);
	});
});
