/** Routes, methods, parameters and bodies follow the contract. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { document, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { familyPath } from '@returning-ai/spec/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../src/handlers/index.ts';
import { match } from '../src/pipeline/router.ts';
import { validateResponse } from '../src/pipeline/validate-response.ts';
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
	it('are exactly the operations of the contract', () => {
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
		console.info(`${served.length} of ${inDocument.length} operations have a route, and no route is outside the contract`);
		for (const id of operationIds) {
			const { method, path } = operations[id];
			expect(match(method, path.replace(/\{\w+\}/g, COMMUNITY)), id).toMatchObject({ kind: 'found', id });
		}
	});

	it('answer also at the path of the family documents', async () => {
		for (const id of operationIds) {
			const path = familyPath(operations[id]).replace(/\{\w+\}/g, COMMUNITY);
			expect(match(operations[id].method, path), path).toMatchObject({ kind: 'found', id });
		}
		const { url, init } = requestOf('application.apiKeys.list', {});
		const own = await testServer.server.fetch(url, init);
		const family = await testServer.server.fetch(url.replace('/communities/', '/application/apis/v1/communities/'), init);
		expect([family.status, await family.json()]).toEqual([200, await own.json()]);
	});

	it('prefer a literal segment to a parameter', () => {
		expect(match('POST', '/apis/v1/users/info')).toMatchObject({ id: 'integration.users.getData' });
		expect(match('GET', '/apis/v1/users/info')).toMatchObject({ kind: 'wrong-method', allow: ['POST'] });
		expect(match('GET', '/apis/v1/users/activity/daily')).toMatchObject({ id: 'integration.users.gamificationStats' });
	});

	it('do not match a prefix of a path, such as /apis', async () => {
		const known = new Set(operationIds.map((id) => operations[id].path.replace(/\{\w+\}/g, COMMUNITY)));
		const beginnings = new Set(
			[...known].flatMap((path) => path.split('/').map((_, count, segments) => segments.slice(0, count + 1).join('/') || '/')),
		);
		// Some prefixes are the path of another operation, such as `/servers/{serverId}`.
		const unknown = [...beginnings].filter((path) => !known.has(path) && match('GET', path).kind !== 'found');
		expect(unknown).toContain('/apis');
		for (const path of unknown) {
			// `/` says what the server is.
			for (const method of path === '/' ? ['POST'] : ['GET', 'POST', 'HEAD']) {
				const response = await testServer.server.fetch(`http://localhost${path}`, { method });
				expect([method, path, response.status, response.headers.get('allow')]).toEqual([method, path, 404, null]);
			}
		}
	});

	it.each(['/channels/', '//channels', '/Channels', '/channels/a/b/c', '/channels/../x'])('do not match %j', async (path) => {
		const response = await testServer.server.fetch(`http://localhost${path}`);
		expect(response.status).toBe(404);
	});

	it('respond 405 to another method, with the allowed ones in Allow', async () => {
		const response = await testServer.server.fetch('http://localhost/roles/1', { method: 'POST' });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, HEAD, PUT, DELETE');
	});

	it('respond to HEAD like GET, without a body', async () => {
		const response = await fetch('integration.channels.list', (init, url) => [url, { ...init, method: 'HEAD' }]);
		expect([response.status, await response.text()]).toEqual([200, '']);
	});
});

describe('a request', () => {
	it('cannot repeat a parameter', async () => {
		const { status, body } = await testServer.call('application.communityUsers.list', { query: { limit: ['1', '2'] } });
		expect(status).toBe(400);
		expect(body.message).toContain('query.limit: 2 values were given, one was expected.');
	});

	it('gets an error with the field, its value and what is allowed', async () => {
		const { body } = await testServer.call('integration.messages.send', { body: { channelId: 'lounge' } });
		expect(body.message).toBe(
			'The request is invalid. body.channelId: "lounge" was given, an id of 24 hexadecimal digits was expected.',
		);
		const page = await testServer.call('application.communityUsers.list', { query: { limit: '101' } });
		expect(page.body.message).toContain('query.limit: 101 was given, an integer from 1 to 100 was expected.');
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
	] as const)('must have valid IDs: %s rejects %s %j', async (id, name, value) => {
		const { status, body } = await testServer.call(id, { path: { [name]: value } });
		expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(`path.${name}: `)]);
	});

	it.each([
		...['ten', '1.5', '1e1', '0x10', '', '+5', ' 5', '5 ', '-1', '0', 'true', 'null', '[]', '٣'].map((value) => ['limit', value]),
		...['', '1.5', '1e0', 'NaN', 'Infinity'].map((value) => ['page', value]),
	])('must have valid query parameters: application.communityUsers.list rejects %s %j', async (name = '', value = '') => {
		const { status, body } = await testServer.call('application.communityUsers.list', { query: { [name]: value } });
		expect([status, body.message]).toEqual([400, expect.stringContaining(`query.${name}: `)]);
	});

	it.each(['', '1', '0', 'yes', 'TRUE', 'False', ' true', 'null'])(
		'must have true or false for a boolean, not %j',
		async (value) => {
			const { status, body } = await testServer.call('application.users.get', { query: { email: value } });
			expect([status, body.message]).toEqual([400, expect.stringContaining('query.email: ')]);
		},
	);

	it.each(['', 'yesterday', '2026-02-30T00:00:00.000Z', '2026-01-01', '1767225600000', '2026-01-01T25:00:00.000Z'])(
		'must have timestamps in RFC 3339, not %j',
		async (from) => {
			const { status, body } = await testServer.call('application.userFieldHistories.list', { query: { from } });
			expect([status, body.message]).toEqual([400, expect.stringContaining('query.from: ')]);
		},
	);

	it.each([
		['{"__proto__": {"title": "x"}, "title": "a"}', '__proto__'],
		['{"constructor": 1, "title": "a"}', 'constructor'],
		['{"title": "a", "ownerId": "x"}', 'ownerId'],
	])('cannot contain an unknown field: %s', async (text, named) => {
		const { status, body } = await testServer.call('system.servers.create', { body: text });
		expect(status).toBe(400);
		expect(body.meta.devMessage).toContain(named);
	});

	it.each(['"a\\u0000b"', '"\\ud800"'])('cannot contain NUL or a lone surrogate: %s', async (text) => {
		expect((await testServer.call('system.servers.create', { body: `{"title": ${text}}` })).status).toBe(400);
	});

	it('gets no error that contains a secret', async () => {
		const { body } = await testServer.call('system.auth.login', { body: { password: { very: 'secret' } } });
		expect(JSON.stringify(body)).not.toContain('very');
	});

	it.each([
		['text/plain', 400],
		['application/json; charset=utf-8', 200],
		['', 400],
	])('with the content type %j gets the status %i', async (type, status) => {
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
	])('with the content encoding %s gets a 415, and is not decompressed', async (encoding, bytes) => {
		const response = await fetch('system.channels.create', (init, url) => [
			url,
			{ ...init, body: new Uint8Array(bytes), headers: { ...(init.headers as object), 'content-encoding': encoding } },
		]);
		expect([response.status, await response.text()]).toEqual([
			415,
			expect.stringContaining('content-encoding: a compressed body was given, a plain one was expected.'),
		]);
	});

	it('with a compressed body but no content encoding gets a 400', async () => {
		const response = await fetch('system.channels.create', (init, url) => [
			url,
			{ ...init, body: new Uint8Array(gzipSync('{"topic":"lounge"}')) },
		]);
		expect(response.status).toBe(400);
	});

	it('has a body of at most 1 MB and a file of at most 10 MB, with or without Content-Length', async () => {
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

	it('gets a response with security headers', async () => {
		const { headers } = await testServer.call('integration.channels.list');
		expect(Object.fromEntries(headers)).toMatchObject({
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		});
	});
});

/** Operations whose responses the vendor documents, so that the contract leaves them open. */
const OPEN = ['system.channels.list', 'system.roles.listForUser', 'integration.users.getData', 'application.users.get'] as const;

