import { type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/content/anchors.ts';
import { samplesOf } from '../../src/samples/samples.ts';
import { asFile, PHONE, seriousViolations, useSite, WIDE } from './site.ts';

const site = useSite();
const CLIPBOARD = { ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] };

/** The section of an operation. */
function part(page: Page, id: OperationId): Locator {
	return page.locator('[data-testid="middle-panel"]', { hasText: `client.${id}(…)` }).first();
}

async function open(page: Page, id: OperationId): Promise<void> {
	await page.evaluate((anchor) => {
		location.hash = anchor;
	}, anchorOf(id));
	await page.getByText(`client.${id}(…)`, { exact: true }).waitFor();
}

describe('the reference', () => {
	it.each([
		['as a file', asFile('reference.html')],
		['over HTTP', 'reference.html'],
	])('renders %s without other requests, console messages or errors', async (_, path) => {
		const { page, requests, foreign, problems } = await site.visit(path);
		await page.getByText('Three families').first().click();
		await page.mouse.wheel(0, 4000);
		await page.waitForTimeout(300);
		expect(await page.title()).toBe('Returning.AI API');
		expect([...requests, ...foreign]).toEqual([]);
		expect(problems).toEqual([]);
		await page.context().close();
	});

	it('shows evidence, permission and history of each operation, which the front page links to', async () => {
		const { page, problems } = await site.visit('index.html');
		const links = await page.locator('.operations a').evaluateAll((list) => list.map((link) => link.getAttribute('href')));
		expect(new Set(links)).toEqual(new Set(operationIds.map((id) => `operations/${id}.html`)));
		await page.goto(`${site.docs.url}/reference.html`);
		for (const id of operationIds) {
			await open(page, id);
			const text = (await part(page, id).textContent()) ?? '';
			expect(text, id).toContain(`Evidence: ${operations[id].evidence}`);
			expect(text, id).toContain('Since: ');
			expect(await part(page, id).locator(`a[href="operations/${id}.html"]`).count(), id).toBe(1);
			for (const permission of operations[id].permission) expect(text, id).toContain(permission);
			// Redoc renders the neighbouring operations, too. The anchor must scroll its own into view.
			await expect.poll(() => headingsInView(page), { message: id, timeout: 60_000 }).toContain(operations[id].summary);
		}
		expect(problems).toEqual([]);
		console.info(`${operationIds.length} of ${Object.keys(operations).length} operations were reached by link`);
		await page.context().close();
	});

	it('finds each operation by search', async () => {
		const { page, problems } = await site.visit('reference.html');
		await page.keyboard.press('Control+k');
		for (const id of operationIds) {
			await page.getByRole('combobox', { name: 'Search guides and reference' }).fill(id);
			const target = page.locator(`#search-results a[href="operations/${id}.html"]`);
			await target.waitFor();
			expect(await target.getAttribute('aria-selected'), `${id} is the first result`).toBe('true');
		}
		expect(problems).toEqual([]);
		console.info(`${operationIds.length} of ${operationIds.length} operations were found by search`);
		await page.context().close();
	});

	it('offers the samples of each operation in 17 ways', async () => {
		const { page } = await site.visit('reference.html');
		let offered = 0;
		for (const id of operationIds) {
			await open(page, id);
			await panel(page, id)
				.filter({ hasText: `client.${id}(` })
				.getByRole('button', { name: '17 samples: TypeScript', exact: true })
				.click();
			const labels = await page.getByRole('menuitem').filter({ visible: true }).allInnerTexts();
			expect(
				labels.filter((label) => label !== 'Payload'),
				id,
			).toEqual(samplesOf(id).map(({ label }) => label));
			offered += samplesOf(id).length;
			await page.keyboard.press('Escape');
			await page.locator('body').click({ position: { x: 1, y: 1 } });
		}
		console.info(`${offered} samples were offered`);
		await page.context().close();
	});

	it('shows each sample of an operation unchanged', async () => {
		const { page } = await site.visit('reference.html');
		const id = 'integration.users.bulkUpdate';
		await open(page, id);
		let shown = 'TypeScript';
		for (const { label, source } of samplesOf(id)) {
			if (label !== shown) {
				await panel(page, id)
					.getByRole('button', { name: `17 samples: ${shown}`, exact: true })
					.click();
				// The page may still scroll to the operation, so a click at a position could miss the entry.
				await page.getByRole('menuitem', { name: label, exact: true }).filter({ visible: true }).dispatchEvent('click');
				shown = label;
			}
			const code = panel(page, id).getByTestId('source-code').first();
			await expect
				.poll(async () => collapseWhitespace(await code.textContent()), { message: label, timeout: 60_000 })
				.toBe(collapseWhitespace(source));
		}
		await page.context().close();
	});

	it('copies a sample by the keyboard alone', async () => {
		const { page } = await site.visit('reference.html#/integration.messages/integration.messages.send', CLIPBOARD);
		await page.getByText('client.integration.messages.send(…)', { exact: true }).waitFor();
		const focused = (): Promise<string> =>
			page.evaluate(() => (document.activeElement?.closest('[data-testid="copy-button"]') ? 'copy' : ''));
		for (let step = 0; step < 200 && (await focused()) !== 'copy'; step++) await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(samplesOf('integration.messages.send')[0]?.source);
		await page.context().close();
	});

	it('opens each entry of the menu in a new tab', async () => {
		const { page } = await site.visit('reference.html');
		const entries = await page.locator('[data-component-name="Menu/Menu"] a').evaluateAll((links) =>
			links.map((link) => ({
				href: link.getAttribute('href') ?? '',
				title: link.querySelector('[data-text]')?.getAttribute('data-text') ?? '',
			})),
		);
		expect(entries.length).toBeGreaterThan(15);
		for (const { href, title } of entries) {
			await page.goto('about:blank');
			await page.goto(new URL(href, `${site.docs.url}/reference.html`).href);
			await expect.poll(() => headingsInView(page), { message: href, timeout: 60_000 }).toContain(title);
		}
		await page.context().close();
	});

	it.each(['integration.messages.send', 'system.servers.listRoles', 'application.userFieldHistories.list'] as const)(
		'copies what it shows of %s',
		async (id) => {
			const { page } = await site.visit(`reference.html${anchorOf(id)}`, CLIPBOARD);
			await page.getByText(`client.${id}(…)`, { exact: true }).waitFor();
			expect(await page.getByTestId('page-actions').filter({ visible: true }).count()).toBe(0);
			const section = page.locator(`[data-section-id="${anchorOf(id).slice(1)}"]`);
			const request = section.locator('.panel-request-samples');
			const response = section.locator('.panel-response-samples');
			for (const samples of [request, response]) {
				await samples.getByTestId('panel-body').getByTestId('copy-button').dispatchEvent('click');
				const copied = await page.evaluate(() => navigator.clipboard.readText());
				expect(withoutSpaces(await samples.textContent())).toContain(withoutSpaces(copied));
			}
			await page.context().close();
		},
	);

	it.each([
		['integration.messages.send', 'Authorization: Bearer YOUR_COMMUNITY_KEY (HTTP Bearer)', 'bearer'],
		['system.badges.create', 'x-api-key: YOUR_SYSTEM_KEY (API key)', 'x-api-key'],
	] as const)('names the kind and the header of the credential of %s', async (id, header, name) => {
		const { page } = await site.visit(`reference.html${anchorOf(id)}`);
		expect(await part(page, id).textContent()).toContain(`Credential: ${header}`);
		await part(page, id).getByRole('button', { name: 'View security details' }).click();
		await page.getByText(`${header}. A `).waitFor();
		await page.getByText(name, { exact: true }).waitFor();
		expect(await page.getByText('http', { exact: true }).count()).toBe(0);
		await page.context().close();
	});

	it('says which example the samples send, and links to the page with the samples of each', async () => {
		const id = 'integration.messages.send';
		const { page } = await site.visit(`reference.html${anchorOf(id)}`);
		const samples = panel(page, id).filter({ hasText: `client.${id}(` });
		for (const example of ['To a text channel', 'To a topic in a forum channel']) {
			await samples.getByRole('button', { name: /^Example/ }).click();
			await page.getByRole('menuitem', { name: example }).filter({ visible: true }).click();
			await samples.getByText('The code samples send “To a text channel”.').waitFor();
		}
		expect(await samples.getByRole('link', { name: "This operation's page" }).getAttribute('href')).toBe(`operations/${id}.html`);
		await page.context().close();
	});

	it('shows paths whole, and permissions once', async () => {
		const id = 'application.userFieldHistories.listForFieldAndUser';
		for (const size of [WIDE, PHONE]) {
			const { page } = await site.visit('reference.html#/application.userfieldhistories', size);
			const cut = await page
				.getByText(/^\/communities\//)
				.filter({ visible: true })
				.evaluateAll((paths) => paths.filter((path) => path.scrollWidth > path.clientWidth + 1).map((path) => path.textContent));
			expect(cut).toEqual([]);
			await open(page, id);
			expect(await part(page, id).getByText('COMMUNITY_OWNER', { exact: true }).count()).toBe(1);
			await page.context().close();
		}
	});

	it("links to each operation's page, and to all of them at the top and without JavaScript", async () => {
		const { page } = await site.visit('reference.html');
		await page.getByRole('link', { name: 'Each operation has a page of its own' }).click();
		await page.waitForURL(/index\.html#operations$/);
		await page.context().close();
		const plain = await (await site.browser.newContext({ ...WIDE, javaScriptEnabled: false })).newPage();
		await plain.goto(`${site.docs.url}/reference.html`);
		const links = await plain.locator('.no-script a').evaluateAll((list) => list.map((link) => link.getAttribute('href')));
		expect(links).toEqual(operationIds.map((id) => `operations/${id}.html`));
		await plain.context().close();
	});

	it('links an operationId in a description to its operation', async () => {
		const { page } = await site.visit('reference.html#/integration.messages/integration.messages.send');
		await page.getByRole('link', { name: 'integration.channels.list' }).first().click();
		await page.getByRole('heading', { name: operations['integration.channels.list'].summary }).first().waitFor();
		await page.context().close();
	});

	it('shows the reasons of an error, with their codes, and what to do about it', async () => {
		const { page } = await site.visit('reference.html#/integration.messages/integration.messages.send');
		const responses = page.getByTestId('middle-panel').filter({ hasText: 'Responses' }).first();
		await responses.getByText('429', { exact: true }).click();
		await responses.getByText('wait as long as Retry-After says, then send again').waitFor();
		await responses.getByText('404', { exact: true }).click();
		for (const code of operations['integration.messages.send'].errorCodes[404] ?? [])
			await responses.getByText(code, { exact: true }).waitFor();
		await page.context().close();
	});

	it('fits a phone', async () => {
		for (const path of ['reference.html', 'reference.html#/integration.users/integration.users.create']) {
			const { page } = await site.visit(path, PHONE);
			await page.waitForTimeout(300);
			const [needed = 0, there = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
			expect(needed).toBeLessThanOrEqual(there);
			await page.context().close();
		}
	});

	// Covers each method, each family and each type of body.
	const SEVERAL: OperationId[] = [
		'system.auth.secureAuth',
		'system.roles.update',
		'system.badges.delete',
		'integration.users.bulkImport',
		'integration.messages.send',
		'application.apiKeys.delete',
		'application.userFieldHistories.list',
	];

	it.each(['light', 'dark'] as const)('has no serious accessibility violation in %s mode', async (colorScheme) => {
		const { page } = await site.visit('reference.html', { ...WIDE, colorScheme });
		expect(await seriousViolations(page)).toEqual([]);
		for (const id of SEVERAL) {
			await open(page, id);
			await page.waitForTimeout(200);
			expect(await seriousViolations(page), id).toEqual([]);
		}
		await page.context().close();
	});
});

/** The panel with the request of an operation. Redoc renders those of its neighbours, too. */
function panel(page: Page, id: OperationId): Locator {
	return page
		.getByTestId('right-panel')
		.filter({ hasText: operations[id].path })
		.filter({ has: page.getByTestId('source-code') });
}

function headingsInView(page: Page): Promise<string> {
	return page.locator('h1, h2').evaluateAll((headings) =>
		headings
			.filter((heading) => Math.abs(heading.getBoundingClientRect().top) < window.innerHeight)
			.map((heading) => heading.textContent)
			.join(' | '),
	);
}

function withoutSpaces(text: string | null): string {
	return (text ?? '').replace(/\s/g, '');
}

/** Browsers differ in the blank lines of `textContent`. */
function collapseWhitespace(text: string | null): string {
	return (text ?? '').replace(/\s+/g, ' ').trim();
}
