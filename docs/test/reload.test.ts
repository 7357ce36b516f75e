import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Docs, startDocs } from '../src/serve.ts';

let plain: Docs;
let reloading: Docs;
beforeAll(async () => {
	[plain, reloading] = await Promise.all([startDocs({ port: 0 }), startDocs({ port: 0, reload: true })]);
});
afterAll(() => Promise.all([plain.close(), reloading.close()]));

const text = async (docs: Docs, path: string): Promise<string> => (await fetch(docs.url + path)).text();

it.each(['/', '/reference.html', '/guides/start-here.html'])(
	'adds the reload script to %s, and allows it in the Content-Security-Policy',
	async (path) => {
		const page = await text(reloading, path);
		expect(page).toContain('<script src="/__reload.js"></script></body>');
		const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
		expect(policy).toMatch(/script-src [^;]*'self'/);
		expect(policy).toMatch(/connect-src [^;]*'self'/);
		expect(await text(plain, path)).not.toContain('__reload');
	},
);

it('serves the script and its events, and every other file unchanged', async () => {
	expect(await text(reloading, '/__reload.js')).toContain("new EventSource('/__reload')");
	const events = await fetch(`${reloading.url}/__reload`);
	expect(events.headers.get('content-type')).toBe('text/event-stream');
	await events.body?.cancel();
	expect(await text(reloading, '/site.css')).toBe(await text(plain, '/site.css'));
	expect((await fetch(`${reloading.url}/not-there.html`)).status).toBe(404);
	expect((await fetch(`${plain.url}/__reload.js`)).status).toBe(404);
});
