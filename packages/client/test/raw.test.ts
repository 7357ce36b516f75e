import type { Middleware } from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { OptionError } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { DONE, ERROR, failure, ID, json, KEYS, MESSAGE, serve } from './server.ts';

describe('the raw client', () => {
	it('returns data or error as values, with their envelopes', async () => {
		const { url, received } = await serve((response, { url: path }) =>
			path === '/badges' ? json(response, 200) : json(response, 404, ERROR),
		);
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		const { data, error, response } = await raw.GET('/badges');
		expect([data, error, response.status]).toEqual([JSON.parse(DONE), undefined, 200]);
		expect(await raw.POST('/apis/v1/messages/send', { body: MESSAGE })).toMatchObject({ error: JSON.parse(ERROR) });
		expect(received[0]?.headers['x-api-key']).toBe(KEYS.system);
		expect(received[1]?.headers.authorization).toBe(`Bearer ${KEYS.integration}`);
	});

	it('accepts parameters in the format of openapi-fetch', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		await raw.GET('/communities/{communityId}/users', {
			params: { path: { communityId: ID }, query: { page: 2, search: 'a b' } },
		});
		await raw.POST('/apis/v1/messages/send', {
			body: MESSAGE,
			params: { header: { 'Idempotency-Key': 'key-12345' } },
			headers: { 'x-app': 'mine' },
		});
		expect(received[0]?.url).toBe(`/communities/${ID}/users?page=2&search=a%20b`);
		expect(received[1]?.headers).toMatchObject({ 'idempotency-key': 'key-12345', 'x-app': 'mine' });
	});

	it.each(['text', 'blob', 'arrayBuffer', 'stream'] as const)('reads a body as %s', async (parseAs) => {
		const { url } = await serve((response) => json(response, 200, '{"a":"ä"}'));
		const { data } = await createRawClient({ baseUrl: url, credentials: KEYS }).GET('/badges', { parseAs });
		expect(await new Response(data as BodyInit).text()).toBe('{"a":"ä"}');
	});

	it('respects a signal', async () => {
		const { url } = await serve(() => {});
		await expect(
			createRawClient({ baseUrl: url, credentials: KEYS }).GET('/badges', { signal: AbortSignal.timeout(50) }),
		).rejects.toMatchObject({ name: 'AbortError' });
	});

	it('passes real Requests and Responses to middleware, and retries the changed request', async () => {
		const { url, received } = await serve((response, _, number) =>
			json(response, number === 1 ? 503 : 200, DONE, { 'retry-after-ms': '1' }),
		);
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		const middleware: Middleware = {
			onRequest: ({ request, schemaPath }) =>
				new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-path': schemaPath } }),
			onResponse: ({ response }) => new Response(response.body, { status: response.status, headers: { 'x-seen': 'yes' } }),
		};
		raw.use(middleware);
		const { response } = await raw.POST('/apis/v1/messages/send', { body: MESSAGE });
		expect(response.headers.get('x-seen')).toBe('yes');
		expect(received.map(({ body, headers }) => [JSON.parse(body), headers['x-path']])).toEqual([
			[MESSAGE, '/apis/v1/messages/send'],
			[MESSAGE, '/apis/v1/messages/send'],
		]);
	});

	it.each([
		['without a middleware', false],
		['through a middleware', true],
	])('uploads and retries the bytes of a file %s', async (_, middleware) => {
		const { url, received } = await serve((response, _, number) =>
			json(response, number === 1 ? 503 : 200, DONE, { 'retry-after-ms': '1' }),
		);
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		if (middleware) raw.use({ onRequest: ({ request }) => request });
		const bytes = [0xff, 0x00, 0x0d, 0x0a, 0xe4];
		const form = new FormData();
		form.append('communityId', ID);
		form.append('data', new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), 'a.csv');
		await raw.POST('/apis/v1/users/bulk-import', { body: form as never });
		expect(received).toHaveLength(2);
		for (const { bytes: body, headers } of received) {
			// Parses only if the header has the body's boundary.
			const sent = await new Response(new Uint8Array(body), {
				headers: { 'content-type': headers['content-type'] ?? '' },
			}).formData();
			const file = sent.get('data') as File;
			expect([sent.get('communityId'), file.name, file.type]).toEqual([ID, 'a.csv', 'text/csv']);
			expect([...new Uint8Array(await file.arrayBuffer())]).toEqual(bytes);
		}
		expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
	});

	it('sends the body that middleware returns, with and without a content type', async () => {
		const { url, received } = await serve((response) => json(response, 200));
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		raw.use({ onRequest: ({ request }) => new Request(request.url, { method: 'POST', body: new Blob(['{"a":1}']) }) });
		await raw.POST('/apis/v1/messages/send', { body: MESSAGE });
		expect(received[0]?.body).toBe('{"a":1}');
		raw.use({ onRequest: ({ request }) => new Request(request.url, { method: 'POST' }) });
		await raw.POST('/apis/v1/messages/send', { body: MESSAGE });
		expect(received[1]?.body).toBe('');
	});

	it("wraps an error of the caller's function in an OptionError, as its cause", async () => {
		const { url } = await serve((response) => json(response, 200));
		const credential = (): string => {
			throw new TypeError('the vault is closed');
		};
		const error = await failure(createRawClient({ baseUrl: url, credentials: { system: credential } }).GET('/badges'));
		expect(error).toBeInstanceOf(OptionError);
		expect(error.message).toBe('system.badges.list could not be called: the vault is closed');
		expect(error.cause).toBeInstanceOf(TypeError);
	});

	it.each([204, 205])('accepts a response without a body: %i', async (status) => {
		const { url } = await serve((response) => void response.writeHead(status).end());
		const { data, error, response } = await createRawClient({ baseUrl: url, credentials: KEYS }).GET('/badges');
		expect([data, error, response.status]).toEqual([undefined, undefined, status]);
	});

	it('returns a 3xx response as an error, without the credential', async () => {
		const { url } = await serve((response, { url: path }) =>
			path === '/badges' ? json(response, 300, `"${KEYS.system}"`) : void response.writeHead(304).end(),
		);
		const raw = createRawClient({ baseUrl: url, credentials: KEYS });
		expect(await raw.GET('/badges')).toMatchObject({ error: '[credential]', response: { status: 300 } });
		expect(await raw.GET('/channels')).toMatchObject({
			error: { message: 'The response has status 304 and no body.' },
			response: { status: 304 },
		});
	});
});
