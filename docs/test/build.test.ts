/** Mistakes in the docs fail the build, with an error that names them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { document, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redirectTarget, siteUrl } from '../src/browser/redirects.ts';
import { adviceIn } from '../src/content/error-table.ts';
import { diagram } from '../src/pictures/diagram.ts';
import { decorate } from '../src/reference/decorate.ts';
import { historyOf } from '../src/reference/history.ts';
import { linkByHash, nameHttpScheme } from '../src/reference/page-fixes.ts';
import { selfContained } from '../src/reference/self-contained.ts';
import { allSamples } from '../src/samples/samples.ts';
import { released } from '../src/site/changes.ts';
import { checkLinks } from '../src/site/links.ts';
import { renderMarkdown } from '../src/site/markdown.ts';
import { checkPermalinks, permalinks, redirectPages, siteUrls } from '../src/site/permalinks.ts';

/** The parts of an operation in the reference that the tests read. */
interface Decorated {
	description: string;
	security: object[];
	requestBody?: object;
	responses: Record<string, { description: string }>;
}

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
	it('links to operations, other guides and pages', () => {
		const { html, title, summary } = guide(
			'# Title\n\nSee `integration.messages.send`, [errors](errors.md#catch) and [try](/try.html).\n',
		);
		expect(html).toContain('href="../operations/integration.messages.send.html"');
		expect(html).toContain('href="errors.html#catch"');
		expect(html).toContain('href="../try.html"');
		expect([title, summary]).toEqual(['Title', 'See integration.messages.send, errors and try.']);
	});

	it('fails on an unknown operation', () => {
		expect(() => guide('# T\n\nCall `integration.messages.shout`.\n')).toThrow(
			/guide\.md: unknown operation integration\.messages\.shout/,
		);
	});

	it('fails on an image without a text alternative, and on a missing image', () => {
		writeFileSync(join(folder, 'p.dot'), 'digraph { a -> b }');
		expect(guide('# T\n\n![From a to b](p.dot)\n').html).toContain('role="img" aria-label="From a to b"');
		expect(() => guide('# T\n\n![](p.dot)\n')).toThrow(/guide\.md: the image p\.dot has no text alternative/);
		expect(() => guide('# T\n\n![Words](q.dot)\n')).toThrow(/guide\.md: the image q\.dot does not exist/);
	});

	it('fails without a title, and on two headings with one anchor', () => {
		expect(() => guide('Text\n')).toThrow(/must start with a heading of level 1/);
		expect(() => guide('# T\n\n## A b\n\n## A, b!\n')).toThrow(/two headings with the anchor #a-b/);
	});

	it('makes wide code and wide tables focusable, so that they scroll by keyboard', () => {
		const { html } = guide('# T\n\n```sh\nnpm test\n```\n\n| a |\n| - |\n| b |\n');
		expect(html).toMatch(/<pre tabindex="0"><code/);
		expect(html).toMatch(/<div class="wide" tabindex="0" role="group" aria-label="[^"]+"><table>[\s\S]*<\/table><\/div>/);
	});

	it('escapes raw HTML', () => {
		expect(guide('# T\n\n<script>alert(1)</script>\n').html).not.toContain('<script>');
	});
});

describe('a diagram', () => {
	it('fails on invalid Graphviz code', () => {
		const file = join(folder, 'bad.dot');
		writeFileSync(file, 'digraph { a -> ');
		expect(() => diagram(file)).toThrow(/Graphviz cannot render .*bad\.dot/);
	});
});

describe('the link check', () => {
	const pages = new Map([
		['index.html', '<a href="guides/a.html#here">A</a> <a href="reference.html#/system.roles/system.roles.create">R</a>'],
		['guides/a.html', '<h2 id="here">Here</h2><a href="../index.html">Home</a> <a href="https://example.com/x">Out</a>'],
		['reference.html', ''],
	]);
	const withLink = (link: string): Map<string, string> =>
		new Map([...pages, ['bad.html', `<p><a class="x" href="${link}">bad</a></p>`]]);

	it('accepts links to pages, anchors and files', () => {
		expect(() => checkLinks(pages, new Set())).not.toThrow();
		expect(() => checkLinks(withLink('file.json'), new Set(['file.json']))).not.toThrow();
		expect(() => checkLinks(withLink('try.html#system.roles.create'), new Set(['try.html']))).not.toThrow();
	});

	it.each([
		['nowhere.html', 'no such file'],
		['guides/a.html#gone', 'no such anchor in the page'],
		['reference.html#/system.roles/system.roles.shout', 'no such anchor in the reference'],
		['../outside.html', 'no such file'],
	])('rejects %s, with the page and the reason', (link, reason) => {
		expect(() => checkLinks(withLink(link), new Set())).toThrow(`bad.html links to ${link}: ${reason}`);
	});

	it('checks the target of a redirect', () => {
		const redirectPage = new Map([['old.html', '<meta http-equiv="refresh" content="0; url=gone.html">']]);
		expect(() => checkLinks(redirectPage, new Set())).toThrow('old.html links to gone.html');
	});
});

