/** Guides and concepts: the catalogue of errors, the table of contents, headings and the reading order. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { document, operationIds, operations } from '@returning-ai/codegen/example-request';
import { TITLES } from '@returning-ai/spec/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layout } from '../src/html/layout.ts';
import { articles } from '../src/site/articles.ts';
import { changes } from '../src/site/changes.ts';
import { concepts } from '../src/site/concepts.ts';
import { contents } from '../src/site/contents.ts';
import { DECLARED, INVALID_FIELDS, UNDECLARED } from '../src/site/error-advice.ts';
import { checkAdvice, declaredCodes } from '../src/site/error-catalogue.ts';
import { guides } from '../src/site/guides.ts';
import { landing } from '../src/site/landing.ts';
import { renderMarkdown } from '../src/site/markdown.ts';
import { notFound } from '../src/site/not-found.ts';
import { performancePage } from '../src/site/performance.ts';
import { GUIDES } from '../src/site/reading-order.ts';
import { tryPage } from '../src/try/page.ts';

const [guidePages, conceptPages] = [guides(), concepts()];
const errors = conceptPages.find(({ path }) => path === 'concepts/errors.html');
const catalogue = String(errors?.main);

/** The HTML from the heading with this anchor to the next heading of level 2 or 3. */
function sectionOf(anchor: string): string {
	return new RegExp(`<h[23] id="${anchor}">[\\s\\S]*?(?=<h[23] |</article>)`).exec(catalogue)?.[0] ?? '';
}

describe('the catalogue of errors', () => {
	it('has a section for each status, with the code as its anchor', () => {
		for (const status of Object.keys(TITLES)) expect(sectionOf(status), status).toContain(`<h2 id="${status}">${status}: `);
	});

	it('has the cause, the remedy and the operations of each code', () => {
		for (const id of operationIds) {
			for (const code of new Set(Object.values(operations[id].errorCodes).flat())) {
				const section = sectionOf(code);
				expect(section, code).toContain('<strong>Cause:</strong>');
				expect(section, code).toContain('<strong>What to do:</strong>');
				const isOfAll = operationIds.every((other) => Object.values(operations[other].errorCodes).flat().includes(code));
				if (isOfAll || code === 'credential_missing') expect(section, code).toContain('every operation');
				else
					expect(section.includes(`<code>${id}</code>`) || section.includes(`/operations/${id}.html`), `${code} of ${id}`).toBe(
						true,
					);
			}
		}
	});

	it('names each operation of a code with many, and links it', () => {
		const ids = declaredCodes().get(404)?.get('community_not_found') ?? [];
		expect(ids.length).toBeGreaterThan(10);
		for (const id of ids) expect(sectionOf('community_not_found')).toContain(`href="../operations/${id}.html"`);
	});

	it('names the exceptions of a code that almost every operation has', () => {
		const exceptions = operationIds.filter((id) => operations[id].credentialOptional);
		const named = [...sectionOf('credential_missing').matchAll(/<code>(\w+\.\w+\.\w+)<\/code>/g)].map(([, id]) => id);
		expect(named).toEqual(exceptions);
	});

	it('has one section for a code of two statuses, and a link from the second', () => {
		expect(catalogue.match(/ id="role_built_in"/g)).toHaveLength(1);
		expect(catalogue).toMatch(/href="#role_built_in"><code>role_built_in<\/code><\/a> also occurs with 409/);
	});

	it('has the codes that no operation lists', () => {
		for (const [status, { code }] of Object.entries(UNDECLARED)) {
			expect(sectionOf(code), status).toContain('no operation lists it');
		}
	});

	it('fails on a code without advice, and on advice without a code', () => {
		const codes = new Set(Object.keys(DECLARED));
		expect(() => checkAdvice(codes, DECLARED)).not.toThrow();
		expect(() => checkAdvice(new Set([...codes, 'moon_is_full']), DECLARED)).toThrow(
			'The contract has the error code moon_is_full. Add its cause and remedy to docs/src/site/error-advice.ts.',
		);
		codes.delete('badge_title_taken');
		expect(() => checkAdvice(codes, DECLARED)).toThrow('The contract has no error code badge_title_taken.');
	});

	it('explains the codes of invalid fields that the contract lists', () => {
		const { schemas } = document.components as { schemas: { InvalidField: { properties: { code: { description: string } } } } };
		const { description } = schemas.InvalidField.properties.code;
		const listed = [...description.matchAll(/`(\w+)`/g)].map(([, code]) => code);
		expect(Object.keys(INVALID_FIELDS).sort()).toEqual(listed.sort());
	});

	it('is found by the search under each code', () => {
		const anchors = new Set(errors?.sections.map(({ anchor }) => anchor));
		for (const code of Object.keys(DECLARED)) expect(anchors).toContain(code);
	});
});

