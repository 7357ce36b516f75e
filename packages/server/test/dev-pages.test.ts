/** The site at `/__dev`: every page, its limits, and what it must not show. */
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_KEYS } from '../src/demo/keys.ts';
import { type CreatedCommunity, communityPage, keyPage } from '../src/dev/pages/index.ts';
import { emitEvent } from '../src/domain/events.ts';
import { queueMail } from '../src/mail/queue-mail.ts';
import { BAMBOOSTICK, COMMUNITY, csv, LOUNGE, OWNER, QUESTIONS, startTestServer, type TestServer } from './test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());

const HTML = { accept: 'text/html' };
const UNKNOWN = 'ffffffffffffffffffffffff';
const COMMUNITY_PATH = `/__dev/communities/${COMMUNITY}`;
const FENNEC = { username: 'fennec', email: 'fennec@example.com' };
const NOW = new Date('2026-03-05T09:00:00.000Z');

const get = (path: string, headers: Record<string, string> = HTML): Promise<Response> =>
	testServer.server.fetch(`http://localhost${path}`, { headers });

async function read(path: string): Promise<string> {
	const response = await get(path);
	expect(response.status, path).toBe(200);
	expect(response.headers.get('content-type'), path).toMatch(/^text\/html/);
	return response.text();
}

/** Has a job with a skipped row, a reply, a reaction, a topic, an email and a login link. Returns the paths of all pages. */
async function fill(): Promise<string[]> {
	await testServer.call('integration.messages.send');
	await testServer.call('integration.messages.reply');
	await testServer.call('integration.messages.react');
	await testServer.call('integration.messages.send', {
		body: { channelId: QUESTIONS, forumTopicId: '665f1c2ab7e4d90012a3b451' },
	});
	await testServer.call('system.auth.register', { body: FENNEC });
	await testServer.call('system.auth.secureAuth');
	const data = csv('First Name,Last Name,Username,Email\nFen,Nec,fennec,not-an-email\n');
	await testServer.call('integration.users.bulkImport', { body: { data } });
	await testServer.server.idle();
	const [job] = await testServer.server.jobs();
	return [
		'/__dev',
		'/__dev/emails',
		'/__dev/outbox',
		'/__dev/jobs',
		'/__dev/events',
		`/__dev/events?community=${COMMUNITY}`,
		COMMUNITY_PATH,
		`${COMMUNITY_PATH}/channels/${LOUNGE}`,
		`${COMMUNITY_PATH}/channels/${QUESTIONS}`,
		`${COMMUNITY_PATH}/members/${OWNER}`,
		`${COMMUNITY_PATH}/members/${BAMBOOSTICK}`,
		`${COMMUNITY_PATH}/jobs/${job?.id}`,
	];
}

