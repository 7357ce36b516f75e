/** URLs that a release has published. Each must stay valid permanently: as a file, or as a redirect in `docs/moved.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationIds } from '@returning-ai/codegen/example-request';
import { anchorOf } from '../content/anchors.ts';

const docs = join(import.meta.dirname, '../..');
export const PERMALINKS = join(docs, 'permalinks.txt');

export function permalinks(): string[] {
	return readFileSync(PERMALINKS, 'utf8').split('\n').filter(Boolean);
}

/** Maps an old URL to its replacement. A script redirects URLs with a `#`; a page redirects the others. */
export function redirects(): Record<string, string> {
	return JSON.parse(readFileSync(join(docs, 'moved.json'), 'utf8'));
}

/** The redirects that need a page, each with its target relative to that page. */
export function redirectPages(entries: Record<string, string> = redirects()): [from: string, to: string][] {
	const pages = Object.entries(entries).filter(([from]) => !from.includes('#'));
	return pages.map(([from, to]) => [from, '../'.repeat(from.split('/').length - 1) + to]);
}

/** Every URL of the built site. */
export function siteUrls(files: Iterable<string>, pages: ReadonlyMap<string, string>): Set<string> {
	const urls = new Set(files);
	for (const [path, html] of pages) {
		// The anchors within an operation follow from the contract, which may remove a status. The page itself stays.
		if (path === 'reference.html' || path.startsWith('operations/')) continue;
		for (const [, id] of html.matchAll(/<h[1-6] id="([^"]+)"/g)) urls.add(`${path}#${id}`);
	}
	// The first version served the reference as the front page.
	for (const id of operationIds) for (const path of ['reference.html', 'index.html']) urls.add(path + anchorOf(id));
	return urls;
}

export function checkPermalinks(
	files: Iterable<string>,
	pages: ReadonlyMap<string, string>,
	published: readonly string[] = permalinks(),
	entries: Record<string, string> = redirects(),
): void {
	const urls = siteUrls(files, pages);
	for (const [from, to] of Object.entries(entries))
		if (!urls.has(to))
			throw new Error(`docs/moved.json redirects ${from} to ${to}, which does not exist. Name an existing page.`);
	const broken = published.filter((url) => !urls.has(url) && !(url in entries));
	if (broken.length === 0) return;
	const fix = 'Add a redirect for each to docs/moved.json, as "old URL": "new URL".';
	throw new Error(`The build lost URLs that a release has published. ${fix}\n${broken.join('\n')}`);
}
