/** The pages of the operations in a browser. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OperationId, operationIds } from '@returning-ai/codegen/example-request';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../src/samples/samples.ts';
import { allViolations, asFile, PHONE, useSite, WIDE } from './site.ts';

const site = useSite();
const pathOf = (id: OperationId): string => `operations/${id}.html`;
/** The largest page, one without a body, one with a file, one with two credentials, and one with several examples. */
const SEVERAL: OperationId[] = [
	'integration.users.create',
	'system.channels.list',
	'integration.users.bulkUpdate',
	'application.userFields.list',
	'integration.messages.send',
];
const chosen = (page: Page): Promise<string> => page.getByRole('tab', { selected: true }).textContent().then(String);
const shownCode = (page: Page): Promise<string> =>
	page.getByRole('tabpanel').locator('pre code:visible').textContent().then(String);

describe.each(SEVERAL)('%s', (id) => {
	it.each(['light', 'dark'] as const)('renders in %s mode, without any accessibility violation', async (colorScheme) => {
		const { page, foreign, problems } = await site.visit(pathOf(id), { ...WIDE, colorScheme });
		await page.getByRole('tab', { selected: true }).waitFor();
		expect(await allViolations(page)).toEqual([]);
		expect(foreign).toEqual([]);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	it('has no accessibility violation on a phone', async () => {
		const { page } = await site.visit(pathOf(id), PHONE);
		expect(await allViolations(page)).toEqual([]);
		await page.context().close();
	});

	it('works as a file, without a server', async () => {
		const { page, foreign, problems } = await site.visit(asFile(pathOf(id)));
		await page.getByRole('tab', { name: 'Python' }).click();
		expect(await shownCode(page)).toContain('import requests');
		expect([...foreign, ...problems]).toEqual([]);
		await page.context().close();
	});
});

it('each page fits a phone', async () => {
	const { page } = await site.visit(pathOf('integration.users.create'), PHONE);
	for (const id of operationIds) {
		await page.goto(`${site.docs.url}/${pathOf(id)}`);
		const [needed = 0, there = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
		expect(needed, id).toBeLessThanOrEqual(there);
	}
	await page.context().close();
});

describe('the samples', () => {
	it('keep the chosen language on other pages', async () => {
		const { page } = await site.visit(pathOf('integration.messages.send'));
		expect(await chosen(page)).toBe('TypeScript');
		await page.getByRole('tab', { name: 'Ruby' }).click();
		await page.getByRole('link', { name: /^Next/ }).click();
		await page.waitForURL(/integration\.messages\.reply\.html/);
		expect(await chosen(page)).toBe('Ruby');
		expect(await shownCode(page)).toContain("require 'net/http'");
		await page.context().close();
	});

	it('change with the arrow keys, with wrap-around, and have one tab stop', async () => {
		const { page } = await site.visit(pathOf('system.channels.list'));
		const tabs = page.getByRole('tab');
		expect(await tabs.count()).toBe(17);
		await page.getByRole('tab', { selected: true }).focus();
		await page.keyboard.press('ArrowRight');
		expect(await chosen(page)).toBe('CLI');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		expect(await chosen(page)).toBe('R');
		await page.keyboard.press('Home');
		expect(await chosen(page)).toBe('TypeScript');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('[role=tabpanel]') !== null)).toBe(true);
		await page.context().close();
	});

	it('show the chosen example in every language', async () => {
		const id = 'integration.messages.send';
		const { page } = await site.visit(pathOf(id));
		await page.getByLabel('Example').selectOption('To a topic in a forum channel');
		for (const { label, source } of samplesOf(id, 'integration.messages.send.forum')) {
			await page.getByRole('tab', { name: label, exact: true }).click();
			expect((await shownCode(page)).trim(), label).toBe(source.trim());
		}
		await page.context().close();
	});

	it('are all reachable without scripts', async () => {
		const { page } = await site.visit(pathOf('system.channels.list'), { ...WIDE, javaScriptEnabled: false });
		expect(await page.getByRole('tab').count()).toBe(0);
		for (const { label, source } of samplesOf('system.channels.list')) {
			const details = page.locator(`details[data-language="${label}"]`);
			if (label !== 'TypeScript') await details.locator('summary').click();
			const code = details.locator('code');
			expect(await code.isVisible(), label).toBe(true);
			expect(String(await code.textContent()).trim()).toBe(source.trim());
		}
		await page.context().close();
	});

	it('work while the browser refuses storage', async () => {
		const { page, problems } = await site.visit('index.html');
		await page.addInitScript(() => {
			Object.defineProperty(Storage.prototype, 'setItem', {
				value: () => {
					throw new DOMException('refused', 'SecurityError');
				},
			});
		});
		await page.goto(`${site.docs.url}/${pathOf('system.channels.list')}`);
		await page.getByRole('tab', { name: 'Go', exact: true }).click();
		expect(await shownCode(page)).toContain('package main');
		expect(problems).toEqual([]);
		await page.context().close();
	});

	it('are copied without the copy button', async () => {
		const options = { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] };
		const { page } = await site.visit(pathOf('system.channels.list'), options);
		await page.getByRole('tab', { name: 'Shell' }).click();
		const panel = page.getByRole('tabpanel');
		await panel.getByRole('button', { name: 'Copy' }).focus();
		await page.keyboard.press('Enter');
		await panel.getByText('Copied').waitFor();
		const shell = samplesOf('system.channels.list').find(({ label }) => label === 'Shell');
		expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(shell?.source.trim());
		await page.context().close();
	});
});

describe('printed', () => {
	it('a page has the chosen language, every table and every example, and no controls', async () => {
		const { page } = await site.visit(pathOf('integration.users.create'));
		await page.getByRole('tab', { name: 'Python' }).click();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.samples code:visible').textContent()).toContain('import requests');
		for (const table of await page.locator('.fields').all()) expect((await table.boundingBox())?.height).toBeGreaterThan(40);
		for (const code of await page.locator('.example code').all()) {
			expect((await code.boundingBox())?.height).toBeGreaterThan(0);
			expect(await code.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
		}
		for (const hidden of ['.site-header', '.copy', '[role=tablist]', '.actions'])
			expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
		await page.context().close();
	});

	it('a page is dark on white, also in the dark theme', async () => {
		const { page } = await site.visit(pathOf('integration.users.create'), { ...WIDE, colorScheme: 'dark' });
		await page.evaluate(() => document.documentElement.classList.add('dark'));
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const problems = (await allViolations(page)).filter((problem) => problem.startsWith('color-contrast'));
		expect(problems).toEqual([]);
		expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
		await page.context().close();
	});

	it('a page becomes a PDF', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'returning-ai-pdf-'));
		const { page } = await site.visit(pathOf('integration.users.create'));
		const file = join(folder, 'page.pdf');
		const pdf = await page.pdf({ path: file, format: 'A4' });
		expect(existsSync(file)).toBe(true);
		expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(4);
		rmSync(folder, { recursive: true });
		await page.context().close();
	});
});

it('a URL of an operation opens from the front page, and links back to its place there', async () => {
	const { page } = await site.visit('index.html');
	await page.locator('.operations').getByRole('link', { name: 'Send a message' }).click();
	await page.waitForURL(/operations\/integration\.messages\.send\.html$/);
	await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Messages' }).click();
	await page.waitForURL(/index\.html#integration\.messages$/);
	await page.context().close();
});