describe('each page', () => {
	it('has one main heading, and headers that forbid inline scripts, caching and indexing', async () => {
		for (const path of await fill()) {
			const response = await get(path);
			const text = await response.text();
			expect(response.status, path).toBe(200);
			expect(text.match(/<h1>/g), path).toHaveLength(1);
			expect(text, path).toContain('<html lang="en">');
			expect(text, path).not.toMatch(/<script(?! src="\/__dev\/assets\/site\.js" defer><)|<style| style=| on\w+="/);
			expect(response.headers.get('content-security-policy'), path).toMatch(
				/^default-src 'none'; script-src 'self'; style-src 'self';/,
			);
			expect(response.headers.get('cache-control'), path).toBe('no-store');
			expect(response.headers.get('x-robots-tag'), path).toBe('noindex');
			expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
		}
	});

	it('links only to pages and sections that exist', async () => {
		for (const path of await fill()) {
			const text = await read(path);
			for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
				const url = new URL(link.replaceAll('&amp;', '&'), `http://localhost${path}`);
				const response = await get(url.pathname + url.search, { accept: '*/*' });
				expect(response.status, `${path} links to ${link}`).toBe(200);
				if (url.hash && url.pathname.startsWith('/__dev/communities')) {
					expect(await read(url.pathname + url.search), `${path} links to ${link}`).toContain(`id="${url.hash.slice(1)}"`);
				}
			}
		}
	});

	it('escapes every text', async () => {
		const paths = await fill();
		const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&`;
		const columns = {
			server: ['title', 'description', 'hostname'],
			member: ['display_name', 'language'],
			channel: ['topic', 'type'],
			forum_topic: ['title'],
			message: ['text'],
			reaction: ['emoji'],
			role: ['title', 'kind', 'class'],
			badge: ['title', 'action', 'description'],
			user_field: ['name', 'type', 'description'],
			api_key: ['name', 'kind', 'ending'],
			mail: ['recipient', 'subject', 'text', 'problem'],
			job: ['kind', 'status', 'problem'],
			job_fault: ['field', 'message'],
			outbox: ['kind'],
		};
		for (const [table, names] of Object.entries(columns)) {
			for (const name of names) await sql`update ${sql.table(table)} set ${sql.ref(name)} = ${hostile}`.execute(testServer.db);
		}
		for (const [table, name] of [
			['outbox', 'payload'],
			['field_value', 'value'],
			['field_history', 'value'],
			['user_field', 'options'],
			['api_key', 'permissions'],
		] as const) {
			await sql`update ${sql.table(table)} set ${sql.ref(name)} = ${JSON.stringify([hostile])}`.execute(testServer.db);
		}
		// Unique per community.
		await sql`update member set username = ${hostile} || id, email = ${hostile} || id, external_id = ${hostile} || id`.execute(
			testServer.db,
		);
		for (const path of paths) {
			const text = await read(path);
			expect(text, path).not.toMatch(/<script>|<img|alert\(1\)<\/script>/);
			expect(text, path).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		}
	});

	it('shows no secret', async () => {
		const paths = await fill();
		const { rows } = await sql<{ secret: string }>`
			select hash as secret from api_key
			union all select hash from credential
			union all select password_hash from account
			union all select password_hash from member where password_hash is not null
			union all select code_hash from verification
			union all select token_hash from login_link
			union all select private_jwk ->> 'd' from signing_key where private_jwk ->> 'd' is not null`.execute(testServer.db);
		const secrets = [...new Set([...rows.map(({ secret }) => secret), ...Object.values(DEMO_KEYS)])];
		expect(secrets.length).toBeGreaterThan(7);
		for (const path of paths) {
			const text = await read(path);
			expect(
				secrets.filter((secret) => text.includes(secret)),
				path,
			).toEqual([]);
		}
	});
});

describe('the page of a channel', () => {
	it('shows messages newest last, with their IDs, replies and reactions', async () => {
		await fill();
		const text = await read(`${COMMUNITY_PATH}/channels/${LOUNGE}`);
		const ids = [...text.matchAll(/<li id="message-(\w+)">/g)].map(([, id]) => id);
		const stored = await testServer.db
			.selectFrom('message')
			.select('id')
			.where('channel_id', '=', LOUNGE)
			.orderBy('id')
			.execute();
		expect(ids).toEqual(stored.map(({ id }) => id));
		expect(ids.length).toBeGreaterThan(2);
		for (const id of ids) expect(text).toContain(`data-copy="${id}"`);
		expect(text).toMatch(/Reply to <a href="#message-\w+">/);
		expect(text).toContain(':sparkling_heart:');
	});
});

describe('the state', () => {
	it('of an email says when it was sent, failed or is tried again', async () => {
		const { db } = testServer;
		for (const subject of ['sent', 'failed', 'again', 'new']) {
			await queueMail(db, { to: 'redpanda@example.com', subject, text: subject, now: NOW });
		}
		const later = new Date(NOW.getTime() + 60_000);
		const problem = '550 No such user';
		for (const [subject, change] of [
			['sent', { sent_at: later, subject: '', text: '' }],
			['failed', { failed_at: later, tries: 14, problem, subject: '', text: '' }],
			['again', { due_at: later, tries: 1, problem }],
		] as const)
			await db.updateTable('mail').set(change).where('subject', '=', subject).execute();
		const text = (await read('/__dev/emails')).replaceAll(/<[^>]*>/g, '');
		expect(text).toContain('sent 2026-03-05 09:01:00');
		expect(text).toContain('failed after 14 attempts 2026-03-05 09:01:00 550 No such user');
		expect(text).toContain('not sent after 1 attempt next attempt 2026-03-05 09:01:00 550 No such user');
		expect((await read('/__dev')).replaceAll(/<[^>]*>/g, '')).toMatch(/Emails to send2\s*Failed emails1/);
	});

	it('of a job says why it failed, and when it is tried again', async () => {
		const row = { server_id: COMMUNITY, kind: 'import', file: Buffer.alloc(0), created_at: NOW, updated_at: NOW } as const;
		const due_at = new Date('2100-01-01T00:00:00.000Z');
		await testServer.db
			.insertInto('job')
			.values([
				{ ...row, id: '65f000000000000000000001', status: 'failed', rows_total: 20_000, rows_read: 7_300, problem: 'Too slow.' },
				{ ...row, id: '65f000000000000000000002', status: 'waiting', rows_total: 0, attempts: 2, due_at, problem: 'No answer.' },
			])
			.execute();
		const text = (await read('/__dev/jobs')).replaceAll(/<[^>]*>/g, '');
		expect(text).toContain('failed Too slow.');
		expect(text).toContain('7,300 of 20,000 rows');
		expect(text).toContain('waiting after 2 attempts, next 2100-01-01 00:00:00 No answer.');
	});
});

describe('a long list', () => {
	/** Follows the links to older rows, and returns the copied IDs of each page. */
	async function walk(path: string, what: string, link: RegExp): Promise<string[][]> {
		const pages: string[][] = [];
		for (let next: string | undefined = path; next; ) {
			const text = await read(next);
			pages.push(
				[...text.matchAll(new RegExp(`data-copy="([^"]+)" hidden><[^>]*>Copy</span><span[^>]*>Copy ${what} `, 'g'))].map(
					([, id]) => id ?? '',
				),
			);
			const [, query]: RegExpExecArray | [] = link.exec(text) ?? [];
			next = query && path.replace(/\?.*/, '') + query.replaceAll('&amp;', '&');
		}
		return pages;
	}

	it.each([
		['messages', `${COMMUNITY_PATH}/channels/${LOUNGE}`, 'message ID', 'before', 1],
		['members', COMMUNITY_PATH, 'member ID', 'members', 3],
		['events', '/__dev/events', 'event ID', 'before', 0],
		['events', `/__dev/events?community=${COMMUNITY}`, 'event ID', 'before', 0],
		['badges', COMMUNITY_PATH, 'badge ID', 'badges', 2],
	] as const)('of %s at %s has pages of 100', async (name, path, what, cursor, existing) => {
		const { db } = testServer;
		const insert = {
			messages: sql`
				insert into message (server_id, id, channel_id, author_id, text, created_at)
				select ${COMMUNITY}, lpad(to_hex(n), 24, '0'), ${LOUNGE}, ${OWNER}, 'Hello', now() from generate_series(1, 250) n`,
			members: sql`
				insert into member (server_id, id, number, numeric_id, username, username_key, email, email_key, display_name, created_at, updated_at)
				select ${COMMUNITY}, lpad(to_hex(n), 24, '0'), n + 5000, n + 5000, 'm' || n, 'm' || n, 'm' || n || '@example.com',
					'm' || n || '@example.com', 'M', now(), now()
				from generate_series(1, 250) n`,
			events: sql`
				insert into outbox (server_id, id, kind, payload, created_at)
				select ${COMMUNITY}, lpad(to_hex(n), 24, '0'), 'message.sent', '{}', now() from generate_series(1, 250) n`,
			badges: sql`
				insert into badge (server_id, id, title, title_key, action, quantity, description, image, dark_image, light_image,
					has_dark_and_light, gives_xp, gives_coins, needs_proof, xp, coins, created_at, updated_at)
				select ${COMMUNITY}, gen_random_uuid(), 'b' || n, 'b' || n, 'custom', 1, '', '', '', '', false, false, false, false, 0, 0, now(), now()
				from generate_series(1, 250) n`,
		}[name];
		await insert.execute(db);
		const pages = await walk(path, what, new RegExp(`<a href="(\\?[^"]*\\b${cursor}=[0-9a-f-]+)[^"]*">Older`));
		expect(pages.map(({ length }) => length)).toEqual([100, 100, 50 + existing]);
		expect(new Set(pages.flat()).size).toBe(250 + existing);
	});

	it('of emails has pages of 100', async () => {
		for (let count = 0; count < 101; count++) {
			await queueMail(testServer.db, { to: 'redpanda@example.com', subject: `Email ${count}`, text: '', now: NOW });
		}
		const first = await read('/__dev/emails');
		expect(first.match(/<li id="email-/g)).toHaveLength(100);
		expect(first).not.toContain('Email 0<');
		const [, older = ''] = /<a href="(\?before=\w+)">Older emails/.exec(first) ?? [];
		expect(await read(`/__dev/emails${older}`)).toContain('Email 0<');
	});

	it('of skipped rows has pages of 100, also within one line', async () => {
		await fill();
		const [job] = await testServer.server.jobs();
		await sql`
			insert into job_fault (server_id, job_id, line, field, message)
			select ${COMMUNITY}, ${job?.id}, 2 + n / 90, 'column ' || n, 'wrong ' || n || '.' from generate_series(1, 180) n`.execute(
			testServer.db,
		);
		const path = `${COMMUNITY_PATH}/jobs/${job?.id}`;
		const first = await read(path);
		const [, next = ''] = /<a href="(\?line=[^"#]+)/.exec(first) ?? [];
		const second = await read(path + next.replaceAll('&amp;', '&'));
		const reasons = [...(first + second).matchAll(/wrong \d+\./g)].map(([reason]) => reason);
		expect(first.match(/line \d+<\/th>/g)).toHaveLength(100);
		expect(second).not.toContain('Next skipped rows');
		expect(new Set(reasons).size).toBe(180);
		expect(reasons).toHaveLength(180);
	});

	it('of reactions is cut after 30 per message', async () => {
		const [message] = await testServer.db.selectFrom('message').select('id').where('channel_id', '=', LOUNGE).execute();
		await sql`
			insert into reaction (server_id, message_id, member_id, emoji, created_at)
			select ${COMMUNITY}, ${message?.id}, lpad(to_hex(n), 24, '0'), ':wave:', now() from generate_series(1, 150) n`.execute(
			testServer.db,
		);
		const text = await read(`${COMMUNITY_PATH}/channels/${LOUNGE}`);
		expect(text).toContain('and 25 more');
		expect(text).toContain('The first 30 are shown.');
	});
});

