/** The owner of a community, and members whose rank is above that of the caller or of the account that created the caller's key. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reasonOf } from '../response-validator.ts';
import { BAMBOOSTICK, COMMUNITY, OWNER, REDPANDA, startTestServer, type TestServer } from '../test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());

const OWNER_NAME = 'nightowl';
const OWNER_EMAIL = 'nightowl@example.com';
const ADMIN_ROLE = '665f1c2ab7e4d90012a3b4e3';
const HIGH_ROLE = '665f1c2ab7e4d90012a3b4e0';

async function insertRole(id: string, rank: number, memberId: string, isAdmin: boolean): Promise<void> {
	const now = new Date();
	const [columns] = await testServer.db.selectFrom('role').selectAll().limit(1).execute();
	if (!columns) throw new Error('The demo community has no role.');
	const texts = { server_permissions: JSON.stringify({ server_administrator: isAdmin }), channel_permissions: '{}' };
	await testServer.db
		.insertInto('role')
		.values({ ...columns, ...texts, id, title: id, rank })
		.execute();
	await testServer.db.deleteFrom('member_role').where('member_id', '=', memberId).execute();
	const row = { server_id: COMMUNITY, member_id: memberId, role_id: id, created_at: now };
	await testServer.db.insertInto('member_role').values(row).execute();
}

async function tokenOf(email: string): Promise<string> {
	return (await testServer.call('system.auth.login', { body: { email }, credential: null })).body.body.token;
}

/** Redpanda is an admin of rank 3. Bamboostick has a role of rank 0, without power. */
async function createRanks(): Promise<void> {
	await testServer.db
		.updateTable('role')
		.set((eb) => ({ rank: eb('rank', '+', 100) }))
		.execute();
	await insertRole(ADMIN_ROLE, 3, REDPANDA, true);
	await insertRole(HIGH_ROLE, 0, BAMBOOSTICK, false);
}

async function keyMadeBy(email: string): Promise<{ id: string; key: string }> {
	const body = { name: 'Maker', permissions: ['manageUser'] };
	const created = await testServer.call('application.apiKeys.create', { body, credential: await tokenOf(email) });
	expect(created.status).toBe(201);
	return { id: created.body.data._id, key: created.body.data.key };
}

const manage = (user: string, credential?: string, action = 'delete') =>
	testServer.call('integration.users.manage', { body: { action, user }, ...(credential === undefined ? {} : { credential }) });

describe('the owner', () => {
	it('cannot be deleted, by any key of the community', async () => {
		const { status, body } = await manage(OWNER_NAME, (await keyMadeBy(OWNER_EMAIL)).key);
		expect([status, body.code]).toEqual([403, 'user_rank_too_high']);
	});

	it('can be restored', async () => {
		await testServer.db.updateTable('member').set({ deleted_at: new Date() }).where('id', '=', OWNER).execute();
		expect((await manage(OWNER_NAME, undefined, 'restore')).status).toBe(200);
	});
});

describe('a key', () => {
	beforeEach(createRanks);

	it('has the rank of its creator: it cannot delete or restore a higher member', async () => {
		const { key } = await keyMadeBy('redpanda@example.com');
		const deleted = await manage('bamboostick', key);
		expect([deleted.status, deleted.body.code]).toEqual([403, 'user_rank_too_high']);
		expect((await manage('redpanda', key)).status).toBe(403);
		expect((await manage('bamboostick', (await keyMadeBy(OWNER_EMAIL)).key)).status).toBe(200);
		expect((await manage('bamboostick', key, 'restore')).status).toBe(403);
		await testServer.db.deleteFrom('member_role').where('member_id', '=', BAMBOOSTICK).execute();
		expect((await manage('bamboostick', key, 'restore')).status).toBe(200);
	});

	it('has no rank when its creator is not an active member any more', async () => {
		const { key } = await keyMadeBy('redpanda@example.com');
		await testServer.db.deleteFrom('member_role').where('member_id', '=', BAMBOOSTICK).execute();
		await testServer.db.updateTable('member').set({ suspended_at: new Date() }).where('id', '=', REDPANDA).execute();
		expect((await manage('bamboostick', key)).status).toBe(403);
	});

	it('gets the rank of an admin who changes its permissions', async () => {
		const { id, key } = await keyMadeBy(OWNER_EMAIL);
		const credential = await tokenOf('redpanda@example.com');
		const update = (body: Record<string, unknown>, by?: string) =>
			testServer.call('application.apiKeys.update', { path: { apiKeyId: id }, body, ...(by ? { credential: by } : {}) });
		expect((await update({ name: 'Renamed', permissions: null }, credential)).status).toBe(200);
		expect((await manage('bamboostick', key)).status).toBe(200);
		expect((await manage('bamboostick', key, 'restore')).status).toBe(200);
		expect((await update({ permissions: ['manageUser', 'createUser'] }, credential)).status).toBe(200);
		expect((await manage('bamboostick', key)).status).toBe(403);
		// A change by a higher one does not raise it: the admin may know the key.
		expect((await update({ permissions: ['manageUser'] })).status).toBe(200);
		expect((await manage('bamboostick', key)).status).toBe(403);
	});
});

describe('an admin', () => {
	it.each(['system.roles.addToUser', 'system.roles.removeFromUser'] as const)(
		'cannot call %s for the owner or a member of higher rank, but for themselves',
		async (id) => {
			await createRanks();
			await testServer.db.updateTable('api_key').set({ account_id: REDPANDA }).where('kind', '=', 'system').execute();
			const [low] = await testServer.db.selectFrom('role').select('id').where('rank', '>', 100).limit(1).execute();
			const path = { id: low?.id ?? '' };
			for (const member_id of [OWNER, BAMBOOSTICK, REDPANDA]) {
				const row = { server_id: COMMUNITY, member_id, role_id: path.id, created_at: new Date() };
				if (id === 'system.roles.removeFromUser')
					await testServer.db
						.insertInto('member_role')
						.values(row)
						.onConflict((conflict) => conflict.doNothing())
						.execute();
			}
			const statuses = [];
			for (const userId of [OWNER, BAMBOOSTICK, REDPANDA]) {
				const { status, body } = await testServer.call(id, { path, body: { userId } });
				statuses.push(status === 403 ? reasonOf(body).code : status);
			}
			expect(statuses).toEqual(['user_rank_too_high', 'user_rank_too_high', 200]);
		},
	);
});
