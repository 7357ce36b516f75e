// Every export of the client. Runs where the client runs: in Node, Bun, Deno, browsers and Workers.
import { fixtures } from '@returning-ai/client/testing';
import { expect, rejection } from './watch.js';

const KEYS = {
	system: 'rai_test_system_key',
	secureAuth: 'rai_test_secure_auth_key',
	integration: 'rai_test_community_key',
	application: 'rai_test_user_token',
};

const message = fixtures['integration.messages.send'].params;
const roleCreated = fixtures['system.roles.create'].params;
const sent = fixtures['integration.messages.send'].data;
export const badges = fixtures['system.badges.list'].data;

/** A transport with one response to every request. */
function replying(status, body, headers = {}) {
	return async () => new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
}

async function useIndex(sdk, { options }) {
	const lines = [];
	const logger = { debug: (line) => lines.push(line), info: (line) => lines.push(line), warn: (line) => lines.push(line) };
	const hooks = [sdk.logTo(logger, { level: 'info' }), sdk.throttle()];
	const credentials = { ...KEYS, application: sdk.login(fixtures['system.auth.login'].params) };
	const client = sdk.createClient({ ...options, credentials, hooks });
	expect('a method', await client.integration.messages.send(message), sent);
	expect('a logged line', lines.length, 1);
	expect(
		'a logged-in member',
		await client.application.users.get(fixtures['application.users.get'].params),
		fixtures['application.users.get'].data,
	);

	const core = sdk.createCore(options);
	const untyped = { family: 'integration', method: 'POST', path: '/apis/v1/messages/send', body: message };
	expect('an untyped request', await sdk.request(core, untyped), fixtures['integration.messages.send'].reply);
	await useErrors(sdk, options, client);
}

async function useErrors(sdk, options, client) {
	const once = { maxRetries: 0 };
	const create = (status) => client.system.roles.create(roleCreated, { ...once, headers: { prefer: `code=${status}` } });
	const missing = () => client.integration.messages.send(message, { ...once, headers: { prefer: 'code=404' } });
	const fetching = (fetch, timeout = 60_000) => sdk.createClient({ ...options, ...once, fetch, timeout }).system.badges.list();
	const hang = (_, { signal }) =>
		new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
	const refuse = async () => {
		throw new TypeError('fetch failed');
	};
	const cases = {
		BadRequestError: () => create(400),
		UnauthorizedError: () => create(401),
		ForbiddenError: () => create(403),
		NotFoundError: missing,
		ConflictError: () => create(409),
		TooManyRequestsError: () => fetching(replying(429, '{}', { 'retry-after': '1' })),
		ServerError: () => create(500),
		ApiError: () => fetching(replying(418, '{}')),
		ParseError: () => fetching(replying(200, '<html>')),
		ConnectionError: () => fetching(refuse),
		TimeoutError: () => fetching(hang, 20),
		AbortError: () => client.system.badges.list({ signal: AbortSignal.abort() }),
		OptionError: async () => sdk.createClient({ basUrl: 'http://localhost' }),
	};
	for (const [name, call] of Object.entries(cases)) {
		const error = await rejection(call);
		expect(`the name of ${error}`, error.name, name);
		expect(`${error} is a ${name}`, error instanceof sdk[name], true);
		expect(`${error} is ours`, error instanceof sdk.ReturningAIError, true);
	}
	expect('a 404', sdk.isError(await rejection(missing), 'integration.messages.send', 404), true);
	expect('an error of the API', sdk.isApiError(await rejection(missing)), true);
}

/** Calls each operation of a resource with the contract's example, as a function and as a method, and compares the data. */
function resource(family, name, load) {
	const camelCase = name.replace(/-./g, (dash) => dash[1].toUpperCase());
	const compare = async (verb, call) => {
		const id = `${family}.${camelCase}.${verb}`;
		const { params, data } = fixtures[id];
		expect(id, await call(...(params === undefined ? [] : [params])), data);
	};
	const factory = `${family}.${camelCase}`.replace(/\../, (start) => start[1].toUpperCase());
	return {
		load,
		async use({ [factory]: methodsOf, ...operations }, { core }) {
			const methods = methodsOf(core);
			for (const [verb, operation] of Object.entries(operations)) {
				await compare(verb, (...params) => operation(core, ...params));
				await compare(verb, (...params) => methods[verb](...params));
			}
		},
	};
}

async function useBulk(bulk, { core }) {
	const user = fixtures['integration.users.create'].params;
	const members = ['1102', '1103'];
	const runs = [
		await bulk.createUsers(core, [user, user]),
		await bulk.deleteUsers(core, members),
		await bulk.restoreUsers(core, members),
		await bulk.awardBadge(core, fixtures['system.badges.awardToUser'].params.id, members),
		await bulk.addRole(core, fixtures['system.roles.addToUser'].params.id, members),
	];
	for (const { done, failed } of runs) expect('a bulk run', [done.length, failed.map(({ error }) => String(error))], [2, []]);
	const imported = bulk.bulkImportCsv([
		{ firstname: 'Red', lastname: 'Panda', username: 'redpanda', email: 'panda@example.com' },
	]);
	expect(
		'a file to import',
		await imported.text(),
		'First Name,Last Name,Username,Email\nRed,Panda,redpanda,panda@example.com\n',
	);
	const updated = bulk.bulkUpdateCsv([{ email: 'panda@example.com', xp: { add: 50 } }]);
	expect('a file to update', await updated.text(), 'email,xp_op,xp\npanda@example.com,add,50\n');
}

