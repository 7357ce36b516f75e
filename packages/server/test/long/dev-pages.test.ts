/** The site at `/__dev` in a browser: it looks right everywhere, needs no mouse, and shows what the last call wrote. */
import { readFileSync } from 'node:fs';
import { launchBrowser } from '@returning-ai/third-party/browser';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/create-server.ts';
import { DEMO_KEYS } from '../../src/demo/keys.ts';
import { COMMUNITY, csv, LOUNGE, OWNER, QUESTIONS } from '../test-server.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

let server: Server;
let url: string;
let browser: Browser;
beforeAll(async () => {
	[browser, server] = await Promise.all([launchBrowser(), createServer({ demo: true, devPages: true })]);
	({ url } = await server.listen({ port: 0 }));
	await post('send', { channelId: LOUNGE, message: `<script>document.title = 'run'</script> ${'long'.repeat(200)}` });
	const [message] = await newestMessages();
	await post('reply', { messageId: message, message: 'I agree.' });
	await post('react', { messageId: message, emoji: ':sparkling_heart:' });
	const body = new FormData();
	body.append('communityId', COMMUNITY);
	body.append('data', csv('First Name,Last Name,Username,Email\nFen,Nec,fennec,not-an-email\n'));
	await fetch(`${url}/apis/v1/users/bulk-import`, { method: 'POST', body });
	await server.idle();
});
afterAll(async () => {
	await browser?.close();
	await server?.close();
});

async function post(action: 'send' | 'reply' | 'react', body: Record<string, unknown>, key: string = DEMO_KEYS.integration) {
	const response = await fetch(`${url}/apis/v1/messages/${action}`, {
		method: 'POST',
		headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
		body: JSON.stringify({ sender: 'bamboostick', ...body }),
	});
	expect(response.status, await response.clone().text()).toBe(200);
}

/** The IDs that the page of the lounge shows, newest first. */
async function newestMessages(): Promise<string[]> {
	const text = await (
		await fetch(`${url}/__dev/communities/${COMMUNITY}/channels/${LOUNGE}`, { headers: { accept: 'text/html' } })
	).text();
	return [...text.matchAll(/<li id="message-(\w+)">/g)].map(([, id = '']) => id).toReversed();
}

async function visit(path: string, options: ContextOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	const page = await context.newPage();
	const problems: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== url) problems.push(`requested ${request.url()}`);
	});
	page.setDefaultTimeout(60_000);
	await page.goto(url + path);
	return { context, page, problems };
}

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const LOOKS: readonly ContextOptions[] = [
	{ colorScheme: 'light' },
	{ colorScheme: 'dark' },
	{ colorScheme: 'light', viewport: { width: 360, height: 740 } },
	{ colorScheme: 'dark', viewport: { width: 360, height: 740 } },
];

const community = `/__dev/communities/${COMMUNITY}`;
it.each([
	'/__dev',
	community,
	`${community}/channels/${LOUNGE}`,
	`${community}/channels/${QUESTIONS}`,
	`${community}/members/${OWNER}`,
	'/__dev/jobs',
	'/__dev/emails',
	'/__dev/events',
])('%s is accessible, fits the window, and loads nothing from elsewhere, light and dark, wide and narrow', async (path) => {
	for (const look of LOOKS) {
		const { context, page, problems } = await visit(path, look);
		const name = JSON.stringify(look);
		// Evaluated, not loaded: the page's Content-Security-Policy forbids other scripts.
		await page.evaluate(axe);
		const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
		expect(
			violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
			name,
		).toEqual([]);
		expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), name).toBeLessThanOrEqual(0);
		expect(await page.title(), name).not.toBe('run');
		expect(problems, name).toEqual([]);
		await context.close();
	}
});

