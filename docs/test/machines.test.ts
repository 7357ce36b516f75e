import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { createMockFetch } from '@returning-ai/mock';
import { describe, expect, it } from 'vitest';
import { samplesOf } from '../src/samples/samples.ts';

const dist = join(import.meta.dirname, '../dist');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

describe('the files for machines', () => {
	it('hold the contract as it is published', () => {
		for (const name of ['openapi.json', 'openapi.yaml'])
			expect(read(name)).toBe(readFileSync(new URL(import.meta.resolve(`@returning-ai/spec/${name}`)), 'utf8'));
	});

	it.each(operationIds)('tell all of %s as Markdown', (id) => {
		const text = read(`operations/${id}.md`);
		const { method, path, summary, statuses } = operations[id];
		expect(text.startsWith(`# ${summary}\n`)).toBe(true);
		expect(text).toContain(`\`${method} ${path}\``);
		for (const status of statuses) expect(text).toContain(`### ${status}\n`);
		for (const { label, source } of samplesOf(id))
			expect(text).toContain(
				`### ${label}\n\n\`\`\``.concat(text.split(`### ${label}\n\n\`\`\``)[1]?.split('\n')[0] ?? '', '\n', source),
			);
		expect(text).not.toMatch(/: `?undefined|\| `?undefined|\[object/);
	});

	it('are listed in llms.txt, which names every operation and every guide, and nothing that is not there', () => {
		const text = read('llms.txt');
		for (const id of operationIds) expect(text).toContain(`[${id}](operations/${id}.md)`);
		const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
		expect(targets.length).toBeGreaterThan(operationIds.length + 8);
		for (const target of targets) expect(() => read(target), target).not.toThrow();
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

	it('has a folder for each family and a request for each operation, with an example of its reply', () => {
		expect(collection.item.map(({ name }) => name)).toEqual(['System', 'Integration', 'Application']);
		expect(requests).toHaveLength(operationIds.length);
		for (const { name, response } of requests) expect(JSON.parse(response?.[0]?.body ?? ''), name).toBeTypeOf('object');
	});

	it('holds requests that the mock answers, once its variables point there', async () => {
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
