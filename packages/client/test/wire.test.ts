import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { segment } from '../src/core/url.ts';
import { type ClientOptions, createClient, request, type Transport } from '../src/index.ts';
import { DONE, ID, json, KEYS, MESSAGE, serve } from './server.ts';

describe('what goes over the wire', () => {
	it('is the path, the credential of the family, the body, the key and who calls', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const client = createClient({
			baseUrl: url,
			credentials: { system: 's', integration: 'i', application: 'a', secureAuth: 'c' },
		});
		await client.integration.messages.send(MESSAGE, { idempotencyKey: 'key-12345' });
		await client.system.badges.list();
		await client.application.communityUsers.list({ communityId: ID, page: 2, search: 'a b&c' });
		await client.system.auth.secureAuth({ hostname: 'community.example', userId: 'bamboostick' });
		const [sent, badges, users, secure] = received;
		expect(sent).toMatchObject({
			method: 'POST',
			url: '/apis/v1/messages/send',
			headers: { authorization: 'Bearer i', 'idempotency-key': 'key-12345', 'content-type': 'application/json' },
		});
		expect(sent?.headers['user-agent']).toMatch(/^returning-ai-client\/\d+\.\d+\.\d+ \(contract [0-9a-f]{12}\)$/);
		expect(JSON.parse(sent?.body ?? '')).toEqual(MESSAGE);
		expect(badges).toMatchObject({ method: 'GET', url: '/badges', headers: { 'x-api-key': 's' }, body: '' });
		expect(badges?.headers.authorization).toBeUndefined();
		expect(users).toMatchObject({
			url: `/communities/${ID}/users?page=2&search=a%20b%26c`,
			headers: { authorization: 'Bearer a' },
		});
		expect(secure).toMatchObject({
			url: '/api/secureAuth?userId=bamboostick',
			headers: { apikey: 'c', hostname: 'community.example' },
		});
	});

	it('is a fresh idempotency key for each call that creates, and none for the others', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const client = createClient({ baseUrl: url, credentials: KEYS });
		await Promise.all([client.integration.messages.send(MESSAGE), client.integration.messages.send(MESSAGE)]);
		await client.integration.users.manage({ action: 'delete', user: 'bamboostick' });
		const keys = received.map(({ headers }) => headers['idempotency-key']);
		expect(new Set(keys.slice(0, 2)).size).toBe(2);
		expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
		expect(keys[2]).toBeUndefined();
	});

	it('is an idempotency key of a call without a method of its own, when it is given one', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const { core } = createClient({ baseUrl: url, credentials: KEYS });
		const untyped = { family: 'system', method: 'POST', path: '/new' } as const;
		await request(core, untyped, { idempotencyKey: 'key-12345' });
		await request(core, untyped);
		expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-12345', undefined]);
	});

	it.each(['.hidden', '..1102', '%2ehidden', '...'])('is the id %s, which only begins like a parent folder', (id) => {
		expect(segment({ id }, 'id')).toBe(encodeURIComponent(id));
	});

	it('is what the client and the call add: headers, query fields, another credential', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const client = createClient({ baseUrl: url, credentials: { system: 's' }, headers: { 'x-app': 'one', 'user-agent': '' } });
		await client.system.roles.listForUser(
			{ id: '1102' },
			{ headers: { 'X-App': 'two' }, query: { preview: true }, credential: 'other' },
		);
		expect(received[0]).toMatchObject({
			url: '/roles/1102?preview=true',
			headers: { 'x-app': 'two', 'x-api-key': 'other', 'user-agent': '' },
		});
	});

	it.each([
		['a Blob', () => new Blob(['email\n'], { type: 'text/csv' }), 'data.csv'],
		['a File', () => new File(['email\n'], 'users.csv'), 'users.csv'],
		['a stream', () => new Blob(['email\n']).stream(), 'data.csv'],
	])('is a file given as %s, sent again whole after a failure', async (_, data, filename) => {
		const { url, received } = await serve((response, __, number) =>
			json(response, number === 1 ? 503 : 200, DONE, { 'retry-after-ms': '1' }),
		);
		const client = createClient({ baseUrl: url, credentials: KEYS });
		await client.integration.users.bulkImport({ communityId: ID, data: data() });
		expect(received).toHaveLength(2);
		for (const { body, headers } of received) {
			expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
			expect(body).toContain(`name="communityId"\r\n\r\n${ID}`);
			expect(body).toMatch(new RegExp(`name="data"; filename="${filename}"\\r\\nContent-Type: [^\\r]+\\r\\n\\r\\nemail\\n`, 'i'));
		}
	});

	it('is the file at a path', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'returning-ai-upload-'));
		writeFileSync(join(folder, 'users.csv'), 'email\npanda@example.com\n');
		const { url, received } = await serve((response) => json(response, 200));
		await createClient({ baseUrl: url, credentials: KEYS }).integration.users.bulkUpdate({
			data: { path: join(folder, 'users.csv') },
		});
		expect(received[0]?.body).toContain('panda@example.com');
		await rm(folder, { recursive: true });
	});

	it('is a request that the contract does not know', async () => {
		const { url, received } = await serve((response) => json(response, 200, '[1]'));
		const { core } = createClient({ baseUrl: url, credentials: KEYS });
		const reply = await request<number[]>(
			core,
			{ family: 'integration', method: 'POST', path: '/apis/v2/new', body: { a: 1 } },
			{ query: { b: 2 } },
		);
		expect(reply).toEqual([1]);
		expect(received[0]).toMatchObject({ method: 'POST', url: '/apis/v2/new?b=2', body: '{"a":1}' });
	});
});

describe('where a call goes', () => {
	it.each([
		[{ environment: 'production' }, 'https://integration.returning.ai', 'https://application.returning.ai/apis/v1'],
		[{ environment: 'local' }, 'http://localhost:4010', 'http://localhost:4010'],
		[{ baseUrl: 'http://localhost:4020/' }, 'http://localhost:4020', 'http://localhost:4020'],
		[
			{ baseUrl: { integration: 'https://proxy.example.org/rai/' } },
			'https://proxy.example.org/rai',
			'https://application.returning.ai/apis/v1',
		],
		[
			{ environment: undefined, baseUrl: undefined },
			'https://integration.returning.ai',
			'https://application.returning.ai/apis/v1',
		],
	] as [ClientOptions, string, string][])('with %j', async (options, integration, application) => {
		const urls: string[] = [];
		const fetch: Transport = async (url) => {
			urls.push(url);
			return new Response(DONE);
		};
		const client = createClient({ ...options, fetch, credentials: KEYS });
		await client.integration.messages.send(MESSAGE);
		await client.application.apiKeys.list({ communityId: ID });
		expect(urls).toEqual([`${integration}/apis/v1/messages/send`, `${application}/communities/${ID}/api-keys`]);
	});

	it.each(['staging', 'pre-staging', 'playground'] as const)('in %s', async (environment) => {
		const urls: string[] = [];
		const fetch: Transport = async (url) => {
			urls.push(url);
			return new Response(DONE);
		};
		await createClient({ environment, fetch, credentials: KEYS }).integration.channels.list();
		const prefix = { staging: 'staging', 'pre-staging': 'sgtr', playground: 'playground' }[environment];
		expect(urls).toEqual([`https://${prefix}-integration.returning.ai/apis/v1/channels`]);
	});
});
