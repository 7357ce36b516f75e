import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '@returning-ai/browser';
import { type OperationId, operations } from '@returning-ai/spec/operations';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchor } from '../src/decorate.ts';
import { type Docs, startDocs } from '../src/serve.ts';

const FILE = pathToFileURL(join(import.meta.dirname, '../dist/index.html')).href;
const WIDE = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };

let browser: Browser;
let docs: Docs;

beforeAll(async () => {
	[browser, docs] = await Promise.all([launchBrowser(), startDocs({ port: 0 })]);
});
afterAll(async () => {
	await Promise.all([browser?.close(), docs?.close()]);
});

interface Visit {
	page: Page;
	/** Everything the page asked for besides itself. */
	requests: string[];
	/** Every error and warning of the console, and every uncaught error. */
	complaints: string[];
}

async function visit(address: string, options: BrowserContextOptions = WIDE): Promise<Visit> {
	const page = await (await browser.newContext(options)).newPage();
	const requests: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (!request.isNavigationRequest() && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
			requests.push(request.url());
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.setDefaultTimeout(10_000);
	await page.goto(address);
	await page.locator('h1, h2').first().waitFor();
	return { page, requests, complaints };
}

describe('the reference', () => {
	it.each([
		['as a file', () => FILE],
		['over HTTP', () => docs.url],
	])('shows itself %s, asks for nothing, and complains of nothing', async (_, address) => {
		const { page, requests, complaints } = await visit(address());
		await page.getByText('Three families').first().click();
		await page.mouse.wheel(0, 4000);
		await page.waitForTimeout(300);
		expect(await page.title()).toBe('Returning.AI API');
		expect(requests).toEqual([]);
		expect(complaints).toEqual([]);
		await page.context().close();
	});

	it('groups its menu by family', async () => {
		const { page } = await visit(FILE);
		for (const group of ['System', 'Integration', 'Application'])
			expect(await page.getByText(group, { exact: true }).count(), group).toBeGreaterThan(0);
		await page.context().close();
	});

	it('shows each operation at its anchor', async () => {
		const { page, complaints } = await visit(FILE);
		const ids = Object.keys(operations) as OperationId[];
		for (const id of ids) {
			const { family, resource, summary, evidence } = operations[id];
			await page.goto(FILE + anchor(`${family}.${resource}`, id));
			const note = page.locator('ul', { hasText: `client.${id}(…)` }).first();
			await note.waitFor();
			expect(await note.textContent(), id).toContain(`Evidence: ${evidence}`);
			// Headings of the operations around it are drawn too; the one that the anchor means is in view.
			const inView = await page
				.locator('h2')
				.evaluateAll((headings) =>
					headings
						.filter((heading) => Math.abs(heading.getBoundingClientRect().top) < window.innerHeight)
						.map((heading) => heading.textContent),
				);
			expect(inView.join(' | ').toLowerCase(), id).toContain(`${summary}${evidence}`.toLowerCase());
		}
		expect(complaints).toEqual([]);
		console.info(`${ids.length} of ${Object.keys(operations).length} operations were reached`);
		await page.context().close();
	});

	it('finds "send message"', async () => {
		const { page } = await visit(FILE);
		await page.keyboard.press('Control+k');
		await page.keyboard.type('send message');
		await page.getByTestId('search-dialog').getByText('Send a message').first().click();
		await page.getByText('client.integration.messages.send(…)').first().waitFor();
		expect(page.url()).toContain('integration.messages.send');
		await page.context().close();
	});

	it('follows a mention to the operation it names', async () => {
		const { page } = await visit(FILE + anchor('integration.messages', 'integration.messages.send'));
		await page.getByRole('link', { name: 'integration.channels.list' }).first().click();
		await page.getByRole('heading', { name: operations['integration.channels.list'].summary }).first().waitFor();
		await page.context().close();
	});

	it('fits a phone', async () => {
		for (const address of [FILE, FILE + anchor('integration.users', 'integration.users.create')]) {
			const { page } = await visit(address, PHONE);
			await page.waitForTimeout(300);
			const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
			expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
			await page.context().close();
		}
	});

	it.each(['light', 'dark'] as const)('can be read when the reader prefers %s', async (colorScheme) => {
		const { page } = await visit(FILE, { ...WIDE, colorScheme });
		const [text, background] = await page.getByText('Other products build on it').first().evaluate(luminances);
		expect((Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05)).toBeGreaterThan(4.5);
		expect(background > 0.5 ? 'light' : 'dark').toBe(colorScheme);
		await page.context().close();
	});

	it('answers 404 to a page that is not there', async () => {
		const response = await fetch(`${docs.url}/nothing`);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain('The reference is at /.');
	});
});

/** The WCAG luminance of an element's text and of what is behind it. Runs in the page. */
function luminances(element: Element): [text: number, background: number] {
	const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const linear = (value: number): number =>
		value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
	const luminance = (colour: string): number => {
		const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	let behind: Element | null = element;
	while (behind && channels(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
	// Where nothing has a colour, the browser's own shows: white.
	return [luminance(getComputedStyle(element).color), behind ? luminance(getComputedStyle(behind).backgroundColor) : 1];
}
