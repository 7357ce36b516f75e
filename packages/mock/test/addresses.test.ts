/** Which operation answers at which host and base path. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, type Mock, type MockFetch, readSpec, startMock } from '../src/index.ts';
import { wireOf } from './generated-requests.ts';
import { send } from './send.ts';

/** The operation that answered, or the status if there is none. */
async function answering(fetch: MockFetch, url: string, init: RequestInit = {}): Promise<string> {
	const { status } = await fetch(url, init);
	return fetch.control.requests().at(-1)?.operationId ?? String(status);
}

async function contractOf(document: object): ReturnType<typeof readSpec> {
	const file = join(mkdtempSync(join(tmpdir(), 'mock-addresses-')), 'document.json');
	writeFileSync(file, JSON.stringify(document));
	return readSpec(file).finally(() => rmSync(join(file, '..'), { recursive: true }));
}

const responses = { 200: { description: 'OK' } };
const get = (operationId: string, more: object = {}): object => ({ get: { operationId, responses, ...more } });
const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];

describe('the API in process', () => {
	const fetch = createMockFetch();
	const stated = operationIds.flatMap((id) =>
		Object.values(operations[id].servers).map((server) => ({ id, url: server.replace('{cname}', 'community.example.com') })),
	);

	it.each(stated)('answers $id at $url', async ({ id, url }) => {
		const { target, body, ...init } = wireOf(id);
		expect(await answering(fetch, `${url}${target}`, { ...init, ...(body === undefined ? {} : { body }) })).toBe(id);
	});

	it('never answers with the operation of another family', async () => {
		const families = { system: 'rai-api', integration: 'integration', application: 'application' } as const;
		for (const id of operationIds) {
			const { target, body, ...init } = wireOf(id);
			for (const host of Object.values(families))
				for (const base of ['', '/api/v1', '/apis/v1']) {
					const url = `https://${host}.returning.ai${base}${target}`;
					const answered = await answering(fetch, url, { ...init, ...(body === undefined ? {} : { body }) });
					const family = answered.split('.')[0] as keyof typeof families;
					expect([host, undefined], `${url}: ${answered}`).toContain(families[family]);
				}
		}
	});

	it('names the host of an unknown path', async () => {
		expect((await fetch('https://application.returning.ai/channels')).status).toBe(404);
		const text = 'Unknown path: GET application.returning.ai/channels.';
		expect(JSON.stringify(fetch.control.requests().at(-1))).toContain(text);
	});
});

describe('the API on a port', () => {
	let mock: Mock;
	beforeAll(async () => {
		mock = await startMock({ port: 0 });
	});
	afterAll(() => mock.close());

	it.each([
		['/channels', {}, 'system.channels.list'],
		['/api/v1/channels', {}, 'system.channels.list'],
		['/apis/v1/channels', {}, 'integration.channels.list'],
		['/apis/v1/users/7', {}, 'integration.users.get'],
		['/application/apis/v1/users/7', {}, 'application.users.get'],
		['/apis/v1/users/7', { host: 'application.returning.ai' }, 'application.users.get'],
		['http://application.returning.ai/apis/v1/users/7', {}, 'application.users.get'],
		['/channels', { host: 'application.returning.ai' }, undefined],
	])('answers %s with the headers %j as %s', async (target, headers, id) => {
		await send(mock.url, { method: 'GET', target, headers });
		expect(mock.control.requests().at(-1)?.operationId).toBe(id);
	});
});

const THREE = {
	openapi: '3.1.0',
	info: { title: 'Servers', version: '1' },
	servers: [
		{ url: 'https://api.example.com/v2/' },
		{ url: 'https://API.example.com:8443/v3' },
		{
			url: 'https://{tenant}.eu.example.com:{port}/{stage}/{name}',
			variables: {
				tenant: { default: 'demo' },
				port: { default: '443' },
				stage: { enum: ['beta', 'live'], default: 'live' },
				name: { default: 'x' },
			},
		},
	],
	paths: {
		'/pets': get('pets'),
		'/pets/{id}': { parameters, ...get('pet') },
		'/{id}/pets': { parameters, ...get('petsOf') },
		'/uploads': { servers: [{ url: 'https://files.example.com' }], ...get('uploads') },
		'/status': get('status', { servers: [{ url: '../status-api/./' }, { url: 'http://[2001:db8::1]:81/s' }] }),
		'/a%20b/{id}%2B': { parameters, ...get('encoded') },
	},
};

