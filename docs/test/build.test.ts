/** What is wrong in the docs stops the build, and is named. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { document } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressIn, forwarded } from '../src/browser/forward.ts';
import { diagram } from '../src/pictures/diagram.ts';
import { anchorOf } from '../src/reference/anchors.ts';
import { adviceIn, decorate } from '../src/reference/decorate.ts';
import { historyOf } from '../src/reference/history.ts';
import { selfContained } from '../src/reference/self-contained.ts';
import { dart, go, javascript, objectiveC, php, swift } from '../src/samples/complete.ts';
import { sampleRequest } from '../src/samples/request.ts';
import { allSamples, generated } from '../src/samples/samples.ts';
import { released } from '../src/site/changes.ts';
import { checkLinks } from '../src/site/links.ts';
import { renderMarkdown } from '../src/site/markdown.ts';
import { checkPromises, promised, redirects } from '../src/site/promises.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'returning-ai-docs-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function guide(text: string): ReturnType<typeof renderMarkdown> {
	const file = join(folder, 'guide.md');
	writeFileSync(file, text);
	return renderMarkdown(file, '../');
}

describe('a guide', () => {
	it('links each operation that it mentions, and other guides and pages', () => {
		const { html, title, summary } = guide(
			'# Title\n\nSee `integration.messages.send`, [errors](errors.md#catch) and [try](/try.html).\n',
		);
		expect(html).toContain(`href="../reference.html${anchorOf('integration.messages.send')}"`);
		expect(html).toContain('href="errors.html#catch"');
		expect(html).toContain('href="../try.html"');
		expect([title, summary]).toEqual(['Title', 'See integration.messages.send, errors and try.']);
	});

	it('that mentions an operation that is not there is refused by name', () => {
		expect(() => guide('# T\n\nCall `integration.messages.shout`.\n')).toThrow(
			/guide\.md mentions the operation integration\.messages\.shout/,
		);
	});

	it('that shows a picture without words, or one that is not there, is refused by name', () => {
		writeFileSync(join(folder, 'p.dot'), 'digraph { a -> b }');
		expect(guide('# T\n\n![From a to b](p.dot)\n').html).toContain('role="img" aria-label="From a to b"');
		expect(() => guide('# T\n\n![](p.dot)\n')).toThrow(/guide\.md shows p\.dot without words/);
		expect(() => guide('# T\n\n![Words](q.dot)\n')).toThrow(/guide\.md shows q\.dot, which there is not/);
	});

	it('that has no title, or two headings with one anchor, is refused', () => {
		expect(() => guide('Text\n')).toThrow(/does not begin with a heading/);
		expect(() => guide('# T\n\n## A b\n\n## A, b!\n')).toThrow(/two headings with the anchor #a-b/);
	});

	it('scrolls wide code and wide tables by keyboard too', () => {
		const { html } = guide('# T\n\n```sh\nnpm test\n```\n\n| a |\n| - |\n| b |\n');
		expect(html).toMatch(/<pre tabindex="0"><code/);
		expect(html).toMatch(/<div class="wide" tabindex="0" role="region" aria-label="[^"]+"><table>[\s\S]*<\/table><\/div>/);
	});

	it('cannot bring HTML of its own into the page', () => {
		expect(guide('# T\n\n<script>alert(1)</script>\n').html).not.toContain('<script>');
	});
});

describe('a picture', () => {
	it('that cannot be drawn is refused by name', () => {
		const file = join(folder, 'bad.dot');
		writeFileSync(file, 'digraph { a -> ');
		expect(() => diagram(file)).toThrow(/bad\.dot cannot be drawn/);
	});
});

describe('a link', () => {
	const pages = new Map([
		['index.html', '<a href="guides/a.html#here">A</a> <a href="reference.html#/system.roles/system.roles.create">R</a>'],
		['guides/a.html', '<h2 id="here">Here</h2><a href="../index.html">Home</a> <a href="https://example.com/x">Out</a>'],
		['reference.html', ''],
	]);
	const withLink = (link: string): Map<string, string> =>
		new Map([...pages, ['bad.html', `<p><a class="x" href="${link}">bad</a></p>`]]);

	it('that leads somewhere is let be', () => {
		expect(() => checkLinks(pages, new Set())).not.toThrow();
		expect(() => checkLinks(withLink('file.json'), new Set(['file.json']))).not.toThrow();
	});

	it.each([
		['nowhere.html', 'there is no such file'],
		['guides/a.html#gone', 'the page has no such anchor'],
		['reference.html#/system.roles/system.roles.shout', 'the reference has no such anchor'],
		['../outside.html', 'there is no such file'],
	])('to %s is refused, with the page and why', (link, why) => {
		expect(() => checkLinks(withLink(link), new Set())).toThrow(`bad.html links to ${link}: ${why}`);
	});

	it('of a page that leads on is checked, too', () => {
		const pageThatLeadsOn = new Map([['old.html', '<meta http-equiv="refresh" content="0; url=gone.html">']]);
		expect(() => checkLinks(pageThatLeadsOn, new Set())).toThrow('old.html links to gone.html');
	});
});

describe('an address that a release has published', () => {
	const files = ['new.html', 'index.html'];
	const pages = new Map([['new.html', '<h2 id="part">Part</h2>']]);

	it('that is lost is refused by name, and is good again once it is said where it went', () => {
		expect(() => checkPromises(files, pages, ['index.html', 'new.html#part'], {})).not.toThrow();
		expect(() => checkPromises(files, pages, ['old.html'], {})).toThrow(/docs\/moved\.json[\s\S]*old\.html/);
		expect(() => checkPromises(files, pages, ['new.html#gone'], {})).toThrow('new.html#gone');
		expect(() => checkPromises(files, pages, ['old.html'], { 'old.html': 'new.html' })).not.toThrow();
		expect(() => checkPromises(files, pages, [], { 'old.html': 'nowhere.html' })).toThrow('nowhere.html, which there is not');
	});

	it('gets a page that leads on, relative to where it stands', () => {
		expect(redirects({ 'operations/old.html': 'operations/new.html', 'a.html#b': 'c.html' })).toEqual([
			['operations/old.html', '../operations/new.html'],
		]);
	});

	it('with an anchor is led on by the page, also over two steps, and an address that stands is left alone', () => {
		const moved = { 'reference.html#/a/old': 'reference.html#/a/newer', 'reference.html#/a/newer': 'reference.html#/a/newest' };
		expect(forwarded('reference.html#/a/old', moved)).toBe('reference.html#/a/newest');
		expect(forwarded('index.html#/a/b', moved)).toBe('reference.html#/a/b');
		expect(forwarded('reference.html#/a/newest', moved)).toBeUndefined();
		expect(forwarded('index.html', moved)).toBeUndefined();
		expect(forwarded('guides/versions.html#addresses-stay', moved)).toBeUndefined();
	});

	it.each([
		['http://localhost:4000/#/a/b', '/', 'index.html#/a/b', 'reference.html#/a/b'],
		['https://example.org/docs/#/a/b', '/docs/', 'index.html#/a/b', 'reference.html#/a/b'],
		['https://example.org/docs/index.html#/a/b', '/docs/', 'index.html#/a/b', 'reference.html#/a/b'],
		['https://example.org/docs/guides/a.html#b', '/docs/', 'guides/a.html#b', undefined],
		['https://example.org/docs/#main', '/docs/', 'index.html#main', undefined],
		['https://example.org/docs/', '/docs/', 'index.html', undefined],
	])('is read from the page that is open: %s', (url, root, address, target) => {
		expect(addressIn(root, new URL(url))).toBe(address);
		expect(forwarded(address, {})).toBe(target);
	});

	it('is kept: those of the first pages, too', () => {
		expect(promised()).toContain('index.html#/integration.messages/integration.messages.send');
		expect(promised().length).toBeGreaterThan(300);
	});
});

describe('a sample', () => {
	const request = sampleRequest('integration.users.bulkUpdate');

	it('in a language for which the generator has nothing is refused by name', () => {
		const silent = { label: 'Klingon', fence: 'kl', target: 'shell', client: 'nothing' } as never;
		expect(() => generated(silent, request)).toThrow('integration.users.bulkUpdate has no sample in Klingon');
	});

	it.each([javascript, swift, go, php, objectiveC, dart])(
		'whose fault the generator no longer makes is noticed: $name',
		(complete) => {
			expect(() => complete('something else', request)).toThrow('The generator no longer prints');
		},
	);
});

describe('the reference', () => {
	it('wants advice on every status that an operation can answer', () => {
		const advised = structuredClone(document) as { info: { description: string } };
		advised.info.description = advised.info.description.replace(/^\| 409 .*$/m, '');
		expect(() => decorate(advised as never, { samples: allSamples(), histories: new Map() })).toThrow('what to do about 409');
		expect(() => adviceIn('No table')).toThrow('has no table');
	});

	it('wants to know what its makers load from their hosts', () => {
		expect(() => selfContained('<html></html>')).toThrow(/no longer holds .*logo/);
	});

	it('shows when an operation ends, and what to call instead', () => {
		const old = structuredClone(document) as { paths: Record<string, Record<string, { description: string }>> };
		const deprecation = { since: '2026-12-01', sunset: '2027-06-01', successor: 'system.servers.listChannels' };
		Object.assign(old.paths['/channels']?.get ?? {}, { deprecated: true, 'x-deprecation': deprecation });
		const { paths } = decorate(old as never, { samples: allSamples(), histories: new Map() }) as typeof old;
		expect(paths['/channels']?.get).toMatchObject({ deprecated: true });
		expect(paths['/channels']?.get?.description).toMatch(
			/^> \*\*Ends on 2027-06-01\*\* \(header `Sunset`\), deprecated since 2026-12-01\. Call \[`system\.servers\.listChannels`\]\(#.+\) instead\.\n\n/,
		);
	});
});

describe('the history of an operation', () => {
	const contract = (change: (operation: Record<string, unknown>) => void): Record<string, unknown> => {
		const copy = structuredClone(document) as { paths: Record<string, Record<string, Record<string, unknown>>> };
		change(copy.paths['/channels']?.get ?? {});
		return copy;
	};
	const of = (versions: [string, Record<string, unknown>][], current: Record<string, unknown>) =>
		historyOf(
			versions.map(([version, text]) => ({ version, contract: text })),
			current,
		).get('system.channels.list');

	it('begins with the release that brought it, or with the next one', () => {
		expect(of([], document)).toEqual({ since: 'the next release', changed: [] });
		expect(of([['1.0.0', document]], document)).toEqual({ since: '1.0.0', changed: [] });
	});

	it('names the releases that changed what a caller sees, and not those that changed words', () => {
		const words = contract((operation) => {
			operation.description = 'In other words.';
			operation.summary = 'Other';
		});
		const parameter = contract((operation) => {
			operation.parameters = [{ name: 'page', in: 'query', schema: { type: 'integer' } }];
		});
		expect(
			of(
				[
					['1.0.0', document],
					['1.0.1', words],
				],
				words,
			),
		).toEqual({ since: '1.0.0', changed: [] });
		expect(
			of(
				[
					['1.0.0', document],
					['1.1.0', parameter],
				],
				parameter,
			),
		).toEqual({ since: '1.0.0', changed: ['1.1.0'] });
		expect(of([['1.0.0', document]], parameter)).toEqual({ since: '1.0.0', changed: ['the next release'] });
	});

	it('sees a change in a schema that the operation only refers to', () => {
		const copy = structuredClone(document) as {
			components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
		};
		Object.assign(copy.components.schemas.Channel?.properties ?? {}, { colour: { type: 'string' } });
		expect(of([['1.0.0', document]], copy as never)?.changed).toEqual(['the next release']);
	});
});

describe('the change log', () => {
	it('tells an entry of several packages once, without the commit, and leaves out what only follows', () => {
		const log =
			'# @x/a\n\n## 1.1.0\n\n### Minor Changes\n\n- 1a2b3c4: New channels.\n\n### Patch Changes\n\n- Updated dependencies\n  - @x/b@1.1.0\n\n## 1.0.0\n\n### Major Changes\n\n- First.\n';
		const versions = released([
			{ name: '@x/a', text: log },
			{ name: '@x/b', text: '# @x/b\n\n## 1.1.0\n\n### Minor Changes\n\n- 1a2b3c4: New channels.\n' },
		]);
		expect([...versions.keys()]).toEqual(['1.1.0', '1.0.0']);
		expect(versions.get('1.1.0')).toEqual([{ text: 'New channels.', packages: new Set(['@x/a', '@x/b']) }]);
		expect(versions.get('1.0.0')?.[0]?.text).toBe('First.');
	});
});
