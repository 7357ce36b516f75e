import { inspect } from 'node:util';
import { type Driver, SECRET, type Settings } from './drivers.ts';
import { printed } from './printed.ts';
import { type FaultyServer, faultyServer, type Misbehaviour, reply } from './server.ts';

/** One failure of a host. `run` returns what the client did wrong, or `undefined`. */
export interface Fault {
	name: string;
	needs?: Driver['lacks'][number];
	run(driver: Driver): Promise<string | undefined>;
}

const OK = '{"status":"success","message":"done","id":"x","object":"customer","choices":[]}';
const ERROR = '{"status":"error","message":"no","error":{"message":"no","type":"invalid_request_error"}}';
const okAfter =
	(first: Misbehaviour): Misbehaviour =>
	(socket, number) =>
		number === 1 ? first(socket, number) : void socket.end(reply(200, OK));

/**
 * Deadline in milliseconds, long enough for a busy machine. Only a client that waits until its host or its backoff ends exceeds it.
 */
const PATIENCE = 10_000;

export const faults: readonly Fault[] = [
	{
		name: '429 with Retry-After: 2 is waited for, then sent again',
		run: (driver) =>
			against(
				okAfter((socket) => void socket.end(reply(429, ERROR, { 'retry-after': 2 }))),
				driver,
				{},
				async (client) => {
					const elapsed = await timed(() => client.create());
					return within(elapsed, 1_950, PATIENCE);
				},
			),
	},
	{
		name: 'POST answered with 503 is sent again under the same idempotency key',
		run: (driver) => sentAgainUnderOneKey(driver, (socket) => void socket.end(reply(503, ERROR))),
	},
	{
		name: 'POST whose socket is reset is sent again under the same idempotency key',
		run: (driver) => sentAgainUnderOneKey(driver, (socket) => void socket.resetAndDestroy()),
	},
	{ name: 'a host that never answers is given up after the timeout', run: (driver) => givenUp(driver, () => {}) },
	{
		name: 'a body that stalls is given up after the timeout',
		run: (driver) => givenUp(driver, (socket) => void socket.write(reply(200, '', { 'content-length': 100 }) + OK.slice(0, 10))),
	},
	{
		name: 'the timeout holds when the caller passes a signal',
		needs: 'signal',
		run: (driver) => givenUp(driver, () => {}, new AbortController().signal),
	},
	{
		name: 'an abort ends the pause between attempts',
		needs: 'signal',
		run: (driver) =>
			against(
				(socket) => void socket.end(reply(503, ERROR, { 'retry-after': 30 })),
				driver,
				{},
				async (client) => {
					const signal = AbortSignal.timeout(300);
					return within(await timed(() => client.create({ signal }).catch(() => {})), 250, PATIENCE);
				},
			),
	},
	{
		name: '400 is a typed error that shows no credential',
		run: (driver) =>
			against(
				(socket) => void socket.end(reply(400, ERROR)),
				driver,
				{},
				async (client) => {
					const error = await failure(client.create());
					return driver.isOwnError(error) ? leak(printed(error)) : `threw ${inspect(error).slice(0, 80)}`;
				},
			),
	},
	{
		name: 'the debug log shows no credential',
		needs: 'log',
		run: (driver) => {
			const lines: string[] = [];
			return against(
				(socket) => void socket.end(reply(200, OK)),
				driver,
				{ log: (line) => lines.push(line) },
				async (client) => {
					await client.create();
					return lines.length === 0 ? 'logged nothing' : leak(lines.join('\n'));
				},
			);
		},
	},
	{
		name: '401 renews the credential once, without burning a retry',
		needs: 'credential function',
		run: (driver) => {
			let given = 0;
			const credential = async (): Promise<string> => `${SECRET}_${++given}`;
			return against(
				okAfter((socket) => void socket.end(reply(401, ERROR))),
				driver,
				{ credential, maxRetries: 0 },
				async (client, { received }) => {
					await client.create();
					const sent = received.map(({ headers }) => headers.authorization);
					return new Set(sent).size === 2 ? undefined : `sent ${sent.length} requests with ${new Set(sent).size} credentials`;
				},
			);
		},
	},
	{
		name: 'the id ".." is refused before anything is sent',
		run: (driver) =>
			against(
				(socket) => void socket.end(reply(200, OK)),
				driver,
				{},
				async (client, { received }) => {
					const error = await failure(client.remove('..')).catch(() => undefined);
					if (received[0]) return `sent ${received[0].line}`;
					return driver.isOwnError(error) ? undefined : `threw ${inspect(error).slice(0, 80)}`;
				},
			),
	},
	{
		name: '200 with a page of HTML is a typed error with the request id',
		run: (driver) =>
			against(
				(socket) => void socket.end(reply(200, '<!doctype html><p>A proxy speaks.', { 'content-type': 'text/html' })),
				driver,
				{ maxRetries: 0 },
				async (client) => {
					const error = await failure(client.create()).catch(() => undefined);
					if (!error) return 'resolved';
					if (!driver.isOwnError(error)) return `threw ${error.name}`;
					return inspect(error).includes('req_fault') ? undefined : 'the error has no request id';
				},
			),
	},
];

