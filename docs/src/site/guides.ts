import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml, type Page } from '../html/page.ts';
import { renderMarkdown, type Section } from './markdown.ts';

export interface Guide extends Page {
	sections: Section[];
}

const folder = join(import.meta.dirname, '../../guides');

/** The reading order for a new user. */
const ORDER = [
	'start-here',
	'credentials',
	'errors-and-retries',
	'test-your-integration',
	'run-a-community',
	'bulk-import-and-update',
	'user-fields',
	'tanstack-query',
	'keeping-keys-safe',
	'other-languages',
	'versions',
	'moving-to-the-client',
];

export function guides(): Guide[] {
	const files = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
	const unlisted = files.filter((name) => !ORDER.includes(name));
	if (unlisted.length > 0)
		throw new Error(`docs/guides/${unlisted[0]}.md is missing from ORDER in docs/src/site/guides.ts. Add it.`);
	const rendered = ORDER.map((name) => ({ name, ...renderMarkdown(join(folder, `${name}.md`), '../') }));
	const titles = rendered.map(({ name, title }) => ({ name, title }));
	return rendered.map(({ name, html, title, summary, sections }, at) => ({
		path: `guides/${name}.html`,
		title,
		description: summary,
		source: `docs/guides/${name}.md`,
		sections,
		main: `<div class="with-sidebar">
${sidebar(titles, name)}
<article class="prose">
${html}
${previousAndNext(titles[at - 1], titles[at + 1])}
</article>
</div>`,
	}));
}

interface Title {
	name: string;
	title: string;
}

function sidebar(titles: readonly Title[], current: string): string {
	const items = titles.map(
		({ name, title }) =>
			`<li><a href="${name}.html"${name === current ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`,
	);
	return `<nav class="sidebar" aria-label="Guides"><h2>Guides</h2><ol>${items.join('')}</ol></nav>`;
}

function previousAndNext(previous: Title | undefined, next: Title | undefined): string {
	const link = (label: string, rel: string, guide: Title | undefined): string =>
		guide ? `<a rel="${rel}" href="${guide.name}.html"><small>${label}</small> ${escapeHtml(guide.title)}</a>` : '<span></span>';
	return `<nav class="neighbours" aria-label="Previous and next guide">${link('Previous', 'prev', previous)}${link('Next', 'next', next)}</nav>`;
}
