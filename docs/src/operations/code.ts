import { escapeHtml } from '../html/page.ts';
import { highlight } from '../site/markdown.ts';

/** A block of code, which scrolls by keyboard. */
export function codeBlock(source: string, language: string): string {
	return `<pre tabindex="0"><code>${highlight(source, language)}</code></pre>`;
}

export function jsonBlock(value: unknown): string {
	return codeBlock(JSON.stringify(value, undefined, 2), 'json');
}

export function inlineCode(text: string): string {
	return `<code>${escapeHtml(text)}</code>`;
}
