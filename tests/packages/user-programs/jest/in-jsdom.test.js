// Run by Jest with jest-environment-jsdom, whose global object has no fetch, Request, Response and ReadableStream.
import { createClient, login } from '@returning-ai/client';
import { createMockFetch } from '@returning-ai/mock';

const BADGES = 'http://localhost/badges';
const headers = { 'x-api-key': 'rai_test_system_key' };
const forms = { authorization: 'Bearer rai_test_community_key' };
const communityId = '665f1c2ab7e4d90012a3b401';

test('the globals are those of jsdom', () => {
	expect(typeof document).toBe('object');
	expect([typeof fetch, typeof Request, typeof Response, typeof ReadableStream]).toEqual(Array(4).fill('undefined'));
});

test('a response has a status, headers and a body', async () => {
	const response = await createMockFetch()(BADGES, { headers });
	expect([response.status, response.ok, response.headers.get('content-type')]).toEqual([200, true, 'application/json']);
	expect((await response.clone().json()).body).toHaveLength(2);
	expect(JSON.parse(await response.text()).body).toHaveLength(2);
});

test('a client calls the mock, logs in and uploads a file', async () => {
	const mock = createMockFetch();
	const application = login({ email: 'bamboostick@example.com', password: 'correct-horse-battery-1' });
	const member = createClient({ baseUrl: 'http://localhost', credentials: { application }, fetch: mock });
	expect((await member.application.users.get({ userId: '1102' })).username).toBe('bamboostick');
	const credentials = { integration: 'rai_test_community_key' };
	const client = createClient({ baseUrl: 'http://localhost', credentials, dangerouslyAllowBrowser: true, fetch: mock });
	const data = new Blob(['email,username\nnewcomer@example.com,newcomer\n'], { type: 'text/csv' });
	await client.integration.users.bulkImport({ communityId, data });
	const [{ status, body }] = mock.control.requests('integration.users.bulkImport');
	expect([status, body]).toEqual([200, { communityId, data: 'email,username\nnewcomer@example.com,newcomer\n' }]);
});

test("a form of jsdom is read with its files' content", async () => {
	const mock = createMockFetch();
	const body = new FormData();
	body.append('communityId', communityId);
	body.append('data', new File(['email\nnewcomer@example.com\n'], 'data.csv', { type: 'text/csv' }));
	const url = 'http://localhost/apis/v1/users/bulk-import';
	expect((await mock(url, { method: 'POST', headers: forms, body })).status).toBe(200);
	const [{ body: received }] = mock.control.requests();
	expect(received).toEqual({ communityId, data: 'email\nnewcomer@example.com\n' });
});

test.each([
	['a Blob', (text) => new Blob([text])],
	['a Uint8Array', (text) => Uint8Array.from(text, (character) => character.charCodeAt(0))],
])('a body can be %s of jsdom', async (_, make) => {
	const body = make(JSON.stringify({ channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' }));
	const sent = { method: 'POST', headers: { ...forms, 'content-type': 'application/json' }, body };
	expect((await createMockFetch()('http://localhost/apis/v1/messages/send', sent)).status).toBe(200);
});

test('arguments can be a URL, Headers and URLSearchParams of jsdom', async () => {
	const mock = createMockFetch();
	expect((await mock(new URL(BADGES), { headers: new Headers(headers) })).status).toBe(200);
	const body = new URLSearchParams({ message: 'Hello' });
	await mock('http://localhost/apis/v1/messages/send', { method: 'POST', headers: forms, body });
	const { headers: received } = mock.control.requests()[1];
	expect(received['content-type']).toBe('application/x-www-form-urlencoded;charset=UTF-8');
});

test('a signal of jsdom aborts a delayed response', async () => {
	const controller = new AbortController();
	const response = createMockFetch({ latency: 5000 })(BADGES, { headers, signal: controller.signal });
	setTimeout(() => controller.abort(), 20);
	await expect(response).rejects.toMatchObject({ name: 'AbortError' });
});

test('a body is generated, and cut off', async () => {
	const mock = createMockFetch();
	const generated = await mock(BADGES, { headers: { ...headers, prefer: 'dynamic=true, seed=7' } });
	expect((await generated.json()).meta).toBeDefined();
	const cut = await mock(BADGES, { headers: { ...headers, prefer: 'truncate' } });
	await expect(cut.text()).rejects.toMatchObject({ message: 'terminated' });
});
