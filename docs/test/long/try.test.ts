import { type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { createServer } from '@returning-ai/server';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PHONE, seriousViolations, useSite, type Visit, WIDE } from './site.ts';

const site = useSite();
const SEND = 'integration.messages.send';
let mock: Mock;

beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock?.close());
beforeEach(() => mock.control.reset());

async function open(id: OperationId): Promise<Visit> {
	const visit = await site.visit(`try.html#${id}`);
	await visit.page.getByLabel('Host').fill(mock.url);
	return visit;
}

const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send', exact: true }).click();
const response = (page: Page) => page.getByRole('region', { name: 'Response' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

describe('try a call', () => {
	it('sends a message to the mock, and shows the response', async () => {
		const { page, problems } = await open(SEND);
		await page.getByLabel('Credential').fill('rai_test_from_the_page');
		await field(page, 'message').fill('Hello from the docs');
		await field(page, 'sender').fill('redpanda');
		await send(page);
		await response(page).getByText(/^200/).waitFor();
		await response(page).getByText('Message send successfully').waitFor();
		const [request] = mock.control.requests(SEND);
		expect(request?.body).toMatchObject({ message: 'Hello from the docs', sender: 'redpanda' });
		expect(mock.control.rejected()).toEqual([]);
		expect(problems).toEqual([]);
		expect(await seriousViolations(page)).toEqual([]);
		await page.context().close();
	});

	it('validates the body while it is typed, sends an invalid one, too, and shows the error', async () => {
		const { page } = await open(SEND);
		await field(page, 'channelId').fill('lounge');
		// The error that now appears below the field must not move the button away from the pointer.
		await send(page);
		await page.getByText('Wrong format. ID of the channel. Example: 665f1c2ab7e4d90012a3b401').waitFor();
		await response(page).getByText(/^400/).waitFor();
		await response(page)
			.getByText(/channelId/)
			.first()
			.waitFor();
		expect(mock.control.requests(SEND).map(({ status }) => status)).toEqual([400]);
		expect(await seriousViolations(page)).toEqual([]);
		await page.context().close();
	});

	it('sends an optional field that the reader adds, and asks for another status', async () => {
		const { page } = await open(SEND);
		await page.getByRole('button', { name: 'Optional fields' }).last().click();
		await page.getByRole('checkbox', { name: 'forumTopicId' }).check();
		await page.keyboard.press('Escape');
		await field(page, 'forumTopicId').fill('665f1c2ab7e4d90012a3b451');
		await page.getByLabel('Response status').selectOption('404');
		await send(page);
		await response(page).getByText(/^404/).waitFor();
		expect(mock.control.requests(SEND)[0]?.body).toMatchObject({ forumTopicId: '665f1c2ab7e4d90012a3b451' });
		await page.context().close();
	});

	it('resets the chosen status when the operation changes', async () => {
		const { page } = await open(SEND);
		const status = page.getByLabel('Response status');
		const first = status.locator('option').first();
		await status.selectOption('429');
		await send(page);
		await response(page).getByText(/^429/).waitFor();
		await page.getByLabel('Operation').selectOption('integration.channels.list');
		await page.getByText('GET /apis/v1/channels', { exact: true }).waitFor();
		expect([await status.inputValue(), await first.getAttribute('value'), await first.textContent()]).toEqual([
			'',
			'',
			'default: depends on the request',
		]);
		await send(page);
		await response(page).getByText(/^200/).waitFor();
		const headers = [SEND, 'integration.channels.list'].map((id) => mock.control.requests(id)[0]?.headers);
		expect(headers.map((given) => new Headers(given as Record<string, string>).get('prefer'))).toEqual(['code=429', null]);
		await page.context().close();
	});

	it('stores no credential in storage, the URL or the reloaded page', async () => {
		const { page } = await open(SEND);
		await page.getByLabel('Credential').fill('rai_test_forget_me');
		await send(page);
		await response(page).getByText(/^200/).waitFor();
		const kept = await page.evaluate(async () =>
			JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, await indexedDB.databases()]),
		);
		expect(kept).not.toContain('forget_me');
		expect(await page.locator('body').textContent()).not.toContain('forget_me');
		await page.reload();
		expect(await page.getByLabel('Credential').inputValue()).not.toContain('forget_me');
		await page.context().close();
	});

	it('sends requests to this machine only', async () => {
		const { page, foreign } = await open(SEND);
		await page.getByLabel('Host').fill('https://integration.returning.ai');
		await send(page);
		await response(page).getByText('It must be your own machine').waitFor();
		expect(foreign).toEqual([]);
		// The Content-Security-Policy blocks it, too.
		const stopped = await page.evaluate(() =>
			fetch('https://integration.returning.ai').then(
				() => 'sent',
				(error: Error) => error.message,
			),
		);
		expect(stopped).toBe('Failed to fetch');
		expect(foreign).toEqual([]);
		await page.context().close();
	});

	it('shows the request before it is sent, and copies it without the typed credential', async () => {
		const { page, problems } = await site.visit(`try.html#${SEND}`, {
			...WIDE,
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		const preview = page.getByRole('region', { name: 'Request', exact: true });
		await page.getByLabel('Credential').fill('rai_test_typed_key');
		await field(page, 'message').fill('Hello');
		await page.getByLabel('Response status').selectOption('404');
		await preview.getByText('POST /apis/v1/messages/send HTTP/1.1').waitFor();
		for (const [format, credential] of [
			['HTTP', 'Authorization: Bearer $RETURNING_AI_COMMUNITY_KEY'],
			['curl', '"Authorization: Bearer $RETURNING_AI_COMMUNITY_KEY"'],
			['TypeScript', "process.env.RETURNING_AI_COMMUNITY_KEY ?? ''"],
		] as const) {
			await preview.getByRole('button', { name: format, exact: true }).press('Enter');
			await preview.getByRole('button', { name: 'Copy' }).click();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toContain(credential);
			expect(copied).toContain('Hello');
			expect(copied).toContain('code=404');
			expect(copied).not.toContain('typed_key');
			await preview.getByText('Copied').waitFor();
			await preview.getByText('Copy', { exact: true }).waitFor();
		}
		expect(problems).toEqual([]);
		await page.context().close();
	});

	it('switches between the mock and the server', async () => {
		const { page } = await site.visit(`try.html#${SEND}`);
		const preview = page.getByRole('region', { name: 'Request', exact: true });
		await page.getByRole('radio', { name: 'Mock' }).press('ArrowRight');
		expect(await page.getByLabel('Host').inputValue()).toBe('http://localhost:4020');
		await preview.getByText('Host: localhost:4020').waitFor();
		await page.getByLabel('Host').fill('http://localhost:4010');
		expect(await page.getByRole('radio', { name: 'Mock' }).isChecked()).toBe(true);
		await page.getByLabel('Host').fill('https://integration.returning.ai');
		await preview.getByText('It must be your own machine').waitFor();
		await page.getByText('Production is not reachable from here.').waitFor();
		await page.context().close();
	});

	it('fills in the form again from the history, which has no credential', async () => {
		const { page, problems } = await open(SEND);
		await page.getByLabel('Credential').fill('rai_test_forget_me');
		await field(page, 'message').fill('First');
		await page.getByLabel('Response status').selectOption('404');
		await send(page);
		await response(page).getByText(/^404/).waitFor();
		await field(page, 'message').fill('Second');
		await page.getByLabel('Operation').selectOption('integration.channels.list');
		await page.getByText('GET /apis/v1/channels', { exact: true }).waitFor();
		await send(page);
		await response(page).getByText(/^200/).waitFor();
		const entries = page.getByRole('region', { name: 'History' }).getByRole('button');
		expect((await entries.allTextContents()).map((text) => text.replace(/ \d+ ms, .*/, ''))).toEqual([
			'GET /apis/v1/channels 200,',
			'POST /apis/v1/messages/send 404,',
		]);
		await entries.last().press('Enter');
		await page.locator('#try-line', { hasText: 'POST /apis/v1/messages/send' }).waitFor();
		expect([await field(page, 'message').inputValue(), await page.getByLabel('Response status').inputValue()]).toEqual([
			'First',
			'404',
		]);
		expect(await page.getByRole('region', { name: 'History' }).textContent()).not.toContain('forget_me');
		await page.reload();
		expect(await page.getByRole('region', { name: 'History' }).count()).toBe(0);
		// The mock answered 404 as asked, which Chromium reports.
		expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
		await page.context().close();
	});

	it.each(['light', 'dark'] as const)(
		'has no serious accessibility violation in %s mode, and fits a phone',
		async (colorScheme) => {
			const { page } = await site.visit(`try.html#${SEND}`, { ...PHONE, colorScheme });
			await page.getByLabel('Host').fill(mock.url);
			await page.getByText('Start the mock or the server').click();
			await send(page);
			await response(page).getByText(/^200/).waitFor();
			expect(await seriousViolations(page)).toEqual([]);
			const [needed = 0, there = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
			expect(needed).toBeLessThanOrEqual(there);
			await page.context().close();
		},
	);

	it('shows how to start the API when the connection fails', async () => {
		const { page } = await open(SEND);
		await page.getByLabel('Host').fill('http://localhost:9');
		await send(page);
		await response(page).getByText('No response from http://localhost:9 that this page may read').waitFor();
		await page.context().close();
	});

	it('shows how to allow this page when the server has no CORS headers', async () => {
		const server = await createServer({ demo: true });
		const { url } = await server.listen({ port: 0 });
		const { page } = await site.visit('try.html#system.channels.list');
		await page.getByLabel('Host').fill(url);
		await send(page);
		const { port } = new URL(url);
		await response(page).getByText(`npx @returning-ai/server --demo --port ${port} --cors ${site.docs.url}`).waitFor();
		await page.context().close();
		await server.close();
	});

	it('creates a channel on the server, and lists it', async () => {
		const server = await createServer({ demo: true, corsOrigins: [site.docs.url] });
		const { url } = await server.listen({ port: 0 });
		const { page, problems } = await site.visit('try.html#system.channels.create');
		await page.getByLabel('Host').fill(url);
		await field(page, 'topic').fill('red-pandas');
		await send(page);
		await response(page).getByText(/^200/).waitFor();
		await page.getByLabel('Operation').selectOption('system.channels.list');
		await send(page);
		await response(page).getByText('red-pandas').waitFor();
		expect(problems).toEqual([]);
		await page.context().close();
		await server.close();
	});

	it('opens from an operation in the reference', async () => {
		const { page } = await site.visit('reference.html#/system.badges/system.badges.create');
		await page.locator('a[href="try.html#system.badges.create"]').first().click();
		await page.waitForURL(/try\.html#system\.badges\.create/);
		expect(await page.getByLabel('Operation').inputValue()).toBe('system.badges.create');
		await page.context().close();
	});

	it('has a form for each operation that succeeds unchanged', async () => {
		const { page, problems } = await open(SEND);
		for (const id of operationIds) {
			await page.getByLabel('Operation').selectOption(id);
			await page.getByText(`${operations[id].method} ${operations[id].path}`, { exact: true }).waitFor();
			await send(page);
			await expect.poll(() => mock.control.requests(id).length, { message: id, timeout: 60_000 }).toBe(1);
		}
		const refused = operationIds.filter((id) => mock.control.requests(id).some(({ status }) => status >= 300));
		expect(refused.map((id) => mock.control.requests(id)[0]?.faults)).toEqual([]);
		expect(problems).toEqual([]);
		console.info(`${operationIds.length - refused.length} of ${operationIds.length} forms were sent and got a 2xx`);
		await page.context().close();
	});
});
