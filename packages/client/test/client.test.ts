import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiError, type ClientOptions, ConnectionError, createClient, OptionError, ParseError } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';

const MESSAGE = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };
const SECRET = 'rai_test_never_to_be_seen';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** A real server that answers as told. */
async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener).listen(0, '127.0.0.1');
	await once(server, 'listening');
	stop = () => {
		server.close();
		server.closeAllConnections();
	};
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const reply =
	(status: number, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): RequestListener =>
	(_, response) => {
		response.writeHead(status, headers).end(body);
	};

describe('what goes over the wire', () => {
	it('is the path, the credential of the family, the body and the idempotency key', async () => {
		const seen: { method: string | undefined; url: string | undefined; headers: Record<string, unknown>; body: string }[] = [];
		const baseUrl = await serve(async (request, response) => {
			let body = '';
			for await (const chunk of request) body += chunk;
			seen.push({ method: request.method, url: request.url, headers: request.headers, body });
			response
				.setHeader('content-type', 'application/json')
				.end('{"status":"success","message":"done","meta":{"status":"success","success":true},"body":[],"data":[]}');
		});
		const client = createClient({ baseUrl, credentials: { system: 's', integration: 'i', application: 'a' } });
		await client.integration.messages.send(MESSAGE, { idempotencyKey: 'key-12345' });
		await client.system.badges.list();
		await client.application.communityUsers.list({ communityId: '665f1c2ab7e4d90012a3b401', page: 2, search: 'a b' });
		expect(seen[0]).toMatchObject({
			method: 'POST',
			url: '/apis/v1/messages/send',
			headers: { authorization: 'Bearer i', 'idempotency-key': 'key-12345', 'content-type': 'application/json' },
		});
		expect(JSON.parse(seen[0]?.body ?? '')).toEqual(MESSAGE);
		expect(seen[1]).toMatchObject({ method: 'GET', url: '/badges', headers: { 'x-api-key': 's' } });
		expect(seen[1]?.headers.authorization).toBeUndefined();
		expect(seen[2]).toMatchObject({
			url: '/communities/665f1c2ab7e4d90012a3b401/users?page=2&search=a%20b',
			headers: { authorization: 'Bearer a' },
		});
	});

	it.each([
		[
			{ environment: 'production' },
			'https://integration.returning.ai/apis/v1/messages/send',
			'https://application.returning.ai/apis/v1/communities/665f1c2ab7e4d90012a3b401/api-keys',
		],
		[
			{ environment: 'local' },
			'http://localhost:4010/apis/v1/messages/send',
			'http://localhost:4010/communities/665f1c2ab7e4d90012a3b401/api-keys',
		],
		[
			{ baseUrl: { integration: 'https://proxy.example.org/rai/' } },
			'https://proxy.example.org/rai/apis/v1/messages/send',
			'https://application.returning.ai/apis/v1/communities/665f1c2ab7e4d90012a3b401/api-keys',
		],
	] as [ClientOptions, string, string][])('goes to the host of the family: %j', async (options, send, keys) => {
		const urls: string[] = [];
		const fetch = async (request: Request): Promise<Response> => {
			urls.push(request.url);
			return Response.json({ status: 'success', message: 'done', meta: { status: 'success' }, data: [] });
		};
		const client = createClient({ ...options, fetch, credentials: { integration: 'i', application: 'a' } });
		await client.integration.messages.send(MESSAGE);
		await client.application.apiKeys.list({ communityId: '665f1c2ab7e4d90012a3b401' });
		expect(urls).toEqual([send, keys]);
	});
});