describe('permalinks', () => {
	const files = ['new.html', 'index.html'];
	const pages = new Map([['new.html', '<h2 id="part">Part</h2>']]);

	it('fail the build when a published URL is missing and has no redirect', () => {
		expect(() => checkPermalinks(files, pages, ['index.html', 'new.html#part'], {})).not.toThrow();
		expect(() => checkPermalinks(files, pages, ['old.html'], {})).toThrow(/docs\/moved\.json[\s\S]*old\.html/);
		expect(() => checkPermalinks(files, pages, ['new.html#gone'], {})).toThrow('new.html#gone');
		expect(() => checkPermalinks(files, pages, ['old.html'], { 'old.html': 'new.html' })).not.toThrow();
		expect(() => checkPermalinks(files, pages, [], { 'old.html': 'nowhere.html' })).toThrow('nowhere.html, which does not exist');
	});

	it('include the page of an operation, but not its anchors, which follow from the contract', () => {
		const operation = new Map([['operations/a.html', '<h3 id="status-404">404</h3>']]);
		expect([...siteUrls(['operations/a.html'], operation)].filter((url) => url.startsWith('operations/'))).toEqual([
			'operations/a.html',
		]);
	});

	it('make a redirect page with a relative target', () => {
		expect(redirectPages({ 'operations/old.html': 'operations/new.html', 'a.html#b': 'c.html' })).toEqual([
			['operations/old.html', '../operations/new.html'],
		]);
	});

	it('redirect a URL with an anchor, over several steps, and leave current URLs alone', () => {
		const moved = { 'reference.html#/a/old': 'reference.html#/a/newer', 'reference.html#/a/newer': 'reference.html#/a/newest' };
		expect(redirectTarget('reference.html#/a/old', moved)).toBe('reference.html#/a/newest');
		expect(redirectTarget('index.html#/a/b', moved)).toBe('reference.html#/a/b');
		expect(redirectTarget('reference.html#/a/newest', moved)).toBeUndefined();
		expect(redirectTarget('index.html', moved)).toBeUndefined();
		expect(redirectTarget('guides/versions.html#addresses-stay', moved)).toBeUndefined();
	});

	it.each([
		['http://localhost:4000/#/a/b', '/', 'index.html#/a/b', 'reference.html#/a/b'],
		['https://example.org/docs/#/a/b', '/docs/', 'index.html#/a/b', 'reference.html#/a/b'],
		['https://example.org/docs/index.html#/a/b', '/docs/', 'index.html#/a/b', 'reference.html#/a/b'],
		['https://example.org/docs/guides/a.html#b', '/docs/', 'guides/a.html#b', undefined],
		['https://example.org/docs/#main', '/docs/', 'index.html#main', undefined],
		['https://example.org/docs/', '/docs/', 'index.html', undefined],
	])('are relative to the root of the site: %s', (location, root, url, target) => {
		expect(siteUrl(root, new URL(location))).toBe(url);
		expect(redirectTarget(url, {})).toBe(target);
	});

	it('include those of the first version', () => {
		expect(permalinks()).toContain('index.html#/integration.messages/integration.messages.send');
		expect(permalinks().length).toBeGreaterThan(300);
	});
});

describe('the reference', () => {
	it('fails when the table of errors lacks a status', () => {
		const advised = structuredClone(document) as { info: { description: string } };
		advised.info.description = advised.info.description.replace(/^\| 409 .*$/m, '');
		expect(() => decorate(advised as never, { samples: allSamples(), histories: new Map() })).toThrow(
			'has no row for status 409',
		);
		expect(() => adviceIn('No table')).toThrow('has no table');
	});

	describe('of an operation', () => {
		const { paths } = decorate(structuredClone(document), { samples: allSamples(), histories: new Map() }) as {
			paths: Record<string, Record<string, Decorated>>;
		};
		const shown = (id: OperationId): Decorated => paths[operations[id].path]?.[operations[id].method.toLowerCase()] as Decorated;

		it('shows every code of every error', () => {
			for (const id of operationIds)
				for (const [status, codes] of Object.entries(operations[id].errorCodes))
					for (const code of codes) expect(shown(id).responses[status]?.description, id).toContain(`\`${code}\``);
		});

		it('shows the evidence of a response, a field and a permission, where it is our proposal', () => {
			expect(shown('system.roles.create').responses[200]?.description).toContain('Proposed by us.');
			expect(JSON.stringify(shown('integration.users.create').requestBody)).toMatch(/a number, a boolean[^"]+Proposed by us\./);
			expect(shown('integration.channels.list').description).toMatch(/\*\*Permission:\*\* .+, proposed by us\n/);
			expect(shown('integration.messages.send').description).not.toMatch(/\*\*Permission:\*\* .+, proposed by us\n/);
		});

		it('shows each credential once, not once per permission', () => {
			expect(shown('application.userFields.list').security).toEqual([{ UserToken: [] }, { CommunityKey: [] }]);
			expect(shown('system.badges.create').security).toEqual([{ SystemKey: [] }]);
		});
	});

	it("fails when Redoc's page no longer loads the logos that it replaces", () => {
		expect(() => selfContained('<html></html>')).toThrow(/no longer contains .*logo/);
	});

	it("fails when Redoc's page no longer has a fault that it fixes", () => {
		expect(() => linkByHash('<html></html>')).toThrow(/no longer contains menu links/);
		expect(() => nameHttpScheme('<html></html>')).toThrow(/no longer contains the label "HTTP Authorization Scheme"/);
	});

	it('shows the end date and the replacement of a deprecated operation', () => {
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

	it('starts with the release that added it, or with the next one', () => {
		expect(of([], document)).toEqual({ since: 'the next release', changed: [] });
		expect(of([['1.0.0', document]], document)).toEqual({ since: '1.0.0', changed: [] });
	});

	it('lists the releases that changed the operation, without changes of prose', () => {
		const reworded = contract((operation) => {
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
					['1.0.1', reworded],
				],
				reworded,
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

	it('detects a change in a referenced schema', () => {
		const copy = structuredClone(document) as {
			components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
		};
		Object.assign(copy.components.schemas.Channel?.properties ?? {}, { colour: { type: 'string' } });
		expect(of([['1.0.0', document]], copy as never)?.changed).toEqual(['the next release']);
	});
});

describe('the change log', () => {
	it('lists an entry of several packages once, without commit hashes and dependency updates', () => {
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
