import type { Context as Call, Hono } from 'hono';
import { deleteAllRows } from '../data/reset.ts';
import type { Database } from '../data/tables.ts';
import { DEMO_KEYS } from '../demo/keys.ts';
import { seedDemo } from '../demo/seed.ts';
import { HttpError } from '../http-error.ts';
import { reportJobs } from '../jobs/queue.ts';
import { createKeyFromOptions, type KeyOptions } from '../operator/create-key.ts';
import { createTopic, type TopicOptions } from '../operator/create-topic.ts';
import { OptionError } from '../operator/option-error.ts';
import { SetupError } from '../setup-error.ts';
import type { Clock } from './clock.ts';
import type { CommunityFactory } from './community.ts';
import { parseDuration } from './duration.ts';
import { listEmails } from './emails.ts';
import { streamEvents } from './event-stream.ts';
import type { EventLog } from './events.ts';
import { loopbackOnly, type NodeBindings } from './guard.ts';
import { communityPage, keyPage } from './pages/created.ts';
import { addPages } from './pages/index.ts';
import { InvalidFieldError, problem } from './problem.ts';
import { isForm, readFields } from './read-fields.ts';

type App = Hono<{ Bindings: NodeBindings }>;
type DevCall = Call<{ Bindings: NodeBindings }>;

/** What `/__dev` shows and changes. */
export interface Development {
	db: Database;
	clock: Clock;
	communities: CommunityFactory;
	events: EventLog;
	/** A random ID of this server. A command that was sent to another server is refused. */
	instance: string;
}

/** The header in which the command line sends the ID of the server that it means. */
export const INSTANCE_HEADER = 'x-dev-instance';

/** Serves `/__dev`: the pages, and the actions that they and the command line call. Only for development. */
export function addDevelopment(app: App, development: Development): void {
	const { db, clock, events, instance } = development;
	app.use('/__dev/*', loopbackOnly);
	app.use('/__dev/*', async (c, next) => {
		const wanted = c.req.header(INSTANCE_HEADER) ?? instance;
		if (wanted !== instance) return problem(421, 'wrong_server', 'Another server has taken the port of the one that you mean.');
		return next();
	});
	app.get('/__dev/events', (c, next) => (wantsPage(c) ? next() : streamEvents(c.req.raw, events)));
	app.get('/__dev/emails', async (c, next) => (wantsPage(c) ? next() : c.json(await listEmails(db, c.req.query('recipient')))));
	app.get('/__dev/jobs', async (c, next) => (wantsPage(c) ? next() : c.json(await reportJobs(db, c.req.query('serverId')))));
	app.get('/__dev/communities', async (c) => c.json(await listCommunities(db)));
	app.get('/__dev/clock', (c) => c.json({ now: clock.now() }));
	// First, so that its headers also apply to the pages that actions respond with.
	addPages(app, { db, now: clock.now });
	addActions(app, development);
}

/** The 100 newest communities. */
function listCommunities(db: Database): Promise<{ id: string; title: string; createdAt: Date }[]> {
	return db
		.selectFrom('server')
		.select(['id', 'title', 'created_at as createdAt'])
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(100)
		.execute();
}

function addActions(app: App, { db, clock, communities }: Development): void {
	const action = (path: string, run: (c: DevCall) => Promise<Response>): void => {
		app.post(`/__dev/${path}`, (c) => run(c).catch(toProblem));
	};
	action('communities', async (c) => {
		const { title } = await readFields(c.req.raw, { title: 'text' });
		const now = clock.now();
		const community = await communities.create({ now, ...(title === undefined ? {} : { title }) });
		return isForm(c.req.raw) ? c.html(communityPage({ community, origin: originOf(c), now })) : c.json(community, 201);
	});
	action('keys', async (c) => {
		const options = await readKeyOptions(c.req.raw);
		const now = clock.now();
		const created = await createKeyFromOptions(db, options, now);
		if (!isForm(c.req.raw)) return c.json(created, 201);
		const { kind = 'system', name = kind } = options;
		return c.html(keyPage({ ...created, kind: kind as Parameters<typeof keyPage>[0]['kind'], name, origin: originOf(c), now }));
	});
	action('topics', async (c) => {
		const fields = await readFields(c.req.raw, { serverId: 'text', channelId: 'text', title: 'text' });
		const { serverId: community, channelId: channel, title } = fields;
		const id = await createTopic(db, defined<TopicOptions>({ community, channel, title }), clock.now());
		return isForm(c.req.raw) ? goBack(c) : c.json({ id }, 201);
	});
	action('clock', async (c) => {
		moveClock(clock, await readFields(c.req.raw, { advance: 'any', now: 'text', reset: 'any' }));
		return isForm(c.req.raw) ? goBack(c) : c.json({ now: clock.now() });
	});
	action('reset', async (c) => {
		const { confirm } = await readFields(c.req.raw, { confirm: 'text' });
		if (confirm !== 'yes')
			throw new InvalidFieldError('confirm', ': it must be "yes". This deletes all communities and accounts.');
		await deleteAllRows(db);
		return isForm(c.req.raw) ? c.redirect('/__dev', 303) : c.body(null, 204);
	});
	action('seed', async (c) => {
		await readFields(c.req.raw, {});
		await seedDemo(db, clock.now());
		return isForm(c.req.raw) ? c.redirect('/__dev', 303) : c.json({ keys: DEMO_KEYS });
	});
}

