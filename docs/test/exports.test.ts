import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { createMockFetch } from '@returning-ai/mock';
import { describe, expect, it } from 'vitest';
import { CONTRACT_FILES } from '../src/content/contract-files.ts';
import { samplesOf } from '../src/samples/samples.ts';

const dist = join(import.meta.dirname, '../dist');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

describe('the exports', () => {
	it('contain the published contract', () => {
		for (const name of CONTRACT_FILES)
			expect(read(name)).toBe(readFileSync(new URL(import.meta.resolve(`@returning-ai/spec/${name}`)), 'utf8'));
	});

	it.each(operationIds)('describe %s completely as Markdown', (id) => {
		const text = read(`operations/${id}.md`);
		const { method, path, summary, statuses } = operations[id];
		expect(text.startsWith(`# ${summary}\n`)).toBe(true);
		expect(text).toContain(`\`${method} ${path}\``);
		for (const status of statuses) expect(text).toContain(`### ${status}\n`);
		for (const { label, source } of samplesOf(id))
			expect(text).toContain(
				`### ${label}\n\n\`\`\``.concat(text.split(`### ${label}\n\n\`\`\``)[1]?.split('\n')[0] ?? '', '\n', source),
			);
		for (const [status, codes] of Object.entries(operations[id].errorCodes)) {
			const section = text.split(`\n### ${status}\n`)[1]?.split('\n### ')[0] ?? '';
			for (const code of codes) expect(section, status).toContain(`\`${code}\``);
		}
		expect(text).not.toMatch(/: `?undefined|\| `?undefined|\[object/);
	});

	it('name each credential that an operation accepts', () => {
		expect(read('operations/application.userFields.list.md')).toContain('\n- Credential: `UserToken` or `CommunityKey`\n');
		expect(read('operations/integration.messages.send.md')).toContain('\n- Credential: `CommunityKey`\n');
	});

	it('include an llms.txt that lists every operation and guide, without broken links', () => {
		const text = read('llms.txt');
		for (const id of operationIds) expect(text).toContain(`[${id}](operations/${id}.md)`);
		const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
		expect(targets.length).toBeGreaterThan(operationIds.length + 8);
		for (const target of targets) expect(() => read(target.replace(/#.*/, '')), target).not.toThrow();
	});
});

interface Item {
	name: string;
	item?: Item[];
	request?: {
		method: string;
		url: string;
		header: { key: string; value: string }[];
		body?: { mode: string; raw?: string; formdata?: { key: string; type: string; src?: string; value?: string }[] };
	};
	response?: { code: number; body: string }[];
}

describe('the Postman collection', () => {
	const collection = JSON.parse(read('postman.json')) as { item: Item[]; variable: { key: string; value: string }[] };
	const leaves = (items: Item[]): Item[] => items.flatMap((item) => (item.item ? leaves(item.item) : [item]));
	const requests = leaves(collection.item);

	it('has a folder per family, and a request with an example response per operation', () => {
		expect(collection.item.map(({ name }) => name)).toEqual(['System', 'Integration', 'Application']);
		expect(requests).toHaveLength(operationIds.length);
		for (const { name, response } of requests) expect(JSON.parse(response?.[0]?.body ?? ''), name).toBeTypeOf('object');
	});

	it('contains requests that succeed on the mock when its variables name the mock', async () => {
		const fetch = createMockFetch();
		const values = new Map(collection.variable.map(({ key, value }) => [key, key.endsWith('Url') ? 'http://localhost' : value]));
		const filled = (text: string): string =>
			text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values.get(key) ?? `no variable ${key}`);
		for (const { name, request } of requests) {
			if (!request) throw new Error(`${name} has no request.`);
			const { method, url, header, body } = request;
			const form = new FormData();
			for (const { key, type, value } of body?.formdata ?? [])
				form.append(
					key,
					type === 'file' ? new Blob(['email,username\na@example.com,a\n'], { type: 'text/csv' }) : (value ?? ''),
					...((type === 'file' ? ['members.csv'] : []) as []),
				);
			const sent = body?.mode === 'formdata' ? form : body?.raw;
			const response = await fetch(filled(url), {
				method,
				headers: header.map(({ key, value }) => [key, filled(value)] as [string, string]),
				...(sent !== undefined && { body: sent }),
			});
			expect(response.status, `${name}: ${await response.clone().text()}`).toBeLessThan(300);
		}
		const reached = new Set(fetch.control.requests().map(({ operationId }) => operationId as OperationId));
		expect(reached.size).toBe(operationIds.length);
	});
});
