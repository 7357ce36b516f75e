/** Deleting a channel while others send to it, with very many messages, and deleting what another call or a file just found. */
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteExpired } from '../../src/background/housekeeping.ts';
import { BAMBOOSTICK, COMMUNITY, csv, engine, LOUNGE, startTestServer, type TestServer } from '../test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());

async function messagesWithoutChannel(): Promise<number> {
	const { rows } = await sql<{ count: number }>`select count(*)::int as count from message m where not exists (
		select 1 from channel c where c.server_id = m.server_id and c.id = m.channel_id and c.deleted_at is null)`.execute(
		testServer.db,
	);
	return rows[0]?.count ?? -1;
}

async function channelRows(id: string): Promise<number> {
	return (await testServer.db.selectFrom('channel').select('id').where('id', '=', id).execute()).length;
}

async function reactionsWithoutMessage(): Promise<number> {
	const { rows } = await sql<{ count: number }>`select count(*)::int as count from reaction r where not exists (
		select 1 from message m where m.server_id = r.server_id and m.id = r.message_id)`.execute(testServer.db);
	return rows[0]?.count ?? -1;
}

async function fill(channelId: string, messages: number): Promise<void> {
	await sql`insert into message (server_id, id, channel_id, author_id, text, created_at)
		select ${COMMUNITY}, lpad(to_hex(n), 24, '0'), ${channelId}, ${BAMBOOSTICK}, 'x', now()
		from generate_series(1, ${messages}::int) n`.execute(testServer.db);
	await sql`insert into reaction (server_id, message_id, member_id, emoji, created_at)
		select server_id, id, ${BAMBOOSTICK}, ':heart:', now() from message where channel_id = ${channelId} and id < ${'0'.repeat(21)}`.execute(
		testServer.db,
	);
}

describe('a message', () => {
	it('is not sent to a channel whose deletion is in progress', async () => {
		const deleting = Promise.withResolvers<void>();
		const mayCommit = Promise.withResolvers<void>();
		const deletion = testServer.db.transaction().execute(async (tx) => {
			await sql`delete from channel where id = ${LOUNGE}`.execute(tx);
			deleting.resolve();
			await mayCommit.promise;
		});
		await deleting.promise;
		const { rows } =
			engine === 'pglite' ? { rows: [] } : await sql<{ id: string }>`select id from message`.execute(testServer.db);
		const sends = [
			testServer.call('integration.messages.send'),
			...rows.map(({ id }) => testServer.call('integration.messages.reply', { body: { messageId: id } })),
			...rows.map(({ id }) => testServer.call('integration.messages.react', { body: { messageId: id } })),
		];
		await new Promise((resolve) => setTimeout(resolve, 300));
		mayCommit.resolve();
		await deletion;
		for (const sent of sends) expect((await sent).status).toBe(404);
		expect((await testServer.db.selectFrom('message').select('id').execute()).length).toBeLessThanOrEqual(1);
	});

	it('does not outlive its channel, which is deleted while others send', async () => {
		for (let round = 0; round < 5; round++) {
			const created = await testServer.call('system.channels.create', { body: { topic: `round ${round}`, channelType: 'open' } });
			const channelId = created.body.body._id as string;
			const send = () => testServer.call('integration.messages.send', { body: { channelId } });
			const sends = Array.from({ length: 20 }, send);
			const deleted = testServer.call('system.channels.delete', { path: { id: channelId } });
			const statuses = (await Promise.all([...sends, ...Array.from({ length: 20 }, send)])).map(({ status }) => status);
			expect((await deleted).status).toBe(200);
			expect([...new Set(statuses)].filter((status) => status !== 200 && status !== 404)).toEqual([]);
			await deleteExpired(testServer.db, new Date());
			expect([await channelRows(channelId), await messagesWithoutChannel()]).toEqual([0, 0]);
		}
	});
});

describe('a channel with 5,000 messages', () => {
	it('is deleted at once, and its messages in batches', async () => {
		await fill(LOUNGE, 5_000);
		expect((await testServer.call('system.channels.delete', { path: { id: LOUNGE } })).status).toBe(200);
		expect(await messagesWithoutChannel()).toBeGreaterThan(4_000);
		expect((await testServer.call('integration.messages.send')).status).toBe(404);
		expect((await testServer.call('integration.messages.reply', { body: { messageId: `${'0'.repeat(23)}1` } })).status).toBe(404);
		await Promise.all([deleteExpired(testServer.db, new Date()), deleteExpired(testServer.db, new Date())]);
		expect([await messagesWithoutChannel(), await reactionsWithoutMessage()]).toEqual([0, 0]);
		expect(await channelRows(LOUNGE)).toBe(0);
	});

	it('is deleted by the next housekeeping if the first one was interrupted', async () => {
		await fill(LOUNGE, 5_000);
		await testServer.call('system.channels.delete', { path: { id: LOUNGE } });
		await sql`create or replace function stop_here() returns trigger language plpgsql as $$ begin
			if (select count(*) from message where channel_id = ${sql.lit(LOUNGE)}) < 2500 then raise exception 'stopped'; end if; return null; end $$`.execute(
			testServer.db,
		);
		await sql`create trigger stop_here after delete on message for each statement execute function stop_here()`.execute(
			testServer.db,
		);
		await expect(deleteExpired(testServer.db, new Date())).rejects.toThrow('stopped');
		await sql`drop trigger stop_here on message`.execute(testServer.db);
		expect(await messagesWithoutChannel()).toBeGreaterThan(0);
		await deleteExpired(testServer.db, new Date());
		expect([await messagesWithoutChannel(), await reactionsWithoutMessage()]).toEqual([0, 0]);
	});
});

