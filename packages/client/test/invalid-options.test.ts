import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { type Client, createClient, login, OptionError, request, type Transport } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { failure, ID, KEYS, MESSAGE, SECRET } from './server.ts';

const neverSent = async (): Promise<Response> => {
	throw new Error('A request was sent.');
};
const client = createClient({ baseUrl: 'http://localhost:1', fetch: neverSent, credentials: KEYS });
const raw = createRawClient({ baseUrl: 'http://localhost:1', fetch: neverSent, credentials: KEYS });

const TRAVERSALS = ['..', '.', '%2e%2e', '%2E%2e', '.%2e', '', 'a/b', 'a\\b', '/', '../..'];

describe('an id that would change the path', () => {
	it.each(TRAVERSALS)('is rejected by the client and the raw client: %j', async (id) => {
		for (const call of [client.system.roles.delete({ id }), raw.DELETE('/roles/{id}', { params: { path: { id } } })]) {
			const error = await failure(call);
			expect(error).toBeInstanceOf(OptionError);
			expect(error.message).toContain(`id is ${JSON.stringify(id)}; expected an id that matches /`);
		}
	});

	it.each([
		'/roles/..',
		'/roles/%2e%2e/x',
		'/./roles',
		'/roles\\..',
		'/roles?a=1',
		'/roles#a',
		'/ro les',
		'roles',
		'//evil.test/../x',
	])('is rejected in the path of request(): %j', async (path) => {
		expect(await failure(request(client.core, { family: 'system', method: 'DELETE', path }))).toBeInstanceOf(OptionError);
	});

	it.each([['not-an-object-id'], [`${ID}0`], [undefined], [null], [{}], [['a']]])(
		'is rejected when it is not an id: %j',
		async (id) => {
			await expect(client.system.roles.delete({ id: id as string })).rejects.toThrow('id is ');
		},
	);
});

/** Values that are neither a string nor a number. */
const WRONG_TYPES: [string, unknown][] = [
	['true', true],
	['null', null],
	['an object', { toString: () => ID }],
	['a list', [ID]],
	['a date', new Date(0)],
	['a function', () => ID],
	['a symbol', Symbol('1102')],
];

describe('a value of the wrong type', () => {
	it.each([...WRONG_TYPES, ['undefined', undefined], ['a bigint', 1102n]])('is rejected as an id: %s', async (_, id) => {
		for (const call of [
			client.system.channels.delete({ id: id as string }),
			client.system.roles.listForUser({ id: id as string }),
			raw.DELETE('/roles/{id}', { params: { path: { id: id as string } } }),
		])
			expect(await failure(call)).toBeInstanceOf(OptionError);
	});

	it.each(WRONG_TYPES.filter(([, value]) => value !== true))('is rejected as a query parameter: %s', async (_, value) => {
		const params = { communityId: ID, search: value as string };
		for (const call of [
			client.application.communityUsers.list(params),
			client.system.badges.list({ query: { search: value as string } }),
			raw.GET('/communities/{communityId}/users', { params: { path: params, query: { search: value as string } } }),
		])
			expect(await failure(call)).toBeInstanceOf(OptionError);
	});

	it('does not include a number as an id or a boolean as a query parameter', async () => {
		const urls: string[] = [];
		const fetch = async (url: string): Promise<Response> => {
			urls.push(url);
			return new Response('{"meta":{"success":true},"body":[]}');
		};
		const { system } = createClient({ baseUrl: 'http://api.test', fetch, credentials: KEYS });
		await system.roles.listForUser(
			{ id: 1102 as unknown as string },
			{ query: { all: false, page: 0, none: undefined, empty: '' } },
		);
		expect(urls).toEqual(['http://api.test/roles/1102?all=false&page=0&empty=']);
	});
});

