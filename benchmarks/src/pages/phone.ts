/** What a reader waits for on a phone: a slow connection and a slow processor, as Chrome's developer tools emulate them. */
import type { launchBrowser } from '@returning-ai/third-party/browser';

/** The preset "Slow 4G" of Chrome's developer tools. Bytes per second, and milliseconds. */
const SLOW_4G = { offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };
const SLOWER_CPU = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Slower pages are stopped. */
const LIMIT_MILLISECONDS = 60_000;

export interface Visit {
	/** When the largest content of the first view was painted (LCP), in milliseconds. */
	painted: number;
	/** When the text that the reader looks for was in view, in milliseconds. */
	found: number;
	/** What was transferred until then, in kilobytes. */
	kilobytes: number;
}

type Browser = Awaited<ReturnType<typeof launchBrowser>>;

/** @param wanted - The beginning of the heading that the reader looks for. */
export async function visit(browser: Browser, url: string, wanted: string): Promise<Visit> {
	const context = await browser.newContext(PHONE);
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW_4G);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
		let bytes = 0;
		session.on('Network.loadingFinished', ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		await page.addInitScript(watch, wanted);
		await page.goto(url, { timeout: LIMIT_MILLISECONDS });
		await page.waitForFunction(() => (globalThis as Watched).found, undefined, { timeout: LIMIT_MILLISECONDS });
		const { painted = 0, found = 0 } = await page.evaluate(() => {
			const { painted, found } = globalThis as Watched;
			return { painted, found };
		});
		return { painted, found, kilobytes: bytes / 1000 };
	} finally {
		await context.close();
	}
}

interface Watched {
	painted?: number;
	found?: number;
}

/** Runs in the page before its own scripts. */
function watch(wanted: string): void {
	const watched = globalThis as Watched;
	new PerformanceObserver((list) => {
		watched.painted = list.getEntries().at(-1)?.startTime ?? 0;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	const isInView = (heading: Element): boolean => {
		const { top, height } = heading.getBoundingClientRect();
		return Boolean(heading.textContent?.trim().startsWith(wanted)) && height > 0 && top > -height && top < innerHeight;
	};
	const look = (): void => {
		if (![...document.querySelectorAll('h1, h2, h3')].some(isInView)) return void requestAnimationFrame(look);
		const found = performance.now();
		// The largest content can still change until the page is idle.
		requestIdleCallback(() => {
			watched.found = found;
		});
	};
	requestAnimationFrame(look);
}