async function readKeyOptions(request: Request): Promise<KeyOptions> {
	const { serverId, kind, permission, ...rest } = await readFields(request, {
		kind: 'text',
		serverId: 'text',
		title: 'text',
		owner: 'text',
		name: 'text',
		hostname: 'text',
		permission: 'list',
	});
	// A form sends the permissions also when another kind is selected.
	const permissions = isForm(request) && kind !== 'community' ? undefined : permission;
	return defined<KeyOptions>({ ...rest, kind, community: serverId, permission: permissions });
}

function moveClock(clock: Clock, { advance, now, reset }: { advance?: unknown; now?: string; reset?: unknown }): void {
	if ([advance, now, reset].filter((value) => value !== undefined).length !== 1)
		throw new InvalidFieldError('advance', ': send exactly one of advance, now and reset.');
	if (reset !== undefined) {
		clock.reset();
	} else if (now !== undefined) {
		const time = new Date(now);
		if (!/(?:Z|[+-]\d\d:\d\d)$/i.test(now) || Number.isNaN(time.getTime()))
			throw new InvalidFieldError('now', ` "${now}" is not valid. Use a time such as 2030-01-31T12:00:00Z.`);
		inRange('now', () => clock.set(time));
	} else {
		const milliseconds = parseDuration(advance);
		if (milliseconds === undefined)
			throw new InvalidFieldError(
				'advance',
				` ${JSON.stringify(advance)} is not valid. Use seconds, or a duration such as PT1H30M.`,
			);
		inRange('advance', () => clock.advance(milliseconds));
	}
}

function inRange(field: string, move: () => void): void {
	try {
		move();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new InvalidFieldError(field, `: ${error.message}`);
	}
}

/** The names of the fields whose option on the command line has another name. */
export const FIELDS: Readonly<Record<string, string>> = { community: 'serverId', channel: 'channelId' };

function toProblem(error: unknown): Response {
	if (error instanceof InvalidFieldError)
		return problem(400, 'invalid_request', error.message, [{ pointer: `/${error.field}`, code: 'invalid' }]);
	if (error instanceof OptionError) {
		const field = FIELDS[error.option] ?? error.option;
		const [text = ''] = error.message.split(' See returning-ai-server --help.');
		const message = text.replace(/--([a-z-]+)/g, (_, option: string) => `body.${FIELDS[option] ?? option}`);
		const detail = message.startsWith(`body.${field}`) ? message : `body.${field}: ${message}`;
		return problem(400, 'invalid_request', detail, [{ pointer: `/${field}`, code: 'invalid' }]);
	}
	if (error instanceof SyntaxError) return problem(400, 'invalid_request', `body: it is not valid JSON. ${error.message}.`);
	if (error instanceof HttpError) return problem(error.status, error.code, error.message, error.errors);
	if (error instanceof SetupError) return problem(409, 'conflict', error.message);
	throw error;
}

/** Whether a browser shows the response as a page. */
function wantsPage(c: DevCall): boolean {
	return c.req.header('accept')?.includes('text/html') ?? false;
}

function originOf(c: DevCall): string {
	return new URL(c.req.url).origin;
}

/** Returns to the page whose form was sent. */
function goBack(c: DevCall): Response {
	const from = URL.parse(c.req.header('referer') ?? '');
	const isPage = from?.origin === originOf(c) && from.pathname.startsWith('/__dev');
	return c.redirect(isPage ? from.pathname + from.search : '/__dev', 303);
}

/** Leaves out the properties that are `undefined`. */
function defined<T extends object>(properties: { [K in keyof T]?: T[K] | undefined }): T {
	return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}
