/**
 * Part of `npm run generate`: repeats the public addresses and the keywords of the root's `package.json` in each published package,
 * since npm shows those of the package alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED } from './api-diff/declarations.ts';

const root = join(import.meta.dirname, '../../..');

export interface RootManifest {
	version: string;
	repository?: { type: string; url: string };
	homepage?: string;
	bugs?: { url: string };
	keywords?: string[];
	[field: string]: unknown;
}

export function readManifest(folder: string): RootManifest {
	return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** A package's `package.json` with the root's addresses and keywords, after its `description`. */
export function withPublicFields(
	own: RootManifest,
	folder: string,
	{ repository, homepage, bugs, keywords = [] }: RootManifest,
): RootManifest {
	const shared = {
		keywords: [...keywords, folder.split('/').at(-1) ?? ''],
		...(homepage && { homepage }),
		...(bugs && { bugs }),
		...(repository && { repository: { ...repository, directory: folder } }),
	};
	const rest = Object.entries(own).filter(([field]) => !['keywords', 'homepage', 'bugs', 'repository'].includes(field));
	const after = rest.findIndex(([field]) => field === 'description') + 1;
	return Object.fromEntries([...rest.slice(0, after), ...Object.entries(shared), ...rest.slice(after)]) as RootManifest;
}

/** The `package.json` files that differ from what this writes. */
export function outdatedManifests(): string[] {
	return [...PUBLISHED.values()]
		.filter((folder) => text(readManifest(folder)) !== expected(folder))
		.map((folder) => `${folder}/package.json`);
}

function expected(folder: string): string {
	return text(withPublicFields(readManifest(folder), folder, readManifest('.')));
}

function text(manifest: RootManifest): string {
	return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

if (import.meta.main)
	for (const folder of PUBLISHED.values()) writeFileSync(join(root, folder, 'package.json'), expected(folder));
