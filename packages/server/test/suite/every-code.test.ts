/** Produces each code that the contract lists for a 403, 404 or 409: the server sends every reason, and no other. */
import { type OperationId, operationIds, operations, successStatus } from '@returning-ai/codegen/example-request';
import { sample } from '@returning-ai/testing/sample';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { reasonOf } from '../response-validator.ts';
import {
	BAMBOOSTICK,
	type CallOptions,
	COMMUNITY,
	csv,
	engine,
	LOUNGE,
	OWNER,
	QUESTIONS,
	REDPANDA,
	startTestServer,
	type TestServer,
} from '../test-server.ts';
import { codeFor, NEW_ACCOUNT, validCall } from '../valid-calls.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());

const NONE = '665f1c2ab7e4d90012a3bfff';
const NO_BADGE = '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4dffff';
const OTHER = '665f1c2ab7e4d90012a3b4ff';
const KEY = 'rai_test_community_key';

/** The server accepts every secure-auth key. Only the mock checks its permissions, with the option `keys`. */
const ONLY_BY_MOCK = 'system.auth.secureAuth role_required';

const listed = operationIds.flatMap((id) =>
	[403, 404, 409].flatMap((status) => (operations[id].errorCodes[status] ?? []).map((code) => ({ id, status, code }))),
);
const reachable = listed.filter(({ id, code }) => `${id} ${code}` !== ONLY_BY_MOCK);
const chosen = sample('reasons of errors', reachable, 20);

let produced = 0;
it.each(chosen)('$id sends $status $code', async ({ id, status, code }) => {
	const make = PROVOKE[`${id} ${code}`] ?? PROVOKE[code];
	const change = make ? await make(id) : {};
	const call = await validCall(testServer, id);
	const body = call.body || change.body ? { body: { ...(call.body as object), ...(change.body as object) } } : {};
	const response = await testServer.call(id, { ...call, ...change, path: { ...call.path, ...change.path }, ...body });
	expect(response.status, JSON.stringify(response.body)).toBe(status);
	expect(reasonOf(response.body).code).toBe(code);
	produced += 1;
});

it('has produced each listed code, or each of the sample', () => {
	process.stdout.write(`${engine}: ${produced} of ${chosen.length} listed reasons of 403, 404 and 409 were sent.\n`);
	expect(produced).toBe(chosen.length);
});

