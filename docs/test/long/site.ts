import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '@returning-ai/third-party/browser';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Docs, startDocs } from '../../src/serve.ts';
import { siteFiles } from '../../src/site/files.ts';

export const dist: string = join(import.meta.dirname, '../../dist');
export const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

export interface Visit {
	page: Page;
	/** Everything the page asked of another origin than its own. */
	foreign: string[];
	/** Everything it asked of its own, besides itself. */
	requests: string[];
	/** Every error and warning of the console, and every uncaught error. */
	complaints: string[];
}

export interface Site {
	browser: Browser;
	docs: Docs;
	visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** The built site over HTTP and a real browser, for the tests of one file. */
export function useSite(): Site {
	const site = {} as Site;
	beforeAll(async () => {
		[site.browser, site.docs] = await Promise.all([launchBrowser(), startDocs({ port: 0 })]);
	});
	afterAll(async () => {
		await Promise.all([site.browser?.close(), site.docs?.close()]);
	});
	site.visit = (path, options = WIDE) => visit(site, path, options);
	return site;
}

async function visit({ browser, docs }: Site, path: string, options: BrowserContextOptions): Promise<Visit> {
	const page = await (await browser.newContext(options)).newPage();
	const address = path.startsWith('file:') ? path : `${docs.url}/${path}`;
	const seen: Visit = { page, foreign: [], requests: [], complaints: [] };
	page.on('request', (request) => {
		const url = request.url();
		if (/^(?:data|blob):/.test(url) || request.isNavigationRequest()) return;
		if (new URL(url).origin === new URL(address).origin) seen.requests.push(url);
		else seen.foreign.push(url);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text());
	});
	page.on('pageerror', (error) => seen.complaints.push(error.message));
	page.setDefaultTimeout(60_000);
	await page.goto(address);
	await page.locator('h1').first().waitFor({ state: 'attached' });
	// The reference draws itself; the other pages are there at once.
	if (path.includes('reference.html')) await page.getByTestId('middle-panel').first().waitFor();
	return seen;
}

export const asFile = (path: string): string => pathToFileURL(join(dist, path)).href;

/** The pages that people read, less those that only lead on. */
export function pages(): string[] {
	const files = siteFiles(dist).filter((name) => name.endsWith('.html'));
	return files.filter((name) => !name.startsWith('operations/')).sort();
}

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The faults that keep people out, as axe finds them: what is wrong, and with which element. */
export async function seriousFaults(page: Page): Promise<string[]> {
	// Given to the browser itself, since the page's policy rightly refuses a script from outside.
	await page.evaluate(axe);
	const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	return serious.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
	);
}