describe('an invalid argument', () => {
	const circular: Record<string, unknown> = {};
	circular.self = circular;

	it.each<[string, (client: Client) => PromiseLike<unknown>, string]>([
		[
			'a circular body',
			({ integration }) => integration.messages.send(circular as never),
			'could not be called: Converting circular structure',
		],
		['a bigint', ({ integration }) => integration.messages.send({ ...MESSAGE, message: 1n } as never), 'BigInt'],
		[
			'no body',
			({ integration }) => integration.messages.send(undefined as never),
			'The body is "undefined"; expected an object',
		],
		['no arguments', ({ system }) => system.roles.delete(undefined as never), 'id is undefined; expected an id that matches'],
		[
			'a header with a line break',
			({ system }) => system.badges.list({ headers: { 'x-a': `1\r\nx-evil: ${SECRET}` } }),
			'A header is "x-a"; expected a name and one line',
		],
		['a header name with a colon', ({ system }) => system.badges.list({ headers: { 'x:a': '1' } }), 'A header is "x:a"'],
		['a hostname with a line break', ({ system }) => system.auth.secureAuth({ hostname: 'a\nb' }), 'A header is "hostname"'],
		[
			'a short idempotency key',
			({ integration }) => integration.messages.send(MESSAGE, { idempotencyKey: 'short' }),
			'idempotencyKey is "short"; expected 8 to 128',
		],
		['a timeout of 0', ({ system }) => system.badges.list({ timeout: 0 }), 'timeout is 0; expected milliseconds from 1'],
		[
			'a timeout that overflows',
			({ system }) => system.badges.list({ timeout: 2 ** 31 }),
			'timeout is 2147483648; expected milliseconds from 1 to 2147483647',
		],
		['an infinite timeout', ({ system }) => system.badges.list({ timeout: Number.POSITIVE_INFINITY }), 'expected milliseconds'],
		['negative retries', ({ system }) => system.badges.list({ maxRetries: -1 }), 'maxRetries is -1; expected 0 or more'],
		[
			'a path as text',
			({ integration }) => integration.users.bulkUpdate({ data: 'users.csv' }),
			'data is "a single line"; expected CSV text, or { path }',
		],
		[
			'a missing file',
			({ integration }) => integration.users.bulkUpdate({ data: { path: '/no/such/file.csv' } }),
			'The file is "/no/such/file.csv"; expected a path',
		],
		[
			'a credential with a space',
			({ system }) => system.badges.list({ credential: `${SECRET} x` }),
			'credentials.system is "string"; expected printable ASCII',
		],
	])('throws an OptionError: %s', async (_, call, message) => {
		const error = await failure(call(client));
		expect(error).toBeInstanceOf(OptionError);
		expect(error.message).toContain(message);
		expect(inspect(error)).not.toContain(SECRET);
	});

	it('throws an OptionError from the raw client', async () => {
		expect(await failure(raw.GET('/badges', { headers: { 'x-a': '1\r\nx-evil: 1' } }))).toBeInstanceOf(OptionError);
		expect(await failure(raw.POST('/apis/v1/messages/send', { body: [] as never }))).toBeInstanceOf(OptionError);
		expect(await failure(raw.GET('/nowhere' as '/badges'))).toMatchObject({
			message: expect.stringContaining('GET /nowhere is not in the contract'),
		});
	});
});

describe('an invalid option', () => {
	it.each([
		[{ baseUrl: 'localhost:4010' }, 'baseUrl is "localhost:4010"; expected a URL such as http://localhost:4010, or in'],
		[{ baseUrl: { system: 'nowhere' } }, 'baseUrl is "nowhere"; expected a URL such as'],
		[{ baseUrl: { sytem: 'http://localhost' } }, 'A family is "sytem"; expected system, integration, application, secureAuth.'],
		[{ baseURL: 'http://localhost' }, 'An option is "baseURL"; expected environment, baseUrl, credentials, '],
		[{ credentials: { integrations: SECRET } }, 'A family is "integrations"'],
		[{ headers: { 'x-a': '1\n2' } }, 'A header is "x-a"'],
	])('throws in createClient: %j', (options, message) => {
		expect(() => createClient(options as never)).toThrow(message);
		expect(() => createClient(options as never)).toThrow(OptionError);
	});

	it.each([
		[
			{ environment: 'live' },
			'environment is "live"; expected production, staging, pre-staging, playground, local or baseUrl.integration.',
		],
		[{ credentials: {} }, 'credentials.integration is undefined; expected the credential that integration.channels.list needs.'],
		[
			{ credentials: { integration: `${SECRET}\r\nx-evil: 1` } },
			'credentials.integration is "string"; expected printable ASCII without spaces.',
		],
		[{ credentials: { integration: 42 } }, 'credentials.integration is '],
	])('throws before a request is sent: %j', async (options, message) => {
		const error = await failure(createClient({ fetch: neverSent, ...(options as object) }).integration.channels.list());
		expect(error).toBeInstanceOf(OptionError);
		expect(error.message).toContain(message);
		expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(SECRET);
	});

	it('throws for secure auth in production without a baseUrl', async () => {
		const production = createClient({ fetch: neverSent, credentials: { secureAuth: SECRET } });
		await expect(production.system.auth.secureAuth()).rejects.toThrow('expected local or baseUrl.secureAuth');
	});
});

describe('in a browser', () => {
	const TOKEN = `${btoa('{}')}.${btoa('{"iat":1,"exp":9999999999}')}.x`;

	it.each([
		['a system key', (options: object) => createClient({ credentials: { system: SECRET }, ...options }).system.badges.list()],
		[
			'a community key',
			(options: object) => createClient({ credentials: { integration: () => SECRET }, ...options }).integration.channels.list(),
		],
		[
			'a community key as application credential',
			(options: object) =>
				createClient({ credentials: { application: SECRET }, ...options }).application.apiKeys.list({ communityId: ID }),
		],
	])('%s is rejected unless dangerouslyAllowBrowser is set', async (_, call) => {
		Object.assign(globalThis, { document: {} });
		try {
			const fetch = async (): Promise<Response> =>
				new Response('{"meta":{"status":"success","success":true},"status":"success","data":[],"body":[]}');
			await expect(call({ fetch })).rejects.toThrow(
				/^credentials\.\w+ is "a key in a browser"; expected a member's token, your server, or dangerouslyAllowBrowser \(in a jsdom or happy-dom test: the environment node\)\.$/,
			);
			await expect(call({ fetch, dangerouslyAllowBrowser: true })).resolves.toEqual([]);
			await expect(
				createClient({ fetch, credentials: { application: TOKEN } }).application.apiKeys.list({ communityId: ID }),
			).resolves.toEqual([]);
		} finally {
			Reflect.deleteProperty(globalThis, 'document');
		}
	});
});

