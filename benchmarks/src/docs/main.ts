/** `npm run bench -- docs`: size and load time of the reference in a real browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '@returning-ai/third-party/browser';
import { type Figure, report, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { type ReferencePage, referencePages } from './pages.ts';

const ROUNDS = smoke ? 1 : 9;
const USABLE = 1_500;
const WEIGHT = 1_000;

interface Wait {
	painted: number;
	usable: number;
}

const pages = referencePages();
const waits = new Map<string, Wait[]>(pages.map(({ name }) => [name, []]));
const server = createServer((request, response) => {
	const page = pages[Number(request.url?.slice(1))];
	response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
	response.end(page?.html);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await launchBrowser();
try {
	// Blocks alternate, so that a busy machine affects all of them.
	for (let round = 0; round < ROUNDS; round++)
		for (const [at, page] of pages.entries()) waits.get(page.name)?.push(await visit(at, page));
} finally {
	await browser.close();
	server.closeAllConnections();
	server.close();
}
report('What the reference weighs, and how long a reader waits', pages.flatMap(figures));

/** Opens the page at one operation. The page is usable when that operation is in view and the main thread is idle. */
async function visit(at: number, { anchor }: ReferencePage): Promise<Wait> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.addInitScript(watch);
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${at}${anchor}`);
	const usable = await page.waitForFunction(() => (globalThis as { usable?: number }).usable, undefined, { timeout: 60_000 });
	const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
	const wait = { painted, usable: (await usable.jsonValue()) as number };
	await context.close();
	return wait;
}

/** Runs in the page before its own scripts. */
function watch(): void {
	const look = (): void => {
		const headings = [...document.querySelectorAll('h1, h2')].filter((heading) =>
			heading.textContent?.trim().startsWith('Send a message'),
		);
		const inView = headings.some((heading) => {
			const { top, height } = heading.getBoundingClientRect();
			return height > 0 && top > -height && top < innerHeight;
		});
		if (!inView) return void requestAnimationFrame(look);
		requestIdleCallback(() => {
			(globalThis as { usable?: number }).usable = performance.now();
		});
	};
	requestAnimationFrame(look);
}

function figures({ name, html }: ReferencePage): Figure[] {
	const measured = waits.get(name) ?? [];
	const weight = gzipSync(html, { level: 9 }).length / 1_000;
	const [painted, usable] = [median(measured.map((wait) => wait.painted)), median(measured.map((wait) => wait.usable))];
	const ours = name === 'our reference';
	const bar = (limit: number, value: number): Partial<Figure> => (ours ? { bar: `≤ ${limit}`, holds: value <= limit } : {});
	return [
		{ name: `weight of ${name}`, unit: 'KB gzipped', value: weight, ...bar(WEIGHT, weight) },
		{ name: `first paint: ${name}`, unit: 'ms', value: painted },
		{ name: `usable: ${name}`, unit: 'ms', value: usable, ...bar(USABLE, usable) },
	];
}
