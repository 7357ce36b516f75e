/** The origin of the login link that secure auth responds with. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Server } from '../src/create-server.ts';
import { loginOrigin } from '../src/handlers/system/login-origin.ts';
import { requestOf, startTestServer, type TestServer } from './test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());

it.each([
	['community.example.com', 'http://localhost:4020/auth/secure-auth', 'https://community.example.com'],
	['localhost', 'http://localhost:4020/auth/secure-auth', 'http://localhost:4020'],
	['127.0.0.1', 'http://localhost:4020/auth/secure-auth', 'http://127.0.0.1:4020'],
	['localhost', 'http://localhost/auth/secure-auth', 'http://localhost'],
	['localhost.example.com', 'http://localhost:4020/', 'https://localhost.example.com'],
])('of the community %s, for a call to %s, is %s', (hostname, url, origin) => {
	expect(loginOrigin(hostname, url)).toBe(origin);
});

it('is that of the server, if the hostname of the community is localhost, and the link works', async () => {
	await testServer.db.updateTable('server').set({ hostname: 'localhost' }).execute();
	const listening = testServer.server as Server;
	const { url } = await listening.listen({ port: 0 });
	const { url: example, init } = requestOf('system.auth.secureAuth', { headers: { hostname: 'localhost' } });
	const { pathname, search } = new URL(example);
	const response = await fetch(`${url}${pathname}${search}`, init);
	const { loginUrl } = (await response.json()) as { loginUrl: string };
	expect(new URL(loginUrl).origin).toBe(url);
	const redeemed = await fetch(loginUrl);
	expect([redeemed.status, Object.keys((await redeemed.json()) as object)]).toEqual([200, ['token']]);
});
