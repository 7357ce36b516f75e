/** Adds the addresses of the built site to those that are promised: part of a release. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './site/files.ts';
import { addresses, PROMISES, promised } from './site/promises.ts';

const dist = join(import.meta.dirname, '../dist');
const files = siteFiles(dist).filter((name) => /\.(?:html|md|json|yaml|txt)$/.test(name));
const kept = files.filter((name) => !name.startsWith('sources/'));
const pages = new Map(
	kept.filter((name) => name.endsWith('.html')).map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
);
const before = promised();
const after = [...new Set([...before, ...addresses(kept, pages)])].sort();
writeFileSync(PROMISES, `${after.join('\n')}\n`);
console.log(`${after.length - before.length} addresses were added; ${after.length} are promised.`);
