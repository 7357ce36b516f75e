import type { ServerType } from '@hono/node-server';
import { databaseAccessControl } from './auth/access-control.ts';
import { withKeyCache } from './auth/key-cache.ts';
import { Passwords, requireArgon2 } from './auth/passwords.ts';
import { Tokens } from './auth/tokens.ts';
import { startHousekeeping } from './background/housekeeping.ts';
import type { Context } from './context.ts';
import { type Connection, connect, type DatabaseOptions } from './data/connect.ts';
import { withTransactionGuard } from './data/transaction.ts';
import { DEMO_KEY_PREFIX, DEMO_TOKENS } from './demo/keys.ts';
import { isProduction, rejectDemoInProduction, warnOfDemoKeys } from './demo/production.ts';
import { seedDemo } from './demo/seed.ts';
import { handlers } from './handlers/index.ts';
import { createApp, createMetricsApp } from './http/app.ts';
import { createClientAddress } from './http/client-address.ts';
import { closeServer, listen, toUrl } from './http/listen.ts';
import { Metrics } from './http/metrics.ts';
import { withTracing } from './http/tracing.ts';
import { JobQueue } from './jobs/job-queue.ts';
import { type JobReport, reportJobs } from './jobs/queue.ts';
import { MailQueue } from './mail/mail-queue.ts';
import { requireMailUrl } from './mail/mail-url.ts';
import { createHandle, type Exchange } from './pipeline/handle.ts';
import { CallerLimits, type Rate } from './pipeline/rate-limit.ts';
import { measureQueues } from './queue/queue-sizes.ts';
import { QueueWorker } from './queue/queue-worker.ts';

export interface ServerOptions extends DatabaseOptions {
	/**
	 * Fills an empty database with the demo community: the contract's examples, with the documentation's placeholders as keys, such as
	 * `rai_test_community_key`. These keys are public, so use it only where others cannot reach the server. `NODE_ENV=production`
	 * refuses them. @default false
	 */
	demo?: boolean;
	/**
	 * Limits the calls of each credential, and of each client address for calls without a valid credential; `false` for no limit. An
	 * address may send wrong credentials at a tenth of this rate, and fail 100 logins, codes or registrations in 15 minutes.
	 * @default 100 per second, with bursts of 200
	 */
	rateLimit?: Rate | false;
	/**
	 * The addresses of your proxies, such as `10.0.0.0/8`: the client's address is then the last one in `X-Forwarded-For` that is not
	 * in the list. Without it, all clients behind a proxy share the limits of one address.
	 * @default none: the header is ignored
	 */
	trustedProxies?: readonly string[];
	/** Also validates lists of more than 10 items before they are sent. All other responses are always validated. @default false */
	checkLists?: boolean;
	/** Origins that CORS allows; `*` for all. @default none */
	corsOrigins?: readonly string[];
	/**
	 * Mail server, such as `smtp://user:password@host:587`, and sender.
	 * `false` if no one can read emails: registration responds 403 `registration_closed`, because its code would be lost.
	 * @default none: emails stay in the database, and `/__dev/outbox` lists them
	 */
	mail?: { url: string; from: string } | false;
	/** Serves `/__dev/outbox` and `/__dev/jobs`, which show the emails and jobs of all communities. @default false */
	devPages?: boolean;
	/**
	 * Serves `/metrics` on the ports of the API. Set `false` where callers reach these ports, and call `listen` with `serves: 'metrics'`.
	 * @default true
	 */
	metrics?: boolean;
	/** Called after each response, for example to log it. The entry contains no header and no body. */
	onExchange?: (entry: Exchange) => void;
	/** Called with each error in the background: in a job, in sending an email, in housekeeping. @default ignored */
	onFault?: (error: unknown) => void;
	/** Returns the current time, for tests. @default the system clock */
	now?: () => Date;
}

