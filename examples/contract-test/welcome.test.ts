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
	// Each test gets a mock of its own, and fails if it sends what the contract does not allow.
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

	it('says when there is no channel to post to', async () => {
		mock.control.on(LIST).reply(200, { body: { status: 'success', data: [] } });
		expect(await welcome(client, 'bamboostick')).toEqual({ sent: false, reason: 'There is no open channel.' });
		expect(mock.control.requests(SEND)).toEqual([]);
	});

	it('says when nobody has this name', async () => {
		mock.control
			.on(SEND)
			.when({ body: { sender: 'nobody' } })
			.reply(404);
		expect(await welcome(client, 'nobody')).toEqual({ sent: false, reason: 'Nobody is called nobody.' });
		expect(await welcome(client, 'bamboostick')).toMatchObject({ sent: true });
	});

	it('tries again when a list is limited or the server fails, and then succeeds', async () => {
		mock.control
			.on(LIST)
			.reply(429, { headers: { 'retry-after': '0' } })
			.times(1)
			.reply(500)
			.times(1);
		expect(await welcome(client, 'bamboostick')).toMatchObject({ sent: true });
		expect(mock.control.requests(LIST).map(({ status }) => status)).toEqual([429, 500, 200]);
	});

	it('gives up after two retries', async () => {
		mock.control.on(LIST).reply(500).times(3);
		await expect(welcome(client, 'bamboostick')).rejects.toThrow(ServerError);
	});

	it('sends a message again when the reply was lost, with the same key, so that nobody reads it twice', async () => {
		mock.control.on(SEND).drop().times(1);
		expect(await welcome(client, 'bamboostick')).toMatchObject({ sent: true });
		const keys = mock.control.requests(SEND).map(({ headers }) => headers['idempotency-key']);
		expect(keys).toHaveLength(2);
		expect(keys[0]).toBe(keys[1]);
	});

	it('says when there were too many messages', async () => {
		mock.control
			.on(SEND)
			.reply(429, { headers: { 'retry-after': '0' } })
			.times(3);
		expect(await welcome(client, 'bamboostick')).toEqual({ sent: false, reason: 'Too many messages; try again later.' });
	});
});

describe('the same over HTTP, as a program in another language would', () => {
	it('plans a reply, makes the call, and reads what came', async () => {
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
