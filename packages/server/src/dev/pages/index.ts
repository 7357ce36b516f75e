/** The site at `/__dev`: what is in the server, for developers. */
import { type Context, type Env, Hono } from 'hono';
import type { Database } from '../../data/tables.ts';
import { reportJobs } from '../../jobs/queue.ts';
import { recentEmails } from '../../mail/recent-emails.ts';
import { channelPage } from './channel.ts';
import { communityDetailsPage } from './community.ts';
import { emailsPage } from './emails.ts';
import { errorPage, notFoundPage } from './error.ts';
import { eventsPage } from './events.ts';
import { ICON } from './icon.ts';
import { jobPage, jobsPage } from './jobs.ts';
import { memberPage } from './member.ts';
import { overviewPage } from './overview.ts';
import type { Html } from './parts.ts';
import { SCRIPT } from './script.ts';
import { STYLESHEET } from './stylesheet.ts';

export { type CreatedCommunity, type CreatedKey, communityPage, keyPage } from './created.ts';

export interface PagesOptions {
	db: Database;
	now(): Date;
}

/**
 * The script, the styles, the icon and the event stream are our own. Nothing inline runs, so that a text which a member wrote cannot run as a
 * script. Images of members are not loaded.
 */
const HEADERS: Readonly<Record<string, string>> = {
	'content-security-policy':
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	'cache-control': 'no-store',
	'x-robots-tag': 'noindex',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
};

/**
 * Adds the pages, and the headers of everything under `/__dev` that is added later. `GET /__dev/events` with
 * `Accept: text/event-stream` is left to a later route.
 */
export function addPages<E extends Env>(app: Hono<E>, { db, now }: PagesOptions): void {
	const pages = new Hono();
	pages.use(async (c, next) => {
		await next();
		for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
	});
	pages.onError((error, c) => c.html(errorPage(error, now()), 500));
	addLists(pages, { db, now });
	addCommunityPages(pages, { db, now });
	addAssets(pages);
	app.route('/__dev', pages);
	app.get('/__dev/', (c) => c.redirect('/__dev'));
}

function addLists(pages: Hono, { db, now }: PagesOptions): void {
	pages.get('/', async (c) =>
		c.html(await overviewPage(db, now(), { before: idIn(c, 'before'), origin: new URL(c.req.url).origin })),
	);
	for (const path of ['/emails', '/outbox']) pages.get(path, async (c) => c.html(await emailsPage(db, now(), idIn(c, 'before'))));
	pages.get('/outbox.json', async (c) => c.json(await recentEmails(db)));
	pages.get('/jobs', async (c) => {
		c.header('vary', 'accept');
		if (!accepts(c, 'text/html') || c.req.query('format') === 'json') return c.json(await reportJobs(db));
		return c.html(await jobsPage(db, now(), idIn(c, 'before')));
	});
	pages.get('/events', async (c, next) => {
		c.header('vary', 'accept');
		if (accepts(c, 'text/event-stream')) return next();
		const wanted = c.req.query('community');
		const serverId = idIn(c, 'community');
		if (wanted !== undefined && serverId === undefined) return respond(c, undefined, now());
		return respond(c, await eventsPage(db, now(), { serverId, before: idIn(c, 'before') }), now());
	});
}

function addCommunityPages(pages: Hono, { db, now }: PagesOptions): void {
	const id = '{[0-9a-fA-F]+}';
	pages.get(`/communities/:serverId${id}`, async (c) => {
		const cursors = cursorsIn(c, ['channels', 'members', 'keys', 'roles', 'badges', 'fields']);
		return respond(c, await communityDetailsPage(db, now(), pathId(c, 'serverId'), cursors), now());
	});
	pages.get(`/communities/:serverId${id}/channels/:channelId${id}`, async (c) => {
		const place = { serverId: pathId(c, 'serverId'), channelId: pathId(c, 'channelId') };
		const cursors = { before: idIn(c, 'before'), topicsBefore: idIn(c, 'topics') };
		return respond(c, await channelPage(db, now(), { ...place, ...cursors }), now());
	});
	pages.get(`/communities/:serverId${id}/members/:memberId${id}`, async (c) => {
		const place = { serverId: pathId(c, 'serverId'), memberId: pathId(c, 'memberId') };
		return respond(c, await memberPage(db, now(), place, cursorsIn(c, ['values', 'history', 'badges'])), now());
	});
	pages.get(`/communities/:serverId${id}/jobs/:jobId${id}`, async (c) => {
		const after = { line: lineIn(c), field: (c.req.query('field') ?? '').replaceAll('\0', '') };
		return respond(c, await jobPage(db, now(), { serverId: pathId(c, 'serverId'), jobId: pathId(c, 'jobId'), after }), now());
	});
	pages.get('/communities/*', (c) => respond(c, undefined, now()));
}

function addAssets(pages: Hono): void {
	const assets = [
		['site.css', 'text/css; charset=utf-8', STYLESHEET],
		['site.js', 'text/javascript; charset=utf-8', SCRIPT],
		['icon.svg', 'image/svg+xml', ICON],
	] as const;
	for (const [name, type, text] of assets) pages.get(`/assets/${name}`, (c) => c.body(text, 200, { 'content-type': type }));
}

function respond(c: Context, page: Html | undefined, now: Date): Response | Promise<Response> {
	return page === undefined ? c.html(notFoundPage(now), 404) : c.html(page);
}

function accepts(c: Context, type: string): boolean {
	return (c.req.header('accept') ?? '').includes(type);
}

/** 24 hexadecimal digits, or the UUID of a badge. */
const ID = /^[0-9a-f]{24}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A cursor or ID in the query. Anything else counts as missing. */
function idIn(c: Context, name: string): string | undefined {
	const text = c.req.query(name)?.toLowerCase();
	return text !== undefined && ID.test(text) ? text : undefined;
}

function cursorsIn<Name extends string>(c: Context, names: readonly Name[]): Partial<Record<Name, string>> {
	const cursors: Partial<Record<Name, string>> = {};
	for (const name of names) {
		const cursor = idIn(c, name);
		if (cursor !== undefined) cursors[name] = cursor;
	}
	return cursors;
}

function pathId(c: Context, name: string): string {
	return (c.req.param(name) as string).toLowerCase();
}

/** The line in the query: a positive 32-bit number, or 0. */
function lineIn(c: Context): number {
	const line = Number(c.req.query('line') ?? 0);
	return Number.isInteger(line) && line >= 0 && line < 2 ** 31 ? line : 0;
}
