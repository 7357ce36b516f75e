import { escapeHtml } from '../html/page.ts';
import type { Section } from './markdown.ts';

/** A table of contents with fewer entries would only repeat what the reader sees. */
const FEWEST_ENTRIES = 3;

/** "On this page": links to the sections of level 2, with those of level 3 below them. Empty for a page with few sections. */
export function contents(sections: readonly Section[]): string {
	const entries = sections.filter(({ level }) => level === 2 || level === 3);
	if (entries.length < FEWEST_ENTRIES) return '';
	return `<nav class="contents" aria-labelledby="contents-title"><p id="contents-title">On this page</p><ul>${listed(entries)}</ul></nav>`;
}

function listed(entries: readonly Section[]): string {
	let html = '';
	for (const [at, entry] of entries.entries()) {
		if (entry.level === 2) html += `<li>${link(entry)}${nested(entries.slice(at + 1))}</li>`;
	}
	return html;
}

/** The sections of level 3 before the next one of level 2. */
function nested(following: readonly Section[]): string {
	const end = following.findIndex(({ level }) => level === 2);
	const own = end === -1 ? following : following.slice(0, end);
	return own.length > 0 ? `<ul>${own.map((entry) => `<li>${link(entry)}</li>`).join('')}</ul>` : '';
}

function link({ anchor, title }: Section): string {
	return `<a href="#${anchor}">${escapeHtml(title)}</a>`;
}
