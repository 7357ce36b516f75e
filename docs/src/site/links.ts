/** Verifies every internal link, image and script of the site. */
import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { anchorOf } from '../content/anchors.ts';

const ATTRIBUTE = /<(\w+)[^>]*?\s(?:href|src|content)="([^"]*)"/g;
const POINTING = new Set(['a', 'link', 'script', 'img', 'meta']);

/** Takes each page's HTML by its path, and the paths of all other files. Throws an error that lists each page and link. */
export function checkLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): void {
	const broken: string[] = [];
	for (const [path, html] of pages) {
		for (const target of targetsOf(html)) {
			const fault = faultOf(target, path, pages, files);
			if (fault) broken.push(`${path} links to ${target}: ${fault}`);
		}
	}
	if (broken.length > 0) throw new Error(`Broken links:\n${broken.join('\n')}`);
}

function targetsOf(html: string): string[] {
	return [...html.matchAll(ATTRIBUTE)].flatMap(([element, tag = '', value = '']) => {
		if (!POINTING.has(tag)) return [];
		if (tag !== 'meta') return [value];
		const refresh = /^0; url=(.*)$/.exec(value);
		return element.includes('http-equiv="refresh"') && refresh?.[1] ? [refresh[1]] : [];
	});
}

function faultOf(
	target: string,
	path: string,
	pages: ReadonlyMap<string, string>,
	files: ReadonlySet<string>,
): string | undefined {
	if (/^(?:https?:|data:|mailto:)/.test(target)) return undefined;
	const url = new URL(target, `http://site/${path}`);
	const file = decodeURIComponent(url.pathname.slice(1)) || 'index.html';
	if (!pages.has(file) && !files.has(file)) return 'no such file';
	if (!url.hash) return undefined;
	if (file === 'reference.html') return referenceAnchors().has(url.hash) ? undefined : 'no such anchor in the reference';
	// A script of the page reads its anchor.
	if (file === 'try.html' && url.hash.slice(1) in operations) return undefined;
	return pages.get(file)?.includes(`id="${url.hash.slice(1)}"`) ? undefined : 'no such anchor in the page';
}

function referenceAnchors(): Set<string> {
	const operations = operationIds.map(anchorOf);
	const tags = operations.map((anchor) => anchor.replace(/\/[^/]*$/, ''));
	return new Set([...operations, ...tags]);
}
