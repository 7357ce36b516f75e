/** Mock and server match the path of a request as it was sent. A proxy in front of them may not have resolved its dots. */
import { request } from 'node:http';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../src/create-server.ts';

let server: Server;
let mock: Mock;
let serverUrl: string;
beforeAll(async () => {
	server = await createServer({ demo: true, rateLimit: false });
	({ url: serverUrl } = await server.listen({ port: 0 }));
	mock = await startMock({ port: 0 });
});
afterAll(async () => {
	await mock.close();
	await server.close();
});

/** Sends a path as it is. `fetch` would resolve its dots. */
function statusOf(url: string, path: string): Promise<number> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path, headers: { 'x-api-key': 'rai_test_system_key' } }, (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		})
			.on('error', reject)
			.end();
	});
}

describe.each([
	['/channels', 200],
	['/channels?', 200],
	['/./channels', 404],
	['//channels', 404],
	['/channels/', 404],
	['/channels/.', 405],
	['/x/../channels', 404],
	['/%2e/channels', 404],
	['/x/%2E%2E/channels', 404],
	['/channels/%2e%2e', 405],
	['/%63hannels', 200],
])('GET %s', (path, status) => {
	it(`responds ${status}, from the server and from the mock`, async () => {
		expect([await statusOf(serverUrl, path), await statusOf(mock.url, path)]).toEqual([status, status]);
	});
});
