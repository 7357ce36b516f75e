/**
 * Produces each status of each operation, and validates the response with a validator that is not the server's. Each error must have a
 * code that the contract lists for the operation and the status.
 */
import { exampleRequest, type OperationId, operationIds, operations, successStatus } from '@returning-ai/codegen/example-request';
import { sample } from '@returning-ai/testing/sample';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OPERATIONS_WITH_CACHED_KEY } from '../../src/auth/key-cache.ts';
import { codesOf, reasonOf } from '../response-validator.ts';
import {
	BAMBOOSTICK,
	type CallOptions,
	COMMUNITY,
	csv,
	engine,
	LOUNGE,
	OWNER,
	QUESTIONS,
	startTestServer,
	type TestResponse,
	type TestServer,
} from '../test-server.ts';
import { codeFor, NEW_ACCOUNT, validCall } from '../valid-calls.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());

const produced = new Map<string, Set<number>>();
/** Each error status of an operation, with the code of its last response. */
const codes = new Map<string, { id: OperationId; status: number; code: string | undefined }>();

function record(id: OperationId, { status, body }: TestResponse): void {
	produced.set(id, (produced.get(id) ?? new Set()).add(status));
	if (status >= 400) codes.set(`${id} ${status}`, { id, status, code: reasonOf(body).code });
}

async function callAndRecord(id: OperationId, options?: CallOptions): Promise<TestResponse> {
	const response = await testServer.call(id, options);
	record(id, response);
	return response;
}

async function expectStatus(status: number, id: OperationId, options?: CallOptions): Promise<TestResponse> {
	const response = await callAndRecord(id, options);
	expect(response.status, `${id}: ${JSON.stringify(response.body)}`).toBe(status);
	return response;
}

const declared = operationIds.flatMap((id) => operations[id].statuses.map((status) => ({ id, status })));
const chosen = sample('statuses of operations', declared, 30);
/** Groups the tests of a status. A sample may contain none, and vitest fails on an empty `describe`. */
function group(status: number, define: () => void): void {
	if (chosenFor(status).length > 0) describe(String(status), define);
}
const chosenFor = (status: number): OperationId[] => chosen.filter((one) => one.status === status).map(({ id }) => id);

it.each(operationIds.filter((id) => chosenFor(successStatus(id)).includes(id)))('%s succeeds', async (id) => {
	await expectStatus(successStatus(id), id, await validCall(testServer, id));
});

it.each(chosenFor(400))('%s responds 400 for an unknown parameter', async (id) => {
	await expectStatus(400, id, { ...(await validCall(testServer, id)), query: { nonsense: '1' } });
});

it.each(chosenFor(401))('%s responds 401 for an unknown credential', async (id) => {
	await expectStatus(401, id, { ...(await validCall(testServer, id)), credential: 'rai_test_stranger' });
});

it.each(chosenFor(500))('%s responds 500 if the database fails', async (id) => {
	const call = await validCall(testServer, id);
	// With a cached key or no key, the write fails. Otherwise the lookup of the credential fails.
	const writes = operations[id].credentialOptional || OPERATIONS_WITH_CACHED_KEY.has(id);
	const broken = writes ? 'audit' : id.startsWith('application') ? 'session' : 'credential';
	await sql`alter table ${sql.table(broken)} rename to away`.execute(testServer.db);
	try {
		await expectStatus(500, id, { ...call, ...(operations[id].credentialOptional ? { credential: null } : {}) });
	} finally {
		await sql`alter table away rename to ${sql.table(broken)}`.execute(testServer.db);
	}
});

