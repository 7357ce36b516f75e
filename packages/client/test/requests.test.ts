import { webcrypto } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { segment } from '../src/core/url.ts';
import { type ClientOptions, createClient, request, type Transport, type Upload } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { DONE, failure, ID, json, KEYS, MESSAGE, serve } from './server.ts';

let folder: string;
let file: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'returning-ai-upload-'));
	file = join(folder, 'data.csv');
	writeFileSync(file, 'email\npanda@example.com\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a request', () => {
	it('has the path, the credential of the family, the body, the idempotency key and the user agent', async () => {
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

	it('has a new idempotency key per call if the operation creates something, and none otherwise', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const client = createClient({ baseUrl: url, credentials: KEYS });
		await Promise.all([client.integration.messages.send(MESSAGE), client.integration.messages.send(MESSAGE)]);
		await client.integration.users.manage({ action: 'delete', user: 'bamboostick' });
		const keys = received.map(({ headers }) => headers['idempotency-key']);
		expect(new Set(keys.slice(0, 2)).size).toBe(2);
		expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
		expect(keys[2]).toBeUndefined();
	});

	it('of request() has the idempotency key of the caller, if there is one', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const { core } = createClient({ baseUrl: url, credentials: KEYS });
		const untyped = { family: 'system', method: 'POST', path: '/new' } as const;
		await request(core, untyped, { idempotencyKey: 'key-12345' });
		await request(core, untyped);
		expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-12345', undefined]);
	});

	it.each(['.hidden', '..1102', '%2ehidden', '...'])('accepts the id %s, which is not a dot segment', (id) => {
		expect(segment({ id }, 'id')).toBe(encodeURIComponent(id));
	});

	it('has the headers, query parameters and credential that the client and the call add', async () => {
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
	])('uploads %s, and retries the whole upload', async (_, data, filename) => {
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

	const ROWS = 'email\npanda@example.com\n';

	it.each<[string, () => Upload]>([
		['text', () => ROWS],
		['a Buffer', () => Buffer.from(ROWS)],
		['an ArrayBuffer', () => new TextEncoder().encode(ROWS).buffer],
		["Node's stream", () => Readable.from([Buffer.from('email\n'), Buffer.from('panda@example.com\n')])],
		["Node's web stream", () => Readable.toWeb(Readable.from([Buffer.from(ROWS)])) as WebStream<Uint8Array>],
		[
			'a generator of text',
			async function* () {
				yield ROWS;
			} as unknown as () => Upload,
		],
		['a file stream, which has a path', () => createReadStream(file)],
		['a File without a name', () => new File([ROWS], '')],
	])('uploads %s', async (_, data) => {
		const { url, received } = await serve((response) => json(response, 200));
		await createClient({ baseUrl: url, credentials: KEYS }).integration.users.bulkUpdate({ data: data() });
		expect(received[0]?.body).toContain(`\r\n\r\n${ROWS}`);
		expect(received[0]?.body).toContain('filename="data.csv"');
	});

	it('stops reading a stream that stalls, by the timeout or by the signal', async () => {
		const client = createClient({ baseUrl: 'http://127.0.0.1:1', credentials: KEYS });
		const ends = [
			[() => ({ timeout: 50 }), 'TimeoutError'],
			[() => ({ signal: AbortSignal.timeout(50) }), 'AbortError'],
		] as const;
		for (const [options, name] of ends) {
			const cancel = vi.fn();
			const web = new ReadableStream({ cancel });
			expect((await failure(client.integration.users.bulkUpdate({ data: web }, options()))).name).toBe(name);
			expect(cancel).toHaveBeenCalled();
			const node = new Readable({ read() {} });
			expect((await failure(client.integration.users.bulkUpdate({ data: node }, options()))).name).toBe(name);
			expect(node.destroyed).toBe(true);
		}
	});

	it('has the boundary of a form, although the client has a content type of its own', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const client = createClient({ baseUrl: url, credentials: KEYS, headers: { 'Content-Type': 'application/json' } });
		await client.integration.users.bulkUpdate({ data: ROWS }, { headers: { 'content-type': 'text/csv' } });
		await client.integration.messages.send(MESSAGE);
		expect(received.map(({ headers }) => headers['content-type']?.split(';')[0])).toEqual([
			'multipart/form-data',
			'application/json',
		]);
	});

	it('is sent by a fetch that refuses to be called as a method, as in browsers', async () => {
		const { url } = await serve((response) => json(response, 200));
		const strict: Transport = function (this: unknown, ...args) {
			if (this !== undefined) throw new TypeError('Illegal invocation');
			return fetch(...args);
		};
		expect(await createClient({ baseUrl: url, credentials: KEYS, fetch: strict }).system.badges.list()).toEqual([]);
		expect((await createRawClient({ baseUrl: url, credentials: KEYS, fetch: strict }).GET('/badges')).data).toBeDefined();
	});

	it('has an idempotency key on a page on plain http, which has no randomUUID', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		vi.stubGlobal('crypto', { getRandomValues: (array: Uint32Array<ArrayBuffer>) => webcrypto.getRandomValues(array) });
		const client = createClient({ baseUrl: url, credentials: KEYS });
		await client.integration.messages.send(MESSAGE);
		await client.integration.messages.send(MESSAGE);
		vi.unstubAllGlobals();
		const keys = received.map(({ headers }) => headers['idempotency-key']);
		expect(new Set(keys).size).toBe(2);
		expect(keys[0]).toMatch(/^[\w-]{8,128}$/);
	});

	it('passes the options of fetch, of the client and of the call, but never its own', async () => {
		const seen: Record<string, unknown>[] = [];
		const fetch: Transport = async (_, init) => {
			seen.push({ ...init });
			return new Response(DONE);
		};
		const options = { baseUrl: 'http://api.test', credentials: KEYS, fetch, fetchOptions: { credentials: 'include' as const } };
		await createClient(options).system.badges.list({
			fetchOptions: { cache: 'no-store', next: { revalidate: 60 }, redirect: 'follow', method: 'PUT' },
		});
		const raw = { cache: 'no-store', next: { revalidate: 60 } } as const;
		await createRawClient(options).GET('/badges', raw);
		for (const init of seen)
			expect(init).toMatchObject({
				credentials: 'include',
				cache: 'no-store',
				next: { revalidate: 60 },
				redirect: 'manual',
				method: 'GET',
			});
		expect(Object.keys(seen[1] ?? {}).sort()).toEqual([
			'cache',
			'credentials',
			'headers',
			'method',
			'next',
			'redirect',
			'signal',
		]);
	});

	it('uploads the file at a path', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'returning-ai-upload-'));
		writeFileSync(join(folder, 'users.csv'), 'email\npanda@example.com\n');
		const { url, received } = await serve((response) => json(response, 200));
		await createClient({ baseUrl: url, credentials: KEYS }).integration.users.bulkUpdate({
			data: { path: join(folder, 'users.csv') },
		});
		expect(received[0]?.body).toContain('panda@example.com');
		await rm(folder, { recursive: true });
	});

	it('can call an endpoint that the contract does not declare', async () => {
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

describe('the URL of a call', () => {
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
	] as [ClientOptions, string, string][])('follows the options %j', async (options, integration, application) => {
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

	it.each(['staging', 'pre-staging', 'playground'] as const)('has the host of %s', async (environment) => {
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
