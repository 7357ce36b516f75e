import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A guide of the documentation, as Markdown. */
export interface Guide {
	/** `start-here` */
	readonly name: string;
	readonly title: string;
	/** The first paragraph. */
	readonly description: string;
	readonly text: string;
}

/** Beside the bundle. The build writes them. */
const GUIDES_FOLDER: string = join(import.meta.dirname, 'guides');

/** Reads the guides. None if the folder does not exist, as when the program runs from its source. */
export async function readGuides(folder: string = GUIDES_FOLDER): Promise<Guide[]> {
	const names = await readdir(folder).catch((): string[] => []);
	const files = names.filter((name) => name.endsWith('.md')).sort();
	return Promise.all(
		files.map(async (file) => toGuide(file.slice(0, -'.md'.length), await readFile(join(folder, file), 'utf8'))),
	);
}

function toGuide(name: string, text: string): Guide {
	const [, title = name, description = ''] = /^# (.+)\n+(.+)/.exec(text) ?? [];
	return { name, title, description, text };
}