/** Prepares the database, and returns what to change in a call that succeeds. By code, or by operation and code. */
const PROVOKE: Readonly<Record<string, (id: OperationId) => Promise<CallOptions> | CallOptions>> = {
	async registration_closed(id) {
		const call = id === 'system.auth.verifyEmail' ? await validCall(testServer, id) : {};
		await testServer.db.updateTable('server').set({ takes_members: false }).execute();
		return call;
	},
	async account_suspended() {
		await testServer.db.updateTable('account').set({ suspended_at: new Date() }).execute();
		return { credential: null };
	},
	async email_not_verified() {
		await testServer.db.updateTable('account').set({ verified_at: null }).execute();
		return {};
	},
	async secure_auth_disabled() {
		await testServer.db.updateTable('server').set({ secure_auth: false }).execute();
		return {};
	},
	async user_suspended() {
		await testServer.db.updateTable('member').set({ suspended_at: new Date() }).execute();
		return { query: { userId: 'bamboostick' } };
	},
	async wrong_community() {
		const server = await testServer.db.selectFrom('server').selectAll().executeTakeFirstOrThrow();
		const other = { ...server, id: OTHER, hostname: null, owner_id: REDPANDA };
		await testServer.db.insertInto('server').values(other).execute();
		return { path: { communityId: OTHER }, credential: KEY };
	},
	'system.auth.secureAuth wrong_community': () => ({ headers: { hostname: 'elsewhere.example.com' } }),
	async 'integration.users.create wrong_community'() {
		return { body: { communityId: OTHER } };
	},
	async 'integration.users.bulkImport wrong_community'(id) {
		await PROVOKE.wrong_community?.(id);
		return { body: { communityId: OTHER }, credential: KEY };
	},
	async permission_missing() {
		await testServer.db.updateTable('api_key').set({ permissions: '[]' }).where('kind', '=', 'community').execute();
		return { credential: KEY };
	},
	async role_required(id) {
		const isForMembers = operations[id].permission.includes('APPLICATION_MEMBER');
		if (id.startsWith('application')) {
			return { credential: isForMembers ? await strangersToken() : await tokenOf('bamboostick@example.com') };
		}
		await testServer.db.updateTable('server').set({ owner_id: BAMBOOSTICK }).execute();
		if (isForMembers)
			await testServer.db.updateTable('member').set({ suspended_at: new Date() }).where('id', '=', OWNER).execute();
		return {};
	},
	async role_order_too_high() {
		await testServer.db.updateTable('server').set({ owner_id: BAMBOOSTICK }).execute();
		const id = await insertRole('custom', 9000, '{"server_administrator":true}');
		await testServer.db.deleteFrom('member_role').where('member_id', '=', OWNER).execute();
		const membership = { server_id: COMMUNITY, member_id: OWNER, role_id: id, created_at: new Date() };
		await testServer.db.insertInto('member_role').values(membership).execute();
		return {};
	},
	async user_rank_too_high(id) {
		if (id === 'integration.users.manage') return { body: { action: 'delete', user: 'nightowl' } };
		await testServer.db.updateTable('server').set({ owner_id: BAMBOOSTICK }).execute();
		const role_id = await insertRole('custom', 0, '{"server_administrator":true}');
		const membership = { server_id: COMMUNITY, member_id: OWNER, role_id, created_at: new Date() };
		await testServer.db.insertInto('member_role').values(membership).execute();
		return { body: { userId: BAMBOOSTICK } };
	},
	async role_built_in() {
		return { path: { id: await insertRole('owner', -1, 'null') } };
	},
	async own_user_only() {
		return { credential: await tokenOf('bamboostick@example.com'), path: { userId: '1103' } };
	},

	server_not_found: () => ({ path: { serverId: NONE } }),
	community_not_found: () => ({ path: { communityId: NONE } }),
	'integration.users.bulkImport community_not_found': () => ({ body: { communityId: NONE }, credential: null }),
	user_not_found: (id) =>
		operations[id].path.includes('{userId}') ? { path: { userId: NONE } } : { body: { userId: NONE }, path: {} },
	'system.roles.listForUser user_not_found': () => ({ path: { id: NONE } }),
	'integration.users.manage user_not_found': () => ({ body: { user: 'nobody' } }),
	'integration.users.getData user_not_found': () => ({ body: { idOrEmail: 'unknown@example.com' } }),
	'integration.users.gamificationStats user_not_found': () => ({ query: { identifier: 'unknown@example.com' } }),
	'integration.messages.send user_not_found': () => ({ body: { sender: 'nobody' } }),
	'integration.messages.reply user_not_found': () => ({ body: { sender: 'nobody' } }),
	'integration.messages.react user_not_found': () => ({ body: { sender: 'nobody' } }),
	role_not_found: () => ({ path: { id: NONE } }),
	role_not_assigned: () => ({ body: { userId: '1101' } }),
	channel_not_found: (id) => (operations[id].path.includes('{id}') ? { path: { id: NONE } } : withUnknown(id, 'channelId')),
	topic_not_found: () => ({ body: { channelId: QUESTIONS, forumTopicId: NONE } }),
	message_not_found: () => ({ body: { messageId: NONE } }),
	badge_not_found: () => ({ path: { id: NO_BADGE } }),
	badge_not_awarded: () => ({ body: { userId: '1103' } }),
	user_field_not_found: (id) =>
		operations[id].path.includes('{fieldId}') ? { path: { fieldId: NONE } } : { body: { fieldId: NONE } },
	api_key_not_found: () => ({ path: { apiKeyId: NONE } }),

	username_taken: () => ({ body: { username: 'bamboostick' } }),
	'system.auth.verifyEmail username_taken': () => takeAfterRegistration('username_key', NEW_ACCOUNT.username),
	email_taken: () => ({ body: { email: 'bamboostick@example.com' } }),
	'system.auth.verifyEmail email_taken': () => takeAfterRegistration('email_key', NEW_ACCOUNT.email),
	async external_id_taken() {
		await testServer.db.updateTable('member').set({ external_id: 'crm-1' }).where('id', '=', REDPANDA).execute();
		return { body: { externalId: 'crm-1' } };
	},
	role_order_taken: () => ({ body: { order: 2 } }),
	badge_title_taken: () => ({ body: { title: 'First steps' } }),
	'system.badges.update badge_title_taken': () => ({
		path: { id: '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e62' },
		body: { title: 'First steps' },
	}),
	badge_already_awarded: () => ({ body: { userId: '1101' } }),
	user_already_active: () => ({ body: { action: 'restore' } }),
	async user_already_deleted() {
		await testServer.db.updateTable('member').set({ deleted_at: new Date() }).execute();
		return { body: { action: 'delete' } };
	},
	forum_has_topics: () => ({ path: { id: QUESTIONS }, body: { channelType: 'open' } }),
	'integration.userFields.create user_field_taken': () => ({ body: { name: 'Favourite market' } }),
	'application.userFields.create user_field_taken': () => ({ body: { field: 'favourite market' } }),
	role_limit_reached: () => fill('role', 250, sql`jsonb_build_object('id', ${newId}, 'rank', 100 + n)`),
	channel_limit_reached: () => fill('channel', 500, sql`jsonb_build_object('id', ${newId})`),
	badge_limit_reached: () => fill('badge', 1000, sql`jsonb_build_object('id', gen_random_uuid(), 'title_key', n::text)`),
	user_field_limit_reached: () => fill('user_field', 200, sql`jsonb_build_object('id', ${newId}, 'field', n::text)`),
	api_key_limit_reached: () => fill('api_key', 100, sql`jsonb_build_object('id', ${newId}, 'kind', 'community')`),
	server_limit_reached: () => fill('server', 10, sql`jsonb_build_object('id', ${newId}, 'hostname', null)`),

	/** Sends the call once, then another body with the same key. */
	async idempotency_key_reused(id) {
		const headers = { 'idempotency-key': 'one-logical-call' };
		const first = await testServer.call(id, { ...(await validCall(testServer, id)), headers });
		expect(first.status).toBe(successStatus(id));
		return { headers, body: OTHER_BODY[id] ?? {} };
	},
};