describe('an unknown ID', () => {
	it('in the path is 404, with a page', async () => {
		for (const path of [
			`/__dev/communities/${UNKNOWN}`,
			'/__dev/communities/1',
			'/__dev/communities/%00',
			'/__dev/communities/..%2f',
			`${COMMUNITY_PATH}/channels/${UNKNOWN}`,
			`${COMMUNITY_PATH}/members/${UNKNOWN}`,
			`${COMMUNITY_PATH}/jobs/${UNKNOWN}`,
			`/__dev/communities/${UNKNOWN}/channels/${LOUNGE}`,
			`/__dev/communities/${UNKNOWN}/members/${OWNER}`,
			`/__dev/events?community=${UNKNOWN}`,
			'/__dev/events?community=%00',
		]) {
			const response = await get(path);
			expect(response.status, path).toBe(404);
			expect(await response.text(), path).toContain('<h1><bdi>Not found</bdi></h1>');
		}
	});

	it('as a cursor shows the newest rows', async () => {
		for (const cursor of ['%00', "'", 'g', '-1', 'x'.repeat(5000)]) {
			for (const path of ['/__dev', '/__dev/emails', '/__dev/jobs', '/__dev/events', `${COMMUNITY_PATH}/channels/${LOUNGE}`])
				await read(`${path}?before=${cursor}`);
			await read(`${COMMUNITY_PATH}?members=${cursor}&badges=${cursor}`);
			await read(`${COMMUNITY_PATH}/members/${OWNER}?history=${UNKNOWN}`);
		}
	});
});

