// Imports every entry of the installed package by its name, and calls each export. Prints the outcome of each, by entry.
import { readdirSync, readFileSync } from 'node:fs';

const facts = { operationId: 'system.badges.list', status: 404, requestId: undefined, attempts: 1 };
const member = { email: 'panda@example.com', username: 'redpanda', firstname: 'Red', lastname: 'Panda', displayname: 'Red' };
const reply =
	'{"status":"success","meta":{"success":true,"status":"success"},"body":[],"data":[],"token":"a.b.c","error":false,"user":"redpanda"}';
const { fixtures } = await import('@returning-ai/client/testing');
const { createClient } = await import('@returning-ai/client');

let sent = 0;
const fetch = async () => {
	sent += 1;
	return new Response(reply);
};
const keys = { system: 'rai_test_key', integration: 'rai_test_key', application: 'rai_test_key', secureAuth: 'rai_test_key' };
const options = { baseUrl: 'http://api.test', credentials: keys, fetch };
const { core } = createClient(options);

/** A call that must send a request. */
async function sends(call) {
	const before = sent;
	await call();
	if (sent === before) throw new Error('No request was sent.');
}

const withHook = (hook) => sends(() => createClient({ ...options, hooks: [hook] }).system.badges.list());
const newError = (Kind) => new Kind('no');
const newApiError = (Kind) => new Kind(facts, {}).toJSON();
/** How to call the exports that are not operations. */
const uses = {
	createClient: (make) => sends(() => make(options).system.badges.list()),
	createCore: (make) => make(options).connect,
	isApiError: (is) => is(undefined),
	isError: (is) => is(undefined, 'system.badges.list', 404),
	login: (make) => sends(() => make({ email: member.email, password: 'x' })(core).catch(() => {})),
	logTo: (make) => withHook(make(console)),
	request: (call) => sends(() => call(core, { family: 'system', method: 'GET', path: '/x' })),
	throttle: (make) => withHook(make()),
	tracing: (make) => withHook(make()),
	createRawClient: (make) => sends(() => make(options).GET('/badges')),
	createQueries: (make) => sends(() => make(core).system.badges.list().queryFn({ signal: undefined })),
	async undiciTransport(make) {
		const refused = await make()('http://127.0.0.1:1/', { method: 'GET', headers: {} }).catch(({ code }) => code);
		if (refused !== 'ECONNREFUSED') throw new Error(`Expected a refused connection, got ${refused}.`);
	},
	fixtures: (all) => all['system.badges.list'].data.length,
	recorder: async (make) => {
		const recording = await make();
		const example = new Response(JSON.stringify(fixtures['system.badges.list'].reply));
		await createClient({ ...options, fetch: async () => example, hooks: [recording.hook] }).system.badges.list();
		recording.assertValid();
	},
	createUsers: (call) => sends(() => call(core, [member])),
	deleteUsers: (call) => sends(() => call(core, ['redpanda'])),
	restoreUsers: (call) => sends(() => call(core, ['redpanda'])),
	awardBadge: (call) => sends(() => call(core, fixtures['system.badges.awardToUser'].params.id, ['1102'])),
	addRole: (call) => sends(() => call(core, fixtures['system.roles.addToUser'].params.id, ['1102'])),
	bulkImportCsv: (make) => make([member]),
	bulkUpdateCsv: (make) => make([{ email: member.email, xp: { add: 1 } }]),
	ReturningAIError: newError,
	OptionError: newError,
	ConnectionError: newError,
	TimeoutError: newError,
	AbortError: newError,
	ParseError: (Kind) => new Kind(facts, 'x'),
	ApiError: newApiError,
	BadRequestError: newApiError,
	UnauthorizedError: newApiError,
	ForbiddenError: newApiError,
	NotFoundError: newApiError,
	ConflictError: newApiError,
	TooManyRequestsError: newApiError,
	ServerError: newApiError,
};

/** Calls an operation with the contract's example. Creates the methods of a resource, and calls them. */
async function useOperation(entry, name, value) {
	const resource = entry
		.replace('./', '')
		.replace('/', '.')
		.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
	const call = async (operation, method) => {
		const { params } = fixtures[operation];
		await sends(() => (params === undefined ? method([]) : method([params])));
	};
	if (name === resource.replace(/\../, (start) => start[1].toUpperCase())) {
		const methods = Object.entries(value(core));
		for (const [verb, method] of methods) await call(`${resource}.${verb}`, (args) => method(...args));
		if (methods.length === 0) throw new Error('No method was found.');
	} else await call(`${resource}.${name}`, (args) => value(core, ...args));
}

const folder = new URL('./node_modules/@returning-ai/client/', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
const entries = Object.entries(exports).flatMap(([entry, target]) => {
	if (!entry.endsWith('*')) return entry === './package.json' ? [] : [entry];
	const [before, after] = target.import.default.split('*');
	const names = readdirSync(new URL(before, folder)).filter((name) => name.endsWith(after));
	return names.map((name) => entry.replace('*', name.slice(0, -after.length)));
});

const report = {};
for (const entry of entries) {
	const module = await import(`@returning-ai/client${entry.slice(1)}`);
	const outcomes = {};
	for (const [name, value] of Object.entries(module)) {
		try {
			if (/^\.\/(system|integration|application)\//.test(entry)) await useOperation(entry, name, value);
			else await uses[name](value);
			outcomes[name] = 'called';
		} catch (error) {
			outcomes[name] = String(error);
		}
	}
	report[entry] = outcomes;
}
console.log(JSON.stringify(report));
process.exit(0);
