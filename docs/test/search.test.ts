/** What the search of the built site finds, with the module that runs in the browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../src/search/entry.ts';
import { createSearch } from '../src/search/search.ts';
import { SEARCH_QUERIES } from './search-queries.ts';

const dist = join(import.meta.dirname, '../dist');
const script = readFileSync(join(dist, 'search-entries.js'), 'utf8');
const entries = JSON.parse(script.replace(/^searchEntries=/, '')) as SearchEntry[];
const search = createSearch(entries);
const urls = (query: string): string[] => search(query).map(({ url }) => url);

function entry(kind: SearchEntry['kind'], title: string, url = title): SearchEntry {
	return { url, kind, title, detail: '', text: '' };
}

function isAt(url: string, page: string): boolean {
	return url === page || (!page.includes('#') && url.startsWith(`${page}#`));
}

describe('a query that readers type', () => {
	const found = SEARCH_QUERIES.map((query) => {
		const results = urls(query.query);
		return { query, results, at: results.findIndex((url) => query.pages.some((page) => isAt(url, page))) };
	});
	const missed = found.filter(({ at }) => at !== 0);

	it('has the right page first in at least 66 of 72, and in the first three results always', () => {
		const table = missed.map(({ query, at, results }) => `${query.query}: at ${at + 1}, first ${results[0]}`);
		console.info(
			[`${found.length - missed.length} of ${found.length} queries have the right page first. The others:`, ...table].join('\n'),
		);
		expect(found).toHaveLength(72);
		expect(found.length - missed.length).toBeGreaterThanOrEqual(66);
		expect(missed.filter(({ at }) => at < 0 || at > 2).map(({ query }) => query.query)).toEqual([]);
	});

	it('is in the list once', () => {
		expect(new Set(SEARCH_QUERIES.map(({ query }) => query)).size).toBe(SEARCH_QUERIES.length);
	});
});

describe('an exact name', () => {
	it.each(operationIds)('%s is the first result: typed, as a request, and as a URL of a log', (id) => {
		const { method, path, servers } = operations[id];
		const page = `operations/${id}.html`;
		const logged = path.replace(/\{\w+\}/g, '665f1c2ab7e4d90012a3b431');
		expect(urls(id)[0]).toBe(page);
		expect(urls(id.toUpperCase())[0]).toBe(page);
		// Two families have operations with the same request.
		expect(urls(`${method} ${path}`).slice(0, 2)).toContain(page);
		expect(urls(`${method} ${servers.production}${logged}?page=2`).slice(0, 2)).toContain(page);
	});

	it('of an error code or a status is the first result', () => {
		const codes = new Set(operationIds.flatMap((id) => Object.values(operations[id].errorCodes).flat()));
		expect(codes.size).toBeGreaterThan(30);
		for (const code of codes) expect(search(code)[0]?.title).toBe(code);
		for (const status of ['400', '401', '403', '404', '409', '429', '500', '503'])
			expect(search(status)[0]?.title).toMatch(`${status} `);
	});

	it('of a language is the first result, also if it has one letter or a sign', () => {
		for (const label of ['Python', 'Go', 'C', 'C#', 'R', 'Objective-C'])
			expect(search(label)[0]?.title, label).toBe(`Call the API from ${label}`);
	});

	it.each([
		['a field of a request', 'emoji', 'integration.messages.react'],
		['a field of a response', 'loginUrl', 'system.auth.secureAuth'],
		['a permission', 'bulkUpdateUser', 'integration.users.bulkUpdate'],
		["the vendor's title", 'gamification stats', 'integration.users.gamificationStats'],
	])('of %s finds its operation', (_, query, id) => {
		expect(urls(query)[0]).toBe(`operations/${id}.html`);
	});

	it('that every operation has, such as the envelope or a common error, finds no operation by it', () => {
		const operation = entries.find(({ url }) => url === 'operations/system.badges.create.html');
		expect(operation?.output).toContain('badge_title_taken');
		expect(operation?.output).not.toContain('credential_invalid');
	});
});

describe('the search', () => {
	it('finds a word with another ending, half typed, and misspelt', () => {
		const award = 'operations/system.badges.awardToUser.html';
		for (const query of ['awarding badges', 'award bad', 'awrd badge']) expect(urls(query)[0], query).toBe(award);
		expect(urls('gamificaton')[0]).toBe('operations/integration.users.gamificationStats.html');
	});

	it('finds the beginning of a word after the whole word', () => {
		const find = createSearch([entry('Page', 'Webhooks'), entry('Page', 'Web pages')]);
		expect(find('web').map(({ title }) => title)).toEqual(['Web pages', 'Webhooks']);
	});

	it('finds nothing that lacks more than half of the words, and nothing for stop words alone', () => {
		for (const query of ['zzzz no such thing', 'badge zzzz yyyy', 'how do I', '']) expect(urls(query), query).toEqual([]);
	});

	it('finds an entry whose title is the query before a longer title, and a page before its sections', () => {
		expect(urls('retries')[0]).toBe('guides/errors-and-retries.html#retries');
		const find = createSearch([entry('Guide', 'Paging', 'guide.html#paging'), entry('Guide', 'Paging', 'paging.html')]);
		expect(find('pages').map(({ url }) => url)).toEqual(['paging.html', 'guide.html#paging']);
	});

	it('finds the glossary first when the query asks for a meaning', () => {
		const find = createSearch([entry('Term', 'Server', 'glossary.html#server'), entry('Operation', 'Server')]);
		expect(find('server')[0]?.kind).toBe('Operation');
		expect(find('What is a server?')[0]?.kind).toBe('Term');
	});

	it('shows each address once', () => {
		for (const { query } of SEARCH_QUERIES) expect(new Set(urls(query)).size, query).toBe(urls(query).length);
	});

	it('leads to addresses that exist', () => {
		const html = new Map<string, string>();
		for (const { url } of entries) {
			const [file = '', anchor] = url.split('#');
			expect(existsSync(join(dist, file)), url).toBe(true);
			if (!html.has(file)) html.set(file, readFileSync(join(dist, file), 'utf8'));
			if (anchor) expect(html.get(file)?.includes(`id="${anchor}"`), url).toBe(true);
		}
	});
});
