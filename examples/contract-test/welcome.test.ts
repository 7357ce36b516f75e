import { type Client, createClient, ServerError } from '@returning-ai/client';
import { type MockFetch, startMock } from '@returning-ai/mock';
import { useMock } from '@returning-ai/mock/vitest';
import { beforeEach, describe, expect, it } from 'vitest';
import { welcome } from './welcome.ts';

const SEND = 'integration.messages.send';
const LIST = 'integration.channels.list';

let mock: MockFetch;
let client: Client;
beforeEach(() => {
	// Creates a mock for each test. The test fails if it sends a request that violates the contract.
	mock = useMock();
	client = createClient({
		baseUrl: 'http://localhost',
		credentials: { integration: 'rai_test_community_key' },
		fetch: mock,
	});
});

describe('welcome', () => {
	it('posts to the first open channel', async () => {
		expect(await welcome(client, 'bamboostick')).toEqual({ sent: true, channel: 'lounge' });
		const [request] = mock.control.requests(SEND);
		expect(request?.body).toMatchObject({ sender: 'bamboostick', message: 'Welcome, good to have you here!' });
	});

	it('reports that no channel is open', async () => {
		mock.control.on(LIST).reply(200, { body: { status: 'success', data: [] } });
		expect(await welcome(client, 'bamboostick')).toEqual({ sent: false, reason: 'There is no open channel.' });
		expect(mock.control.requests(SEND)).toEqual([]);
	});

	it('reports that the member does not exist', async () => {
		mock.control
			.on(SEND)
			.when({ body: { sender: 'fennec' } })
			.reply(404);
		expect(await welcome(client, 'fennec')).toEqual({ sent: false, reason: 'There is no member fennec.' });
		expect(await welcome(client, 'bamboostick')).toMatchObject({ sent: true });
	});

	it('retries after a rate limit and a server error', async () => {
		mock.control
			.on(LIST)
			.reply(429, { headers: { 'retry-after': '0' } })
			.times(1)
			.reply(500)
			.times(1);
		expect(await welcome(client, 'bamboostick')).toMatchObject({ sent: true });
		expect(mock.control.requests(LIST).map(({ status }) => status)).toEqual([429, 500, 200]);
	});

	it('throws after two retries', async () => {
		mock.control.on(LIST).reply(500).times(3);
		await expect(welcome(client, 'bamboostick')).rejects.toThrow(ServerError);
	});

	it('retries with the same idempotency key when the response is lost, so that the message is posted once', async () => {
		mock.control.on(SEND).drop().times(1);
		expect(await welcome(client, 'bamboostick')).toMatchObject({ sent: true });
		const keys = mock.control.requests(SEND).map(({ headers }) => headers['idempotency-key']);
		expect(keys).toHaveLength(2);
		expect(keys[0]).toBe(keys[1]);
	});

	it('reports a rate limit that persists', async () => {
		mock.control
			.on(SEND)
			.reply(429, { headers: { 'retry-after': '0' } })
			.times(3);
		expect(await welcome(client, 'bamboostick')).toEqual({ sent: false, reason: 'Too many messages; try again later.' });
	});
});

describe('the mock over HTTP, for programs in any language', () => {
	it('plans a response, sends requests, and lists them', async () => {
		const server = await startMock({ port: 0 });
		const plan = { operation: 'system.channels.list', replies: [{ status: 429, times: 1 }] };
		await fetch(`${server.url}/__mock/replies`, { method: 'POST', body: JSON.stringify(plan) });
		const list = () => fetch(`${server.url}/channels`, { headers: { 'x-api-key': 'rai_test_system_key' } });
		expect([(await list()).status, (await list()).status]).toEqual([429, 200]);
		const requests = await (await fetch(`${server.url}/__mock/requests`)).json();
		expect(requests).toHaveLength(2);
		await server.close();
	});
});