describe('what is refused before anything is sent', () => {
	const client = createClient({ baseUrl: 'http://127.0.0.1:1', credentials: { system: SECRET } });
	const raw = createRawClient({ baseUrl: 'http://127.0.0.1:1', credentials: { system: SECRET } });

	it.each(['..', '.', '%2e%2e', '%2E%2e', '', 'a/b', 'a\\b'])('the id %j, by both doors', async (id) => {
		await expect(client.system.roles.delete({ id })).rejects.toBeInstanceOf(OptionError);
		await expect(raw.DELETE('/roles/{id}', { params: { path: { id } } })).rejects.toBeInstanceOf(OptionError);
	});

	it('a call without the credential of its family', async () => {
		await expect(client.integration.channels.list()).rejects.toThrow('give credentials.integration to the client');
	});

	it('a header injection by a credential, without repeating it', async () => {
		const broken = createClient({ baseUrl: 'http://127.0.0.1:1', credentials: { system: `${SECRET}\r\nx-evil: 1` } });
		const error = await broken.system.badges.list().catch((reason: Error) => reason);
		expect(error).toBeInstanceOf(OptionError);
		expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(SECRET);
	});

	it('secure auth in production, whose host only the caller knows', async () => {
		const production = createClient({ credentials: { secureAuth: SECRET } });
		await expect(production.system.auth.secureAuth()).rejects.toThrow('give its address as baseUrl.secureAuth');
	});

	it.each([
		[{ baseUrl: 'localhost:4010' }, 'baseUrl is "localhost:4010"; expected an address such as http://localhost:4010.'],
		[{ environment: 'live' }, 'environment is "live"; expected one of production, staging, pre-staging, playground, local.'],
		[{ baseURL: 'http://localhost' }, '"baseURL" is no option; expected one of environment, baseUrl, credentials, fetch.'],
		[{ credentials: { integrations: SECRET } }, '"integrations" is no family in credentials'],
		[{ baseUrl: { system: 'nowhere' } }, 'baseUrl.system is "nowhere"'],
	])('the options %j', (options, message) => {
		expect(() => createClient(options as never)).toThrow(message);
	});

	it('an environment that a family is not known in', async () => {
		const staging = createClient({ environment: 'staging', credentials: { system: SECRET } });
		await expect(staging.system.badges.list()).rejects.toThrow(
			'The system family has no known host in staging; expected one of production, pre-staging, local, or baseUrl.system.',
		);
	});
});

describe('what can go wrong with a reply', () => {
	const ask = (baseUrl: string) => createClient({ baseUrl, credentials: { integration: SECRET } }).integration.channels.list();

	it.each([
		['HTML', '<!doctype html><p>A proxy speaks.</p>', 'expected JSON with status 200, was given "<!doctype html>'],
		['nothing', '', 'was given an empty reply'],
		['half a reply', '{"status":"suc', 'was given "{"status":"suc"'],
	])('%s is a ParseError', async (_, body, message) => {
		const error = await ask(await serve(reply(200, body, { 'x-request-id': 'req_9' }))).catch((reason: Error) => reason);
		expect(error).toBeInstanceOf(ParseError);
		expect(error).toMatchObject({
			status: 200,
			requestId: 'req_9',
			operationId: 'integration.channels.list',
			message: expect.stringContaining(message),
		});
	});

	it('an envelope that says failure under status 200 is an ApiError', async () => {
		const error = await ask(await serve(reply(200, '{"status":"error","message":"No such community."}'))).catch(
			(reason: Error) => reason,
		);
		expect(error).toBeInstanceOf(ApiError);
		expect((error as Error).message).toBe('integration.channels.list was answered with 200: No such community.');
	});

	it.each(['', '<h1>502</h1>'])('an error with the body %j is still an ApiError of its status', async (body) => {
		const error = await ask(await serve(reply(502, body, {}))).catch((reason: Error) => reason);
		expect(error).toMatchObject({ name: 'ServerError', status: 502 });
	});

	it('no host is a ConnectionError that keeps its cause', async () => {
		const error = await ask('http://127.0.0.1:1').catch((reason: Error) => reason);
		expect(error).toBeInstanceOf(ConnectionError);
		expect((error as Error).cause).toBeDefined();
	});

	it('an abort rejects with the abort', async () => {
		const baseUrl = await serve(() => {});
		const controller = new AbortController();
		const call = createClient({ baseUrl, credentials: { integration: SECRET } }).integration.channels.list({
			signal: controller.signal,
		});
		setTimeout(() => controller.abort(), 20);
		await expect(call).rejects.toMatchObject({ name: 'AbortError' });
	});

	it('no error shows the credential', async () => {
		const addresses = [await serve(reply(401, '{"status":"error","message":"no"}')), 'http://127.0.0.1:1'];
		for (const address of addresses) {
			const error = await ask(address).catch((reason: Error) => reason);
			expect(inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + (error as Error).stack).not.toContain(
				SECRET,
			);
		}
	});
});

describe('a call', () => {
	it('is awaited like a promise', async () => {
		const baseUrl = await serve(reply(200, '{"status":"success","data":[]}'));
		const client = createClient({ baseUrl, credentials: { integration: SECRET } });
		const order: string[] = [];
		const [first, second] = await Promise.all([
			client.integration.channels.list().finally(() => order.push('finally')),
			client.integration.channels.list().then((data) => data.length),
		]);
		expect([first, second, order]).toEqual([[], 0, ['finally']]);
		expect(await client.integration.channels.list().result()).toMatchObject({ ok: true, status: 200, data: [] });
	});
});