describe('the type of a response', () => {
	it('is JSON for jobs unless the caller accepts HTML', async () => {
		for (const accept of ['*/*', 'application/json']) {
			const response = await get('/__dev/jobs', { accept });
			expect(await response.json()).toEqual([]);
			expect(response.headers.get('vary')).toBe('accept');
		}
		expect(await read('/__dev/jobs')).toContain('No jobs yet.');
		expect(await (await get('/__dev/jobs?format=json')).json()).toEqual([]);
	});

	it('is JSON for the outbox', async () => {
		await testServer.call('system.auth.register', { body: FENNEC });
		expect(await (await get('/__dev/outbox.json')).json()).toMatchObject([
			{ subject: expect.stringMatching(/^Your code is \d{6}$/) },
		]);
		expect(await read('/__dev/outbox')).toMatch(/Your code is \d{6}/);
	});

	it('is left to the event stream if the caller accepts one', async () => {
		const response = await get('/__dev/events', { accept: 'text/event-stream' });
		expect(response.headers.get('content-type')).not.toMatch(/^text\/html/);
		await response.body?.cancel();
	});
});

describe('the overview', () => {
	it('offers to make a first community on an empty server', async () => {
		const { deleteAllRows } = await import('../src/data/reset.ts');
		await deleteAllRows(testServer.db);
		const text = await read('/__dev');
		expect(text).toContain('Make a first community');
		expect(text).toContain('<form method="post" action="/__dev/seed"');
		expect(text).toContain('<form method="post" action="/__dev/communities"');
	});
});