type Connected = ReturnType<Driver['connect']>;

/** Runs a client against a faulty server, then closes the server. No error of a call may show the credential, whatever the fault. */
async function against(
	misbehave: Misbehaviour,
	driver: Driver,
	settings: Omit<Settings, 'url'>,
	judge: (client: Connected, server: FaultyServer) => Promise<string | undefined>,
): Promise<string | undefined> {
	const server = await faultyServer(misbehave);
	const errors: unknown[] = [];
	try {
		const client = watched(driver.connect({ url: server.url, ...settings }), errors);
		return (await judge(client, server)) ?? leak(errors.map(printed).join('\n'));
	} catch (error) {
		return `threw ${inspect(error).slice(0, 80)}`;
	} finally {
		server.close();
	}
}

/** Keeps the errors of all calls. */
function watched({ create, remove }: Connected, errors: unknown[]): Connected {
	const watch = (call: Promise<unknown>): Promise<unknown> => {
		call.catch((error) => errors.push(error));
		return call;
	};
	return { create: (options) => watch(create(options)), remove: (id) => watch(remove(id)) };
}

function sentAgainUnderOneKey(driver: Driver, first: Misbehaviour): Promise<string | undefined> {
	return against(okAfter(first), driver, {}, async (client, { received }) => {
		await client.create();
		const keys = received.map(({ headers }) => headers['idempotency-key']);
		if (keys.length !== 2) return `sent ${keys.length} requests`;
		return keys[0] && keys[0] === keys[1] ? undefined : `sent the keys ${keys.map(String).join(' and ')}`;
	});
}

function givenUp(driver: Driver, misbehave: Misbehaviour, signal?: AbortSignal): Promise<string | undefined> {
	return against(misbehave, driver, { timeout: 300, maxRetries: 0 }, async (client) => {
		const call = async (): Promise<unknown> => failure(client.create(signal ? { signal } : undefined));
		const elapsed = await timed(() => Promise.race([call(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]));
		return within(elapsed, 250, PATIENCE - 100);
	});
}

async function failure(call: Promise<unknown>): Promise<Error> {
	try {
		await call;
	} catch (error) {
		return error as Error;
	}
	throw new Error('The call resolved.');
}

async function timed(run: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await run();
	return performance.now() - begun;
}

function within(milliseconds: number, least: number, most: number): string | undefined {
	return milliseconds >= least && milliseconds <= most ? undefined : `took ${Math.round(milliseconds)} ms`;
}

function leak(text: string): string | undefined {
	return text.includes(SECRET) ? 'shows the credential' : undefined;
}
