import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asFile, PHONE, seriousViolations, useSite, WIDE } from './site.ts';

const site = useSite();
const first = (page: Page): Locator => page.locator('#search-results a').first();
const status = (page: Page): Locator => page.locator('dialog.search').getByRole('status');

async function type(page: Page, query: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.keyboard.press('Control+a');
	await page.keyboard.type(query);
}

describe.each([
	['over HTTP', (path: string) => path],
	['as a file', asFile],
])('the search %s', (_, address) => {
	it.each([
		['how do I send a message', 'Send a message', 'operations/integration.messages.send.html'],
		['ban user', 'Delete or restore a user', 'operations/integration.users.manage.html'],
		['badge_title_taken', 'badge_title_taken', undefined],
		['python', 'Call the API from Python', 'guides/other-languages.html'],
		['leaked key', 'When a key has leaked', 'guides/keeping-keys-safe.html#when-a-key-has-leaked'],
	])('has the result for “%s” first, and opens it by keyboard', async (query, title, target) => {
		const { page, foreign, problems } = await site.visit(address('guides/start-here.html'));
		await type(page, query);
		await first(page).filter({ hasText: title }).waitFor();
		expect(await first(page).getAttribute('aria-selected')).toBe('true');
		const href = (await first(page).getAttribute('href')) ?? '';
		if (target) expect(href).toBe(`../${target}`);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
		await page.keyboard.press('Enter');
		// The page of an operation can redirect.
		await page.waitForURL((url) => !url.href.endsWith('start-here.html'));
		await page.locator('h1').first().waitFor({ state: 'attached' });
		await page.context().close();
	});
});

describe('the search', () => {
	it('announces the number of results', async () => {
		const { page } = await site.visit('index.html');
		await type(page, 'webhook for badges');
		await expect.poll(() => status(page).textContent()).toMatch(/^\d+ results?$/);
		const [count] = ((await status(page).textContent()) ?? '').split(' ');
		expect(await page.locator('#search-results a').count()).toBe(Number(count));
		await type(page, 'zzzz no such thing');
		await expect.poll(() => status(page).textContent()).toBe('No results for “zzzz no such thing”.');
		await page.context().close();
	});

	it('loads its entries once, when it is first opened', async () => {
		const { page, requests } = await site.visit('index.html');
		const loads = (): number => requests.filter((url) => url.endsWith('/search-entries.js')).length;
		expect(loads()).toBe(0);
		await type(page, 'award badge');
		await first(page).filter({ hasText: 'Award a badge' }).waitFor();
		await page.keyboard.press('Escape');
		await type(page, 'send message');
		await first(page).filter({ hasText: 'Send a message' }).waitFor();
		expect(loads()).toBe(1);
		await page.context().close();
	});

	it('says that it did not load, and loads again with the next letter', async () => {
		const { page } = await site.visit('index.html');
		await page.route('**/search-entries.js', (route) => route.abort());
		// Opening the dialog loads the entries. One load at a time: letters typed meanwhile would share its failure.
		await page.keyboard.press('Control+k');
		await expect.poll(() => status(page).textContent()).toMatch(/^The search did not load/);
		await page.unroute('**/search-entries.js');
		await page.keyboard.type('award badge');
		await first(page).filter({ hasText: 'Award a badge' }).waitFor();
		await page.context().close();
	});

	it.each([
		['light', WIDE],
		['dark', WIDE],
		['dark', PHONE],
	] as const)('is readable in %s mode', async (colorScheme, size) => {
		const { page } = await site.visit('index.html', { ...size, colorScheme });
		await type(page, 'rate limit');
		await first(page).waitFor();
		expect(await seriousViolations(page)).toEqual([]);
		await page.context().close();
	});
});
