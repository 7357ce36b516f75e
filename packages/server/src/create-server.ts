import { randomUUID } from 'node:crypto';
import type { ServerType } from '@hono/node-server';
import { databaseAccessControl } from './auth/access-control.ts';
import { withKeyCache } from './auth/key-cache.ts';
import { Passwords, requireArgon2 } from './auth/passwords.ts';
import { Tokens } from './auth/tokens.ts';
import { deleteExpired, startHousekeeping } from './background/housekeeping.ts';
import type { Context } from './context.ts';
import { type Connection, connect, type DatabaseOptions } from './data/connect.ts';
import type { Database } from './data/tables.ts';
import { withTransactionGuard } from './data/transaction.ts';
import { DEMO_KEY_PREFIX, DEMO_TOKENS } from './demo/keys.ts';
import { isProduction, rejectDemoInProduction, warnOfDemoKeys } from './demo/production.ts';
import { seedDemo } from './demo/seed.ts';
import type { Development } from './dev/app.ts';
import { type Clock, createClock } from './dev/clock.ts';
import { type Community, CommunityFactory } from './dev/community.ts';
import { type Email, listEmails } from './dev/emails.ts';
import { EventLog, type EventOptions, type ServerEvent } from './dev/events.ts';
import { writeDevUrl } from './dev/url-file.ts';
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
	 * @default none: emails stay in the database; `/__dev/emails` and `server.emails()` list them
	 */
	mail?: { url: string; from: string } | false;
	/**
	 * Serves `/__dev`, which shows and changes the data of all communities without a credential. It answers only this machine.
	 * @default false
	 */
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
	/** Returns the time from which `server.clock` starts. @default the system clock */
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
	/**
	 * Creates a community with an owner, a member, a channel, and a key of each kind. It shares nothing with others, so tests on one
	 * server can run in parallel, each in its own community.
	 *
	 * @example
	 * ```ts
	 * const { channel, keys, member } = await server.community();
	 * const client = createClient({ baseUrl: 'http://localhost', credentials: keys, fetch: server.fetch });
	 * await client.integration.messages.send({ channelId: channel.id, sender: member.username, message: 'Hello' });
	 * ```
	 */
	community(options?: { title?: string }): Promise<Community>;
	/**
	 * The changes that the server reports, such as `message.sent`, as they happen: from this call on, or after the event `since`. Each
	 * comes once. The iteration ends with `signal`, or when the server closes.
	 *
	 * @throws An error while you iterate, if more than 10,000 events wait for you.
	 * @example
	 * ```ts
	 * for await (const { kind, payload } of server.events({ serverId })) {
	 * 	console.log(kind, payload);
	 * 	break;
	 * }
	 * ```
	 */
	events(options?: EventOptions): AsyncIterable<ServerEvent>;
	/** The 100 newest emails, newest first; with an address, only those to it. */
	emails(recipient?: string): Promise<Email[]>;
	/** The time of this server. Move it to test what expires. */
	readonly clock: Clock;
	/** Resolves when this process runs no job, and has finished the cleaning that a move of the clock starts. */
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
	const { demo = false, devPages = false, corsOrigins = [], onFault = () => undefined } = options;
	const db = withTransactionGuard(connection.db);
	const clock = createClock(options.now ?? (() => new Date()), () => background.followClock());
	const { now } = clock;
	const background = createBackground({ db, now, onFault, isEmbedded: connection.kind === 'pglite', mail: options.mail });
	// A demo community that `/__dev` adds later has a demo token as well.
	const tokens = new Tokens(db, demo || devPages ? DEMO_TOKENS : undefined);
	const metrics = new Metrics(() => measureQueues(db, now()));
	const { wakeWorker } = background;
	const context: Context = { db, tokens, passwords: new Passwords(), deliversMail: options.mail !== false, wakeWorker };
	const { rateLimit = { perSecond: 100, burst: 200 } } = options;
	const limits = rateLimit === false ? {} : { limits: new CallerLimits(rateLimit) };
	const events = new EventLog(db, onFault);
	const development = { db, clock, communities: new CommunityFactory(context), events, instance: randomUUID() };
	const handle = createHandle({
		...handleOptions(options, context),
		now,
		...limits,
		onExchange(entry) {
			metrics.record(entry);
			if (entry.method !== 'GET') events.wake();
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
		clientAddress: createClientAddress(options.trustedProxies ?? []),
		servesMetrics: options.metrics ?? true,
		corsOrigins,
		development: devPages ? development : undefined,
		now,
		isDraining: () => isDraining,
	});
	background.start();
	const devUrl =
		devPages && options.dataFolder !== undefined ? { folder: options.dataFolder, instance: development.instance } : undefined;
	const sockets = createSockets({ api: app.fetch, metrics: createMetricsApp(metrics).fetch, devUrl });
	return {
		...inProcess(development),
		fetch: async (input, init) => app.fetch(input instanceof Request && !init ? input : new Request(input, init)),
		listen: sockets.listen,
		idle: background.idle,
		async close() {
			isDraining = true;
			events.close();
			await sockets.close();
			await background.stop();
			await connection.close();
		},
	};
}

