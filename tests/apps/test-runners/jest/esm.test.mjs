// Jest with NODE_OPTIONS=--experimental-vm-modules.
import { jest } from '@jest/globals';
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

test('waits before a retry by fake timers', async () => {
	jest.useFakeTimers();
	try {
		const fetch = createMockFetch();
		const client = createClient({ baseUrl: 'http://localhost', credentials, fetch });
		fetch.control
			.on('integration.channels.list')
			.reply(429, { headers: { 'retry-after': '30' } })
			.times(1);
		const call = client.integration.channels.list().withResponse();
		await jest.advanceTimersByTimeAsync(29_000);
		expect(fetch.control.requests()).toHaveLength(1);
		await jest.advanceTimersByTimeAsync(1_000);
		expect((await call).attempts).toBe(2);
	} finally {
		jest.useRealTimers();
	}
});
