/** The effects of operations on the state. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCommunity } from '../../src/domain/servers.ts';
import { queueJob } from '../../src/jobs/queue.ts';
import {
	BAMBOOSTICK,
	COMMUNITY,
	csv,
	LOUNGE,
	OWNER,
	QUESTIONS,
	REDPANDA,
	startTestServer,
	type TestServer,
	TOPIC,
} from '../test-server.ts';
import { codeFor, NEW_ACCOUNT } from '../valid-calls.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(async () => {
	testServer.setClock(undefined);
	await testServer.reset();
});

async function register(account = NEW_ACCOUNT): Promise<void> {
	expect((await testServer.call('system.auth.register', { body: account, credential: null })).status).toBe(200);
}

async function verify(email: string): Promise<void> {
	const code = await codeFor(testServer, email);
	expect(
		(await testServer.call('system.auth.verifyEmail', { body: { email, verificationCode: code }, credential: null })).status,
	).toBe(200);
}

const login = (body: Record<string, unknown>, credential: string | null = null) =>
	testServer.call('system.auth.login', { body, credential });
/** A new member with only the required fields, and their smallest values. */
const minimal = (account: { username: string; email: string }): Record<string, unknown> => ({
	firstname: '',
	lastname: '',
	displayname: '',
	accessLevel: 0,
	joinServer: false,
	...account,
});
const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);

describe('an account', () => {
	it('logs in after registration and verification', async () => {
		await register();
		expect((await login({ email: NEW_ACCOUNT.email })).status).toBe(403);
		await verify(NEW_ACCOUNT.email);
		const { status, body } = await login({ email: NEW_ACCOUNT.email.toUpperCase() });
		expect(status).toBe(200);
		const me = await testServer.call('application.users.get', {
			path: { userId: body.body.user._id },
			query: { avatar: [], displayName: [], isOnline: [] },
			credential: body.body.token,
		});
		expect(me.body.data).toMatchObject({ username: NEW_ACCOUNT.username, lastLogin: expect.any(String) });
	});

	it('can be registered again until it is verified', async () => {
		await register();
		await register({ ...NEW_ACCOUNT, username: 'ounce' });
		await verify(NEW_ACCOUNT.email);
		const again = await testServer.call('system.auth.register', {
			body: { ...NEW_ACCOUNT, username: 'third' },
			credential: null,
		});
		expect(again.status).toBe(409);
	});

	it('rejects a wrong code, and any code after 15 minutes, with the same response as for an unknown address', async () => {
		await register();
		const code = await codeFor(testServer, NEW_ACCOUNT.email);
		const confirm = (text: string, email = NEW_ACCOUNT.email) =>
			testServer.call('system.auth.verifyEmail', { body: { email, verificationCode: text }, credential: null });
		const answers = [await confirm(code === '000000' ? '000001' : '000000'), await confirm(code, 'unknown@example.com')];
		testServer.setClock(minutes(16));
		answers.push(await confirm(code));
		expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body])))).toHaveLength(1);
	});

	it('joins the community of the key with which it is registered', async () => {
		await testServer.call('system.auth.register', { body: NEW_ACCOUNT });
		await verify(NEW_ACCOUNT.email);
		const { body } = await testServer.call('application.communityUsers.list', { query: { search: 'SNOW' } });
		expect(body.data).toMatchObject([
			{ username: NEW_ACCOUNT.username, displayName: NEW_ACCOUNT.username === '' ? '' : expect.any(String) },
		]);
	});

	it('is locked for at most 15 minutes after ten wrong passwords', async () => {
		for (let failures = 0; failures < 10; failures++) {
			expect((await login({ password: 'wrong' })).status).toBe(401);
		}
		const rejected = await login({});
		expect(rejected.status).toBe(429);
		expect(Number(rejected.headers.get('retry-after'))).toBeLessThanOrEqual(900);
		testServer.setClock(minutes(16));
		expect((await login({})).status).toBe(200);
	});

	it('responds the same for an unknown email address and for a wrong password', async () => {
		const unknown = await login({ email: 'unknown@example.com' });
		const wrong = await login({ password: 'wrong' });
		expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
	});
});

describe('secure auth', () => {
	it('creates a member for a new username, and returns a link that logs in once', async () => {
		const query = { userId: 'fennec', email: 'fennec@example.com', firstname: 'F', lastname: 'X', displayname: 'Fennec' };
		const { status, body } = await testServer.call('system.auth.secureAuth', { query });
		expect(status).toBe(200);
		expect(body.loginUrl).not.toContain('rai_test_secure_auth_key');
		const { pathname, search } = new URL(body.loginUrl);
		const follow = () => testServer.server.fetch(`http://localhost${pathname}${search}`);
		const first = await follow();
		expect(first.status).toBe(200);
		const { token } = (await first.json()) as { token: string };
		expect((await follow()).status).toBe(401);
		const fields = await testServer.call('application.userFields.list', { credential: token });
		expect(fields.status).toBe(200);
	});

	it('logs an account in to the community of the key only', async () => {
		const { db } = testServer;
		const account = await db.selectFrom('account').selectAll().where('id', '=', BAMBOOSTICK).executeTakeFirstOrThrow();
		const now = new Date();
		const own = await createCommunity(db, { title: 'Own', owner: account, now });
		const query = { userId: account.username };
		const { pathname, search } = new URL((await testServer.call('system.auth.secureAuth', { query })).body.loginUrl);
		const followed = await testServer.server.fetch(`http://localhost${pathname}${search}`);
		const { token } = (await followed.json()) as { token: string };
		const list = (communityId: string, credential: string) =>
			testServer.call('application.communityUsers.list', { path: { communityId }, credential });
		// The account owns this community, but the link is of the other one.
		expect((await list(own.id, token)).status).toBe(403);
		const { token: byPassword } = (await login({ email: account.email })).body.body;
		expect((await list(own.id, byPassword)).status).toBe(200);
		const get = (path: { userId: string }) => testServer.call('application.users.get', { path, credential: token });
		expect((await get({ userId: BAMBOOSTICK })).status).toBe(200);
		expect((await get({ userId: OWNER })).status).toBe(403);
		await testServer.call('integration.users.manage', { body: { user: account.username } });
		expect((await get({ userId: BAMBOOSTICK })).status).toBe(401);
	});

	it('requires the fields of a new member, and rejects the email address of another member', async () => {
		expect((await testServer.call('system.auth.secureAuth', { query: { userId: 'fennec', email: [] } })).status).toBe(400);
		expect((await testServer.call('system.auth.secureAuth', { query: { userId: 'fennec' } })).status).toBe(400);
	});
});