describe('a base URL', () => {
	const urlsOf = async (options: object): Promise<string[]> => {
		const urls: string[] = [];
		const fetch = async (url: string): Promise<Response> => {
			urls.push(url);
			return new Response('{"meta":{"success":true},"status":"success","body":[],"data":[]}');
		};
		const sending = createClient({ credentials: KEYS, ...options, fetch });
		await sending.system.badges.list();
		await sending.integration.channels.list();
		return urls;
	};

	it.each([
		{ baseUrl: new URL('http://localhost:4010') },
		{ baseUrl: { system: new URL('http://localhost:4010'), integration: new URL('http://localhost:4010/') } },
	])('may be a URL object', async (options) => {
		expect(await urlsOf(options)).toEqual(['http://localhost:4010/badges', 'http://localhost:4010/apis/v1/channels']);
	});

	it.each([
		4010,
		[],
		['http://'],
		true,
		null,
		'',
		' ',
		new Map([['system', 'http://localhost']]),
		new Headers(),
		() => 'http://localhost',
	])('of another type is an OptionError, and not the production host: %s', (baseUrl) => {
		expect(() => createClient({ baseUrl: baseUrl as never })).toThrow(/^baseUrl is /);
		if (baseUrl !== null) expect(() => createClient({ baseUrl: { system: baseUrl as never } })).toThrow(/^baseUrl is /);
	});

	it('may be a path of the page, whose own host needs no credential', async () => {
		vi.stubGlobal('document', {});
		vi.stubGlobal('location', new URL('https://app.test/page'));
		try {
			expect(await urlsOf({ baseUrl: '/api/', credentials: {} })).toEqual([
				'https://app.test/api/badges',
				'https://app.test/api/apis/v1/channels',
			]);
			await expect(urlsOf({ baseUrl: 'https://app.test.evil', credentials: {} })).rejects.toThrow(
				'credentials.system is undefined',
			);
		} finally {
			vi.unstubAllGlobals();
		}
		expect(() => createClient({ baseUrl: '/api' })).toThrow('baseUrl is "/api"; expected a URL');
	});
});

describe('an option of the wrong type', () => {
	it.each([
		[{ credentials: null }, 'credentials is "null"; expected object.'],
		[{ credentials: SECRET }, 'credentials is "string"; expected object.'],
		[{ headers: null }, 'headers is "null"; expected object.'],
		[{ headers: 'x-a: 1' }, 'headers is "string"; expected object.'],
		[{ hooks: {} }, 'hooks is "object"; expected array.'],
		[{ fetch: 'fetch' }, 'fetch is "string"; expected function.'],
		[{ timeout: '1000' }, 'timeout is "string"; expected number.'],
		[{ dangerouslyAllowBrowser: 'no' }, 'dangerouslyAllowBrowser is "string"; expected boolean.'],
		[{ environment: 7 }, 'environment is "number"; expected string.'],
	])('throws in createClient: %j', (options, message) => {
		expect(() => createClient(options as never)).toThrow(message);
	});

	it('does not include Headers, of the client or of a call', async () => {
		let sent: Readonly<Record<string, string>> = {};
		const fetch: Transport = async (_, { headers }) => {
			sent = headers;
			return new Response('{"meta":{"success":true},"body":[]}');
		};
		const { system } = createClient({
			baseUrl: 'http://api.test',
			fetch,
			credentials: KEYS,
			headers: new Headers({ 'X-A': '1' }),
		});
		await system.badges.list({ headers: new Headers({ 'X-B': '2' }) });
		expect(sent).toMatchObject({ 'x-a': '1', 'x-b': '2' });
	});
});

describe('in a web worker, which has no document,', () => {
	it('a key is rejected, too', async () => {
		vi.stubGlobal('importScripts', () => {});
		try {
			expect(await failure(createClient({ credentials: KEYS }).system.badges.list())).toMatchObject({
				message: expect.stringContaining('credentials.system is "a key in a browser"'),
			});
		} finally {
			vi.unstubAllGlobals();
		}
	});

	it('the token that login() fetches is accepted, whatever its form', async () => {
		vi.stubGlobal('importScripts', () => {});
		const fetch = async (url: string): Promise<Response> =>
			new Response(
				url.endsWith('/auth/login')
					? '{"meta":{"success":true},"body":{"token":"rai_test_user_token"}}'
					: '{"meta":{"status":"success"},"data":[]}',
			);
		try {
			const credentials = { application: login({ email: 'panda@example.com', password: 'correct-horse-1' }) };
			const { application } = createClient({ baseUrl: 'http://api.test', fetch, credentials });
			expect(await application.apiKeys.list({ communityId: ID })).toEqual([]);
		} finally {
			vi.unstubAllGlobals();
		}
	});
});
