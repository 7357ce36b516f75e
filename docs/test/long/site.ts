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
	/** URLs that the page requested from other origins. */
	foreign: string[];
	/** URLs that it requested from its own origin, without itself. */
	requests: string[];
	/** Errors and warnings of the console, and uncaught errors. */
	problems: string[];
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
	const pageUrl = path.startsWith('file:') ? path : `${docs.url}/${path}`;
	const seen: Visit = { page, foreign: [], requests: [], problems: [] };
	page.on('request', (request) => {
		const url = request.url();
		if (/^(?:data|blob):/.test(url) || request.isNavigationRequest()) return;
		if (new URL(url).origin === new URL(pageUrl).origin) seen.requests.push(url);
		else seen.foreign.push(url);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) seen.problems.push(message.text());
	});
	page.on('pageerror', (error) => seen.problems.push(error.message));
	page.setDefaultTimeout(60_000);
	await page.goto(pageUrl);
	await page.locator('h1').first().waitFor({ state: 'attached' });
	// Redoc renders the reference by script; the other pages are static.
	if (path.includes('reference.html')) await page.getByTestId('middle-panel').first().waitFor();
	return seen;
}

export const asFile = (path: string): string => pathToFileURL(join(dist, path)).href;

/** All pages without those of `operations/`, which share one layout and have tests of their own. */
export function pages(): string[] {
	const files = siteFiles(dist).filter((name) => name.endsWith('.html'));
	return files.filter((name) => !name.startsWith('operations/')).sort();
}

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * Serious and critical accessibility violations that axe reports, each with its element. While a page changes, its colours are mixed: only
 * a violation that lasts counts.
 */
export async function seriousViolations(page: Page): Promise<string[]> {
	// Evaluated, not loaded: the page's Content-Security-Policy blocks scripts from other origins.
	await page.evaluate(axe);
	let found = await runAxe(page);
	for (let again = 0; again < 5 && found.length > 0; again++) {
		await page.waitForTimeout(1000);
		found = await runAxe(page);
	}
	return found;
}

/** Violations of any severity. */
export async function allViolations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	return runAxe(page, ['minor', 'moderate', 'serious', 'critical']);
}

async function runAxe(page: Page, impacts: readonly string[] = ['serious', 'critical']): Promise<string[]> {
	const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
	const counted = violations.filter(({ impact }) => impacts.includes(String(impact)));
	return counted.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
	);
}