describe('a community', () => {
	it('starts with its owner, two unlisted roles and a channel; an account can own ten', async () => {
		const { body } = await testServer.call('system.servers.create');
		const serverId = body.body._id;
		expect((await testServer.call('system.servers.listChannels', { path: { serverId } })).body.body).toMatchObject([
			{ channelType: 'open' },
		]);
		expect((await testServer.call('system.servers.listRoles', { path: { serverId } })).body.body).toEqual([]);
		const kinds = await testServer.db.selectFrom('role').select('kind').where('server_id', '=', serverId).execute();
		expect(kinds.map(({ kind }) => kind).sort()).toEqual(['everyone', 'owner']);
		for (let owned = 2; owned < 10; owned++) expect((await testServer.call('system.servers.create')).status).toBe(200);
		expect((await testServer.call('system.servers.create')).status).toBe(409);
		expect((await testServer.call('system.servers.list')).body.body).toHaveLength(10);
	});

	it('keeps the fields that an update omits, and counts revisions', async () => {
		const { body } = await testServer.call('system.servers.update', { body: { description: '' } });
		expect(body.body).toMatchObject({ title: 'Traders Lounge', description: '', __v: 1 });
	});

	it('can have 500 channels, also with concurrent calls', async () => {
		const row = await testServer.db.selectFrom('channel').selectAll().where('id', '=', LOUNGE).executeTakeFirstOrThrow();
		const rows = Array.from({ length: 497 }, (_, index) => ({
			...row,
			id: (index + 1).toString(16).padStart(24, '0'),
			role_ids: '[]',
		}));
		await testServer.db.insertInto('channel').values(rows).execute();
		const statuses = await Promise.all([1, 2, 3].map(async () => (await testServer.call('system.channels.create')).status));
		expect(statuses.sort()).toEqual([200, 409, 409]);
	});
});

describe('channels', () => {
	it('can have a type that the contract does not list', async () => {
		const { status, body } = await testServer.call('system.channels.create', {
			body: { topic: 'news', channelType: 'announcement' },
		});
		expect([status, body.body.channelType, body.meta.message]).toEqual([
			200,
			'announcement',
			'Channel has been created successfully',
		]);
		const { data } = (await testServer.call('integration.channels.list')).body;
		expect(data).toContainEqual({ _id: body.body._id, topic: 'news', channelType: 'announcement' });
		expect((await testServer.call('system.channels.create', { body: { channelType: '' } })).status).toBe(400);
	});
});

describe('roles', () => {
	it('list only granted permissions, under their names for responses', async () => {
		const { body } = await testServer.call('system.roles.update', {
			body: {
				server_permissions: {
					server_administrator: false,
					allow_dm: true,
					create_invite: false,
					warn_members: false,
					suspend_members: false,
					ban_members: false,
					broadcast_messages: false,
					overwrite_language: true,
				},
			},
		});
		expect(body.body.serverPermissions).toEqual({ allow_dm: true, overwrite_language_settings: true });
		expect(body.body.channelPermissions).not.toHaveProperty('share_links');
	});

	it('are added once and removed once, and are removed from members when deleted', async () => {
		const moderator = '665f1c2ab7e4d90012a3b421';
		for (let times = 0; times < 2; times++) {
			const { body } = await testServer.call('system.roles.addToUser');
			expect(body.body.map(({ title }: { title: string }) => title)).toEqual(['Moderator', 'Member']);
		}
		await testServer.call('system.roles.delete', { path: { id: moderator } });
		expect((await testServer.call('system.roles.listForUser')).body.body).toHaveLength(1);
		const removal = await testServer.call('system.roles.removeFromUser', { path: { id: moderator } });
		expect(removal.status).toBe(404);
	});

	it('cannot be created, changed or added at or above the rank of the caller', async () => {
		await testServer.db.updateTable('server').set({ owner_id: BAMBOOSTICK }).execute();
		const all = {
			server_administrator: true,
			allow_dm: true,
			create_invite: true,
			warn_members: true,
			suspend_members: true,
			ban_members: true,
			broadcast_messages: true,
			overwrite_language: true,
		};
		await testServer.db
			.updateTable('role')
			.set({ server_permissions: JSON.stringify(all) })
			.where('title', '=', 'Moderator')
			.execute();
		const create = (order: number) => testServer.call('system.roles.create', { body: { order } });
		expect((await create(0)).status).toBe(403);
		expect((await create(5)).status).toBe(200);
		expect((await testServer.call('system.roles.addToUser')).status).toBe(403);
		expect((await testServer.call('system.roles.update', { body: { order: 9 } })).status).toBe(403);
	});
});

describe('badges', () => {
	it('add XP and coins, are awarded once per member whatever their quantity, and again after a removal', async () => {
		const make = {
			title: 'Early bird',
			quantity: 1,
			award: true,
			awardXpQuantity: 50,
			awardCurrency: true,
			awardCurrencyQuantity: 7,
		};
		const { body } = await testServer.call('system.badges.create', { body: make });
		expect(body.body).toMatchObject({ quantity: '1', awarded: 'false' });
		const path = { id: body.body.id };
		expect((await testServer.call('system.badges.awardToUser', { path })).status).toBe(200);
		expect((await testServer.call('system.badges.awardToUser', { path })).status).toBe(409);
		expect((await testServer.call('system.badges.awardToUser', { path, body: { userId: REDPANDA } })).status).toBe(200);
		const { data } = (await testServer.call('integration.users.getData')).body;
		expect(data).toMatchObject({ xp: 1300, coins: 347, xpEarnedToday: 50, coinsEarnedToday: 7 });
		expect((await testServer.call('system.badges.removeFromUser', { path })).status).toBe(200);
		expect((await testServer.call('integration.users.getData')).body.data.xp).toBe(1300);
		expect((await testServer.call('system.badges.awardToUser', { path })).status).toBe(200);
	});

	it('have a quantity from 0 to 999, the number of actions that earn them', async () => {
		const create = (quantity: number) =>
			testServer.call('system.badges.create', { body: { title: `Badge ${quantity}`, quantity } });
		expect((await create(0)).body.body.quantity).toBe('0');
		expect((await create(999)).body.body.quantity).toBe('999');
		expect((await create(1000)).status).toBe(400);
	});

	it('accept the fields of the earlier copy of the page in an update, too', async () => {
		const path = { id: '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61' };
		expect((await testServer.call('system.badges.update', { path, body: { applied: true, awarded: true } })).status).toBe(200);
	});

	it('are awarded once per member, also with concurrent calls', async () => {
		const statuses = await Promise.all(
			Array.from({ length: 8 }, async () => (await testServer.call('system.badges.awardToUser')).status),
		);
		expect(statuses.sort()).toEqual([200, ...Array(7).fill(409)]);
	});
});

