import type { Change } from '../site/changes.ts';

/**
 * `changes.xml`: the released versions as RSS 2.0, newest first. An item has no date, because change logs have none.
 *
 * @param site The base URL of the site. Without it, links are relative to the root of the site, which readers of feeds resolve
 * against the address of the feed.
 */
export function changesFeed(versions: ReadonlyMap<string, readonly Change[]>, site = ''): string {
	const base = site === '' || site.endsWith('/') ? site : `${site}/`;
	const self = site === '' ? '' : `\n<atom:link rel="self" type="application/rss+xml" href="${escapeXml(base)}changes.xml"/>`;
	return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Changes of the Returning.AI API</title>
<link>${escapeXml(base)}changes.html</link>
<description>Each version of the contract and of the packages.</description>
<language>en</language>${self}
${[...versions].map(([version, changes]) => `${item(version, changes, base)}\n`).join('')}</channel>
</rss>
`;
}

function item(version: string, changes: readonly Change[], base: string): string {
	const lines = changes.map(({ text, packages }) => `${text}\n(${[...packages].join(', ')})`);
	const link = `${escapeXml(base)}changes.html#${escapeXml(version)}`;
	return `<item>
<title>Version ${escapeXml(version)}</title>
<link>${link}</link>
<guid isPermaLink="false">returning-ai-${escapeXml(version)}</guid>
<description>${escapeXml(lines.join('\n\n'))}</description>
</item>`;
}

/** Escapes text, and drops the control characters that XML 1.0 forbids. */
function escapeXml(text: string): string {
	return text
		.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) => ('\t\n\r'.includes(character) ? character : ''))
		.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
