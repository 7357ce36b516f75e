import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../src/exports/llms-full.ts';

const docs = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(docs, path), 'utf8');

describe('llms-full.txt', () => {
	const text = read('dist/llms-full.txt');

	it('contains the introduction, each guide, each concept page and each operation', () => {
		const heading = (file: string): string => read(file).split('\n')[0] ?? '';
		expect(text).toContain('## Three families');
		for (const folder of ['guides', 'concepts'].filter((name) => existsSync(join(docs, name))))
			for (const file of readdirSync(join(docs, folder)).filter((name) => name.endsWith('.md')))
				expect(text, file).toContain(`${heading(`${folder}/${file}`)}\n\nPage: ${folder}/${file.replace(/\.md$/, '.html')}\n`);
		for (const id of operationIds) {
			expect(text).toContain(`\n# ${operations[id].summary}\n`);
			expect(text).toContain(`operations/${id}.md`);
		}
		console.info(`llms.txt: ${read('dist/llms.txt').length} characters; llms-full.txt: ${text.length} characters`);
	});

	it('has the samples in TypeScript and for the shell alone', () => {
		expect(text.split('\n### TypeScript\n')).toHaveLength(operationIds.length + 1);
		expect(text.split('\n### Shell\n')).toHaveLength(operationIds.length + 1);
		expect(text).not.toMatch(/^### (?:Python|OCaml|R)$/m);
	});

	it('links to files of the site', () => {
		const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
		const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
		const own = targets.filter((target) => !/^https?:/.test(target));
		expect(own.length).toBeGreaterThan(20);
		for (const target of own) expect(existsSync(join(docs, 'dist', target.replace(/#.*/, ''))), target).toBe(true);
	});

	it('is listed in llms.txt, with the journeys', () => {
		expect(read('dist/llms.txt')).toContain('](llms-full.txt)');
		expect(read('dist/llms.txt')).toContain('](journeys.arazzo.yaml)');
	});
});

describe('a text of llms-full.txt', () => {
	it('links from the root of the site', () => {
		const links = '[a](b.md#c) [d](/try.html) [e](#f) [g](https://example.com/h.md) [i](../concepts/j.md)';
		expect(fromRoot(links, 'guides/k.html')).toBe(
			'[a](guides/b.html#c) [d](try.html) [e](guides/k.html#f) [g](https://example.com/h.md) [i](concepts/j.html)',
		);
	});

	it('keeps code, and replaces a picture by its text alternative', () => {
		expect(fromRoot('```ts\nlist[0](call.md)\n```\n', 'guides/k.html')).toBe('```ts\nlist[0](call.md)\n```\n');
		expect(fromRoot('![Two hosts](pictures/hosts.dot)', 'guides/k.html')).toBe('(Picture: Two hosts)');
	});
});