const TWO = { swagger: '2.0', info: THREE.info, host: 'api.example.com', basePath: '/v2', paths: { '/pets': get('pets') } };
const { host: _, ...RELATIVE } = TWO;
const WHOLE_URL = {
	...THREE,
	servers: [{ url: '{server}/v1', variables: { server: { default: 'https://api.example.com' } } }],
	paths: { '/pets': get('pets') },
};
const UNSAFE = {
	...THREE,
	servers: [{ url: 'https://api.example.com/v1' }],
	paths: { '/v1/pets': get('long'), '/pets': get('short') },
};
const NEAR = {
	...THREE,
	servers: [{ url: 'http://localhost:9/near' }, { url: 'https://far.example.com/far' }],
	paths: { '/pets': get('pets') },
};

describe.each([
	[
		'servers of OpenAPI 3',
		THREE,
		[
			['https://api.example.com/v2/pets', 'pets'],
			['https://api.example.com/pets', 'pets'],
			['https://api.example.com:8443/v3/pets/7', 'pet'],
			['https://api.example.com/v3/pets', 'petsOf'],
			['https://acme.eu.example.com/live/x/pets', 'pets'],
			['https://acme.eu.example.com/beta/y/pets', 'pets'],
			['https://acme.eu.example.com/alpha/x/pets', '404'],
			['https://files.example.com/uploads', 'uploads'],
			['https://files.example.com/pets', '404'],
			['https://api.example.com/v2/uploads', '404'],
			['http://localhost/v2/pets', 'pets'],
			['http://localhost:4010/v3/pets/7', 'pet'],
			['http://localhost/live/x/pets', 'pets'],
			['http://localhost/pets', 'pets'],
			['http://localhost/v9/pets', 'petsOf'],
			['http://localhost/uploads', 'uploads'],
			['http://localhost/status-api/status', 'status'],
			['http://[2001:db8::1]:81/s/status', 'status'],
			['http://[2001:db8::1]:81/pets', '404'],
			['http://[::1]:4010/v2/pets', 'pets'],
			['http://localhost/a%20b/7+', 'encoded'],
			['http://localhost/v2/a%20b/7%2B', 'encoded'],
		],
	],
	[
		'host and basePath of OpenAPI 2',
		TWO,
		[
			['https://api.example.com/v2/pets', 'pets'],
			['http://localhost/v2/pets', 'pets'],
			['http://localhost/pets', 'pets'],
		],
	],
	[
		'only a basePath of OpenAPI 2',
		RELATIVE,
		[
			['https://other.example.com/v2/pets', 'pets'],
			['http://localhost/v1/pets', '404'],
		],
	],
	[
		'a variable that is a whole URL',
		WHOLE_URL,
		[
			['https://api.example.com/v1/pets', 'pets'],
			['http://localhost/v1/pets', 'pets'],
		],
	],
	[
		'a path that starts like the base path',
		UNSAFE,
		[
			['https://api.example.com/v1/pets', 'short'],
			['https://api.example.com/v1/v1/pets', 'long'],
			['http://localhost/v1/pets', 'long'],
			['http://localhost/pets', 'short'],
		],
	],
	[
		'a local server and a remote one',
		NEAR,
		[
			['http://localhost/near/pets', 'pets'],
			['http://localhost/far/pets', 'pets'],
			['https://far.example.com/far/pets', 'pets'],
			['https://far.example.com/near/pets', '404'],
		],
	],
] as [string, object, [string, string][]][])('%s', async (_, document, cases) => {
	const fetch = createMockFetch({ contract: await contractOf(document) });

	it.each(cases)('%s reaches %s', async (url, id) => {
		expect(await answering(fetch, url)).toBe(id);
	});
});