group(403, () => {
	const special: Partial<Record<OperationId, () => Promise<CallOptions>>> = {
		'system.auth.register': async () => {
			await testServer.db.updateTable('server').set({ takes_members: false }).execute();
			return { body: NEW_ACCOUNT };
		},
		'system.auth.verifyEmail': async () => {
			const call = await validCall(testServer, 'system.auth.verifyEmail');
			await testServer.db.updateTable('server').set({ takes_members: false }).execute();
			return call;
		},
		'system.auth.login': async () => {
			await testServer.db.updateTable('account').set({ verified_at: null }).execute();
			return {};
		},
		'system.auth.secureAuth': async () => ({ headers: { hostname: 'elsewhere.example.com' } }),
		'integration.users.bulkImport': async () => {
			await otherCommunity();
			return { body: { communityId: OTHER }, credential: 'rai_test_community_key' };
		},
		'application.users.get': async () => ({ credential: await tokenOf('bamboostick@example.com'), path: { userId: '1103' } }),
		'application.userFields.list': async () => ({ credential: await strangersToken() }),
		'application.userFields.get': async () => ({ credential: await strangersToken() }),
	};

	it.each(chosenFor(403))('%s responds 403', async (id) => {
		const make = special[id];
		await expectStatus(403, id, make ? await make() : await withoutRights(id));
	});

	/** A call by a member who is not an admin, by a suspended member, or with a key without the permission. */
	async function withoutRights(id: OperationId): Promise<CallOptions> {
		const call = await validCall(testServer, id);
		if (id.startsWith('integration')) {
			await testServer.db.updateTable('api_key').set({ permissions: '[]' }).execute();
			return call;
		}
		if (id.startsWith('application')) {
			const userId = id.includes('listFor') ? { path: { userId: '1103' } } : {};
			return { ...call, ...userId, credential: await tokenOf('bamboostick@example.com') };
		}
		const ownerless = { owner_id: BAMBOOSTICK };
		await testServer.db.updateTable('server').set(ownerless).execute();
		const isForMembers = operations[id].permission.includes('APPLICATION_MEMBER');
		if (isForMembers)
			await testServer.db.updateTable('member').set({ suspended_at: new Date() }).where('id', '=', OWNER).execute();
		return call;
	}
});

const OTHER = '665f1c2ab7e4d90012a3b4ff';

async function otherCommunity(): Promise<void> {
	const server = await testServer.db.selectFrom('server').selectAll().executeTakeFirstOrThrow();
	await testServer.db
		.insertInto('server')
		.values({ ...server, id: OTHER, hostname: null, owner_id: REDPANDA_ID })
		.execute();
}

const REDPANDA_ID = '665f1c2ab7e4d90012a3b413';

async function tokenOf(email: string): Promise<string> {
	const { body } = await testServer.call('system.auth.login', { body: { email }, credential: null });
	return body.body.token;
}

async function strangersToken(): Promise<string> {
	await testServer.call('system.auth.register', { body: NEW_ACCOUNT, credential: null });
	const code = await codeFor(testServer, NEW_ACCOUNT.email);
	await testServer.call('system.auth.verifyEmail', {
		body: { email: NEW_ACCOUNT.email, verificationCode: code },
		credential: null,
	});
	return tokenOf(NEW_ACCOUNT.email);
}

group(404, () => {
	const NONE = '665f1c2ab7e4d90012a3bfff';
	/** Calls whose unknown name is not an ID in the path. */
	const unknownNames: Partial<Record<OperationId, CallOptions>> = {
		'integration.users.manage': { body: { user: 'nobody' } },
		'integration.users.getData': { body: { idOrEmail: 'unknown@example.com' } },
		'integration.users.gamificationStats': { query: { identifier: 'unknown@example.com' } },
		'integration.users.bulkImport': { body: { communityId: NONE }, credential: null },
		'integration.messages.react': { body: { sender: 'nobody' } },
	};

	it.each(chosenFor(404))('%s responds 404', async (id) => {
		const call = await validCall(testServer, id);
		const names = [...operations[id].path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => name);
		const last = names.at(-1);
		const none = id.startsWith('system.badges') ? '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4dffff' : NONE;
		const inPath = last ? { ...call, path: { ...call.path, [last]: none } } : withUnknownIds(id);
		await expectStatus(404, id, unknownNames[id] ?? inPath);
	});

	/** The example's body and query, with all IDs replaced by an unknown one. */
	function withUnknownIds(id: OperationId): CallOptions {
		const { target, body } = exampleRequest(id);
		const query = Object.fromEntries(new URL(target, 'http://localhost').searchParams);
		const fields = typeof body === 'string' ? JSON.parse(body) : {};
		const unknown = <Fields extends object>(given: Fields): Fields =>
			JSON.parse(JSON.stringify(given).replace(/[0-9a-f]{24}/g, NONE));
		return { query: unknown(query), body: typeof body === 'string' ? unknown(fields) : undefined };
	}
});

