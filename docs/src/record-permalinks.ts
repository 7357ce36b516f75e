/** Adds the URLs of the built site to `permalinks.txt`. Part of a release. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './site/files.ts';
import { PERMALINKS, permalinks, siteUrls } from './site/permalinks.ts';

const dist = join(import.meta.dirname, '../dist');
const files = siteFiles(dist)
	.filter((name) => /\.(?:html|md|json|yaml|txt)$/.test(name))
	.filter((name) => !name.startsWith('sources/'));
const pages = new Map(
	files.filter((name) => name.endsWith('.html')).map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
);
const before = permalinks();
const after = [...new Set([...before, ...siteUrls(files, pages)])].sort();
writeFileSync(PERMALINKS, `${after.join('\n')}\n`);
console.log(`Added ${after.length - before.length} URLs to docs/permalinks.txt, which now lists ${after.length}.`);