describe('a concept page', () => {
	it('lists the operations of the contract that it is about', () => {
		const mainOf = (name: string): string => String(conceptPages.find(({ path }) => path === `concepts/${name}.html`)?.main);
		for (const id of operationIds) {
			const { evidence, idempotencyKey } = operations[id];
			expect(mainOf('evidence'), `${id} is ${evidence}`).toContain(`<code>${id}</code>`);
			if (idempotencyKey) expect(mainOf('idempotency')).toContain(`<code>${id}</code>`);
		}
		expect(mainOf('paging')).toContain('<code>application.communityUsers.list</code>');
	});

	it('is Markdown, too, with what is generated', () => {
		expect(errors?.markdown).toContain('# Errors\n');
		expect(errors?.markdown).toContain('### `badge_title_taken`');
	});
});

describe('the table of contents', () => {
	const section = (level: number, anchor: string) => ({ level, anchor, title: `T <${anchor}>`, text: '' });

	it('links to the sections of level 2, with those of level 3 below them', () => {
		const html = contents([section(1, 'a'), section(2, 'b'), section(3, 'c'), section(4, 'd'), section(2, 'e')]);
		expect(html).toContain('<li><a href="#b">T &#60;b&#62;</a><ul><li><a href="#c">T &#60;c&#62;</a></li></ul></li>');
		expect(html).toContain('<li><a href="#e">');
		expect(html).not.toMatch(/#a"|#d"/);
	});

	it('is left out of a page with few sections', () => {
		expect(contents([section(1, 'a'), section(2, 'b'), section(2, 'c')])).toBe('');
	});

	it('is on every guide', () => {
		for (const { main, path } of guidePages)
			expect(main, path).toContain('<nav class="contents" aria-labelledby="contents-title">');
	});
});

describe('a heading', () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'returning-ai-docs-articles-'));
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	function render(text: string, generated?: string): ReturnType<typeof renderMarkdown> {
		const file = join(folder, 'page.md');
		writeFileSync(file, text);
		return renderMarkdown(file, '../', generated);
	}

	it('links to itself, except the title', () => {
		const { html } = render('# T\n\n## Two "words"\n');
		expect(html).toContain('<h1 id="t">T</h1>');
		expect(html).toContain('<a class="heading-link" href="#two-words" aria-label="Link to: Two &#34;words&#34;">#</a></h2>');
	});

	it('states its own anchor', () => {
		const { html, sections } = render('# T\n', '\n## Not found {#404}\n\n### `badge_title_taken` {#badge_title_taken}\n');
		expect(html).toContain('<h2 id="404">Not found <a');
		expect(html).toContain('<h3 id="badge_title_taken"><code>badge_title_taken</code> <a');
		expect(sections.map(({ anchor, title }) => `${anchor}: ${title}`)).toEqual([
			't: T',
			'404: Not found',
			'badge_title_taken: badge_title_taken',
		]);
	});
});

describe('every page', () => {
	it('starts with its only heading of level 1, and skips no level', async () => {
		const pages = [...guidePages, ...conceptPages, landing(), tryPage(), await changes(), performancePage(), notFound()];
		for (const page of pages) {
			const levels = [...layout(page).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
			expect(levels.indexOf(1), page.path).toBe(0);
			expect(levels.lastIndexOf(1), page.path).toBe(0);
			for (const [at, level] of levels.entries()) expect(level, page.path).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
		}
	});
});

describe('the reading order', () => {
	it('fails when a guide is missing from it', () => {
		expect(() => articles({ ...GUIDES, order: GUIDES.order.slice(1) })).toThrow(
			'docs/guides/start-here.md is missing from docs/src/site/reading-order.ts. Add it.',
		);
	});

	it('is in the sidebar of guides and of concepts, which marks the current page', () => {
		for (const { main, path } of [...guidePages, ...conceptPages]) {
			expect(main).toContain(`<a href="../${path}" aria-current="page">`);
			expect(main.match(/<nav class="sidebar"[\s\S]*?<\/nav>/)?.[0].match(/<li>/g)).toHaveLength(
				guidePages.length + conceptPages.length,
			);
		}
	});
});
