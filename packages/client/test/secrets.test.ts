import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { type Client, type ClientOptions, createClient, type Hook, logTo } from '../src/index.ts';
import { createRawClient } from '../src/raw.ts';
import { json, KEYS, MESSAGE, SECRET, serve } from './server.ts';

const ECHO = `{"status":"error","message":"${SECRET} is unknown","meta":{"success":false,"message":"Bearer ${SECRET}"}}`;

/** Every outcome of a call, each from a host or a transport that repeats the credential wherever it can. */
const ENDINGS: Record<string, (url: string) => ClientOptions> = {
	success: (url) => ({ baseUrl: `${url}/200` }),
	...Object.fromEntries(
		[400, 401, 403, 404, 409, 418, 429, 500, 503].map((status) => [
			`status ${status}`,
			(url: string) => ({ baseUrl: `${url}/${status}` }),
		]),
	),
	'failure with status 200': (url) => ({ baseUrl: `${url}/failure` }),
	'no JSON': (url) => ({ baseUrl: `${url}/html` }),
	'a redirect': (url) => ({ baseUrl: `${url}/302` }),
	'a reset': (url) => ({ baseUrl: `${url}/reset` }),
	'a timeout': (url) => ({ baseUrl: `${url}/hang`, timeout: 50 }),
	'no host': () => ({ baseUrl: 'http://127.0.0.1:1' }),
	'a transport that throws its request': () => ({
		fetch: async (url, init) => {
			throw Object.assign(new Error(`${url} ${JSON.stringify(init.headers)}`), { request: init, config: init, cause: init });
		},
	}),
	'a transport that throws a text': () => ({
		fetch: async (_, init) => {
			throw JSON.stringify(init.headers);
		},
	}),
	'a credential that is malformed': () => ({ credentials: { system: `${SECRET}\n`, integration: `${SECRET} x` } }),
};

it.each(Object.entries(ENDINGS))('shows no credential after %s', async (_, options) => {
	const { url } = await serve((response, request) => {
		const [, ending = ''] = request.url.split('/');
		if (ending === 'reset') return response.socket?.resetAndDestroy();
		if (ending === 'hang') return;
		if (ending === 'html') return json(response, 200, `<p>${SECRET}`);
		if (ending === 'failure') return json(response, 200, ECHO);
		if (ending === '200') return json(response, 200, '{"status":"success","meta":{"success":true},"body":[],"data":[]}');
		json(response, Number(ending), ECHO, { location: `http://elsewhere.test/${SECRET}?key=${SECRET}` });
	});
	const seen: unknown[] = [];
	const write = (message: string): void => void seen.push(message);
	const spy: Hook = async (request, next) => {
		seen.push(request);
		try {
			const { status } = await next(request);
			seen.push(status);
			return await next(request);
		} catch (error) {
			seen.push(error);
			throw error;
		}
	};
	const settings: ClientOptions = {
		credentials: { ...KEYS, integration: async () => SECRET },
		maxRetries: 1,
		hooks: [logTo({ debug: write, info: write, warn: write }, { level: 'debug' }), spy],
		...options(url),
	};
	const client = createClient(settings);
	const raw = createRawClient(settings);
	const calls = [
		(each: Client) => each.system.badges.list(),
		(each: Client) => each.integration.messages.send(MESSAGE),
		(each: Client) => each.integration.channels.list().result(),
	];
	for (const call of calls) {
		const running = call(client);
		seen.push(running, await Promise.resolve(running).catch((error: unknown) => error));
	}
	seen.push(
		await raw.GET('/badges').then(
			({ error }) => error,
			(error: unknown) => error,
		),
	);
	seen.push(client, client.core, client.system.badges, raw);

	for (const thing of seen) expect(everyView(thing)).not.toContain(SECRET);
	expect(seen.length).toBeGreaterThan(6);
});

/** A value as a log, a debugger or a serializer would show it. */
function everyView(thing: unknown): string {
	const { stack, message, cause } = (thing ?? {}) as Error;
	return [
		inspect(thing, { depth: 12, showHidden: true, getters: true }),
		asJson(thing),
		String(thing),
		stack,
		message,
		inspect(cause),
	].join('\n');
}

function asJson(thing: unknown): string {
	try {
		return JSON.stringify(thing) ?? '';
	} catch {
		return '';
	}
}

it('detects a credential in an error', () => {
	expect(everyView(Object.assign(new Error('x'), { request: { headers: { authorization: SECRET } } }))).toContain(SECRET);
});
