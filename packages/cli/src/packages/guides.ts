import { readdir, readFile } from 'node:fs/promises';

/** A guide of the documentation. The build copies them. */
export interface Guide {
	/** The name of its page: `bulk-import-and-update`. */
	readonly name: string;
	readonly title: string;
	readonly text: string;
}

// All modules are bundled into one folder.
const FOLDER = new URL('./guides/', import.meta.url);

/** Reads all guides, sorted by name. */
export async function readGuides(folder: URL = FOLDER): Promise<Guide[]> {
	const files = await readdir(folder).catch(() => []);
	const names = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));
	return Promise.all(names.sort().map((name) => readGuide(name, folder)));
}

async function readGuide(name: string, folder: URL): Promise<Guide> {
	const text = await readFile(new URL(`${name}.md`, folder), 'utf8');
	return { name, title: /^# (.+)$/m.exec(text)?.[1] ?? name, text };
}
