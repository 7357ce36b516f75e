/**
 * Faults that users of API clients have reported in public, each tried on the installed client in the runtime that runs this file.
 * `runFaults(mockUrl)` resolves to the failures by name; empty if the client has none of them.
 */
import { createClient, createCore, isApiError, login, logTo, request, throttle } from '@returning-ai/client';
import * as bulk from '@returning-ai/client/bulk';
import { createRawClient } from '@returning-ai/client/raw';

const KEY = 'rai_test_key';
const KEYS = { system: KEY, integration: KEY, application: KEY, secureAuth: KEY };
const ID = '665f1c2ab7e4d90012a3b431';
const MESSAGE = { channelId: ID, message: 'Hello', sender: 'bamboostick' };
const DONE = '{"status":"success","message":"done","meta":{"success":true,"status":"success"},"data":[],"body":[]}';
const ROWS = 'email\npanda@example.com\n';
const isBrowser = 'document' in globalThis || 'importScripts' in globalThis;

/**
 * A client of a transport that answers with `answer(number, url)`: a response, or its text. It lists the requests in `sent`.
 */
function clientOf(answer, options = {}) {
	const sent = [];
	const fetch = async (url, init) => {
		sent.push({ url, ...init });
		const reply = await answer(sent.length, url);
		return typeof reply === 'string' ? new Response(reply) : reply;
	};
	const client = createClient({
		baseUrl: 'http://api.test',
		credentials: KEYS,
		dangerouslyAllowBrowser: true,
		fetch,
		...options,
	});
	return { ...client, sent };
}

async function rejection(call) {
	return call.then(
		() => Promise.reject(new Error('the call resolved')),
		(error) => error,
	);
}

function thrown(run) {
	try {
		run();
	} catch (error) {
		return error;
	}
	throw new Error('nothing was thrown');
}

function equal(actual, expected) {
	const [a, b] = [actual, expected].map((value) => JSON.stringify(value) ?? String(value));
	if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}

const hang = () => new Promise(() => {});
const tokenUntil = (milliseconds) => `${btoa('{}')}.${btoa(JSON.stringify({ iat: 1, exp: Math.round(milliseconds / 1000) }))}.x`;

/** Replaces a property while `run` runs. */
async function withProperty(object, name, value, run) {
	const own = Object.getOwnPropertyDescriptor(object, name);
	Object.defineProperty(object, name, { value, configurable: true, writable: true });
	try {
		return await run();
	} finally {
		if (own) Object.defineProperty(object, name, own);
		else delete object[name];
	}
}

