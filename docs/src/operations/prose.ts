/** Markdown of the contract as HTML. */
import MarkdownIt, { type Token } from 'markdown-it';
import { escapeHtml } from '../html/page.ts';
import { linkOperations } from '../site/markdown.ts';

const markdown = new MarkdownIt({ html: false });
/** From `operations/` to the root of the site. */
const BASE = '../';

/** Paragraphs and lists. Links each code in `links` to its target, and each operation to its page. */
export function prose(text: string, links: ReadonlyMap<string, string> = new Map()): string {
	const tokens = markdown.parse(text, {});
	return render(tokens, links);
}

/** A phrase without a paragraph around it. */
export function phrase(text: string): string {
	return render(markdown.parseInline(text, {}), new Map());
}

function render(tokens: Token[], links: ReadonlyMap<string, string>): string {
	linkOperations(tokens, BASE, (id) => {
		throw new Error(`A description in the contract names the unknown operation ${id}. The ids are in spec/openapi.yaml.`);
	});
	for (const { children } of tokens) for (const child of children ?? []) linkCode(child, links);
	return markdown.renderer.render(tokens, markdown.options, {}).trim();
}

function linkCode(token: Token, links: ReadonlyMap<string, string>): void {
	const target = token.type === 'code_inline' ? links.get(token.content) : undefined;
	if (target === undefined) return;
	token.type = 'html_inline';
	token.content = `<a href="${escapeHtml(target)}"><code>${escapeHtml(token.content)}</code></a>`;
}

/** The first sentences of a description as plain text, at most `length` characters. */
export function plainStart(text: string, length: number): string {
	const [first = ''] = text.trim().split('\n\n');
	const plain = first.replace(/\s+/g, ' ').replaceAll('`', '');
	if (plain.length <= length) return plain;
	const sentences = plain.slice(0, length + 1).match(/^.*[.!?](?= )/)?.[0];
	return sentences ?? `${plain.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}
