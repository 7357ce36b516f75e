/** @jest-environment jsdom */
import { createClient } from '@returning-ai/client';
import { createMockFetch } from '@returning-ai/mock';

const credentials = { integration: 'rai_test_community_key' };

test('calls the mock in process with dangerouslyAllowBrowser, although the environment has no fetch', async () => {
	expect(typeof globalThis.fetch).toBe('undefined');
	const fetch = createMockFetch();
	const client = createClient({ baseUrl: 'http://localhost', credentials, fetch, dangerouslyAllowBrowser: true });
	expect(await client.integration.channels.list()).toHaveLength(2);
});
