/** A call with a used idempotency key gets the stored response, or a 409 for another request, whatever was deleted since. */
import type { OperationId } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BAMBOOSTICK, type CallOptions, csv, LOUNGE, startTestServer, type TestServer } from '../test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());

const headers = { 'idempotency-key': 'one-logical-call' };
const MESSAGE = '665f1c2ab7e4d90012a3b441';

const gone: [string, () => Promise<unknown>][] = [
	['channel', () => testServer.call('system.channels.delete', { path: { id: LOUNGE } })],
	['sender', () => testServer.call('integration.users.manage', { body: { user: 'bamboostick', action: 'delete' } })],
];

describe.each<OperationId>(['integration.messages.send', 'integration.messages.reply', 'integration.messages.react'])(
	'%s',
	(id) => {
		it.each(gone)('is repeated after its %s is gone, without an effect', async (_, remove) => {
			const body = id.endsWith('send') ? { sender: 'bamboostick' } : { sender: 'bamboostick', messageId: await someMessage() };
			const first = await testServer.call(id, { headers, body });
			expect(first.status).toBe(200);
			await remove();
			const before = await counts();
			const again = await testServer.call(id, { headers, body });
			expect([again.status, again.body]).toEqual([200, first.body]);
			expect(await counts()).toEqual(before);
		});

		it.each(gone)('with another body responds 409 after its %s is gone', async (_, remove) => {
			const body = id.endsWith('send') ? { sender: 'bamboostick' } : { sender: 'bamboostick', messageId: await someMessage() };
			await testServer.call(id, { headers, body });
			await remove();
			const other = id.endsWith('react') ? { ...body, emoji: ':owl:' } : { ...body, message: 'Another one' };
			const { status, body: reply } = await testServer.call(id, { headers, body: other });
			expect([status, reply.code]).toEqual([409, 'idempotency_key_reused']);
		});
	},
);

it('responds 404 when the key is new, or its last use is older than 24 hours', async () => {
	testServer.setClock(new Date(Date.now() - 25 * 3_600_000));
	expect((await testServer.call('integration.messages.send', { headers })).status).toBe(200);
	testServer.setClock(undefined);
	await testServer.call('system.channels.delete', { path: { id: LOUNGE } });
	expect((await testServer.call('integration.messages.send', { headers })).status).toBe(404);
	expect(
		(await testServer.call('integration.messages.send', { headers: { 'idempotency-key': 'another-logical-call' } })).status,
	).toBe(404);
});

/** Operations that read something before their transaction, with what makes a new call fail. */
const others: [OperationId, CallOptions, CallOptions, () => Promise<unknown>][] = [
	[
		'integration.users.bulkUpdate',
		{ body: { data: csv('email,favourite-market\nbamboostick@example.com,Forex\n') } },
		{ body: { data: csv('email,favourite-market\nredpanda@example.com,Forex\n') } },
		() => testServer.db.deleteFrom('user_field').where('field', '=', 'favourite-market').execute(),
	],
	[
		'application.apiKeys.create',
		{ body: { expireDate: new Date(Date.now() + 3_600_000).toISOString() } },
		{ body: { expireDate: new Date(Date.now() + 3_600_000).toISOString(), name: 'Another' } },
		async () => testServer.setClock(new Date(Date.now() + 2 * 3_600_000)),
	],
	[
		'system.badges.awardToUser',
		{ body: { userId: BAMBOOSTICK }, path: { id: '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e62' } },
		{ body: { userId: '1103' }, path: { id: '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e62' } },
		() => testServer.db.deleteFrom('badge').execute(),
	],
];

it.each(others)('%s is repeated, or responds 409, when a new call would fail', async (id, options, other, remove) => {
	const first = await testServer.call(id, { ...options, headers });
	expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
	await remove();
	const again = await testServer.call(id, { ...options, headers });
	const another = await testServer.call(id, { ...other, headers });
	testServer.setClock(undefined);
	expect([again.status, again.body]).toEqual([first.status, first.body]);
	expect(another.status).toBe(409);
});

async function someMessage(): Promise<string> {
	const row = await testServer.db.selectFrom('message').select('id').where('channel_id', '=', LOUNGE).executeTakeFirst();
	return row?.id ?? MESSAGE;
}

async function counts(): Promise<number[]> {
	const tables = ['message', 'reaction', 'outbox', 'audit'] as const;
	return Promise.all(
		tables.map(async (table) => {
			const { count } = await testServer.db
				.selectFrom(table)
				.select((eb) => eb.fn.countAll<string>().as('count'))
				.executeTakeFirstOrThrow();
			return Number(count);
		}),
	);
}
