import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { launchBrowser } from '@returning-ai/third-party/browser';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtures } from '../../src/testing.ts';

const PAGE = `
import { createClient, OptionError, NotFoundError, isError } from './src/index.ts';
import { send } from './src/resources/integration/messages.gen.ts';
import { createRawClient } from './src/raw.ts';

const token = btoa('{}') + '.' + btoa('{"iat":1,"exp":9999999999}') + '.x';
const communityId = '665f1c2ab7e4d90012a3b401';
const message = { channelId: communityId, message: 'Hello', sender: 'bamboostick' };

globalThis.run = async (baseUrl) => {
	const client = createClient({ baseUrl, credentials: { application: token } });
	const options = { baseUrl, credentials: { system: 'rai_test_key', integration: 'rai_test_key' }, dangerouslyAllowBrowser: true };
	const allowed = createClient(options);
	const users = [];
	for await (const user of client.application.communityUsers.list({ communityId })) users.push(user);
	const caught = (call) => call.then(() => 'resolved', (error) => error);
	let refused;
	try {
		refused = await caught(createClient({ ...options, dangerouslyAllowBrowser: false }).system.badges.list());
	} catch (error) {
		refused = error;
	}
	const missing = await caught(send(allowed.core, message, { headers: { prefer: 'code=404' } }));
	const redirected = await caught(createClient({ ...options, baseUrl: location.origin + '/redirect' }).system.badges.list());
	const gone = await caught(createClient({ ...options, baseUrl: 'http://localhost:1', maxRetries: 0 }).system.badges.list());
	return {
		users: users.length,
		sent: (await send(allowed.core, message)).message,
		uploaded: (await allowed.integration.users.bulkUpdate({ data: new File(['email\\n'], 'a.csv') })).message,
		raw: (await createRawClient(options).GET('/badges')).data.body.length > 0,
		refused: refused instanceof OptionError && refused.message,
		missing: missing instanceof NotFoundError && isError(missing, 'integration.messages.send', 404) && missing.requestId.slice(0, 8),
		gone: gone.name,
		redirected: redirected.message,
	};
};
`;

let mock: Mock;
let site: Server;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
	const { outputFiles } = await build({
		stdin: { contents: PAGE, resolveDir: join(import.meta.dirname, '../..') },
		bundle: true,
		define: { DEVELOPMENT: 'true' },
		format: 'esm',
		platform: 'browser',
		write: false,
	});
	site = createServer((request, response) => {
		if (request.url?.startsWith('/redirect')) return response.writeHead(302, { location: 'http://elsewhere.test/' }).end();
		const script = request.url === '/page.js';
		response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
		response.end(script ? outputFiles[0]?.text : '<!doctype html><script type="module" src="/page.js"></script>');
	}).listen(0, '127.0.0.1');
});
afterAll(async () => {
	site.close();
	await mock.close();
});

it('a bundled page in a real browser calls the mock', { timeout: 180_000 }, async () => {
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(error.message));
		await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
		const result = await page.evaluate(
			(url) => (globalThis as unknown as { run(url: string): Promise<object> }).run(url),
			mock.url,
		);
		expect(result).toEqual({
			users: fixtures['application.communityUsers.list'].data.length,
			sent: 'Message send successfully',
			uploaded: expect.stringContaining('queued'),
			raw: true,
			refused: expect.stringContaining('is "a key in a browser"'),
			missing: 'req_mock',
			gone: 'ConnectionError',
			redirected:
				'system.badges.list was answered with 0: a redirect to another URL is not followed; set baseUrl to the final URL.',
		});
		expect(problems).toEqual([]);
	} finally {
		await browser.close();
	}
});