group(409, () => {
	const conflicts: Partial<Record<OperationId, () => Promise<CallOptions>>> = {
		'system.auth.register': async () => ({}),
		'system.auth.verifyEmail': async () => {
			const call = await validCall(testServer, 'system.auth.verifyEmail');
			const { username } = NEW_ACCOUNT;
			await testServer.db.updateTable('member').set({ username_key: username }).where('id', '=', BAMBOOSTICK).execute();
			return call;
		},
		'system.roles.create': async () => ({}),
		'system.roles.update': async () => ({ body: { order: 2 } }),
		'system.roles.delete': async () => {
			const { id } = await testServer.db.selectFrom('role').select('id').where('kind', '=', 'owner').executeTakeFirstOrThrow();
			return { path: { id } };
		},
		'system.channels.update': async () => ({ path: { id: QUESTIONS }, body: { channelType: 'open' } }),
		'system.badges.create': async () => ({}),
		'system.badges.update': async () => ({
			path: { id: '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e62' },
			body: { title: 'First steps' },
		}),
		'system.badges.awardToUser': async () => ({ body: { userId: '1101' } }),
		'integration.users.create': async () => ({}),
		'integration.users.manage': async () => ({ body: { action: 'restore' } }),
		'integration.userFields.create': async () => ({}),
		'application.userFields.create': async () => ({}),
	};

	beforeAll(async () => {
		await testServer.reset();
		// The demo community has no built-in roles.
		const now = new Date();
		conflicts['system.roles.delete'] = async () => {
			const columns = {
				server_id: COMMUNITY,
				class: 'grey',
				title: 'owner',
				rank: -1,
				billable: false,
				server_permissions: 'null',
				channel_permissions: 'null',
			};
			await testServer.db
				.insertInto('role')
				.values({ ...columns, id: LOUNGE, kind: 'owner', created_at: now, updated_at: now })
				.execute();
			return { path: { id: LOUNGE } };
		};
	});

	it.each(chosenFor(409))('%s responds 409', async (id) => {
		const make = conflicts[id];
		if (make) await expectStatus(409, id, await make());
		else await reuseIdempotencyKey(id);
	});

	/** Sends another request with the same idempotency key. */
	async function reuseIdempotencyKey(id: OperationId): Promise<void> {
		const headers = { 'idempotency-key': 'one-logical-call' };
		const call = await validCall(testServer, id);
		await expectStatus(successStatus(id), id, { ...call, headers });
		const other = OTHER_BODY[id] ?? {};
		await expectStatus(409, id, { ...call, headers, body: { ...(call.body as object), ...other } });
	}

	const OTHER_BODY: Partial<Record<OperationId, Record<string, unknown>>> = {
		'system.servers.create': { title: 'Another' },
		'system.channels.create': { topic: 'another' },
		'integration.users.bulkUpdate': { data: csv('email,xp\nredpanda@example.com,1\n') },
		'integration.users.bulkImport': { data: csv('email,username,firstname,lastname\nfennec@example.com,fennec,Fen,Nec\n') },
		'integration.messages.send': { message: 'Another.' },
		'integration.messages.reply': { message: 'Another.' },
		'integration.messages.react': { emoji: ':+1:' },
		'integration.userFieldHistories.create': { value: 8 },
		'application.userFieldHistories.create': { value: 'Forex' },
		'application.apiKeys.create': { name: 'Another' },
	};
});

group(429, () => {
	let limited: TestServer;
	beforeAll(async () => {
		limited = await startTestServer({ rateLimit: { perSecond: 0.01, burst: 1 } });
	});
	afterAll(() => limited.close());

	it.each(chosenFor(429))('%s responds 429', async (id) => {
		await limited.call(id, { credential: `rai_test_${id}` });
		// Each of the two replicas counts separately, and allows one call.
		if (engine === 'replicas') await limited.call(id, { credential: `rai_test_${id}` });
		const response = await limited.call(id, { credential: `rai_test_${id}` });
		record(id, response);
		expect(response.status).toBe(429);
	});
});

it('has produced every status of every operation, or of the sample', () => {
	const missing = chosen.filter(({ id, status }) => !produced.get(id)?.has(status));
	const rows = operationIds.map((id) => {
		const statuses = operations[id].statuses.map((status) => (produced.get(id)?.has(status) ? ` ${status}` : `-${status}`));
		return `${id.padEnd(56)}${statuses.join(' ')}`;
	});
	const reached = chosen.length - missing.length;
	process.stdout.write(`\n${rows.join('\n')}\n${engine}: ${reached} of ${chosen.length} statuses were produced.\n`);
	expect(missing).toEqual([]);
});

it('has sent a code that the contract lists in each error', () => {
	const errors = [...codes.values()];
	const unlisted = errors.filter(({ id, status, code = '' }) => !codesOf(id, status).includes(code));
	process.stdout.write(`${engine}: ${errors.length - unlisted.length} of ${errors.length} error statuses had a listed code.\n`);
	expect(unlisted).toEqual([]);
	expect(errors.length).toBeGreaterThan(0);
});
