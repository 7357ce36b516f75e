/** Guides and concepts: Markdown with a sidebar, a table of contents, and links to the page before and after. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml, type Page } from '../html/page.ts';
import { contents } from './contents.ts';
import { type Rendered, renderMarkdown, type Section } from './markdown.ts';
import { PAGE_GROUPS, type PageGroup } from './reading-order.ts';

export interface Article extends Page {
	sections: Section[];
	/** The whole text, with what is generated. */
	markdown: string;
}

interface Title {
	name: string;
	title: string;
}

const docs = join(import.meta.dirname, '../..');

/** @param generated Markdown that follows the text of a page, by the name of its file. */
export function articles(group: PageGroup, generated: Readonly<Record<string, () => string>> = {}): Article[] {
	const { folder, order, singular } = group;
	const files = readdirSync(join(docs, folder)).map((name) => name.replace(/\.md$/, ''));
	const unlisted = files.find((name) => !order.includes(name));
	if (unlisted !== undefined)
		throw new Error(`docs/${folder}/${unlisted}.md is missing from docs/src/site/reading-order.ts. Add it.`);
	const lists = PAGE_GROUPS.map((each) => ({ ...each, titles: each.order.map((name) => titleOf(each.folder, name)) }));
	const titles = lists.find((list) => list.folder === folder)?.titles ?? [];
	return order.map((name, at) => {
		const [file, rest = ''] = [join(docs, folder, `${name}.md`), generated[name]?.()];
		const rendered = renderMarkdown(file, '../', rest);
		const path = `${folder}/${name}.html`;
		return {
			path,
			title: rendered.title,
			description: rendered.summary,
			source: `docs/${folder}/${name}.md`,
			sections: rendered.sections,
			markdown: readFileSync(file, 'utf8') + rest,
			main: articleHtml(rendered, navigation(lists, path), previousAndNext(singular, titles[at - 1], titles[at + 1])),
		};
	});
}

function titleOf(folder: string, name: string): Title {
	const [, title = name] = /^# (.+)$/m.exec(readFileSync(join(docs, folder, `${name}.md`), 'utf8')) ?? [];
	return { name, title };
}

/** The table of contents follows the text before the first section: a phone shows it there, a wide screen in a column of its own. */
function articleHtml({ html, sections }: Rendered, sidebar: string, neighbours: string): string {
	const start = html.indexOf('<h2 ');
	const [lead, body] = start === -1 ? [html, ''] : [html.slice(0, start), html.slice(start)];
	return `<div class="with-sidebar">
${sidebar}
<article class="prose">
<div class="lead">${lead}</div>
${contents(sections)}
<div class="body">${body}
${neighbours}</div>
</article>
</div>`;
}

type Lists = readonly (PageGroup & { titles: readonly Title[] })[];

/** The sidebar. On a phone, a menu with the same links takes its place. */
function navigation(lists: Lists, current: string): string {
	const groups = lists.map(({ title, folder, titles }) => {
		const items = titles.map((page) => {
			const path = `${folder}/${page.name}.html`;
			return `<li><a href="../${path}"${path === current ? ' aria-current="page"' : ''}>${escapeHtml(page.title)}</a></li>`;
		});
		return `<p>${title}</p><ol>${items.join('')}</ol>`;
	});
	const links = groups.join('');
	return `<nav class="sidebar" aria-label="Guides and concepts">${links}</nav>
<nav class="menu" aria-label="Guides and concepts"><details><summary>All guides and concepts</summary>${links}</details></nav>`;
}

function previousAndNext(singular: string, previous: Title | undefined, next: Title | undefined): string {
	const link = (label: string, rel: string, page: Title | undefined): string =>
		page ? `<a rel="${rel}" href="${page.name}.html"><small>${label}</small> ${escapeHtml(page.title)}</a>` : '<span></span>';
	return `<nav class="neighbours" aria-label="Previous and next ${singular}">${link('Previous', 'prev', previous)}${link('Next', 'next', next)}</nav>`;
}
