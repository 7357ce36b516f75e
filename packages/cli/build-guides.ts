/** Copies the guides of the documentation into the package, in a form that makes sense without the rest of the site. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '../../docs/guides');

/** Writes the guides into `folder`. */
export function buildGuides(folder: string): void {
	mkdirSync(folder, { recursive: true });
	const files = readdirSync(SOURCE).filter((file) => file.endsWith('.md'));
	const names = files.map((file) => file.slice(0, -'.md'.length));
	for (const file of files) writeFileSync(join(folder, file), standalone(readFileSync(join(SOURCE, file), 'utf8'), names));
}

/** Points links to other guides to their resources. Links to pages of the site, and pictures, become plain text. */
export function standalone(markdown: string, guides: readonly string[]): string {
	const blocks = markdown.split(/(^```.*?^```)/ms);
	return blocks.map((block) => (block.startsWith('```') ? block : withoutLinks(block, guides))).join('');
}

function withoutLinks(text: string, guides: readonly string[]): string {
	return text.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (link, picture: string, words: string, target: string) => {
		if (picture !== '') return words;
		if (/^https?:/.test(target)) return link;
		const [, name = ''] = /^([\w-]+)\.md(?:#.*)?$/.exec(target) ?? [];
		return guides.includes(name) ? `[${words}](returning-ai://guides/${name})` : words;
	});
}