it('copies an ID', async () => {
	const { context, page } = await visit(`${community}/channels/${LOUNGE}`, {
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	const [newest] = await newestMessages();
	await page.getByRole('button', { name: `Copy message ID ${newest}` }).click();
	await page.getByText(`Copied ${newest}`).waitFor({ state: 'attached' });
	expect(await page.evaluate('navigator.clipboard.readText()')).toBe(newest);
	await context.close();
});

it('shows new events, and holds them back while it is paused', async () => {
	const { context, page, problems } = await visit('/__dev/events');
	const rows = page.locator('#events tbody tr');
	await page.locator('#live[data-state=open]').waitFor();
	const before = await rows.count();
	await post('send', { channelId: LOUNGE, message: 'Are you there?' });
	await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(before + 1);
	expect(await rows.first().textContent()).toContain('message.sent');

	await page.getByRole('button', { name: 'Pause' }).click();
	await post('send', { channelId: LOUNGE, message: 'Still there?' });
	await page.getByText('Paused, 1 new').waitFor();
	expect(await rows.count()).toBe(before + 1);
	await page.getByRole('button', { name: 'Resume' }).click();
	await expect.poll(() => rows.count()).toBe(before + 2);
	expect(problems).toEqual([]);
	await context.close();
});

it('shows its lists without JavaScript', async () => {
	const { context, page } = await visit('/__dev/events', { javaScriptEnabled: false });
	expect(await page.locator('#events tbody tr').count()).toBeGreaterThan(0);
	expect(await page.locator('button:visible').count()).toBe(0);
	await context.close();
});

it('makes a community, whose key sends a message that its page shows', async () => {
	const { context, page, problems } = await visit('/__dev');
	await page.getByLabel('Title').fill('Panda <Lounge>');
	const answer = page.waitForResponse((response) => response.request().method() === 'POST');
	await page.getByRole('button', { name: 'Make a community' }).click();
	await page.getByRole('heading', { level: 1, name: 'Panda <Lounge>' }).waitFor();
	// This page contains keys, so no other script may run on it.
	expect((await answer).headers()['content-security-policy']).toContain("script-src 'self'");
	const command = (await page.locator('pre').textContent()) ?? '';
	const [, key = ''] = /Bearer (\w{64})/.exec(command) ?? [];
	const body = JSON.parse(/-d '(.*)'/.exec(command)?.[1] ?? '{}');
	await post('send', body, key);
	await page.getByRole('link', { name: 'the channel' }).click();
	await page.getByRole('listitem').getByText('Hello', { exact: true }).waitFor();
	expect(problems).toEqual([]);
	await context.close();
});

it('makes a key and a forum topic, and moves the clock', async () => {
	const { context, page, problems } = await visit(community);
	await page.getByLabel('Name').fill('My laptop');
	await page.getByRole('button', { name: 'Make a key' }).click();
	await page.getByRole('heading', { level: 1, name: 'New key' }).waitFor();
	const key = (await page.locator('dl code').textContent()) ?? '';
	await page.goto(`${url}${community}/channels/${QUESTIONS}`);
	await page.getByLabel('Title').fill('Which key?');
	await page.getByRole('button', { name: 'Make a forum topic' }).click();
	const topic = page.getByRole('row', { name: /Which key\?/ });
	await post(
		'send',
		{ channelId: QUESTIONS, forumTopicId: await topic.locator('code').textContent(), message: 'This one.' },
		key,
	);

	await page.goto(`${url}/__dev`);
	const clock = page.locator('section', { has: page.getByRole('heading', { name: 'Clock' }) }).locator('time');
	const earlier = Date.parse((await clock.getAttribute('datetime')) ?? '');
	await page.getByLabel('Step forward by').selectOption('1 day');
	await page.getByRole('button', { name: 'Move the clock' }).click();
	await expect
		.poll(async () => Date.parse((await clock.getAttribute('datetime')) ?? '') - earlier, { timeout: 30_000 })
		.toBeGreaterThanOrEqual(86_400_000);
	await page.getByRole('button', { name: 'Set it to the real time' }).click();
	await expect
		.poll(async () => Date.parse((await clock.getAttribute('datetime')) ?? '') - earlier, { timeout: 30_000 })
		.toBeLessThan(86_400_000);
	expect(problems).toEqual([]);
	await context.close();
});

it('leads to the content with the first Tab', async () => {
	const { context, page } = await visit(community);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate('document.activeElement.id')).toBe('content');
	await context.close();
});
