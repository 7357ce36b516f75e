import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSpec, startMock } from '../src/index.ts';
import { baseDocument, GAPS, get, sendRaw } from './prisms-gaps.ts';
import { send } from './send.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mock-gaps-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

// The long suite also verifies that Prism still has the gap.
describe('the mock handles what Prism does not', () => {
	it.each(GAPS)('$name', async ({ name, request, document: change, ours }) => {
		const document = baseDocument();
		change?.(document);
		const file = join(folder, `${name.replace(/\W/g, '-')}.json`);
		writeFileSync(file, JSON.stringify(document));
		const mock = await startMock({ port: 0, contract: await readSpec(file) });
		try {
			const own = await sendRaw(mock.url, request, 60_000);
			expect(ours(own), JSON.stringify(own).slice(0, 300)).toBe(true);
		} finally {
			await mock.close();
		}
	});
});

it('negotiates the media type of each request separately', async () => {
	const mock = await startMock({ port: 0 });
	const key = { 'x-api-key': 'rai_test_key' };
	expect((await send(mock.url, get('/channels', { ...key, accept: 'text/html' }))).status).toBe(406);
	expect((await send(mock.url, get('/channels', { ...key, accept: 'application/json' }))).status).toBe(200);
	expect((await send(mock.url, get('/channels', key))).status).toBe(200);
	await mock.close();
});
