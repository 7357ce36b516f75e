import MarkdownIt from 'markdown-it';
import { escapeHtml } from '../html/page.ts';
import { highlight, linkOperations } from '../site/markdown.ts';

/** Maps the name of an export to its URL, relative to the page. */
export type Links = ReadonlyMap<string, string>;

const markdown = new MarkdownIt({ html: false, highlight });

/** Renders a documentation comment. An operationId in backticks becomes a link. */
export function renderDoc(text: string, base: string): string {
	const tokens = markdown.parse(text, {});
	linkOperations(tokens, base, () => {});
	return markdown.renderer.render(tokens, markdown.options, {}).replaceAll('<pre>', '<pre tabindex="0">');
}

/** A block of TypeScript, in which the names of exported types are links. */
export function codeBlock(code: string, links: Links): string {
	return `<pre tabindex="0"><code>${linked(highlight(code, 'typescript'), links)}</code></pre>`;
}

/** Inline TypeScript, in which the names of exported types are links. */
export function inlineCode(code: string, links: Links): string {
	return `<code>${linked(escapeHtml(code), links)}</code>`;
}

/** Links names outside tags, strings and comments. Only types begin with a capital, so that no member is taken for an export. */
function linked(html: string, links: Links): string {
	let skipped = 0;
	return html
		.split(/(<[^>]*>)/)
		.map((part) => {
			if (part.startsWith('</')) skipped = Math.max(0, skipped - 1);
			else if (part.startsWith('<')) skipped = skipped > 0 || /hljs-(?:string|comment)/.test(part) ? skipped + 1 : 0;
			else if (skipped === 0) return part.replaceAll(/\b[A-Z]\w*/g, (name) => link(name, links));
			return part;
		})
		.join('');
}

function link(name: string, links: Links): string {
	const target = links.get(name);
	return target ? `<a href="${escapeHtml(target)}">${name}</a>` : name;
}
