import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allViolations, asFile, PHONE, pages, seriousViolations, useSite, WIDE } from './site.ts';

const site = useSite();
const found = (page: Page): Locator => page.locator('#search-results');
const readable = pages().filter((path) => path !== 'reference.html');

describe.each(readable)('%s', (path) => {
	it.each(['light', 'dark'] as const)('renders in %s mode, without an accessibility violation', async (colorScheme) => {
		const { page, foreign, problems } = await site.visit(path, { ...WIDE, colorScheme });
		expect(await allViolations(page)).toEqual([]);
		expect(await page.locator('h1').count()).toBe(1);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	it('fits a phone', async () => {
		const { page } = await site.visit(path, PHONE);
		const [needed = 0, there = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
		expect(needed).toBeLessThanOrEqual(there);
		await page.context().close();
	});

	// Only a server shows the 404 page.
	if (path === '404.html') return;
	it('works as a file, without a server', async () => {
		const { page, foreign, problems } = await site.visit(asFile(path));
		await page.keyboard.press('Control+k');
		await page.keyboard.type('send a message');
		await found(page).getByRole('option').first().waitFor();
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
		await page.context().close();
	});
});

describe('the accessibility check', () => {
	it('reports a button without a name, and low contrast', async () => {
		const { page } = await site.visit('index.html');
		await page.evaluate(() => {
			document.querySelector('h1')?.insertAdjacentHTML('afterend', '<button></button><p id="faint">Unreadable</p>');
			(document.getElementById('faint') as HTMLElement).style.color = '#ccc';
		});
		const violations = (await seriousViolations(page)).join('\n');
		expect(violations).toContain('button-name');
		expect(violations).toContain('color-contrast');
		await page.context().close();
	});
});

describe('the keyboard alone', () => {
	it('finds an operation from a guide, and a guide from the reference', async () => {
		const { page } = await site.visit('guides/start-here.html');
		await page.keyboard.press('/');
		await page.keyboard.type('award badge');
		await found(page).getByRole('option', { name: 'Award a badge' }).first().waitFor();
		await page.keyboard.press('Enter');
		await page.waitForURL(/operations\/system\.badges\.awardToUser\.html/);
		await page.getByRole('heading', { name: 'Award a badge' }).first().waitFor();
		await page.getByRole('link', { name: 'Open in the full reference' }).click();
		await page.waitForURL(/reference\.html#\/system\.badges\/system\.badges\.award/);
		await page.getByText('client.system.badges.awardToUser(…)').first().waitFor();
		await page.keyboard.press('Control+k');
		await page.keyboard.type('sending exactly once');
		await found(page).getByRole('option', { name: 'Sending exactly once', selected: true }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await page.waitForURL(/guides\/errors-and-retries\.html#sending-exactly-once/);
		await page.context().close();
	});

	it('copies a block of code', async () => {
		const { page } = await site.visit('guides/start-here.html', { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
		const copy = page.getByRole('button', { name: 'Copy' }).first();
		for (let step = 0; step < 60 && !(await copy.evaluate((button) => button === document.activeElement)); step++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.getByText('Copied').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			'npm init -y\nnpm install @returning-ai/client @returning-ai/mock\n',
		);
		await page.context().close();
	});

	it.each([
		['code', 'guides/start-here.html', 'main pre'],
		['a table', 'guides/versions.html', 'main .wide'],
		['code of the reference', 'reference.html#/integration.messages/integration.messages.send', 'pre'],
	])('scrolls %s that is wider than the page', async (_, path, selector) => {
		const { page } = await site.visit(path, PHONE);
		// A table wraps its text as long as it can.
		await page.evaluate(() => {
			for (const cell of document.querySelectorAll('td')) cell.style.whiteSpace = 'nowrap';
		});
		// Redoc renders its code after its headings; our fix for keyboards runs after that.
		const wide = page.locator(selector).filter({ visible: true });
		const findWide = (): Promise<number> =>
			wide.evaluateAll((list) => list.findIndex(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 20));
		await expect.poll(findWide, { timeout: 30_000 }).toBeGreaterThanOrEqual(0);
		const block = wide.nth(await findWide());
		const focused = (): Promise<boolean> => block.evaluate((element) => element === document.activeElement);
		await block.scrollIntoViewIfNeeded();
		// Reached with Tab: `focus()` would not prove that a keyboard can reach it.
		await block.evaluate((element) => {
			const before = document.createElement('button');
			element.before(before);
			before.focus();
		});
		for (let step = 0; step < 5 && !(await focused()); step++) await page.keyboard.press('Tab');
		expect(await focused()).toBe(true);
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => block.evaluate(({ scrollLeft }) => scrollLeft), { timeout: 30_000 }).toBeGreaterThan(0);
		await page.context().close();
	});

	it('closes the search with Escape', async () => {
		const { page } = await site.visit('index.html');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('zzzz no such thing');
		await page.getByText('No results').waitFor();
		await page.keyboard.press('Escape');
		expect(await page.locator('dialog.search[open]').count()).toBe(0);
		await page.context().close();
	});
});

describe('the theme', () => {
	it('is the same on all pages, the reference included', async () => {
		const { page } = await site.visit('index.html', { ...WIDE, colorScheme: 'light' });
		const mode = (): Promise<string> => page.evaluate(() => document.documentElement.className);
		await page.getByRole('button', { name: 'Switch between light and dark' }).click();
		expect(await mode()).toContain('dark');
		await page.goto(`${site.docs.url}/reference.html`);
		await page.getByText('Three families').first().waitFor();
		expect(await mode()).toContain('dark');
		await page.getByRole('button', { name: 'Switch between light and dark' }).click();
		await expect.poll(mode, { timeout: 60_000 }).toContain('light');
		await page.goto(`${site.docs.url}/try.html`);
		expect(await mode()).toContain('light');
		await page.context().close();
	});
});

describe('a guide', () => {
	it('links to the previous guide, the next guide and its source', async () => {
		const { page } = await site.visit('guides/credentials.html');
		await page.getByRole('link', { name: /^Next/ }).click();
		await page.waitForURL(/errors-and-retries/);
		await page.getByRole('link', { name: /^Previous/ }).click();
		await page.waitForURL(/credentials/);
		const source = await page.getByRole('link', { name: 'Edit this page' }).getAttribute('href');
		expect(source).toContain('docs/guides/credentials.md');
		await page.context().close();
	});
});

describe('a URL', () => {
	it.each(['#/integration.messages/integration.messages.send', 'index.html#/integration.messages/integration.messages.send'])(
		'of the reference as the front page redirects to it: /%s',
		async (old) => {
			const { page } = await site.visit(old);
			await page.waitForURL(/reference\.html#\/integration\.messages\/integration\.messages\.send/);
			await page.context().close();
		},
	);

	it('with the anchor of a renamed heading redirects to the new one', async () => {
		const { page } = await site.visit('guides/versions.html#addresses-stay');
		await page.waitForURL(/guides\/versions\.html#permalinks$/);
		await page.context().close();
	});

	it('that is unknown shows a page with working links, at any depth', async () => {
		const { page } = await site.visit('nothing/at/all');
		await page.getByRole('main').getByRole('link', { name: 'Reference' }).click();
		await page.waitForURL(/reference\.html/);
		await page.context().close();
	});
});
