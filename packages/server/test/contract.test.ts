/** The binder: routes, parameters, bodies and methods, as the contract has them. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { document, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../src/handlers/index.ts';
import { match } from '../src/pipeline/router.ts';
import { COMMUNITY, requestOf, startTestServer, type TestServer } from './test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());

const fetch = async (id: OperationId, change: (init: RequestInit, url: string) => [string, RequestInit]): Promise<Response> => {
	const { url, init } = requestOf(id, {});
	return testServer.server.fetch(...change(init, url));
};

describe('routes', () => {
	it('are the contract, both ways', () => {
		const inDocument = Object.entries(
			(document as unknown as { paths: Record<string, Record<string, { operationId?: string }>> }).paths,
		)
			.flatMap(([path, item]) =>
				Object.entries(item).flatMap(([method, { operationId }]) =>
					operationId ? [`${method.toUpperCase()} ${path} ${operationId}`] : [],
				),
			)
			.sort();
		const served = (Object.keys(handlers) as OperationId[])
			.map((id) => `${operations[id].method} ${operations[id].path} ${id}`)
			.sort();
		expect(served).toEqual(inDocument);
		expect(served).toHaveLength(operationIds.length);
		console.info(`${served.length} of ${inDocument.length} routes are the contract's, and none is beside it`);
		for (const id of operationIds) {
			const { method, path } = operations[id];
			expect(match(method, path.replace(/\{\w+\}/g, COMMUNITY)), id).toMatchObject({ kind: 'found', id });
		}
	});

	it('prefer what is written out to what is variable', () => {
		expect(match('POST', '/apis/v1/users/info')).toMatchObject({ id: 'integration.users.getData' });
		expect(match('GET', '/apis/v1/users/info')).toMatchObject({ kind: 'wrong-method', allow: ['POST'] });
		expect(match('GET', '/apis/v1/users/activity/daily')).toMatchObject({ id: 'integration.users.gamificationStats' });
	});

	it('do not know the beginning of a path, such as /apis', async () => {
		const known = new Set(operationIds.map((id) => operations[id].path.replace(/\{\w+\}/g, COMMUNITY)));
		const beginnings = new Set(
			[...known].flatMap((path) => path.split('/').map((_, count, segments) => segments.slice(0, count + 1).join('/') || '/')),
		);
		// A longer path may end where a variable one does: `/servers/x` is the address of a community.
		const unknown = [...beginnings].filter((path) => !known.has(path) && match('GET', path).kind !== 'found');
		expect(unknown).toContain('/apis');
		for (const path of unknown) {
			for (const method of ['GET', 'POST', 'HEAD']) {
				const response = await testServer.server.fetch(`http://localhost${path}`, { method });
				expect([method, path, response.status, response.headers.get('allow')]).toEqual([method, path, 404, null]);
			}
		}
	});

	it.each(['/channels/', '//channels', '/Channels', '/channels/a/b/c', '/..', '/', ''])('do not know %j', async (path) => {
		const response = await testServer.server.fetch(`http://localhost${path}`);
		expect(response.status).toBe(404);
	});

	it('answer another method with 405, and say which they take', async () => {
		const response = await testServer.server.fetch('http://localhost/roles/1', { method: 'POST' });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, PUT, DELETE, HEAD');
	});

	it('answer HEAD as GET, without a body', async () => {
		const response = await fetch('integration.channels.list', (init, url) => [url, { ...init, method: 'HEAD' }]);
		expect([response.status, await response.text()]).toEqual([200, '']);
	});
});

describe('a request', () => {
	it('names a parameter once', async () => {
		const { status, body } = await testServer.call('application.communityUsers.list', { query: { limit: ['1', '2'] } });
		expect(status).toBe(400);
		expect(body.message).toContain('query.limit: it was given more than once');
	});

	it('is told which field, what was given, and what was expected', async () => {
		const { body } = await testServer.call('integration.messages.send', { body: { channelId: 'lounge' } });
		expect(body.message).toBe(
			'The request is not valid. body.channelId: "lounge" was given, an id of 24 hexadecimal digits was expected.',
		);
		const page = await testServer.call('application.communityUsers.list', { query: { limit: '101' } });
		expect(page.body.message).toContain('query.limit: 101 was given, a whole number from 1 to 100 was expected.');
	});

	it.each([
		['application.communityUsers.get', 'communityId', '665f1c2ab7e4d90012a3b40'],
		['application.communityUsers.get', 'communityId', '665f1c2ab7e4d90012a3b4011'],
		['application.communityUsers.get', 'communityId', '665f1c2ab7e4d90012a3b40g'],
		['application.communityUsers.get', 'userId', 'redpanda'],
		['integration.users.get', 'userId', '0x10'],
		['integration.users.get', 'userId', '1e3'],
		['integration.users.get', 'userId', '-1'],
		['integration.users.get', 'userId', '1.5'],
		['integration.users.get', 'userId', '%201'],
		['system.channels.update', 'id', '1'],
		['system.badges.update', 'id', COMMUNITY],
		['system.roles.delete', 'id', '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61'],
	] as const)('has ids of their type: %s takes no %s %j', async (id, name, value) => {
		const { status, body } = await testServer.call(id, { path: { [name]: value } });
		expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(`path.${name}: `)]);
	});

	it.each([
		...['ten', '1.5', '1e1', '0x10', '', '+5', ' 5', '5 ', '-1', '0', 'true', 'null', '[]', '٣'].map((value) => ['limit', value]),
		...['', '1.5', '1e0', 'NaN', 'Infinity'].map((value) => ['page', value]),
	])('has query values of their type: application.communityUsers.list takes no %s %j', async (name = '', value = '') => {
		const { status, body } = await testServer.call('application.communityUsers.list', { query: { [name]: value } });
		expect([status, body.message]).toEqual([400, expect.stringContaining(`query.${name}: `)]);
	});

	it.each(['', '1', '0', 'yes', 'TRUE', 'False', ' true', 'null'])(
		'has true or false where it is asked for, not %j',
		async (value) => {
			const { status, body } = await testServer.call('application.users.get', { query: { email: value } });
			expect([status, body.message]).toEqual([400, expect.stringContaining('query.email: ')]);
		},
	);

	it.each(['', 'yesterday', '2026-02-30T00:00:00.000Z', '2026-01-01', '1767225600000', '2026-01-01T25:00:00.000Z'])(
		'has moments in RFC 3339, not %j',
		async (from) => {
			const { status, body } = await testServer.call('application.userFieldHistories.list', { query: { from } });
			expect([status, body.message]).toEqual([400, expect.stringContaining('query.from: ')]);
		},
	);

	it.each([
		['{"__proto__": {"title": "x"}, "title": "a"}', '__proto__'],
		['{"constructor": 1, "title": "a"}', 'constructor'],
		['{"title": "a", "ownerId": "x"}', 'ownerId'],
	])('has no field that the contract does not know: %s', async (text, named) => {
		const { status, body } = await testServer.call('system.servers.create', { body: text });
		expect(status).toBe(400);
		expect(body.meta.devMessage).toContain(named);
	});

	it.each(['"a\\u0000b"', '"\\ud800"'])('holds whole characters, not %s', async (text) => {
		expect((await testServer.call('system.servers.create', { body: `{"title": ${text}}` })).status).toBe(400);
	});

	it('does not have a secret told back', async () => {
		const { body } = await testServer.call('system.auth.login', { body: { password: { very: 'secret' } } });
		expect(JSON.stringify(body)).not.toContain('very');
	});

	it.each([
		['text/plain', 415],
		['application/json; charset=utf-8', 200],
		['', 415],
	])('has a body of the type %j', async (type, status) => {
		const response = await fetch('system.channels.create', (init, url) => [
			url,
			{ ...init, headers: { ...(init.headers as object), 'content-type': type } },
		]);
		expect(response.status).toBe(status);
	});

	it.each([
		['gzip', gzipSync('{"topic":"lounge"}')],
		['gzip', Buffer.from('not gzip')],
		['gzip', gzipSync(Buffer.alloc(2_000_000, 32))],
		['gzip, gzip', gzipSync(gzipSync('{"topic":"lounge"}'))],
		['br', brotliCompressSync('{"topic":"lounge"}')],
		['deflate, identity', Buffer.from('{"topic":"lounge"}')],
		['made-up', Buffer.from('{"topic":"lounge"}')],
	])('has a body that is not compressed: refuses the encoding %s with 415, and does not expand it', async (encoding, bytes) => {
		const response = await fetch('system.channels.create', (init, url) => [
			url,
			{ ...init, body: new Uint8Array(bytes), headers: { ...(init.headers as object), 'content-encoding': encoding } },
		]);
		expect([response.status, await response.text()]).toEqual([
			415,
			expect.stringContaining('content-encoding: a compressed body was given, a plain one was expected.'),
		]);
	});

	it('has a body that is JSON: compressed bytes without a content-encoding are not', async () => {
		const response = await fetch('system.channels.create', (init, url) => [
			url,
			{ ...init, body: new Uint8Array(gzipSync('{"topic":"lounge"}')) },
		]);
		expect(response.status).toBe(400);
	});

	it('has a body of at most 1 MB, and a file of at most 10, with or without a length before it', async () => {
		const body = (size: number): string => JSON.stringify({ title: 'x'.repeat(size - 12) });
		expect((await testServer.call('system.servers.create', { body: body(1_000_000) })).status).toBe(400);
		expect((await testServer.call('system.servers.create', { body: body(1_000_001) })).status).toBe(413);
		const stream = new Blob([body(1_000_001)]).stream();
		const streamed = await fetch('system.servers.create', (init, url) => [
			url,
			{ ...init, body: stream, duplex: 'half' } as RequestInit,
		]);
		expect(streamed.status).toBe(413);
		const file = (size: number) => ({ body: { data: new Blob([`email,xp\n${'x'.repeat(size - 9)}`]) } });
		expect((await testServer.call('integration.users.bulkUpdate', file(10_000_001))).status).toBe(413);
	});

	it('is answered with headers that keep it a reply', async () => {
		const { headers } = await testServer.call('integration.channels.list');
		expect(Object.fromEntries(headers)).toMatchObject({
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		});
	});
});

describe('a reply that breaks the contract', () => {
	it('does not leave: a field too many may be a secret', async () => {
		const broken = await startTestServer();
		await broken.db
			.updateTable('channel')
			.set({ topic: 'x'.repeat(200) })
			.execute();
		const reply = await broken.call('integration.channels.list');
		expect(reply.status).toBe(500);
		await broken.close();
	});
});
