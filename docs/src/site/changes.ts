import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readChangesets from '@changesets/read';
import MarkdownIt from 'markdown-it';
import type { Page } from '../html/page.ts';
import { linkOperations } from './markdown.ts';

export interface Change {
	text: string;
	packages: Set<string>;
}

const root = join(import.meta.dirname, '../../..');
const markdown = new MarkdownIt({ html: false });

/** The changes by version, from the packages' change logs, after those of the next release, from the changesets. */
export async function changes(): Promise<Page> {
	const sections = [...releasedVersions()].map(([version, list]) => section(version, list));
	return {
		path: 'changes.html',
		alternate: 'changes.xml',
		title: 'Changes',
		description: 'What changed in each version of the contract and of the packages.',
		main: `<article class="prose alone"><h1>Changes</h1>
<p>All packages carry one version, which is the contract's. <a href="guides/versions.html">Versions and what may change</a> explains what each number means.</p>
${section('Next release', await unreleased())}
${sections.join('\n')}</article>`,
	};
}

/** The changes of each released version, newest first. */
export function releasedVersions(): Map<string, Change[]> {
	return released(changeLogs());
}

async function unreleased(): Promise<Change[]> {
	const changesets = await readChangesets(root);
	return changesets.map(({ summary, releases }) => ({ text: summary, packages: new Set(releases.map(({ name }) => name)) }));
}

function changeLogs(): { name: string; text: string }[] {
	const folders = ['spec', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)];
	return folders.flatMap((folder) => {
		const files = readdirSync(join(root, folder));
		if (!files.includes('CHANGELOG.md')) return [];
		const { name } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
		return [{ name, text: readFileSync(join(root, folder, 'CHANGELOG.md'), 'utf8') }];
	});
}

/** Merges the logs. An entry that several packages share appears once, with the names of all of them. */
export function released(logs: readonly { name: string; text: string }[]): Map<string, Change[]> {
	const versions = new Map<string, Change[]>();
	for (const { name, text } of logs) {
		for (const [, version = '', body = ''] of text.matchAll(/^## (\S+)\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)) {
			const list = versions.get(version) ?? [];
			versions.set(version, list);
			for (const entry of entries(body)) {
				const known = list.find((change) => change.text === entry);
				if (known) known.packages.add(name);
				else list.push({ text: entry, packages: new Set([name]) });
			}
		}
	}
	return versions;
}

/** The items of a log, without the commit hash that changesets writes and without "Updated dependencies". */
function entries(body: string): string[] {
	const items = body.split(/^- /m).slice(1);
	const texts = items.map((item) =>
		item
			.replace(/^[0-9a-f]{7,40}: /, '')
			.replace(/^#+ .*$/gm, '')
			.trim(),
	);
	return texts.filter((text) => !text.startsWith('Updated dependencies'));
}

function rendered(text: string): string {
	const tokens = markdown.parse(text, {});
	// An old entry may mention an operation that was removed since.
	linkOperations(tokens, '', () => {});
	return markdown.renderer.render(tokens, markdown.options, {});
}

function section(title: string, list: readonly Change[]): string {
	const items = list.map(({ text, packages }) => `<li>${rendered(text)}<p class="packages">${[...packages].join(', ')}</p></li>`);
	return `<h2 id="${title.toLowerCase().replaceAll(' ', '-')}">${title}</h2>${items.length > 0 ? `<ul>${items.join('')}</ul>` : '<p>Nothing yet.</p>'}`;
}
