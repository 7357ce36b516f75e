// Jest with NODE_OPTIONS=--experimental-vm-modules.
import { createClient } from '@returning-ai/client';
import { createMockFetch, startMock } from '@returning-ai/mock';

const credentials = { integration: 'rai_test_community_key' };

test('calls the mock in process', async () => {
	const fetch = createMockFetch();
	const client = createClient({ baseUrl: 'http://localhost', credentials, fetch });
	fetch.control
		.on('integration.channels.list')
		.reply(429, { headers: { 'retry-after': '0' } })
		.times(1);
	expect(await client.integration.channels.list()).toHaveLength(2);
	expect(fetch.control.requests().map(({ status }) => status)).toEqual([429, 200]);
});

test('calls the mock on a port', async () => {
	const mock = await startMock({ port: 0 });
	try {
		expect(await createClient({ baseUrl: mock.url, credentials }).integration.channels.list()).toHaveLength(2);
	} finally {
		await mock.close();
	}
});