describe('messages', () => {
	it('update counters, add rewards and emit events; a forum requires a topic', async () => {
		const before = (await testServer.call('integration.users.getData')).body.data;
		expect((await testServer.call('integration.messages.send')).status).toBe(200);
		expect((await testServer.call('integration.messages.reply', { body: { sender: 'BAMBOOSTICK@example.com' } })).status).toBe(
			200,
		);
		expect((await testServer.call('integration.messages.react', { body: { sender: 'bamboostick' } })).status).toBe(200);
		expect((await testServer.call('integration.messages.react', { body: { sender: 'bamboostick' } })).status).toBe(200);
		const { data } = (await testServer.call('integration.users.getData')).body;
		expect(data).toMatchObject({
			totalMessages: before.totalMessages + 2,
			replySent: before.replySent + 1,
			totalReactions: before.totalReactions + 1,
			xp: before.xp + 11,
			coins: before.coins + 2,
			xpEarnedToday: 11,
		});
		const inForum = { channelId: QUESTIONS };
		expect((await testServer.call('integration.messages.send', { body: inForum })).status).toBe(400);
		expect(
			(await testServer.call('integration.messages.send', { body: { ...inForum, forumTopicId: TOPIC.toUpperCase() } })).status,
		).toBe(200);
		expect((await testServer.call('integration.messages.send', { body: { ...inForum, forumTopicId: LOUNGE } })).status).toBe(404);
		const events = await testServer.db.selectFrom('outbox').select('kind').execute();
		expect(events.map(({ kind }) => kind).sort()).toEqual(['message.replied', 'message.sent', 'message.sent', 'reaction.added']);
	});

	it('come from the member with the email address, although another member has it as username', async () => {
		// A user ID of secure auth can be anything.
		const query = { userId: 'redpanda@example.com', email: 'fennec@example.com', firstname: '', lastname: '', displayname: 'F' };
		expect((await testServer.call('system.auth.secureAuth', { query })).status).toBe(200);
		const counts = async (idOrEmail: string) => {
			const { data } = (await testServer.call('integration.users.getData', { body: { idOrEmail } })).body;
			return [data.totalMessages, data.replySent, data.totalReactions, data.xp > 10];
		};
		for (const operation of ['send', 'reply', 'react'] as const) {
			const body = { sender: 'RedPanda@example.com' };
			expect((await testServer.call(`integration.messages.${operation}`, { body })).status).toBe(200);
		}
		expect(await counts('redpanda@example.com')).toEqual([2, 1, 1, true]);
		expect(await counts('fennec@example.com')).toEqual([0, 0, 0, false]);
		const byName = await testServer.call('integration.messages.send', { body: { sender: 'redpanda' } });
		expect(byName.status).toBe(200);
	});

	it('cannot be sent by a deleted or suspended member', async () => {
		await testServer.call('integration.users.manage', { body: { user: 'bamboostick' } });
		expect((await testServer.call('integration.messages.send')).status).toBe(404);
		await testServer.call('integration.users.manage', { body: { user: 'bamboostick', action: 'restore' } });
		expect((await testServer.call('integration.messages.send')).status).toBe(200);
		await testServer.db.updateTable('member').set({ suspended_at: new Date() }).execute();
		expect((await testServer.call('integration.messages.send')).status).toBe(404);
	});

	it('are deleted with their channel, including reactions', async () => {
		await testServer.call('integration.messages.react');
		await testServer.call('system.channels.delete', { path: { id: LOUNGE } });
		expect(await testServer.db.selectFrom('message').select('id').execute()).toEqual([]);
		expect(await testServer.db.selectFrom('reaction').select('emoji').execute()).toEqual([]);
	});
});

describe('an idempotency key', () => {
	const headers = { 'idempotency-key': 'one-logical-call' };

	it('returns the first response again, including an API key, and repeats no write', async () => {
		for (const id of ['application.apiKeys.create', 'integration.messages.send', 'system.channels.create'] as const) {
			const [first, second] = [await testServer.call(id, { headers }), await testServer.call(id, { headers })];
			expect([second.status, second.body]).toEqual([first.status, first.body]);
		}
		expect((await testServer.call('integration.channels.list')).body.data).toHaveLength(3);
		expect(await testServer.db.selectFrom('message').select('id').execute()).toHaveLength(2);
		const kept = await testServer.db.selectFrom('idempotency').select('reply').execute();
		expect(kept.map(({ reply }) => reply ?? '').join()).not.toMatch(/[0-9a-f]{64}/);
	});

	it('belongs to its caller: another caller can use the same key', async () => {
		await testServer.call('integration.messages.send', { headers });
		const { body } = await testServer.call('application.apiKeys.create', { body: { permissions: ['sendMessage'] } });
		const other = await testServer.call('integration.messages.send', {
			headers,
			credential: body.data.key,
			body: { message: 'Another.' },
		});
		expect(other.status).toBe(200);
	});

	it('can be used again after a day', async () => {
		await testServer.call('integration.messages.send', { headers });
		testServer.setClock(minutes(24 * 60 + 1));
		expect((await testServer.call('integration.messages.send', { headers, body: { message: 'Another.' } })).status).toBe(200);
	});

	it('is not used up by an error', async () => {
		expect((await testServer.call('integration.messages.send', { headers, body: { sender: 'nobody' } })).status).toBe(404);
		expect((await testServer.call('integration.messages.send', { headers, body: { channelId: QUESTIONS } })).status).toBe(400);
		expect((await testServer.call('integration.messages.send', { headers })).status).toBe(200);
	});

	it('makes 20 concurrent calls write once', async () => {
		const calls = Array.from({ length: 20 }, () => testServer.call('integration.messages.send', { headers }));
		expect(new Set((await Promise.all(calls)).map(({ status }) => status))).toEqual(new Set([200]));
		expect(await testServer.db.selectFrom('message').select('id').execute()).toHaveLength(2);
	});
});

