/** The binder: routes, parameters, bodies and methods, as the contract has them. */
import { document, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { match } from '../src/contract/router.ts';
import { handlers } from '../src/handlers.ts';
import { COMMUNITY, requestOf, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
	world = await startWorld();
});
afterAll(() => world.close());

const fetch = async (id: OperationId, change: (init: RequestInit, url: string) => [string, RequestInit]): Promise<Response> => {
	const { url, init } = requestOf(id, {});
	return world.server.fetch(...change(init, url));
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
		expect(served).toHaveLength(60);
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

	it.each(['/channels/', '//channels', '/Channels', '/channels/a/b/c', '/..', '/', ''])('do not know %j', async (path) => {
		const response = await world.server.fetch(`http://localhost${path}`);
		expect(response.status).toBe(404);
	});

	it('answer another method with 405, and say which they take', async () => {
		const response = await world.server.fetch('http://localhost/roles/1', { method: 'POST' });
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
		const { status, body } = await world.ask('application.communityUsers.list', { query: { limit: ['1', '2'] } });
		expect(status).toBe(400);
		expect(body.message).toContain('query.limit: it was given more than once');
	});

	it('is told which field, what was given, and what was expected', async () => {
		const { body } = await world.ask('integration.messages.send', { body: { channelId: 'lounge' } });
		expect(body.message).toBe(
			'The request is not valid. body.channelId: "lounge" was given, an id of 24 hexadecimal digits was expected.',
		);
		const page = await world.ask('application.communityUsers.list', { query: { limit: '101' } });
		expect(page.body.message).toContain('query.limit: 101 was given, a whole number from 1 to 100 was expected.');
	});

	it.each([
		['{"__proto__": {"title": "x"}, "title": "a"}', '__proto__'],
		['{"constructor": 1, "title": "a"}', 'constructor'],
		['{"title": "a", "ownerId": "x"}', 'ownerId'],
	])('has no field that the contract does not know: %s', async (text, named) => {
		const { status, body } = await world.ask('system.servers.create', { body: text });
		expect(status).toBe(400);
		expect(body.meta.devMessage).toContain(named);
	});

	it.each(['"a\\u0000b"', '"\\ud800"'])('holds whole characters, not %s', async (text) => {
		expect((await world.ask('system.servers.create', { body: `{"title": ${text}}` })).status).toBe(400);
	});

	it('does not have a secret told back', async () => {
		const { body } = await world.ask('system.auth.login', { body: { password: { very: 'secret' } } });
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

	it('has a body of at most 1 MB, and a file of at most 10, with or without a length before it', async () => {
		const body = (size: number): string => JSON.stringify({ title: 'x'.repeat(size - 12) });
		expect((await world.ask('system.servers.create', { body: body(1_000_000) })).status).toBe(400);
		expect((await world.ask('system.servers.create', { body: body(1_000_001) })).status).toBe(413);
		const stream = new Blob([body(1_000_001)]).stream();
		const streamed = await fetch('system.servers.create', (init, url) => [
			url,
			{ ...init, body: stream, duplex: 'half' } as RequestInit,
		]);
		expect(streamed.status).toBe(413);
		const file = (size: number) => ({ body: { data: new Blob([`email,xp\n${'x'.repeat(size - 9)}`]) } });
		expect((await world.ask('integration.users.bulkUpdate', file(10_000_001))).status).toBe(413);
	});

	it('is answered with headers that keep it a reply', async () => {
		const { headers } = await world.ask('integration.channels.list');
		expect(Object.fromEntries(headers)).toMatchObject({
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		});
	});
});

describe('a reply that breaks the contract', () => {
	it('does not leave: a field too many may be a secret', async () => {
		const broken = await startWorld();
		await broken.db
			.updateTable('channel')
			.set({ topic: 'x'.repeat(200) })
			.execute();
		const reply = await broken.ask('integration.channels.list');
		expect(reply.status).toBe(500);
		await broken.close();
	});
});
