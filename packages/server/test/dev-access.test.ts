/** Who reaches `/__dev`: this machine, by a loopback name, and no page of another origin. */
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../src/index.ts';

let server: Server;
let url: string;
beforeAll(async () => {
	server = await createServer({ devPages: true, corsOrigins: ['*'] });
	({ url } = await server.listen({ port: 0, host: '0.0.0.0' }));
});
afterAll(() => server.close());

/** Sends a request with headers that `fetch` would not send. */
function send(
	path: string,
	{
		method = 'GET',
		headers = {},
		address = '127.0.0.1',
	}: { method?: string; headers?: Record<string, string>; address?: string },
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
	return new Promise((resolve, reject) => {
		const { port } = new URL(url);
		const sent = request(
			{ host: address, port, path, method, headers: { host: `localhost:${port}`, ...headers } },
			(response) => {
				let body = '';
				response.on('data', (chunk) => (body += chunk));
				response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
			},
		);
		sent.on('error', reject);
		sent.end();
	});
}

const paths = ['/__dev', '/__dev/clock', '/__dev/emails', '/__dev/jobs', '/__dev/communities', '/__dev/assets/site.css'];

describe('the host', () => {
	it.each(['localhost', '127.0.0.1', '[::1]', 'localhost:9999'])('%s is accepted', async (host) => {
		for (const path of paths) expect((await send(path, { headers: { host } })).status, path).toBe(200);
	});

	it.each(['evil.example', 'localhost.evil.example', 'evil.example:4020', '127.0.0.1.nip.io', '192.168.0.1', '[::]'])(
		'%s is rejected, so that a name that resolves to this machine gets nothing',
		async (host) => {
			for (const path of paths) {
				const { status, body } = await send(path, { headers: { host } });
				expect([status, JSON.parse(body).code], path).toEqual([403, 'wrong_host']);
			}
		},
	);
});

describe('the origin', () => {
	const port = () => new URL(url).port;
	const cases: [name: string, headers: () => Record<string, string>, status: number][] = [
		['no browser', () => ({}), 200],
		['the page itself', () => ({ origin: `http://localhost:${port()}`, 'sec-fetch-site': 'same-origin' }), 200],
		['a page of another site', () => ({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }), 403],
		['a page of another port', () => ({ origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' }), 403],
		['a page without an origin', () => ({ origin: 'null', 'sec-fetch-site': 'cross-site' }), 403],
		['another site that hides its origin', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
	];

	it.each(cases)('%s: POST', async (_, headers, status) => {
		for (const path of ['clock', 'reset', 'communities', 'keys', 'topics', 'seed']) {
			const answer = await send(`/__dev/${path}`, { method: 'POST', headers: { 'content-length': '0', ...headers() } });
			if (status === 403) expect([answer.status, JSON.parse(answer.body).code], path).toEqual([403, 'wrong_origin']);
			else expect(answer.status, path).not.toBe(403);
		}
	});

	it('a page of another origin cannot read, even if CORS allows all', async () => {
		for (const path of [...paths, '/__dev/events']) {
			const { status, headers } = await send(path, { headers: { origin: 'https://evil.example' } });
			expect(status, path).toBe(403);
			expect(headers, path).not.toHaveProperty('access-control-allow-origin');
		}
		const preflight = await send('/__dev/reset', {
			method: 'OPTIONS',
			headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
		});
		expect(preflight.status).toBe(403);
	});

	it('a link on another page may lead here', async () => {
		expect((await send('/__dev', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })).status).toBe(
			200,
		);
	});
});

it('no page may frame the site', async () => {
	const { headers } = await send('/__dev', {});
	expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'no-store' });
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

it('another machine is rejected, also with a loopback name', async () => {
	const address = Object.values(networkInterfaces())
		.flat()
		.find((each) => each && !each.internal && each.family === 'IPv4')?.address;
	// Without a network, only the check in process is possible.
	if (address !== undefined) {
		const { status, body } = await send('/__dev/emails', { address });
		expect([status, JSON.parse(body).code]).toEqual([403, 'not_loopback']);
		expect((await send('/healthz', { address })).status).toBe(200);
	}
});

it('production has no `/__dev`, and `/` does not name it', async () => {
	const production = await createServer({});
	for (const path of [...paths, '/__dev/events'])
		expect((await production.fetch(`http://localhost${path}`)).status, path).toBe(404);
	for (const path of ['clock', 'reset', 'communities', 'keys', 'topics', 'seed'])
		expect((await production.fetch(`http://localhost/__dev/${path}`, { method: 'POST' })).status, path).toBe(404);
	expect(await (await production.fetch('http://localhost/')).text()).not.toContain('__dev');
	await production.close();
});
