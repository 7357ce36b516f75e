/**
 * Addresses that a release has published, and that readers keep in bookmarks, tickets and code. Each must lead somewhere for
 * ever: by itself, or by an entry in `docs/moved.json`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationIds } from '@returning-ai/codegen/example-request';
import { anchorOf } from '../reference/anchors.ts';

const docs = join(import.meta.dirname, '../..');
export const PROMISES = join(docs, 'promised-addresses.txt');

export function promised(): string[] {
	return readFileSync(PROMISES, 'utf8').split('\n').filter(Boolean);
}

/** From an address that was to one that is. An address with a `#` is led on by a script, any other by a page. */
export function moved(): Record<string, string> {
	return JSON.parse(readFileSync(join(docs, 'moved.json'), 'utf8'));
}

/** The pages that lead on. */
export function redirects(entries: Record<string, string> = moved()): [from: string, to: string][] {
	const pages = Object.entries(entries).filter(([from]) => !from.includes('#'));
	return pages.map(([from, to]) => [from, '../'.repeat(from.split('/').length - 1) + to]);
}

/** Every address of the built site. */
export function addresses(files: Iterable<string>, pages: ReadonlyMap<string, string>): Set<string> {
	const found = new Set(files);
	for (const [path, html] of pages) {
		if (path === 'reference.html') continue;
		for (const [, id] of html.matchAll(/<h[1-6] id="([^"]+)"/g)) found.add(`${path}#${id}`);
	}
	// The reference was the front page once.
	for (const id of operationIds) for (const path of ['reference.html', 'index.html']) found.add(path + anchorOf(id));
	return found;
}

export function checkPromises(
	files: Iterable<string>,
	pages: ReadonlyMap<string, string>,
	promises: readonly string[] = promised(),
	entries: Record<string, string> = moved(),
): void {
	const here = addresses(files, pages);
	for (const [from, to] of Object.entries(entries))
		if (!here.has(to)) throw new Error(`docs/moved.json leads from ${from} to ${to}, which there is not.`);
	const lost = promises.filter((address) => !here.has(address) && !(address in entries));
	if (lost.length === 0) return;
	const advice = 'Say in docs/moved.json where each is now, as "old address": "new address".';
	throw new Error(`Addresses that a release has published lead nowhere. ${advice}\n${lost.join('\n')}`);
}