describe('user fields', () => {
	it('accept only values of their type, and name the value and what is allowed', async () => {
		const fits: [type: string, good: unknown, bad: unknown][] = [
			['number', 7.5, '7'],
			['boolean', false, 'false'],
			['date', '2026-02-28', '2026-02-30'],
			['text', '', 7],
		];
		for (const [type, good, bad] of fits) {
			const { body } = await testServer.call('integration.userFields.create', {
				body: { name: `Field ${type}`, type, options: null, defaultValue: null },
			});
			const fieldId = body.data._id;
			expect((await testServer.call('integration.userFieldHistories.create', { body: { fieldId, value: good } })).status).toBe(
				201,
			);
			const rejected = await testServer.call('integration.userFieldHistories.create', { body: { fieldId, value: bad } });
			expect(rejected.status).toBe(400);
			expect(rejected.body.message).toContain(`body.value: ${JSON.stringify(bad)} was given, `);
		}
		const wrong = await testServer.call('integration.userFieldHistories.create', {
			body: { fieldId: '665f1c2ab7e4d90012a3b461', value: 'Bonds' },
		});
		expect(wrong.body.message).toContain('one of "Stocks", "Currencies", "Metals" was expected.');
	});

	it('accept any type in the Application family; values of an unknown type are strings', async () => {
		const { status, body } = await testServer.call('application.userFields.create', {
			body: { field: 'colour', type: 'colour' },
		});
		expect([status, body.data.type]).toEqual([201, 'colour']);
		const fieldId = body.data._id;
		const save = async (value: unknown) =>
			(await testServer.call('application.userFieldHistories.create', { body: { fieldId, value } })).status;
		expect([await save('red'), await save(7)]).toEqual([201, 400]);
		const update = { path: { fieldId }, body: { name: 'Colour', type: 'boolean' } };
		expect((await testServer.call('application.userFields.update', update)).status).toBe(200);
		expect([await save('red'), await save(true)]).toEqual([400, 201]);
	});

	it('keep their history when they are deleted, and release their database key', async () => {
		const field = '665f1c2ab7e4d90012a3b461';
		await testServer.call('application.userFields.delete', { path: { fieldId: field } });
		const { body } = await testServer.call('application.userFieldHistories.listForUser', { query: { from: [], to: [] } });
		expect(body.data).toHaveLength(2);
		expect((await testServer.call('application.userFieldHistories.listForField')).status).toBe(404);
		expect((await testServer.call('integration.userFields.create', { body: { defaultValue: null } })).status).toBe(201);
		expect((await testServer.call('integration.users.getData')).body.data.customFields['favourite-market']).toBe(null);
	});

	it('require a value if they are required, and return their default', async () => {
		const make = (body: Record<string, unknown>) =>
			testServer.call('integration.userFields.create', { body: { type: 'text', options: null, ...body } });
		await make({ name: 'Plan', defaultValue: 'free', required: true });
		expect((await testServer.call('integration.users.getData')).body.data.customFields.plan).toBe('free');
		await make({ name: 'Source', defaultValue: null, required: true });
		const without = { ...NEW_ACCOUNT, externalId: null };
		expect((await testServer.call('integration.users.create', { body: without })).status).toBe(400);
		const customFields = [{ fieldIdorName: 'Source', value: 'web' }];
		expect((await testServer.call('integration.users.create', { body: { ...without, customFields } })).status).toBe(200);
	});

	it('page and filter their history, newest first', async () => {
		const page = async (query: Record<string, string>) =>
			(
				await testServer.call('application.userFieldHistories.list', {
					query: { from: [], to: [], page: [], limit: [], ...query },
				})
			).body;
		const all = await page({});
		expect(all.meta).toMatchObject({ page: 1, limit: 20, total: 3 });
		const [newest, middle, oldest] = all.data.map(({ createdAt }: { createdAt: string }) => createdAt);
		expect([newest, middle, oldest]).toEqual([newest, middle, oldest].toSorted().toReversed());
		expect((await page({ from: middle })).data).toHaveLength(2);
		expect((await page({ to: middle })).data).toHaveLength(1);
		expect((await page({ limit: '1', page: '3' })).data).toMatchObject([{ createdAt: oldest }]);
		expect((await page({ page: '9' })).data).toEqual([]);
	});
});