interface BackgroundOptions {
	db: Database;
	now(): Date;
	onFault(error: unknown): void;
	isEmbedded: boolean;
	mail: ServerOptions['mail'];
}

/** What runs between the requests: jobs, emails and cleaning. */
function createBackground({ db, now, onFault, isEmbedded, mail }: BackgroundOptions) {
	const worker = new QueueWorker(new JobQueue({ db, now, isEmbedded }), { now, onFault });
	const mailer = mail ? new QueueWorker(new MailQueue({ db, now, ...mail }), { now, onFault }) : undefined;
	const stopHousekeeping = startHousekeeping(db, { now, onFault });
	let cleaning: Promise<void> | undefined;
	return {
		wakeWorker: () => worker.wake(),
		start() {
			worker.start();
			mailer?.start();
		},
		/** Does what is due at the time to which the clock was moved. */
		followClock() {
			worker.wake();
			mailer?.wake();
			cleaning = deleteExpired(db, now()).catch(onFault);
		},
		async idle() {
			await worker.idle();
			await cleaning;
		},
		async stop() {
			stopHousekeeping();
			await Promise.all([worker.stop(), mailer?.stop(), cleaning]);
		},
	};
}

interface SocketOptions {
	api: Parameters<typeof listen>[0];
	metrics: Parameters<typeof listen>[0];
	/** Where the URL of `/__dev` is written, beside the data folder. */
	devUrl: { folder: string; instance: string } | undefined;
}

function createSockets({ api, metrics, devUrl }: SocketOptions) {
	const listening: ServerType[] = [];
	const removers: (() => void)[] = [];
	return {
		async listen({ port, host = '127.0.0.1', ownsProcess = false, serves }: Parameters<Server['listen']>[0]) {
			const server = await listen(serves === 'metrics' ? metrics : api, port, host, ownsProcess);
			listening.push(server);
			const url = toUrl(server, host);
			if (devUrl && serves !== 'metrics') removers.push(writeDevUrl(devUrl.folder, { url, instance: devUrl.instance }));
			return { url };
		},
		async close() {
			for (const remove of removers) remove();
			await Promise.all(listening.map(closeServer));
		},
	};
}

function handleOptions(options: ServerOptions, context: Context) {
	const { db, tokens } = context;
	return {
		handlers,
		context,
		accessControl: withKeyCache(databaseAccessControl(db, tokens, isProduction() ? DEMO_KEY_PREFIX : undefined)),
		checkLists: options.checkLists ?? false,
	};
}

/** The methods that `/__dev` also has. */
function inProcess({ db, clock, communities, events }: Development) {
	return {
		jobs: () => reportJobs(db),
		community: (options = {}) => communities.create({ ...options, now: clock.now() }),
		events: (options = {}) => events.read(options),
		emails: (recipient) => listEmails(db, recipient),
		clock,
	} satisfies Partial<Server>;
}
