// Every export that needs a server runtime: the spec, the types, the mock, the server, the command line, and the client's undici transport.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { badges } from './client.js';
import { specRuntime } from './spec-runtime.js';
import { expect, rejection } from './watch.js';

const CHANNELS = { headers: { 'x-api-key': 'rai_test_system_key' } };

function json(load, use) {
	return { load, use: ({ default: document }) => use(document) };
}

function manifest(name, load) {
	return json(load, (document) => expect('its name', document.name, name));
}

/** Each family's document, in both editions. */
const familyDocuments = ['system', 'integration', 'application'].flatMap((family) =>
	['3.1', '3.0'].map((edition) => {
		const name = `@returning-ai/spec/${family}.openapi${edition === '3.0' ? '-3.0' : ''}.json`;
		return [
			name,
			json(
				() => import(name, { with: { type: 'json' } }),
				(document) => expect('its version', document.openapi.slice(0, 3), edition),
			),
		];
	}),
);

const specPrograms = {
	...Object.fromEntries(familyDocuments),
	'@returning-ai/spec/operations': {
		load: () => import('@returning-ai/spec/operations'),
		use: ({ operations }) => expect('an operation', operations['integration.messages.send'].method, 'POST'),
	},
	'@returning-ai/spec/operations.json': json(
		() => import('@returning-ai/spec/operations.json', { with: { type: 'json' } }),
		(operations) => expect('an operation', operations['integration.messages.send'].method, 'POST'),
	),
	'@returning-ai/spec/runtime': specRuntime,
	'@returning-ai/spec/openapi.json': json(
		() => import('@returning-ai/spec/openapi.json', { with: { type: 'json' } }),
		(document) => expect('its version', document.openapi.slice(0, 3), '3.1'),
	),
	'@returning-ai/spec/openapi.yaml': json(
		async () => ({ default: await readFile(fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.yaml')), 'utf8') }),
		(text) => expect('its version', /^openapi: '?3\.1/m.test(text), true),
	),
	'@returning-ai/spec/package.json': manifest(
		'@returning-ai/spec',
		() => import('@returning-ai/spec/package.json', { with: { type: 'json' } }),
	),
};

const typesPrograms = {
	// Only types, which do not exist at run time.
	'@returning-ai/types': { load: () => import('@returning-ai/types'), use: () => undefined },
	'@returning-ai/types/package.json': manifest(
		'@returning-ai/types',
		() => import('@returning-ai/types/package.json', { with: { type: 'json' } }),
	),
	'@returning-ai/client/package.json': manifest(
		'@returning-ai/client',
		() => import('@returning-ai/client/package.json', { with: { type: 'json' } }),
	),
};

const DOCUMENT = {
	openapi: '3.1.0',
	info: { title: 'Pets', version: '1.0.0' },
	paths: {
		'/pets': { get: { responses: { 200: { description: 'Pets', content: { 'application/json': { example: ['cat'] } } } } } },
	},
};

async function useMockPackage(api) {
	const mock = await api.startMock({ port: 0 });
	const proxy = await api.startProxy({ target: mock.url, port: 0 });
	expect('the mock', (await fetch(`${mock.url}/channels`, CHANNELS)).status, 200);
	expect('the proxy', (await fetch(`${proxy.url}/channels`, CHANNELS)).status, 200);
	expect('its report', proxy.report().broken, []);
	await proxy.close();
	await mock.close();

	const mockFetch = api.createMockFetch();
	mockFetch.control.on('system.channels.list').reply(429).times(1);
	const statuses = [];
	for (let call = 0; call < 2; call += 1) statuses.push((await mockFetch('http://localhost/channels', CHANNELS)).status);
	expect('planned replies', statuses, [429, 200]);
	const planned = await rejection(async () => mockFetch.control.on('system.channels.list').reply(299));
	expect(`${planned} is a PlanError`, planned instanceof api.PlanError, true);
	const verified = await rejection(async () => mockFetch.control.verify('system.channels.list', { times: 3 }));
	expect(`${verified} is a VerificationError`, verified instanceof api.VerificationError, true);
	const scope = await rejection(async () => mockFetch.control.scope('not a name'));
	expect(`${scope} is a ScopeError`, scope instanceof api.ScopeError, true);

	await writeFile('pets.json', JSON.stringify(DOCUMENT));
	expect('a sound document', await api.checkSpec('pets.json'), []);
	const pets = api.createMockFetch({ contract: await api.readSpec('pets.json') });
	expect('its example', await (await pets('http://localhost/pets')).json(), ['cat']);
	const missing = await rejection(() => api.readSpec('missing.json'));
	expect(`${missing} is a SpecError`, missing instanceof api.SpecError, true);
}

const mockPrograms = {
	'@returning-ai/mock': { load: () => import('@returning-ai/mock'), use: useMockPackage },
	'@returning-ai/mock/package.json': manifest(
		'@returning-ai/mock',
		() => import('@returning-ai/mock/package.json', { with: { type: 'json' } }),
	),
};

/** Calls a mock in a test, and runs the checks at its end. */
async function useInTest(mockFetch, checks) {
	expect('a call', (await mockFetch('http://localhost/channels', CHANNELS)).status, 200);
	expect('the checks at the end of the test', checks.length, 1);
	checks.pop()();
}

/** Calls a shared mock in a scope, and runs the checks at the end of the test. */
async function useScopeInTest(open, checks) {
	const { startMock } = await import('@returning-ai/mock');
	const mock = await startMock({ port: 0 });
	const { url, headers, control } = open(mock);
	const call = await fetch(`${url}/channels`, { headers: { ...CHANNELS.headers, ...headers } });
	expect('a call in a scope', call.status, 200);
	expect('its requests', control.requests().length, 1);
	checks.pop()();
	await mock.close();
}

const mockTestPrograms = {
	'@returning-ai/mock/node-test': {
		load: () => import('@returning-ai/mock/node-test'),
		async use({ useMock, useMockScope }) {
			const checks = [];
			const context = { after: (check) => checks.push(check) };
			await useInTest(useMock(context), checks);
			await useScopeInTest((mock) => useMockScope(context, mock), checks);
		},
	},
	'@returning-ai/mock/jest': {
		load: () => import('@returning-ai/mock/jest'),
		async use({ useMock, useMockScope }) {
			const checks = [];
			const starts = [];
			// Jest defines these functions.
			Object.assign(globalThis, { beforeEach: (start) => starts.push(start), afterEach: (check) => checks.push(check) });
			const mockFetch = useMock();
			starts.pop()();
			await useInTest(mockFetch, checks);
			const open = (mock) => {
				const scope = useMockScope(() => mock);
				starts.pop()();
				return scope();
			};
			await useScopeInTest(open, checks);
		},
	},
};

const mockVitestProgram = {
	'@returning-ai/mock/vitest': {
		load: () => import('@returning-ai/mock/vitest'),
		async use({ useMock, useMockScope }) {
			const checks = [];
			const onTestFinished = (check) => checks.push(check);
			await useInTest(useMock({ onTestFinished }), checks);
			await useScopeInTest((mock) => useMockScope(mock, { onTestFinished }), checks);
		},
	},
};

const serverPrograms = {
	'@returning-ai/server': {
		load: () => import('@returning-ai/server'),
		async use({ createServer, SetupError }) {
			const server = await createServer({ demo: true });
			const { url } = await server.listen({ port: 0 });
			expect('a call', (await fetch(`${url}/channels`, CHANNELS)).status, 200);
			const community = await server.community();
			const headers = { 'x-api-key': community.keys.system };
			expect('a fresh community', (await fetch(`${url}/channels`, { headers })).status, 200);
			expect('no emails', await server.emails(), []);
			const ended = await server.events({ signal: globalThis.AbortSignal.abort() })[Symbol.asyncIterator]().next();
			expect('the end of the events', ended.done, true);
			const time = server.clock.set(new Date('2040-01-01T00:00:00Z'));
			expect('the time', time.getUTCFullYear(), 2040);
			await server.close();
			const error = await rejection(() => createServer({ databaseUrl: 'postgres://127.0.0.1:1/none' }));
			expect(`${error} is a SetupError`, error instanceof SetupError, true);
		},
	},
	'@returning-ai/server/package.json': manifest(
		'@returning-ai/server',
		() => import('@returning-ai/server/package.json', { with: { type: 'json' } }),
	),
	'@returning-ai/cli/package.json': manifest(
		'@returning-ai/cli',
		() => import('@returning-ai/cli/package.json', { with: { type: 'json' } }),
	),
};

const undiciProgram = {
	'@returning-ai/client/undici': {
		load: () => import('@returning-ai/client/undici'),
		async use({ undiciTransport }, { options, createClient }) {
			expect('a call', await createClient({ ...options, fetch: undiciTransport() }).system.badges.list(), badges);
		},
	},
};

export const platformPrograms = {
	...specPrograms,
	...typesPrograms,
	...mockPrograms,
	...mockTestPrograms,
	...mockVitestProgram,
	...serverPrograms,
	...undiciProgram,
};