const faults = {
	async 'globalThis.fetch, given as the option, fails with "Illegal invocation"'(mock) {
		const options = { baseUrl: mock, credentials: KEYS, dangerouslyAllowBrowser: true, fetch: globalThis.fetch };
		equal((await createClient(options).integration.channels.list()).length > 0, true);
	},
	async 'the same with the raw client'(mock) {
		const options = { baseUrl: mock, credentials: KEYS, dangerouslyAllowBrowser: true, fetch: globalThis.fetch };
		equal((await createRawClient(options).GET('/badges')).data.body.length > 0, true);
	},
	async 'a credential function that hangs once ends all later calls'() {
		let calls = 0;
		const credentials = { system: () => (++calls === 1 ? hang() : KEY) };
		const { system } = clientOf(() => DONE, { credentials, maxRetries: 0 });
		equal((await rejection(system.badges.list({ timeout: 50 }))).name, 'TimeoutError');
		equal(await system.badges.list({ timeout: 5_000 }), []);
	},
	async 'the signal of a call does not end its wait for a credential'() {
		const { system } = clientOf(() => DONE, { credentials: { system: hang } });
		equal((await rejection(system.badges.list({ signal: AbortSignal.timeout(50) }))).name, 'AbortError');
	},
	async 'a URL object as the base URL sends to production'() {
		const { system, sent } = clientOf(() => DONE, { baseUrl: new URL('http://localhost:4010') });
		await system.badges.list();
		equal(sent[0].url, 'http://localhost:4010/badges');
	},
	async 'a number, a list or null as the base URL sends to production'() {
		for (const baseUrl of [4010, [], null, new Map(), { system: null }])
			equal(thrown(() => createClient({ baseUrl })).name, 'OptionError');
	},
	async 'Headers as the headers send the names of their methods'() {
		const { system, sent } = clientOf(() => DONE, { headers: new Headers({ 'x-a': '1' }) });
		await system.badges.list();
		equal([sent[0].headers['x-a'], 'append' in sent[0].headers], ['1', false]);
	},
	async 'a limit of NaN or -1 fetches every page'() {
		const { application } = clientOf(() => DONE);
		for (const limit of [Number.NaN, -1])
			equal((await rejection(application.communityUsers.list({ communityId: ID }).toArray({ limit }))).name, 'OptionError');
	},
	async 'an object that is no envelope resolves'() {
		for (const body of ['{}', '{"error":"upstream"}', '{"status":"success"}']) {
			const { integration } = clientOf(() => body);
			equal((await rejection(integration.channels.list())).name, 'ParseError');
		}
	},
	async 'a page without data throws a TypeError'() {
		const { application } = clientOf(() => '{"meta":{"status":"success"},"data":null}');
		equal((await rejection(application.communityUsers.list({ communityId: ID }).toArray())).name, 'ParseError');
	},
	async 'an unusual status throws an untyped error from the raw client'() {
		for (const status of [205, 304, 600, 999]) {
			const fetch = async () => ({ status, headers: new Headers(), text: async () => '' });
			const raw = createRawClient({
				baseUrl: 'http://api.test',
				credentials: KEYS,
				dangerouslyAllowBrowser: true,
				fetch,
				maxRetries: 0,
			});
			const outcome = await raw.GET('/badges').catch((error) => error);
			equal(outcome.response?.status ?? outcome.name, status < 600 ? status : 'ApiError');
		}
	},
	async 'a 204 or a JSON scalar is an error of request()'() {
		const get = { family: 'system', method: 'GET', path: '/new' };
		equal(await request(clientOf(() => '42').core, get), 42);
		equal(await request(clientOf(() => new Response(null, { status: 204 })).core, get), null);
	},
	async 'a 304 is called a redirect'() {
		const { system } = clientOf(() => new Response(null, { status: 304 }));
		equal((await rejection(system.badges.list())).message.includes('redirect'), false);
	},
	async 'a transport that rejects with undefined throws an untyped error'() {
		const { system } = clientOf(() => Promise.reject(undefined), { maxRetries: 0 });
		equal((await rejection(system.badges.list())).name, 'ConnectionError');
	},
	async 'an upload stream that stalls is awaited forever'() {
		const { integration } = clientOf(() => DONE);
		const data = new ReadableStream({ pull: hang });
		equal((await rejection(integration.users.bulkUpdate({ data }, { timeout: 50 }))).name, 'TimeoutError');
	},
	async 'throttle() waits for an hour'() {
		const answer = () => new Response('{"status":"error","message":"no"}', { status: 429, headers: { 'retry-after': '3600' } });
		const { system } = clientOf(answer, { hooks: [throttle()] });
		for (let calls = 0; calls < 2; calls++) equal((await rejection(system.badges.list())).status, 429);
	},
	async "the client's content type breaks an upload"() {
		const { integration, sent } = clientOf(() => DONE, { headers: { 'Content-Type': 'application/json' } });
		await integration.users.bulkUpdate({ data: new Blob([ROWS]) });
		const { url, method, headers, body } = sent[0];
		equal(new Request(url, { method, headers, body }).headers.get('content-type').split(';')[0], 'multipart/form-data');
	},
	async 'a key in a web worker is accepted, or one on a server is refused'() {
		const call = clientOf(() => DONE, { dangerouslyAllowBrowser: false }).system.badges.list();
		const outcome = await call.then(
			() => 'accepted',
			({ name }) => name,
		);
		equal(outcome, isBrowser ? 'OptionError' : 'accepted');
	},
	async 'a page on plain http, without crypto.randomUUID, cannot send a message'() {
		const { integration, sent } = clientOf(() => DONE);
		await withProperty(crypto, 'randomUUID', undefined, async () => {
			await integration.messages.send(MESSAGE);
			await integration.messages.send(MESSAGE);
		});
		const [first, second] = sent.map(({ headers }) => headers['idempotency-key']);
		equal(first !== second && /^[\w-]{8,128}$/.test(first), true);
	},
	async 'a date in Retry-After is compared with a local clock that is wrong'() {
		const times = [];
		const answer = (number) => {
			times.push(performance.now());
			const headers = { date: 'Thu, 01 Jan 2026 00:05:00 GMT', 'retry-after': 'Thu, 01 Jan 2026 00:05:01 GMT' };
			return number === 1 ? new Response(DONE, { status: 429, headers }) : DONE;
		};
		await clientOf(answer).system.badges.list();
		const waited = times[1] - times[0];
		equal(waited > 900 && waited < 20_000, true);
	},
	async 'a token that the local clock calls expired logs in anew on every call'() {
		let logins = 0;
		const application = () => {
			logins += 1;
			return tokenUntil(Date.now() - 3_600_000);
		};
		const client = clientOf(() => DONE, { credentials: { application } });
		for (let calls = 0; calls < 3; calls++) await client.application.apiKeys.list({ communityId: ID });
		equal(logins, 1);
	},
	async 'an error contains a page of 3 MB'() {
		const { system } = clientOf(() => new Response('x'.repeat(3_000_000), { status: 404 }));
		equal(JSON.stringify(await rejection(system.badges.list())).length < 25_000, true);
	},
	async 'eleven parallel calls with one signal print MaxListenersExceededWarning'() {
		const warnings = [];
		globalThis.process?.on?.('warning', ({ name }) => warnings.push(name));
		const { signal } = new AbortController();
		const { system } = clientOf(() => new Promise((resolve) => setTimeout(() => resolve(DONE), 10)));
		await Promise.all(Array.from({ length: 11 }, () => system.badges.list({ signal })));
		await new Promise((resolve) => setTimeout(resolve, 10));
		equal(warnings, []);
	},
	async 'a page of 200,000 items overflows the stack'() {
		const text = `{"meta":{"status":"success","page":1,"limit":200000,"total":200000},"data":[${'0,'.repeat(199_999)}0]}`;
		equal(
			(
				await clientOf(() => text)
					.application.communityUsers.list({ communityId: ID })
					.toArray()
			).length,
			200_000,
		);
	},
	async 'a File without a name is sent without a filename'() {
		const { integration, sent } = clientOf(() => DONE);
		await integration.users.bulkUpdate({ data: new File([ROWS], '') });
		equal(sent[0].body.get('data').name, 'data.csv');
	},
	async 'text, bytes and generators cannot be uploaded'() {
		const bytes = new TextEncoder().encode(ROWS);
		const generator = async function* () {
			yield ROWS;
		};
		const { integration, sent } = clientOf(() => DONE);
		for (const data of [ROWS, bytes, bytes.buffer, generator(), new Blob([ROWS]).stream()]) {
			await integration.users.bulkUpdate({ data });
			equal(await sent.at(-1).body.get('data').text(), ROWS);
		}
	},
	async 'a token that login() fetched is refused in a page'() {
		const answer = (_, url) =>
			url.endsWith('/login') ? '{"meta":{"success":true},"body":{"token":"rai_test_user_token"}}' : DONE;
		const credentials = { application: login({ email: 'panda@example.com', password: 'correct-horse-1' }) };
		const { application } = clientOf(answer, { credentials, dangerouslyAllowBrowser: false });
		equal(await application.apiKeys.list({ communityId: ID }), []);
	},
	async 'the clock is read for a call with a key, which Next.js refuses while it prerenders'() {
		const { system } = clientOf(() => DONE);
		const refuse = () => {
			throw new Error('the clock was read');
		};
		await withProperty(Date, 'now', refuse, () => system.badges.list());
	},
	async 'a credential of one letter redacts that letter everywhere'() {
		const answer = () => new Response('{"status":"error","message":"a channel"}', { status: 404 });
		const error = await rejection(clientOf(answer, { credentials: { integration: 'a' } }).integration.channels.list());
		equal(error.message.includes('a channel'), true);
	},
	async 'an error loses its name, status and code in structuredClone'() {
		const answer = () => new Response('{"status":"error","message":"no","code":"channel_not_found"}', { status: 404 });
		const error = await rejection(clientOf(answer).integration.channels.list());
		// JavaScriptCore keeps no cause.
		const { cause } = 'Bun' in globalThis ? { cause: structuredClone(error.toJSON()) } : structuredClone(error);
		equal([cause.name, cause.status, cause.code], ['NotFoundError', 404, 'channel_not_found']);
	},
	async 'a missing global in the transport is retried as a broken connection'() {
		let sent = 0;
		const answer = () => {
			sent += 1;
			throw new ReferenceError('Request is not defined');
		};
		equal([(await rejection(clientOf(answer).system.badges.list())).name, sent], ['OptionError', 1]);
	},
	async 'a source that throws loses the report of a bulk run'() {
		const { core } = clientOf(() => '{"action":"delete","user":"one"}');
		const source = async function* () {
			yield 'one';
			throw new Error('the file is gone');
		};
		const report = await bulk.deleteUsers(core, source());
		equal([report.done.length, report.stopped.cause.message], [1, 'the file is gone']);
	},
	async 'a call is no Promise, and a failure that is handled is an unhandled rejection'() {
		const unhandled = [];
		const listen = (reason) => unhandled.push(reason);
		globalThis.process?.on?.('unhandledRejection', listen);
		globalThis.addEventListener?.('unhandledrejection', ({ reason }) => listen(reason));
		const { system } = clientOf(() => new Response('{}', { status: 404 }));
		const call = system.badges.list();
		equal(call instanceof Promise, true);
		await call.result();
		await rejection(call.withResponse());
		await new Promise((resolve) => setTimeout(resolve, 10));
		equal(unhandled.length, 0);
	},
	async 'an error has no headers, no code of its cause, and no brand'() {
		const answer = () => new Response('{}', { status: 404, headers: { 'x-request-id': 'req_9', 'x-quota': '7' } });
		const error = await rejection(clientOf(answer).system.badges.list());
		equal([isApiError(error), error.requestId, error.headers.get('X-Quota')], [true, 'req_9', '7']);
		const reset = Object.assign(new TypeError('fetch failed'), {
			cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
		});
		const broken = await rejection(clientOf(() => Promise.reject(reset), { maxRetries: 0 }).system.badges.list());
		equal([broken.cause.code, isApiError(broken)], ['ECONNRESET', false]);
	},
	async 'a failed call, its log or its client shows the credential'() {
		const secret = 'rai_test_never_to_be_seen';
		const lines = [];
		const write = (line) => lines.push(line);
		const logger = { debug: write, info: write, warn: write };
		const echo = `{"status":"error","message":"${secret}","meta":{"success":false,"message":"${secret}"}}`;
		const answers = [
			() => new Response(echo, { status: 404, headers: { 'x-echo': secret } }),
			() => new Response(echo, { status: 503, headers: { 'retry-after': '3600' } }),
			() => echo,
			() => `<p>${secret}`,
			() => Promise.reject(Object.assign(new Error(secret), { request: { headers: { authorization: secret } }, code: secret })),
			hang,
		];
		for (const answer of answers) {
			const credentials = { integration: async () => secret };
			const client = clientOf(answer, { credentials, maxRetries: 0, timeout: 50, hooks: [logTo(logger, { level: 'debug' })] });
			const { sent, ...printed } = client;
			const error = await rejection(client.integration.channels.list());
			const { cause } = error;
			const texts = [
				error,
				error.stack,
				error.message,
				JSON.stringify(error),
				cause?.stack,
				cause?.code,
				error.headers?.get('x-echo'),
			];
			for (const text of [...texts, JSON.stringify(structuredClone(error).cause), JSON.stringify(printed), ...lines])
				equal(String(text).includes(secret), false);
			equal(sent[0].headers.authorization, `Bearer ${secret}`);
		}
	},
	async 'options of fetch cannot be given per call'() {
		const { system, sent } = clientOf(() => DONE);
		await system.badges.list({ fetchOptions: { cache: 'no-store', method: 'PUT', redirect: 'follow' } });
		const { cache, method, redirect } = sent[0];
		equal([cache, method, redirect], ['no-store', 'GET', 'manual']);
	},
};

/** Runs all of them. Returns the number, and the failures by name. */
export async function runFaults(mock) {
	createCore();
	const failures = {};
	for (const [name, run] of Object.entries(faults)) {
		try {
			await run(mock);
		} catch (error) {
			failures[name] = String(error?.stack ?? error).slice(0, 500);
		}
	}
	return { total: Object.keys(faults).length, failures };
}