describe('api keys', () => {
	it('are shown once, then masked, and are rejected when they expire or are deleted', async () => {
		const { body } = await testServer.call('application.apiKeys.create', {
			body: { permissions: ['sendMessage'], expirePeriod: 1 },
		});
		const { _id: apiKeyId, key } = body.data;
		expect(key).toMatch(/^[0-9a-f]{64,}$/);
		const listed = (await testServer.call('application.apiKeys.list')).body.data.find(
			({ _id }: { _id: string }) => _id === apiKeyId,
		);
		expect(listed.key).toBe(`…${key.slice(-4)}`);
		const list = () => testServer.call('integration.channels.list', { credential: key });
		expect((await list()).status).toBe(200);
		testServer.setClock(minutes(24 * 60 + 1));
		expect((await list()).status).toBe(401);
		testServer.setClock(undefined);
		await testServer.call('application.apiKeys.delete', { path: { apiKeyId } });
		expect((await list()).status).toBe(401);
		expect((await testServer.call('application.apiKeys.delete', { path: { apiKeyId } })).status).toBe(404);
	});

	it('expire in the future or never', async () => {
		const make = (body: Record<string, unknown>) => testServer.call('application.apiKeys.create', { body });
		expect((await make({ expireDate: '2020-01-01T00:00:00.000Z' })).status).toBe(400);
		expect((await make({ expireDate: '' })).body.data.expireDate).toBe('');
		const both = await make({ expireDate: '2099-01-01T00:00:00.000Z', expirePeriod: 3 });
		expect(both.body.data.expireDate).toBe('2099-01-01T00:00:00.000Z');
		const { _id: apiKeyId } = both.body.data;
		const permanent = await testServer.call('application.apiKeys.update', { path: { apiKeyId }, body: { expirePeriod: 0 } });
		expect(permanent.body.data).toMatchObject({ expireDate: '', expirePeriod: 0 });
	});

	it('are checked by each send, although they are cached', async () => {
		const { body } = await testServer.call('application.apiKeys.create', {
			body: { permissions: ['sendMessage', 'getUserData'] },
		});
		const { _id: apiKeyId, key } = body.data;
		const send = async () => (await testServer.call('integration.messages.send', { credential: key })).status;
		expect([await send(), await send()]).toEqual([200, 200]);
		await testServer.call('application.apiKeys.update', { path: { apiKeyId }, body: { permissions: ['getUserData'] } });
		expect(await send()).toBe(403);
		await testServer.call('application.apiKeys.update', {
			path: { apiKeyId },
			body: { permissions: ['sendMessage'], expirePeriod: 1 },
		});
		expect([await send(), await send()]).toEqual([200, 200]);
		testServer.setClock(minutes(24 * 60 + 1));
		expect(await send()).toBe(401);
		testServer.setClock(undefined);
		expect([await send(), await send()]).toEqual([200, 200]);
		await testServer.call('application.apiKeys.delete', { path: { apiKeyId } });
		expect(await send()).toBe(401);
	});

	it('are not stored in plain text', async () => {
		const { body } = await testServer.call('application.apiKeys.create');
		const rows = [
			await testServer.db.selectFrom('api_key').selectAll().execute(),
			await testServer.db.selectFrom('outbox').selectAll().execute(),
			await testServer.db.selectFrom('audit').selectAll().execute(),
		];
		expect(JSON.stringify(rows)).not.toContain(body.data.key);
	});
});

