// Run with --environment jsdom, and with happy-dom.
import { createClient } from '@returning-ai/client';
import { useMock } from '@returning-ai/mock/vitest';
import { expect, test } from 'vitest';

const baseUrl = process.env.API_URL;
const credentials = { integration: 'rai_test_community_key' };

test('runs where there is a document', () => {
	expect(document.createElement('p').outerHTML).toBe('<p></p>');
});

test('refuses a key, and names the environment and both fixes', async () => {
	const call = async () => createClient({ baseUrl, credentials }).integration.channels.list();
	const { message } = await call().catch((error) => error);
	expect(message).toMatch(/jsdom|test environment/);
	expect(message).toContain('environment node');
	expect(message).toContain('dangerouslyAllowBrowser');
	expect(message).not.toContain(credentials.integration);
});

test('calls the mock on a port with dangerouslyAllowBrowser', async () => {
	const client = createClient({ baseUrl, credentials, dangerouslyAllowBrowser: true });
	expect(await client.integration.channels.list()).toHaveLength(2);
});

test('calls the mock in process, and aborts', async () => {
	const fetch = useMock();
	const client = createClient({ baseUrl: 'http://localhost', credentials, fetch, dangerouslyAllowBrowser: true });
	expect(await client.integration.channels.list()).toHaveLength(2);
	fetch.control.on('integration.channels.list').reply(200, { delay: 5000 });
	await expect(client.integration.channels.list({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
		name: 'AbortError',
	});
});