describe('the list of events', () => {
	it('shows the events of one community', async () => {
		const other = '665f1c2ab7e4d90012a3b4ff';
		for (const serverId of [COMMUNITY, other]) {
			await emitEvent(testServer.db, { serverId, now: NOW }, 'badge.awarded', { of: serverId });
		}
		expect(await read('/__dev/events')).toContain(other);
		const text = await read(`/__dev/events?community=${COMMUNITY}`);
		expect(text).toContain('badge.awarded');
		expect(text).not.toContain(other);
	});

	it('connects to the stream of the same community, after its newest event', async () => {
		await emitEvent(testServer.db, { serverId: COMMUNITY, now: NOW }, 'badge.awarded', {});
		const [event] = await testServer.db.selectFrom('outbox').select('id').orderBy('id', 'desc').limit(1).execute();
		expect(await read(`/__dev/events?community=${COMMUNITY}`)).toContain(
			`data-stream="/__dev/events?community=${COMMUNITY}&amp;since=${event?.id}"`,
		);
	});
});

describe('the answer to a form', () => {
	const person = (name: string) => ({
		id: OWNER,
		username: name,
		email: `${name}@example.com`,
		password: `${name}-pw`,
		token: `${name}-jwt`,
	});
	const community: CreatedCommunity['community'] = {
		id: COMMUNITY,
		title: '<b>Lounge</b>',
		owner: person('owner'),
		member: person('member'),
		channel: { id: LOUNGE, topic: '<i>general</i>' },
		keys: { system: 'system-secret', integration: 'community-secret', secureAuth: 'login-secret' },
	};

	it('shows a new key once, and its first call', async () => {
		const made = { key: 'abc123', name: '<b>bot</b>', serverId: COMMUNITY, origin: 'http://localhost:4020', now: NOW };
		const text = String(await keyPage({ ...made, kind: 'system' }));
		expect(text).toContain('data-copy="abc123"');
		expect(text).toContain('http://localhost:4020/channels');
		expect(text).toContain('&lt;b&gt;bot&lt;/b&gt;');
		expect(String(await keyPage({ ...made, kind: 'community' }))).toContain('Authorization: Bearer abc123');
	});

	it('shows the keys and people of a new community', async () => {
		const text = String(await communityPage({ community, origin: 'http://localhost:4020', now: NOW }));
		for (const secret of [...Object.values(community.keys), 'owner-pw', 'member-pw', 'owner-jwt', 'member-jwt'])
			expect(text).toContain(secret);
		expect(text).toContain('&lt;b&gt;Lounge&lt;/b&gt;');
		expect(text).not.toMatch(/<b>Lounge|<i>general/);
	});
});
