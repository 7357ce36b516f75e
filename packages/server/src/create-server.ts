import type { ServerType } from '@hono/node-server';
import { databaseAccessControl } from './auth/access-control.ts';
import { withKeyCache } from './auth/key-cache.ts';
import { Passwords, requireArgon2 } from './auth/passwords.ts';
import { Tokens } from './auth/tokens.ts';
import { startHousekeeping } from './background/housekeeping.ts';
import type { Context } from './context.ts';
import { type Connection, connect, type DatabaseOptions } from './data/connect.ts';
import { guarded } from './data/transaction.ts';
import { DEMO_TOKENS } from './demo/keys.ts';
import { seedDemo } from './demo/seed.ts';
import { handlers } from './handlers/index.ts';
import { createApp } from './http/app.ts';
import { closeServer, listenOn, urlOf } from './http/listen.ts';
import { Metrics } from './http/metrics.ts';
import { traced } from './http/tracing.ts';
import { type JobReport, reportJobs } from './jobs/queue.ts';
import { Worker } from './jobs/worker.ts';
import { Mailer } from './mail/mailer.ts';
import { createHandle, type Exchange } from './pipeline/handle.ts';
import { type Rate, RateLimit } from './pipeline/rate-limit.ts';

export interface ServerOptions extends DatabaseOptions {
	/**
	 * Fills an empty database with the demo community of the contract's examples, whose keys are the placeholders of the
	 * documentation, such as `rai_test_community_key`. Anybody knows them: never where others can reach the server.
	 * @default false
	 */
	demo?: boolean;
	/** How many calls each credential may make; `false` for any number. @default 100 per second, 200 at once */
	rateLimit?: Rate | false;
	/** Whether long lists are held against the contract too before they leave; all else always is. @default false */
	checkLists?: boolean;
	/** Origins whose pages may call, or `*`. @default none */
	corsOrigins?: readonly string[];
	/** A mail server. Without one, emails stay in the database, to be read at `/__dev/outbox`. */
	mail?: { url: string; from: string };
	/** Whether `/__dev/outbox` and `/__dev/jobs` are there; they show everybody's emails and jobs. @default false */
	devPages?: boolean;
	/** Called with each answered request. No header and no body is in it. */
	onExchange?: (exchange: Exchange) => void;
	/** Called with what went wrong in the background. */
	onFault?: (error: unknown) => void;
	/** What time it is. @default the clock of the machine */
	now?: () => Date;
}

/** A running API, in this process. */
export interface Server {
	/** Answers a request without a socket: the `fetch` to give to `createClient`. */
	fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
	/**
	 * Serves on a port; 0 takes any free one. A process that does nothing else may let its global `Request` and `Response` be replaced
	 * by lighter ones, which saves a fifth of the CPU of a request. @default host 127.0.0.1, ownsProcess false
	 */
	listen(options: { port: number; host?: string; ownsProcess?: boolean }): Promise<{ url: string }>;
	/** The jobs of bulk import and bulk update, newest first: how far they are, and what was wrong with which line. */
	jobs(): Promise<JobReport[]>;
	/** Resolves when no job of this process is at work. */
	idle(): Promise<void>;
	/** Lets requests and the batch at hand end, then closes the database. What was acknowledged is kept. */
	close(): Promise<void>;
}

/**
 * Starts the API: every operation of the contract, with state and rules, on an embedded PostgreSQL (PGlite) or on yours.
 *
 * The embedded one survives the death of the process, and does not promise to survive a loss of power: it never calls `fsync`.
 *
 * @throws A `SetupError` with one line to act on: Node is too old, the data folder is in use, the database cannot be reached or is newer.
 * @example
 * ```ts
 * import { createClient } from '@returning-ai/client';
 * import { createServer } from '@returning-ai/server';
 *
 * const server = await createServer({ demo: true });
 * const client = createClient({ environment: 'local', credentials: { integration: 'rai_test_community_key' }, fetch: server.fetch });
 * console.log(await client.integration.channels.list());
 * await server.close();
 * ```
 */
export async function createServer(options: ServerOptions = {}): Promise<Server> {
	requireArgon2();
	const connection = await connect(options);
	try {
		if (options.demo) await seedDemo(connection.db, options.now?.() ?? new Date());
	} catch (error) {
		await connection.close();
		throw error;
	}
	return serverOn(connection, options);
}

/** A server on a database that is open and migrated; closing it closes the database. */
export function serverOn(connection: Connection, options: ServerOptions): Server {
	const { demo = false, devPages = false, corsOrigins = [], onFault = () => undefined, now = () => new Date() } = options;
	const db = guarded(connection.db);
	const tokens = new Tokens(db, demo ? DEMO_TOKENS : undefined);
	const worker = new Worker(db, onFault);
	const metrics = new Metrics();
	const mailer = options.mail && new Mailer(db, options.mail, onFault);
	const context: Context = { db, tokens, passwords: new Passwords(), wakeWorker: () => worker.wake() };
	const { rateLimit = { perSecond: 100, burst: 200 }, checkLists = false } = options;
	const handle = createHandle({
		handlers,
		context,
		accessControl: withKeyCache(databaseAccessControl(db, tokens)),
		checkLists,
		now,
		...(rateLimit === false ? {} : { rateLimit: new RateLimit(rateLimit) }),
		onExchange(exchange) {
			metrics.count(exchange);
			options.onExchange?.(exchange);
		},
	});
	let isDraining = false;
	const app = createApp({
		handle: traced(handle),
		db,
		tokens,
		metrics,
		corsOrigins,
		devPages,
		now,
		isDraining: () => isDraining,
	});
	const stopTidying = startHousekeeping(db, onFault);
	worker.start();
	mailer?.start();
	const listening: ServerType[] = [];
	return {
		fetch: async (input, init) => app.fetch(input instanceof Request && !init ? input : new Request(input, init)),
		async listen({ port, host = '127.0.0.1', ownsProcess = false }) {
			const server = await listenOn(app.fetch, port, host, ownsProcess);
			listening.push(server);
			return { url: urlOf(server, host) };
		},
		jobs: () => reportJobs(db),
		idle: () => worker.idle(),
		async close() {
			isDraining = true;
			stopTidying();
			await Promise.all(listening.map(closeServer));
			await Promise.all([worker.stop(), mailer?.stop()]);
			await connection.close();
		},
	};
}
