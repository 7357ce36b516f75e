// Prints how many requests MSW and a mock on a port received: of a client with `fetch`, then also of one with undici.
import { createClient } from '@returning-ai/client';
import { undiciTransport } from '@returning-ai/client/undici';
import { createMockFetch, startMock } from '@returning-ai/mock';
import { http } from 'msw';
import { setupServer } from 'msw/node';

const mock = await startMock({ port: 0 });
const mockFetch = createMockFetch();
const server = setupServer(http.all(`${mock.url}/*`, ({ request }) => mockFetch(request)));
server.listen();
const options = { baseUrl: mock.url, credentials: { system: 'rai_test_system_key' } };
for (const client of [createClient(options), createClient({ ...options, fetch: undiciTransport() })]) {
	await client.system.badges.list();
	console.log(mockFetch.control.requests().length, mock.control.requests().length);
}
server.close();
await mock.close();
