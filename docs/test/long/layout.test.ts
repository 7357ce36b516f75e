/** How the pages fit screens, paper and the reader's font size. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useSite, WIDE } from './site.ts';

const site = useSite();
const TOUCH = { ...PHONE, hasTouch: true, isMobile: true };

describe('the header', () => {
	it.each([390, 820, 1440])('shows every entry at %i px', async (width) => {
		for (const path of ['performance.html', 'guides/start-here.html']) {
			const { page } = await site.visit(path, { viewport: { width, height: 844 } });
			const nav = page.locator('.site-header nav');
			const [needed = 0, there = 0] = await nav.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
			expect(needed).toBeLessThanOrEqual(there);
			await page.context().close();
		}
	});
});

describe('the link to skip the header', () => {
	it('is the first stop of Tab, and moves the focus to the text', async () => {
		const { page } = await site.visit('guides/credentials.html');
		await page.keyboard.press('Tab');
		const link = page.getByRole('link', { name: 'Skip to content' });
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
		await page.context().close();
	});
});

describe('on a phone', () => {
	it('a copy button covers no code', async () => {
		const { page } = await site.visit('guides/start-here.html', TOUCH);
		expect(await covered(page)).toEqual([]);
		await page.context().close();
	});

	it.each(['guides/errors-and-retries.html', 'guides/credentials.html', 'performance.html'])(
		'the text of pictures of %s has at least 9 px',
		async (path) => {
			const { page } = await site.visit(path, TOUCH);
			const heights = await page.evaluate(() => {
				const texts = [...document.querySelectorAll('.diagram text, .bars span')];
				return texts.map((text) => text.getBoundingClientRect().height / 1.2);
			});
			expect(heights.length).toBeGreaterThan(0);
			expect(Math.min(...heights)).toBeGreaterThanOrEqual(9);
			await page.context().close();
		},
	);

	it('a menu opens the list of guides and concepts', async () => {
		const { page } = await site.visit('guides/start-here.html', TOUCH);
		await page.getByText('All guides and concepts').click();
		await page.getByRole('navigation', { name: 'Guides and concepts' }).getByRole('link', { name: 'Glossary' }).click();
		await page.waitForURL(/concepts\/glossary\.html/);
		await page.context().close();
	});
});

/** The first words of each code block whose first line lies below its button. */
async function covered(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('pre:has(.copy)')].flatMap((block) => {
			const button = (block.querySelector('.copy') as Element).getBoundingClientRect();
			const range = document.createRange();
			range.selectNodeContents(block.querySelector('code') as Element);
			const overlaps = [...range.getClientRects()].some(
				(line) => line.top < button.bottom && line.bottom > button.top && line.right > button.left,
			);
			return overlaps ? [(block.textContent ?? '').slice(0, 60)] : [];
		}),
	);
}

describe('the sidebar', () => {
	it('shows the current page, also the last one', async () => {
		const { page } = await site.visit('concepts/glossary.html', { viewport: { width: 1440, height: 500 } });
		const current = page.locator('.sidebar [aria-current]');
		const { y = -1, height = 0 } = (await current.boundingBox()) ?? {};
		expect(y).toBeGreaterThan(0);
		expect(y + height).toBeLessThanOrEqual(500);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.context().close();
	});
});

describe('a heading', () => {
	it('shows its link on hover and on focus', async () => {
		const { page } = await site.visit('guides/credentials.html#permissions');
		const link = page.getByRole('link', { name: 'Link to: Permissions' });
		const opacity = (): Promise<string> => link.evaluate((element) => getComputedStyle(element).opacity);
		expect(await opacity()).toBe('0');
		await page.locator('h2#permissions').hover();
		expect(await opacity()).toBe('1');
		await page.mouse.move(0, 0);
		await link.focus();
		expect(await opacity()).toBe('1');
		await page.context().close();
	});
});

describe("the reader's font size", () => {
	it('changes all text', async () => {
		const { page } = await site.visit('guides/errors-and-retries.html');
		const sizes = (): Promise<number[]> =>
			page.evaluate(() => {
				const selector = '.brand, .sidebar a, .contents a, h1, h2, article p, td, pre code, .site-footer a';
				return [...document.querySelectorAll(selector)].map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
			});
		const before = await sizes();
		// What the setting of a browser does.
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await sizes()).toEqual(before.map((size) => size * 2));
		await page.context().close();
	});
});

describe('paper', () => {
	it('has the text alone, dark on light, with code that wraps', async () => {
		const { page } = await site.visit('guides/errors-and-retries.html', { ...WIDE, colorScheme: 'dark' });
		await page.emulateMedia({ media: 'print' });
		for (const hidden of ['.site-header', '.sidebar', '.menu', '.contents', '.neighbours', '.site-footer', '.copy'])
			expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
		const [background, color] = await page.evaluate(() => {
			const { backgroundColor, color: ink } = getComputedStyle(document.body);
			return [backgroundColor, ink];
		});
		expect([background, color]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
		const wide = await page
			.locator('pre')
			.evaluateAll((blocks) => blocks.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
		expect(wide).toBe(0);
		await page.context().close();
	});
});