/** A copy of the response for each of its objects, with a field that the contract does not declare. */
function withUndeclaredField(body: unknown): unknown[] {
	return objectsIn(body).map((_, index) => {
		const copy = structuredClone(body);
		Object.assign(objectsIn(copy)[index] ?? {}, { passwordHash: 'secret' });
		return copy;
	});
}

/** All objects except free-form ones. */
function objectsIn(value: unknown): object[] {
	if (Array.isArray(value)) return value.flatMap(objectsIn);
	if (typeof value !== 'object' || value === null) return [];
	return [value, ...Object.entries(value).flatMap(([name, part]) => (name === 'customFields' ? [] : objectsIn(part)))];
}

describe('a response that violates the contract', () => {
	it('is not sent', async () => {
		const broken = await startTestServer();
		await broken.db.updateTable('channel').set({ role_ids: '[7]' }).execute();
		expect((await broken.call('system.channels.list')).status).toBe(500);
		await broken.close();
	});

	it.each(OPEN)('may have no undeclared field, because it may be a secret: %s', async (id) => {
		const { status, body } = await testServer.call(id);
		expect(() => validateResponse(id, status, body, true)).not.toThrow();
		for (const leaking of withUndeclaredField(body))
			expect(() => validateResponse(id, status, leaking, true)).toThrow('violates');
	});
});