/** The API, running in this process. */
export interface Server {
	/** Handles a request without a socket. Pass it to `createClient` as `fetch`. */
	fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
	/**
	 * Listens on a port; 0 selects a free one. `host` is `127.0.0.1` by default. `ownsProcess: true` replaces the global `Request` and
	 * `Response` with faster ones, which saves 20 % of the CPU time per request. Use it if the process does nothing else.
	 * `serves: 'metrics'` serves `/metrics` alone, for a port that only your monitoring reaches.
	 * @throws An error with the code `EADDRINUSE` or `EACCES` if the port is not available.
	 */
	listen(options: { port: number; host?: string; ownsProcess?: boolean; serves?: 'metrics' }): Promise<{ url: string }>;
	/** The 100 newest bulk import and update jobs, with their progress and the first 100 skipped lines of each. */
	jobs(): Promise<JobReport[]>;
	/** Resolves when this process runs no job. */
	idle(): Promise<void>;
	/** Waits for requests in flight and the current batch of a job, then closes the database. No acknowledged write is lost. */
	close(): Promise<void>;
}

/**
 * Starts the API on an embedded PostgreSQL (PGlite), or on the PostgreSQL of `databaseUrl`.
 *
 * The embedded database survives a crash of the process. It may not survive a power loss, because it never calls `fsync`.
 *
 * @throws A `SetupError` if Node is older than 24.7, the data folder is in use, the database is unreachable or older than PostgreSQL 15,
 * a newer version of the server migrated it, `mail.url` or `trustedProxies` is not valid, or `demo` is set and the database contains other communities or
 * `NODE_ENV` is `production`.
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
	if (options.demo) rejectDemoInProduction();
	if (options.mail) requireMailUrl(options.mail.url);
	createClientAddress(options.trustedProxies ?? []);
	const connection = await connect(options);
	try {
		if (options.demo) await seedDemo(connection.db, options.now?.() ?? new Date());
		await warnOfDemoKeys(connection.db);
	} catch (error) {
		await connection.close();
		throw error;
	}
	return createServerOn(connection, options);
}

/** Creates a server on an open, migrated database. Closing the server closes the database. */
export function createServerOn(connection: Connection, options: ServerOptions): Server {
	const { demo = false, devPages = false, corsOrigins = [], onFault = () => undefined, now = () => new Date() } = options;
	const clientAddress = createClientAddress(options.trustedProxies ?? []);
	const db = withTransactionGuard(connection.db);
	const tokens = new Tokens(db, demo ? DEMO_TOKENS : undefined);
	const worker = new QueueWorker(new JobQueue({ db, now, isEmbedded: connection.kind === 'pglite' }), { now, onFault });
	const metrics = new Metrics(() => measureQueues(db, now()));
	const mailer = options.mail ? new QueueWorker(new MailQueue({ db, now, ...options.mail }), { now, onFault }) : undefined;
	const deliversMail = options.mail !== false;
	const context: Context = { db, tokens, passwords: new Passwords(), deliversMail, wakeWorker: () => worker.wake() };
	const { rateLimit = { perSecond: 100, burst: 200 }, checkLists = false } = options;
	const limits = rateLimit === false ? {} : { limits: new CallerLimits(rateLimit) };
	const handle = createHandle({
		handlers,
		context,
		accessControl: withKeyCache(databaseAccessControl(db, tokens, isProduction() ? DEMO_KEY_PREFIX : undefined)),
		checkLists,
		now,
		...limits,
		onExchange(entry) {
			metrics.record(entry);
			options.onExchange?.(entry);
		},
	});
	let isDraining = false;
	const app = createApp({
		handle: withTracing(handle),
		db,
		tokens,
		metrics,
		...limits,
		clientAddress,
		servesMetrics: options.metrics ?? true,
		corsOrigins,
		devPages,
		now,
		isDraining: () => isDraining,
	});
	const stopHousekeeping = startHousekeeping(db, { now, onFault });
	worker.start();
	mailer?.start();
	const listening: ServerType[] = [];
	return {
		fetch: async (input, init) => app.fetch(input instanceof Request && !init ? input : new Request(input, init)),
		async listen({ port, host = '127.0.0.1', ownsProcess = false, serves }) {
			const served = serves === 'metrics' ? createMetricsApp(metrics) : app;
			const server = await listen(served.fetch, port, host, ownsProcess);
			listening.push(server);
			return { url: toUrl(server, host) };
		},
		jobs: () => reportJobs(db),
		idle: () => worker.idle(),
		async close() {
			isDraining = true;
			stopHousekeeping();
			await Promise.all(listening.map(closeServer));
			await Promise.all([worker.stop(), mailer?.stop()]);
			await connection.close();
		},
	};
}