describe('members', () => {
	it('are found by ID, number and email address, case-insensitively', async () => {
		for (const userId of [BAMBOOSTICK, BAMBOOSTICK.toUpperCase(), '1102']) {
			expect((await testServer.call('integration.users.get', { path: { userId } })).body.data.username).toBe('bamboostick');
		}
		expect((await testServer.call('integration.users.getData', { body: { idOrEmail: 'BambooStick@Example.com' } })).status).toBe(
			200,
		);
	});

	it('have defaults for all optional fields', async () => {
		const { body } = await testServer.call('integration.users.create', { body: { ...minimal(NEW_ACCOUNT) } });
		const { _id: userId, userId: number } = body.data;
		expect(body.data).toEqual({ _id: expect.stringMatching(/^[0-9a-f]{24}$/), userId: number, ...NEW_ACCOUNT });
		const { data } = (await testServer.call('integration.users.getData', { body: { idOrEmail: NEW_ACCOUNT.email } })).body;
		expect(data).toEqual({
			_id: userId,
			userId: number,
			username: NEW_ACCOUNT.username,
			xp: 0,
			coins: 0,
			roles: ['@all'],
			highestRole: '@all',
			firstName: '',
			lastName: '',
			xpEarnedToday: 0,
			coinsEarnedToday: 0,
			language: 'English',
			totalMessages: 0,
			totalReactions: 0,
			visitCount: 0,
			replySent: 0,
			timeSpent: 0,
			loginStreak: 0,
			customFields: { 'favourite-market': null, 'risk-score': null },
		});
		expect((await testServer.call('integration.users.get', { path: { userId } })).body.data).toEqual({
			_id: userId,
			id: expect.any(Number),
			avatar: '',
			displayName: NEW_ACCOUNT.username,
			username: NEW_ACCOUNT.username,
			firstName: '',
			lastName: '',
			email: NEW_ACCOUNT.email,
			isOnline: false,
			lastLogin: null,
		});
		const row = await testServer.db.selectFrom('member').selectAll().where('id', '=', userId).executeTakeFirstOrThrow();
		expect(row).toMatchObject({
			account_id: null,
			password_hash: null,
			access_level: 0,
			external_id: null,
			referral: null,
			joined_at: null,
			last_active_at: null,
			suspended_at: null,
			deleted_at: null,
		});
		expect(await testServer.db.selectFrom('mail').select('id').execute()).toEqual([]);
	});

	it('cannot have an email address as username', async () => {
		const account = { username: 'redpanda@example.com', email: NEW_ACCOUNT.email };
		const created = await testServer.call('integration.users.create', { body: { ...account, customFields: null } });
		expect(created.status).toBe(400);
		expect(created.body.errors).toMatchObject([{ pointer: '/body/username', code: 'wrong_format' }]);
		const registered = await testServer.call('system.auth.register', { body: account, credential: null });
		expect(registered.status).toBe(400);
	});

	it('are created in the community of the key only', async () => {
		const create = (communityId: string) =>
			testServer.call('integration.users.create', { body: { ...minimal(NEW_ACCOUNT), communityId } });
		expect((await create('665f1c2ab7e4d90012a3b4ff')).status).toBe(403);
		expect((await create(COMMUNITY.toUpperCase())).status).toBe(200);
	});

	it.each([
		[
			'username',
			{ username: NEW_ACCOUNT.username.toUpperCase() },
			'body.username: another member of the community has this username.',
		],
		['email', { email: NEW_ACCOUNT.email.toUpperCase() }, 'body.email: another member of the community has this email address.'],
		['externalId', { externalId: 'crm-1' }, 'body.externalId: another member of the community has this external ID.'],
	])('have a unique %s', async (_, taken, message) => {
		const create = (body: Record<string, unknown>) => testServer.call('integration.users.create', { body });
		expect((await create({ ...minimal(NEW_ACCOUNT), externalId: 'crm-1' })).status).toBe(200);
		const other = { ...minimal({ username: 'ounce', email: 'ounce@example.com' }), externalId: 'crm-2' };
		const rejected = await create({ ...other, ...taken });
		expect([rejected.status, rejected.body.message]).toEqual([409, expect.stringContaining(message)]);
		expect((await create(other)).status).toBe(200);
	});

	it('can have no external ID, or that of a member of another community', async () => {
		const { id } = await testServer.db
			.selectFrom('member')
			.select('id')
			.where('username', '=', 'redpanda')
			.executeTakeFirstOrThrow();
		const row = await testServer.db.selectFrom('server').selectAll().where('id', '=', COMMUNITY).executeTakeFirstOrThrow();
		const elsewhere = '665f1c2ab7e4d90012a3b4ff';
		await testServer.db
			.insertInto('server')
			.values({ ...row, id: elsewhere, hostname: null })
			.execute();
		const member = await testServer.db.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
		await testServer.db
			.insertInto('member')
			.values({ ...member, server_id: elsewhere, external_id: 'crm-1' })
			.execute();
		const create = async (name: string, externalId: string | null) =>
			(
				await testServer.call('integration.users.create', {
					body: { ...minimal({ username: name, email: `${name}@example.com` }), externalId },
				})
			).status;
		expect([await create('ounce', 'crm-1'), await create('fennec', null), await create('serval', null)]).toEqual([200, 200, 200]);
	});

	it('are listed in pages, oldest first, and searched case-insensitively and without wildcards', async () => {
		const list = async (query: Record<string, string>) =>
			(await testServer.call('application.communityUsers.list', { query: { search: [], page: [], limit: [], ...query } })).body;
		expect((await list({ limit: '2' })).data.map(({ username }: { username: string }) => username)).toEqual([
			'nightowl',
			'bamboostick',
		]);
		expect((await list({ search: 'PANDA' })).meta.total).toBe(1);
		expect((await list({ search: '%' })).meta.total).toBe(0);
		await testServer.call('integration.users.manage');
		expect((await list({})).meta.total).toBe(2);
	});

	it('are logged out when they are deleted', async () => {
		const body = {
			...NEW_ACCOUNT,
			password: 'correct-horse-battery-1',
			confirmPassword: 'correct-horse-battery-1',
			externalId: null,
		};
		await testServer.call('integration.users.create', { body: { ...body, customFields: null } });
		const { token } = (await login({ email: NEW_ACCOUNT.email }, 'rai_test_system_key')).body.body;
		expect((await testServer.call('application.userFields.list', { credential: token })).status).toBe(200);
		await testServer.call('integration.users.manage', { body: { user: NEW_ACCOUNT.username } });
		expect((await testServer.call('application.userFields.list', { credential: token })).status).toBe(401);
		expect((await login({ email: NEW_ACCOUNT.email }, 'rai_test_system_key')).status).toBe(403);
	});

	it('can read only themselves; owners can read all members; flags select fields', async () => {
		const { token } = (await login({ email: 'bamboostick@example.com' })).body.body;
		const flags = ['_id', 'id', 'avatar', 'displayName', 'username', 'firstName', 'lastName', 'email', 'isOnline', 'lastLogin'];
		const noFlags = Object.fromEntries(flags.map((name) => [name, []]));
		const get = (userId: string, query = {}) =>
			testServer.call('application.users.get', { path: { userId }, credential: token, query: { ...noFlags, ...query } });
		expect((await get('1102')).status).toBe(200);
		expect((await get(OWNER)).status).toBe(403);
		expect((await get('999')).status).toBe(404);
		expect((await get('1102', { email: 'true', id: 'false' })).body.data).toEqual({ email: 'bamboostick@example.com' });
		expect((await testServer.call('application.users.get', { path: { userId: REDPANDA } })).status).toBe(200);
	});

	it('have earnings per day in UTC', async () => {
		testServer.setClock(new Date('2026-12-03T23:59:00.000Z'));
		await testServer.call('integration.messages.send');
		testServer.setClock(new Date('2026-12-05T00:01:00.000Z'));
		await testServer.call('integration.messages.send');
		const { data } = (await testServer.call('integration.users.gamificationStats', { query: { days: '3' } })).body;
		expect(data).toEqual({
			user_id: '1102',
			range: { start_date: '2026-12-03', end_date: '2026-12-05' },
			totals: { coins: 2, xp: 10 },
			daily_stats: [
				{ date: '2026-12-05', coins: 1, xp: 5 },
				{ date: '2026-12-04', coins: 0, xp: 0 },
				{ date: '2026-12-03', coins: 1, xp: 5 },
			],
		});
	});
});

