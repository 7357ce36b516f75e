import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { sql } from 'kysely';
import { redeemLoginLink } from '../auth/login-link.ts';
import type { Tokens } from '../auth/tokens.ts';
import { asRead } from '../data/read-reserve.ts';
import type { Database } from '../data/tables.ts';
import { addDevelopment, type Development } from '../dev/app.ts';
import type { NodeBindings } from '../dev/guard.ts';
import type { Handle } from '../pipeline/handle.ts';
import type { CallerLimits } from '../pipeline/rate-limit.ts';
import { splitUrl } from '../pipeline/router.ts';
import type { ReadClientAddress } from './client-address.ts';
import type { Metrics } from './metrics.ts';
import { rootPage } from './root-page.ts';

export interface AppOptions {
	handle: Handle;
	db: Database;
	tokens: Tokens;
	metrics: Metrics;
	/** Serves `/metrics` beside the contract. */
	servesMetrics: boolean;
	/** Origins that CORS allows; `*` for all. */
	corsOrigins: readonly string[];
	/** Serves `/__dev`, which shows and changes the data of all communities. @default it does not exist */
	development?: Development | undefined;
	/** Limits the calls of an address to metrics, public keys and login links. The pipeline limits the other calls. */
	limits?: CallerLimits;
	clientAddress: ReadClientAddress;
	isDraining(): boolean;
	now(): Date;
}

/** Serves the contract, and beside it health checks, metrics, public keys, login links, CORS and `/__dev`. */
export function createApp(options: AppOptions): {
	fetch(request: Request, bindings?: NodeBindings): Response | Promise<Response>;
} {
	const { handle, db, tokens, metrics, corsOrigins, now } = options;
	const app = new Hono<{ Bindings: NodeBindings }>();
	// Before CORS, which would let pages of other origins read it.
	if (options.development) addDevelopment(app, options.development);
	if (corsOrigins.length > 0) app.use(createCors(corsOrigins));
	// Not for /channels/.., which Hono resolves to the same path.
	app.get('/', (c, next) => (isRoot(c.env) ? rootPage(c, options.development !== undefined) : next()));
	app.get('/healthz', (c) => c.json({ status: 'ok' }));
	app.get('/readyz', async (c) => {
		if (options.isDraining()) return c.json({ status: 'stopping' }, 503);
		const isReachable = await asRead(() => sql`select 1`.execute(db)).then(
			() => true,
			() => false,
		);
		return isReachable ? c.json({ status: 'ready' }) : c.json({ status: 'no database' }, 503);
	});
	const limited = limitCalls(options);
	if (options.servesMetrics) {
		app.use('/metrics', limited);
		addMetrics(app, metrics);
	}
	app.get('/.well-known/jwks.json', limited, async (c) => c.json(await tokens.publicKeys(now())));
	app.get('/v2/app/loginApi/:key/:level', limited, async (c) => {
		// Hono passes a HEAD to this route. Programs that check links send one, and must not redeem the link.
		if (c.req.method === 'HEAD') return c.body(null, 200, { 'cache-control': 'no-store' });
		const { token = '', host = '' } = c.req.query();
		const session = await redeemLoginLink(db, tokens, host, token, now());
		c.header('cache-control', 'no-store');
		return session
			? c.json({ token: session })
			: c.json({ error: true, message: 'The link was used before or has expired.' }, 401);
	});
	app.all('*', (c) => {
		const [address, target] = [addressOf(c, options), c.env?.incoming?.url];
		return handle(c.req.raw, { ...(address === undefined ? {} : { address }), ...(target === undefined ? {} : { target }) });
	});
	return app;
}

function addressOf({ env, req }: Context<{ Bindings: NodeBindings }>, { clientAddress }: AppOptions): string | undefined {
	return clientAddress(env?.incoming?.socket.remoteAddress, req.header('x-forwarded-for'));
}

function isRoot(env: NodeBindings | undefined): boolean {
	const target = env?.incoming?.url;
	return target === undefined || splitUrl(target).pathname === '/';
}

function limitCalls(options: AppOptions): MiddlewareHandler<{ Bindings: NodeBindings }> {
	return async (c, next) => {
		const allowance = options.limits?.takeAddress(addressOf(c, options) ?? 'unknown', options.now());
		if (!allowance || allowance.allowed) return next();
		return c.json({ error: true, message: 'Too many requests. Wait for the seconds in Retry-After.' }, 429, allowance.headers);
	};
}

/** Serves `/metrics` alone, for a port of its own. */
export function createMetricsApp(metrics: Metrics): { fetch(request: Request): Response | Promise<Response> } {
	const app = new Hono<{ Bindings: NodeBindings }>();
	addMetrics(app, metrics);
	return app;
}

function addMetrics(app: Hono<{ Bindings: NodeBindings }>, metrics: Metrics): void {
	app.get('/metrics', async (c) => {
		const { type, body } = await asRead(() => metrics.text());
		return c.body(body, 200, { 'content-type': type });
	});
}

function createCors(origins: readonly string[]) {
	return cors({
		origin: origins.includes('*') ? '*' : [...origins],
		exposeHeaders: [
			'x-request-id',
			'retry-after',
			'x-should-retry',
			'ratelimit-limit',
			'ratelimit-remaining',
			'ratelimit-reset',
			'deprecation',
			'sunset',
		],
		maxAge: 600,
	});
}