async function useQuery({ createQueries }, { core }) {
	const queries = createQueries(core);
	const { signal } = new AbortController();
	const roles = fixtures['system.roles.listForUser'];
	expect('a query', await queries.system.roles.listForUser(roles.params).queryFn({ signal }), roles.data);
	const users = fixtures['application.communityUsers.list'];
	const page = await queries.application.communityUsers.list.infinite(users.params).queryFn({ signal, pageParam: 1 });
	expect('an infinite query', page.items, users.data);
	expect('a mutation', await queries.integration.messages.send().mutationFn(message), sent);
}

async function useTesting({ fixtures: own, recorder }, { options, createClient }) {
	const recording = await recorder();
	const client = createClient({ ...options, hooks: [recording.hook] });
	expect('a recorded call', await client.integration.messages.send(own['integration.messages.send'].params), sent);
	recording.assertValid();
	const [exchange] = recording.exchanges;
	expect('a recorded exchange', [exchange.operationId, exchange.problems], ['integration.messages.send', []]);
}

async function useOtel({ tracing }, { options, createClient }) {
	const spans = [];
	const span = {
		setAttribute: (name, value) => spans.push(`${name}=${value}`),
		setStatus: () => undefined,
		end: () => spans.push('end'),
		spanContext: () => ({ traceId: '0'.repeat(32), spanId: '0'.repeat(16), traceFlags: 0 }),
	};
	const startSpan = (name) => {
		spans.push(name);
		return span;
	};
	await createClient({ ...options, hooks: [tracing({ tracer: { startSpan } })] }).system.badges.list();
	expect('a span', spans, ['system.badges.list', 'http.response.status_code=200', 'end']);
}

/** The context of the programs: a mock at `url`, which responds with the contract's examples. */
export async function clientContext(url, more = {}) {
	const { createClient, createCore } = await import('@returning-ai/client');
	const options = { baseUrl: url, credentials: KEYS, ...more };
	return { url, options, createClient, core: createCore(options) };
}

export const clientPrograms = {
	'@returning-ai/client': { load: () => import('@returning-ai/client'), use: useIndex },
	'@returning-ai/client/bulk': { load: () => import('@returning-ai/client/bulk'), use: useBulk },
	'@returning-ai/client/otel': { load: () => import('@returning-ai/client/otel'), use: useOtel },
	'@returning-ai/client/query': { load: () => import('@returning-ai/client/query'), use: useQuery },
	'@returning-ai/client/raw': {
		load: () => import('@returning-ai/client/raw'),
		async use({ createRawClient }, { options }) {
			expect('a raw call', (await createRawClient(options).GET('/badges')).data.body, badges);
		},
	},
	'@returning-ai/client/testing': { load: () => import('@returning-ai/client/testing'), use: useTesting },
	'@returning-ai/client/application/api-keys': resource(
		'application',
		'api-keys',
		() => import('@returning-ai/client/application/api-keys'),
	),
	'@returning-ai/client/application/community-users': resource(
		'application',
		'community-users',
		() => import('@returning-ai/client/application/community-users'),
	),
	'@returning-ai/client/application/user-field-histories': resource(
		'application',
		'user-field-histories',
		() => import('@returning-ai/client/application/user-field-histories'),
	),
	'@returning-ai/client/application/user-fields': resource(
		'application',
		'user-fields',
		() => import('@returning-ai/client/application/user-fields'),
	),
	'@returning-ai/client/application/users': resource(
		'application',
		'users',
		() => import('@returning-ai/client/application/users'),
	),
	'@returning-ai/client/integration/channels': resource(
		'integration',
		'channels',
		() => import('@returning-ai/client/integration/channels'),
	),
	'@returning-ai/client/integration/messages': resource(
		'integration',
		'messages',
		() => import('@returning-ai/client/integration/messages'),
	),
	'@returning-ai/client/integration/user-field-histories': resource(
		'integration',
		'user-field-histories',
		() => import('@returning-ai/client/integration/user-field-histories'),
	),
	'@returning-ai/client/integration/user-fields': resource(
		'integration',
		'user-fields',
		() => import('@returning-ai/client/integration/user-fields'),
	),
	'@returning-ai/client/integration/users': resource(
		'integration',
		'users',
		() => import('@returning-ai/client/integration/users'),
	),
	'@returning-ai/client/system/auth': resource('system', 'auth', () => import('@returning-ai/client/system/auth')),
	'@returning-ai/client/system/badges': resource('system', 'badges', () => import('@returning-ai/client/system/badges')),
	'@returning-ai/client/system/channels': resource('system', 'channels', () => import('@returning-ai/client/system/channels')),
	'@returning-ai/client/system/roles': resource('system', 'roles', () => import('@returning-ai/client/system/roles')),
	'@returning-ai/client/system/servers': resource('system', 'servers', () => import('@returning-ai/client/system/servers')),
};