describe('files of members', () => {
	const TEMPLATE = 'First Name,Last Name,Username,Email\n';
	/** Column names that differ only in the number of blanks after them. */
	const columns = (count: number) => `${Array.from({ length: count }, (_, index) => `email${' '.repeat(index)}`).join(',')}\n`;
	const send = async (id: 'integration.users.bulkImport' | 'integration.users.bulkUpdate', text: string) => {
		const response = await testServer.call(id, { body: { data: csv(text) } });
		await testServer.server.idle();
		const [job] = await testServer.server.jobs();
		return { response, job };
	};

	it('are imported row by row; errors name line and field', async () => {
		const text = [
			'email,username,firstname,lastname,risk-score,favourite-market',
			'fennec@example.com,fennec,Fen,Nec,7,Metals',
			'redpanda@example.com,other,,,,',
			'caracal@example.com,FENNEC,C,C,,',
			'not-an-address,caracal,C,C,,',
			'serval@example.com,serval,S,S,high,',
			'"ocelot@example.com","oce\nlot",O,O,,Stocks',
			'margay@example.com,margay,M,M,,Bonds',
			'jaguar@example.com,redpanda@example.com,J,J,,',
		].join('\n');
		const { response, job } = await send('integration.users.bulkImport', text);
		expect(response.status).toBe(200);
		expect(job).toMatchObject({
			status: 'done',
			rows: { total: 8, read: 8, done: 2, skipped: 6 },
			faults: [
				{ line: 3, field: 'username' },
				{ line: 4, field: 'username' },
				{ line: 5, field: 'email' },
				{ line: 6, field: 'risk-score' },
				{ line: 9, field: 'favourite-market' },
				{ line: 10, field: 'username' },
			],
		});
		const { data } = (await testServer.call('integration.users.getData', { body: { idOrEmail: 'fennec@example.com' } })).body;
		expect(data).toMatchObject({ firstName: 'Fen', customFields: { 'risk-score': 7, 'favourite-market': 'Metals' } });
	});

	it('are imported while other calls are answered', async () => {
		const rows = Array.from({ length: 5000 }, (_, index) => `m${index}@example.com,m${index},M,M\n`);
		const text = `email,username,firstname,lastname\n${rows.join('')}`;
		expect((await testServer.call('integration.users.bulkImport', { body: { data: csv(text) } })).status).toBe(200);
		let [turns, isRunning] = [0, true];
		const finished = testServer.server.idle().then(() => {
			isRunning = false;
		});
		for (; isRunning; turns++) await nextTurn();
		await finished;
		expect((await testServer.server.jobs())[0]?.rows).toMatchObject({ done: 5000 });
		// 20 batches, each with 2 statements for its rows. Other work runs after every statement.
		expect(turns).toBeGreaterThanOrEqual(40);
	});

	it('name the column whose user field was deleted after the upload', async () => {
		const file = new TextEncoder().encode('email,gone\nbamboostick@example.com,1\n');
		await queueJob(testServer.db, { kind: 'update', serverId: COMMUNITY, file, rows: 1, now: new Date(0) });
		await send('integration.users.bulkUpdate', 'email,xp\nbamboostick@example.com,1\n');
		const [, job] = await testServer.server.jobs();
		expect(job).toMatchObject({ status: 'failed', problem: expect.stringContaining('unknown column "gone"') });
	});

	it('have the columns of the template, and update existing members without touching empty cells', async () => {
		const text = [
			'First Name,Last Name,Username,Email,Phone,Country,Language,Role,Tag',
			'Fen,Nec,fennec,fennec@example.com,+1 202 555 0143,Singapore,,Member,newcomer',
			',Sticks,,bamboostick@example.com,,,French,,',
			'Fenn,,FENNEC,FENNEC@example.com,,Japan,German,,',
		].join('\n');
		const { job } = await send('integration.users.bulkImport', text);
		expect(job).toMatchObject({ rows: { done: 3, skipped: 0 }, faults: [] });
		const read = async (idOrEmail: string) =>
			(await testServer.call('integration.users.getData', { body: { idOrEmail } })).body.data;
		expect(await read('fennec@example.com')).toMatchObject({
			username: 'fennec',
			firstName: 'Fenn',
			lastName: 'Nec',
			language: 'German',
			roles: ['@all', 'Member'],
		});
		expect(await read('bamboostick@example.com')).toMatchObject({ firstName: 'Bamboo', lastName: 'Sticks', language: 'French' });
		const { phone, country, tag } = await testServer.db
			.selectFrom('member')
			.selectAll()
			.where('username', '=', 'fennec')
			.executeTakeFirstOrThrow();
		expect([phone, country, tag]).toEqual(['+1 202 555 0143', 'Japan', 'newcomer']);
	});

	it('cannot give power to a member, restore one, or create one without a name', async () => {
		await testServer.call('integration.users.manage');
		const long = 'x'.repeat(51);
		const text = [
			'First Name,Last Name,Username,Email,Role',
			'Fen,Nec,fennec,fennec@example.com,Moderator',
			'Fen,Nec,fennec,fennec@example.com,Nobody',
			`${long},Nec,fennec,fennec@example.com,`,
			',Nec,fennec,fennec@example.com,',
			'Fen,Nec,fennec,fennec@example.com,',
			'Red,Panda,redpanda,redpanda@example.com,',
		].join('\n');
		const { job } = await send('integration.users.bulkImport', text);
		expect(job?.faults).toMatchObject([
			{ line: 2, field: 'Role', message: expect.stringContaining('An import cannot assign it') },
			{ line: 3, field: 'Role', message: 'no role of the community has the title "Nobody".' },
			{ line: 4, field: 'First Name', message: '51 characters are too long. At most 50 are allowed.' },
			{ line: 5, field: 'First Name' },
			{ line: 6, field: 'Email', message: 'an earlier row with this email address was skipped.' },
			{ line: 7, field: 'Email', message: expect.stringContaining('deleted') },
		]);
	});

	it('write a custom field rather than a column of the template with the same name', async () => {
		await testServer.call('integration.userFields.create', {
			body: { name: 'Phone', type: 'text', options: null, defaultValue: null },
		});
		const text = 'firstname,lastname,username,email,phone,Phone\nFen,Nec,fennec,fennec@example.com,1,2\n';
		expect((await send('integration.users.bulkImport', text)).job?.rows).toMatchObject({ done: 1 });
		const { data } = (await testServer.call('integration.users.getData', { body: { idOrEmail: 'fennec@example.com' } })).body;
		expect(data.customFields.phone).toBe('1');
	});

	it('add, subtract and overwrite in the order of the rows; an empty cell changes nothing', async () => {
		const text = [
			'email,xp_op,xp,risk-score_op,risk-score,firstname',
			'bamboostick@example.com,add,50,add,3,Bam',
			'bamboostick@example.com,subtract,100,add,4,',
			'redpanda@example.com,subtract,100,,,',
			'redpanda@example.com,times,1,,,',
			'unknown@example.com,add,1,,,',
		].join('\n');
		const { job } = await send('integration.users.bulkUpdate', text);
		expect(job).toMatchObject({
			rows: { done: 2, skipped: 3 },
			faults: [
				{ line: 4, field: 'xp' },
				{ line: 5, field: 'xp_op' },
				{ line: 6, field: 'email' },
			],
		});
		const { data } = (await testServer.call('integration.users.getData')).body;
		expect(data).toMatchObject({ xp: 1200, firstName: 'Bam', customFields: { 'risk-score': 7 } });
	});

	it('accept numbers only in decimal digits', async () => {
		const bad = [
			'1e3',
			'0x10',
			' 7',
			'7 ',
			'+7',
			'.5',
			'7.',
			'1,000',
			'1_000',
			'Infinity',
			'NaN',
			'٣',
			'9007199254740993',
			'1e999',
		];
		const imported = bad.map((cell, index) => `m${index}@example.com,m${index},M,M,"${cell}"\n`).join('');
		const { job } = await send(
			'integration.users.bulkImport',
			`email,username,firstname,lastname,risk-score\n${imported}serval@example.com,serval,S,S,7\n`,
		);
		expect(job?.rows).toMatchObject({ done: 1, skipped: bad.length });
		expect(job?.faults).toMatchObject(bad.map((_, index) => ({ line: index + 2, field: 'risk-score' })));
		for (const field of ['xp', 'risk-score']) {
			const updated = bad.map((cell) => `bamboostick@example.com,"${cell}"\n`).join('');
			const { job: update } = await send('integration.users.bulkUpdate', `email,${field}\n${updated}bamboostick@example.com,8\n`);
			expect(update?.rows).toMatchObject({ done: 1, skipped: bad.length });
			expect(update?.faults).toMatchObject(bad.map((_, index) => ({ line: index + 2, field })));
		}
	});

	it('accept negative and decimal numbers if the field allows them', async () => {
		const text = 'email,risk-score\nbamboostick@example.com,-7.25\nredpanda@example.com,007\n';
		expect((await send('integration.users.bulkUpdate', text)).job?.rows).toMatchObject({ done: 2, skipped: 0 });
		const scoreOf = async (idOrEmail: string) =>
			(await testServer.call('integration.users.getData', { body: { idOrEmail } })).body.data.customFields['risk-score'];
		expect([await scoreOf('bamboostick@example.com'), await scoreOf('redpanda@example.com')]).toEqual([-7.25, 7]);
		const { job } = await send(
			'integration.users.bulkUpdate',
			'email,xp,coins\nredpanda@example.com,1.5,\nredpanda@example.com,,-1\n',
		);
		expect(job?.faults).toMatchObject([
			{ line: 2, field: 'xp' },
			{ line: 3, field: 'coins' },
		]);
	});

	it('do not trim cells: a leading space is part of an email address, an option or an operation', async () => {
		const imported =
			'email,username,firstname,lastname,favourite-market\n fennec@example.com,fennec,F,F,\nserval@example.com,serval,S,S, Metals\n';
		expect((await send('integration.users.bulkImport', imported)).job?.faults).toMatchObject([
			{ line: 2, field: 'email' },
			{ line: 3, field: 'favourite-market' },
		]);
		const updated = 'email,xp_op,xp\n bamboostick@example.com,add,1\nbamboostick@example.com, add,1\n';
		expect((await send('integration.users.bulkUpdate', updated)).job?.faults).toMatchObject([
			{ line: 2, field: 'email' },
			{ line: 3, field: 'xp_op' },
		]);
	});

	it('can have spaces around column names', async () => {
		const { job } = await send(
			'integration.users.bulkImport',
			' email , username, First Name,Last Name \nfennec@example.com,fennec,F,F\n',
		);
		expect(job?.rows).toMatchObject({ done: 1, skipped: 0 });
	});

	it.each([
		['', 'the file is empty'],
		['email,username, email\n', 'the column "email" is duplicate'],
		['Email\nx@example.com\n', 'the column "First Name" is missing'],
		['First Name,Last Name,Username,email,Email\n', 'the column "Email" is duplicate'],
		['email,username,shoe-size\n', 'unknown column "shoe-size"'],
		['email,username,email\n', 'is duplicate'],
		[`${TEMPLATE}"unclosed`, 'the file is not valid CSV'],
	])('are rejected as a whole: %j', async (text, message) => {
		const { response, job } = await send('integration.users.bulkImport', text);
		expect(response.status).toBe(400);
		expect(response.body.message).toContain(message);
		expect(job).toBe(undefined);
	});

	it.each([
		['line 1: 501 columns are too many. At most 500 are allowed.', columns(501)],
		['line 2: 501 columns are too many.', `${TEMPLATE}${','.repeat(500)}\n`],
		['line 2: the cell in column 1 has 10001 characters. At most 10000 are allowed.', `${TEMPLATE}${'x'.repeat(10_001)}\n`],
		[
			'line 2: the row has too many characters. At most 1000000 are allowed.',
			`${TEMPLATE}${`${'x'.repeat(9_999)},`.repeat(101)}\n`,
		],
		['line 2: the row has too many characters.', `${TEMPLATE}"${'x'.repeat(9_000_000)}`],
	])('are rejected as a whole over a limit: %s', async (message, text) => {
		const { status, body } = await testServer.call('integration.users.bulkImport', { body: { data: csv(text) } });
		expect([status, body.message]).toEqual([400, expect.stringContaining(message)]);
	});

	it.each([
		['XLSX', [0x50, 0x4b, 0x03, 0x04]],
		['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
	])('are rejected if they are %s workbooks, with the fix', async (_, bytes) => {
		const workbook = new Blob([new Uint8Array(bytes)]);
		const { status, body } = await testServer.call('integration.users.bulkImport', { body: { data: workbook } });
		expect([status, body.message]).toEqual([400, expect.stringContaining('Save it as "CSV UTF-8"')]);
	});

	it('are rejected if they are not UTF-8', async () => {
		const latin = new Blob([new Uint8Array([0x65, 0x2c, 0xe9])]);
		expect((await testServer.call('integration.users.bulkImport', { body: { data: latin } })).status).toBe(400);
	});
});

describe('the audit log', () => {
	it('has a row with the actor for each write, and none for a read', async () => {
		await testServer.call('system.channels.create');
		await testServer.call('integration.messages.send');
		await testServer.call('integration.channels.list');
		await testServer.call('application.userFields.delete');
		const rows = await testServer.db.selectFrom('audit').select(['actor', 'operation', 'target']).orderBy('id').execute();
		expect(rows.map(({ operation }) => operation)).toEqual([
			'system.channels.create',
			'integration.messages.send',
			'application.userFields.delete',
		]);
		expect(rows[2]).toEqual({
			actor: 'token:demo',
			operation: 'application.userFields.delete',
			target: `${COMMUNITY}/665f1c2ab7e4d90012a3b461`,
		});
	});
});
