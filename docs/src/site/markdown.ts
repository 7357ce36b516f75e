import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { operations } from '@returning-ai/codegen/example-request';
import hljs from 'highlight.js';
import MarkdownIt, { type Token } from 'markdown-it';
import { escapeHtml } from '../html/page.ts';
import { diagram } from '../pictures/diagram.ts';

export interface Rendered {
	html: string;
	/** The first heading. */
	title: string;
	/** The first paragraph, as plain text. */
	summary: string;
	sections: Section[];
}

export interface Section {
	title: string;
	anchor: string;
	level: number;
	text: string;
}

/** `system.openapi.json` is a file. */
const MENTION = /^(?:system|integration|application)\.(?!openapi\.)[A-Za-z]+\.[A-Za-z]+$/;

/**
 * Renders a Markdown file. An operationId in backticks becomes a link. Each heading below the title links to itself. A heading can state
 * its anchor: `## Not found {#404}`. Diagrams are inlined as SVG, so that they use the page's colours. Throws on an unknown operation, a
 * missing image and an image without a text alternative.
 *
 * @param generated More Markdown, which follows the text of the file.
 */
export function renderMarkdown(file: string, base: string, generated = ''): Rendered {
	const markdown = new MarkdownIt({ html: false, highlight });
	const tokens = markdown.parse(readFileSync(file, 'utf8') + generated, {});
	const seen = new Set<string>();
	const sections: Section[] = [];
	for (const [at, token] of tokens.entries()) {
		if (token.type === 'heading_open') sections.push(section(token, tokens[at + 1], seen, file));
		else if (token.type === 'inline' || token.type === 'fence') addText(sections.at(-1), token, tokens[at - 1]);
	}
	const summary = plain(tokens[tokens.findIndex(({ type }) => type === 'paragraph_open') + 1]);
	linkOperations(tokens, base, (id) => {
		throw new Error(`${file}: unknown operation ${id}. The ids are in spec/openapi.yaml.`);
	});
	markdown.renderer.rules.image = (inline, at) => picture(inline[at] as Token, file);
	markdown.renderer.rules.heading_close = (list, at) => headingEnd(list[at] as Token, list[at - 2], list[at - 1]);
	const rendered = markdown.renderer.render(tokens, markdown.options, {});
	const [first] = sections;
	if (first?.level !== 1) throw new Error(`${file} must start with a heading of level 1, such as "# Title".`);
	return { html: scrollable(rendered), title: first.title, summary, sections };
}

export function highlight(code: string, language: string): string {
	const known = hljs.getLanguage(language) ? language : 'plaintext';
	return hljs.highlight(code, { language: known }).value;
}

function section(open: Token, inline: Token | undefined, seen: Set<string>, file: string): Section {
	const stated = statedAnchor(inline);
	const title = plain(inline);
	const anchor = stated ?? slug(title);
	if (seen.has(anchor)) throw new Error(`${file} has two headings with the anchor #${anchor}. Rename one.`);
	seen.add(anchor);
	open.attrSet('id', anchor);
	return { title, anchor, level: Number(open.tag.slice(1)), text: '' };
}

/** Removes `{#anchor}` from the end of a heading, and returns the anchor. */
function statedAnchor(heading: Token | undefined): string | undefined {
	const last = heading?.children?.at(-1);
	const [marker, anchor] = / *\{#([\w-]+)\}$/.exec(last?.content ?? '') ?? [];
	if (last && marker) last.content = last.content.slice(0, -marker.length);
	return anchor;
}

/** The end of a heading, after a link to itself. The title of the page needs none. */
function headingEnd({ tag }: Token, start: Token | undefined, inline: Token | undefined): string {
	if (tag === 'h1') return '</h1>\n';
	const anchor = start?.attrGet('id');
	return ` <a class="heading-link" href="#${anchor}" aria-label="Link to: ${escapeHtml(plain(inline))}">#</a></${tag}>\n`;
}

/** Collects the text of a section for the search, without its heading. */
function addText(section: Section | undefined, token: Token, before: Token | undefined): void {
	if (section && before?.type !== 'heading_open') section.text += ` ${token.type === 'fence' ? token.content : plain(token)}`;
}

export function slug(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

function plain(token: Token | undefined): string {
	return (token?.children ?? []).map(({ content, type }) => (type === 'softbreak' ? ' ' : content)).join('');
}

/** Links each operationId in backticks to the page of its operation. */
export function linkOperations(tokens: readonly Token[], base: string, onUnknown: (id: string) => void): void {
	for (const token of tokens) if (token.type === 'inline') linkIn(token, base, onUnknown);
}

function linkIn(inline: Token, base: string, onUnknown: (id: string) => void): void {
	let inLink = false;
	for (const child of inline.children ?? []) {
		if (child.type === 'link_open') {
			inLink = true;
			child.attrSet('href', resolveLink(String(child.attrGet('href') ?? ''), base));
		}
		if (child.type === 'link_close') inLink = false;
		if (child.type !== 'code_inline' || !MENTION.test(child.content)) continue;
		if (!(child.content in operations)) onUnknown(child.content);
		if (inLink || !(child.content in operations)) continue;
		const target = `${base}operations/${child.content}.html`;
		child.type = 'html_inline';
		child.content = `<a href="${target}"><code>${child.content}</code></a>`;
	}
}

/** Guides link to each other by file name, and to other pages by a path from the root of the site. */
function resolveLink(href: string, base: string): string {
	if (/^https?:/.test(href)) return href;
	if (href.startsWith('/')) return base + href.slice(1);
	return href.replace(/\.md(?=#|$)/, '.html');
}

function picture(token: Token, file: string): string {
	const source = String(token.attrGet('src') ?? '');
	const alternative = token.content.trim();
	if (!alternative) throw new Error(`${file}: the image ${source} has no text alternative. Write ![What it shows](${source}).`);
	const path = join(dirname(file), source);
	if (!existsSync(path)) throw new Error(`${file}: the image ${source} does not exist.`);
	const svg = diagram(path).replace('<svg ', `<svg role="img" aria-label="${escapeHtml(alternative)}" `);
	return `<span class="wide picture" tabindex="0" role="group" aria-label="Diagram">${svg}</span>`;
}

/** Makes wide tables and code blocks scroll on their own, by keyboard too. */
function scrollable(html: string): string {
	return html
		.replaceAll('<table>', '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>')
		.replaceAll('</table>', '</table></div>')
		.replaceAll('<pre>', '<pre tabindex="0">');
}
