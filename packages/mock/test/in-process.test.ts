import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { document as openapi, operationIds, operations } from '@returning-ai/codegen/example-request';
import { familyPath } from '@returning-ai/spec/runtime';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, it, vi } from 'vitest';
import { createMockFetch, readSpec, startMock } from '../src/index.ts';
import { wireOf } from './generated-requests.ts';

const CHANNELS = 'http://localhost/channels';
const headers = { 'x-api-key': 'rai_test_key' };

describe('the fetch of the mock', () => {
	it('responds like the mock on a port, for every operation', async () => {
		const mock = await startMock({ port: 0 });
		const fetch = createMockFetch();
		for (const id of operationIds) {
			const { target, body, ...init } = wireOf(id);
			const sent = { ...init, ...(body === undefined ? {} : { body }) };
			const [near, far] = await Promise.all([
				fetch(`http://localhost${target}`, sent),
				globalThis.fetch(`${mock.url}${target}`, sent),
			]);
			expect(near.status, id).toBe(far.status);
			expect(near.headers.get('content-type'), id).toBe(far.headers.get('content-type'));
			expect(await near.text(), id).toBe(await far.text());
		}
		await mock.close();
	});

	it('responds at the paths of the family documents as at its own, for every operation', async () => {
		const fetch = createMockFetch();
		for (const id of operationIds) {
			const { target, body, ...init } = wireOf(id);
			const { family, path } = operations[id];
			const prefix = familyPath(operations[id]).slice(0, -path.length);
			const sent = { ...init, ...(body === undefined ? {} : { body }) };
			const own = await fetch(`http://localhost${target}`, sent);
			const whole = await fetch(`http://localhost${prefix}${target}`, sent);
			expect([whole.status, await whole.text()], id).toEqual([own.status, await own.text()]);
			expect(prefix.startsWith(`/${family}`)).toBe(true);
		}
	});

	it('has no family paths for a document of its user', async () => {
		const file = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));
		const fetch = createMockFetch({ contract: await readSpec(file) });
		expect((await fetch('http://localhost/system/api/v1/channels', { headers })).status).toBe(404);
	});

	it.each([
		['a string and headers in an object', CHANNELS, { headers }],
		['a URL and Headers', new URL(CHANNELS), { headers: new Headers(headers) }],
		['a list of headers', CHANNELS, { headers: Object.entries(headers) as [string, string][] }],
		['a Request', new Request(CHANNELS, { headers }), undefined],
		['a Request and other headers', new Request(CHANNELS), { headers }],
	])('accepts %s', async (_, input, init) => {
		const response = await createMockFetch()(input, init);
		expect(response.status).toBe(200);
		expect(await response.json()).toHaveProperty('body');
	});

	it.each([
		['a string', (text: string) => text],
		['bytes', (text: string) => new TextEncoder().encode(text)],
		['a blob', (text: string) => new Blob([text])],
		['a stream', (text: string) => new Blob([text]).stream()],
	])('accepts a body as %s', async (_, make) => {
		const body = make(JSON.stringify({ channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' }));
		const response = await createMockFetch()('http://localhost/apis/v1/messages/send', {
			method: 'POST',
			headers: { authorization: 'Bearer rai_test_key', 'content-type': 'application/json' },
			body: body as string,
			duplex: 'half',
		} as RequestInit);
		expect(response.status).toBe(200);
	});

	it('sends the deprecation headers of an operation', async () => {
		const document = structuredClone(openapi) as { paths: Record<string, Record<string, object>> };
		const deprecation = { since: '2026-12-01', sunset: '2027-06-01', successor: 'system.servers.listChannels' };
		Object.assign(document.paths['/channels']?.get ?? {}, { deprecated: true, 'x-deprecation': deprecation });
		const file = join(mkdtempSync(join(tmpdir(), 'returning-ai-deprecation-')), 'openapi.json');
		writeFileSync(file, JSON.stringify(document));
		const fetch = createMockFetch({ contract: await readSpec(file) });
		rmSync(dirname(file), { recursive: true });
		const { headers: sent } = await fetch(CHANNELS, { headers });
		expect(sent.get('deprecation')).toBe('@1796083200');
		expect(sent.get('sunset')).toBe('Tue, 01 Jun 2027 00:00:00 GMT');
		expect((await fetch('http://localhost/badges', { headers })).headers.has('sunset')).toBe(false);
	});

	it('accepts a form with a file', async () => {
		const form = new FormData();
		form.append('communityId', '665f1c2ab7e4d90012a3b401');
		form.append('data', new Blob(['email\nnewcomer@example.com\n'], { type: 'text/csv' }), 'data.csv');
		const response = await createMockFetch()('http://localhost/apis/v1/users/bulk-import', { method: 'POST', body: form });
		expect([response.status, await response.text()]).toEqual([200, expect.any(String)]);
	});

	it('needs no global Request, Response, Headers and FormData', async () => {
		const form = new FormData();
		form.append('communityId', '665f1c2ab7e4d90012a3b401');
		form.append('data', new Blob(['email\nnewcomer@example.com\n'], { type: 'text/csv' }), 'data.csv');
		for (const name of ['Request', 'Response', 'Headers', 'FormData']) vi.stubGlobal(name, undefined);
		try {
			const fetch = createMockFetch();
			expect(await (await fetch(CHANNELS, { headers })).json()).toHaveProperty('body');
			const uploaded = await fetch('http://localhost/apis/v1/users/bulk-import', { method: 'POST', body: form });
			expect([uploaded.status, await uploaded.text()]).toEqual([200, expect.any(String)]);
		} finally {
			vi.unstubAllGlobals();
		}
	});

	it('rejects when the signal aborts, before and during the response', async () => {
		const fetch = createMockFetch({ latency: 5000 });
		await expect(fetch(CHANNELS, { headers, signal: AbortSignal.abort() })).rejects.toThrow('aborted');
		await expect(fetch(CHANNELS, { headers, signal: AbortSignal.timeout(20) })).rejects.toThrow('timeout');
	});

	it('can replace globalThis.fetch', async () => {
		const real = globalThis.fetch;
		globalThis.fetch = createMockFetch() as typeof real;
		try {
			expect((await globalThis.fetch(CHANNELS, { headers })).status).toBe(200);
		} finally {
			globalThis.fetch = real;
		}
	});

	it('works in a handler of MSW', async () => {
		const fetch = createMockFetch();
		const server = setupServer(http.all('https://rai-api.returning.ai/*', ({ request }) => fetch(request)));
		server.listen();
		try {
			expect((await globalThis.fetch('https://rai-api.returning.ai/channels', { headers })).status).toBe(200);
			expect(fetch.control.requests('system.channels.list')).toHaveLength(1);
		} finally {
			server.close();
		}
	});

	it('responds to HEAD without a body', async () => {
		const response = await createMockFetch()(CHANNELS, { method: 'HEAD', headers });
		expect([response.status, await response.text()]).toEqual([200, '']);
	});

	it('shares no plans or requests with another one', async () => {
		const [one, other] = [createMockFetch(), createMockFetch()];
		one.control.on('system.channels.list').reply(500);
		expect((await one(CHANNELS, { headers })).status).toBe(500);
		expect((await other(CHANNELS, { headers })).status).toBe(200);
		expect(other.control.requests()).toHaveLength(1);
	});

	it.each([
		[{ latency: -1 }, 'latency is -1--1; expected milliseconds from 0 to 60000'],
		[{ errors: 'other' as 'prism' }, 'errors is "other"; expected "contract" or "prism".'],
	])('rejects the option %j', (options, message) => {
		expect(() => createMockFetch(options)).toThrow(message);
	});
});