describe('what another call deletes meanwhile', () => {
	const ROLE = '665f1c2ab7e4d90012a3b422';

	it('is not found: a role that is added to a member', async () => {
		const { status, body } = await whileDeleting(
			(tx) => tx.deleteFrom('role').where('id', '=', ROLE).execute(),
			() => testServer.call('system.roles.addToUser', { path: { id: ROLE }, body: { userId: '1103' } }),
		);
		expect([status, body.meta.code]).toEqual([404, 'role_not_found']);
	});

	it('is not found: a field whose value is set', async () => {
		const field = await testServer.db.selectFrom('user_field').select('id').limit(1).executeTakeFirstOrThrow();
		const fieldId = field.id;
		await testServer.db.updateTable('user_field').set({ type: 'text' }).where('id', '=', fieldId).execute();
		const { status, body } = await whileDeleting(
			(tx) => tx.deleteFrom('user_field').where('id', '=', fieldId).execute(),
			() => testServer.call('integration.userFieldHistories.create', { body: { fieldId, value: 'x' } }),
		);
		expect([status, body.code], JSON.stringify(body)).toEqual([404, 'user_field_not_found']);
	});

	it('is not found: a badge that is awarded', async () => {
		const badge = '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e62';
		const { status, body } = await whileDeleting(
			(tx) => tx.deleteFrom('badge').where('id', '=', badge).execute(),
			() => testServer.call('system.badges.awardToUser', { path: { id: badge }, body: { userId: '1102' } }),
		);
		expect([status, body.meta.code]).toEqual([404, 'badge_not_found']);
	});

	it('is not found: a role that a file assigns', async () => {
		const { title } = await testServer.db.selectFrom('role').select('title').where('id', '=', ROLE).executeTakeFirstOrThrow();
		await testServer.db
			.updateTable('role')
			.set({ server_permissions: '{}', channel_permissions: '{}' })
			.where('id', '=', ROLE)
			.execute();
		const data = csv(`First Name,Last Name,Username,Email,Role\nSnow,Leopard,snowleopard,snowleopard@example.com,${title}\n`);
		await whileDeleting(
			(tx) => tx.deleteFrom('role').where('id', '=', ROLE).execute(),
			async () => {
				expect((await testServer.call('integration.users.bulkImport', { body: { data } })).status).toBe(200);
				await testServer.server.idle();
			},
			1200,
		);
		expect((await testServer.server.jobs())[0]).toMatchObject({
			status: 'done',
			rows: { skipped: 1 },
			faults: [{ line: 2, field: 'Role' }],
		});
	});

	it('is not found: a field that a file writes, which ends the job with the reason', async () => {
		const field = testServer.db.updateTable('user_field').set({ type: 'text' }).where('field', '=', 'favourite-market');
		await field.execute();
		const data = csv('email,favourite-market\nbamboostick@example.com,Forex\n');
		const upload = await whileDeleting(
			(tx) => tx.deleteFrom('user_field').where('field', '=', 'favourite-market').execute(),
			async () => {
				const response = await testServer.call('integration.users.bulkUpdate', { body: { data } });
				await testServer.server.idle();
				return response;
			},
			1200,
		);
		const [job] = await testServer.server.jobs();
		// The embedded database has one connection, so the upload waits for the deletion.
		const reason = engine === 'pglite' ? [upload.status, upload.body.message] : [job?.status, job?.problem];
		expect(reason).toEqual([engine === 'pglite' ? 400 : 'failed', expect.stringContaining('favourite-market')]);
	});

	/** Calls while a transaction that deletes is open, and commits it after the call had time to read. */
	async function whileDeleting<Result>(
		remove: (tx: TestServer['db']) => Promise<unknown>,
		call: () => Promise<Result>,
		milliseconds = 300,
	): Promise<Result> {
		const deleting = Promise.withResolvers<void>();
		const mayCommit = Promise.withResolvers<void>();
		const deletion = testServer.db.transaction().execute(async (tx) => {
			await remove(tx);
			deleting.resolve();
			await mayCommit.promise;
		});
		await deleting.promise;
		const called = call();
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		mayCommit.resolve();
		await deletion;
		return called;
	}
});