const OTHER_BODY: Partial<Record<OperationId, Record<string, unknown>>> = {
	'system.auth.register': { username: 'another' },
	'system.servers.create': { title: 'Another' },
	'system.roles.create': { title: 'Another' },
	'system.channels.create': { topic: 'another' },
	'system.badges.create': { title: 'Another' },
	'system.badges.awardToUser': { userId: '1101' },
	'integration.users.create': { username: 'another' },
	'integration.users.bulkUpdate': { data: csv('email,xp\nredpanda@example.com,1\n') },
	'integration.users.bulkImport': { data: csv('email,username,firstname,lastname\nfennec@example.com,fennec,Fen,Nec\n') },
	'integration.messages.send': { message: 'Another.' },
	'integration.messages.reply': { message: 'Another.' },
	'integration.messages.react': { emoji: ':+1:' },
	'integration.userFields.create': { name: 'Another' },
	'integration.userFieldHistories.create': { value: 8 },
	'application.userFields.create': { field: 'another' },
	'application.userFieldHistories.create': { value: 'Forex' },
	'application.apiKeys.create': { name: 'Another' },
};

/** Registers, then gives a member the name or the address. */
async function takeAfterRegistration(column: 'username_key' | 'email_key', value: string): Promise<CallOptions> {
	const call = await validCall(testServer, 'system.auth.verifyEmail');
	await testServer.db
		.updateTable('member')
		.set({ [column]: value })
		.where('id', '=', BAMBOOSTICK)
		.execute();
	return call;
}

/** An unknown ID in the body, or in the query of a GET. */
function withUnknown(id: OperationId, name: string): CallOptions {
	return operations[id].method === 'GET' ? { query: { [name]: NONE } } : { body: { [name]: NONE } };
}

/** A new ID for the row number `n`. */
const newId = sql`lpad(to_hex(n), 24, '0')`;

/** Copies a row of a table until the community has `count` more. `change` has the columns of the copies that differ. */
async function fill(table: string, count: number, change: ReturnType<typeof sql>): Promise<CallOptions> {
	const from = sql.table(table);
	await sql`insert into ${from} select (jsonb_populate_record(original, ${change})).*
		from ${from} original, generate_series(1, ${count}::int) n
		where original.id = (select id from ${from} limit 1)`.execute(testServer.db);
	return {};
}

async function insertRole(kind: 'custom' | 'owner', rank: number, permissions: string): Promise<string> {
	const now = new Date();
	const columns = { server_id: COMMUNITY, id: LOUNGE, kind, class: 'grey', title: kind, rank, billable: false };
	await testServer.db
		.insertInto('role')
		.values({ ...columns, server_permissions: permissions, channel_permissions: 'null', created_at: now, updated_at: now })
		.execute();
	return LOUNGE;
}

async function tokenOf(email: string): Promise<string> {
	const { body } = await testServer.call('system.auth.login', { body: { email }, credential: null });
	return body.body.token;
}

/** The token of an account that is in no community. */
async function strangersToken(): Promise<string> {
	await testServer.call('system.auth.register', { body: NEW_ACCOUNT, credential: null });
	const verificationCode = await codeFor(testServer, NEW_ACCOUNT.email);
	await testServer.call('system.auth.verifyEmail', { body: { email: NEW_ACCOUNT.email, verificationCode }, credential: null });
	return tokenOf(NEW_ACCOUNT.email);
}
