import { readdirSync } from 'node:fs';
import type { Context } from '../context.ts';

/** The paths of the files and folders whose path starts with the given text. A folder ends with a slash. */
export function filesAt(start: string, { env }: Context): string[] {
	const folder = start.slice(0, start.lastIndexOf('/') + 1);
	const name = start.slice(folder.length);
	try {
		return readdirSync(folder.replace(/^~(?=\/)/, env.HOME ?? '~') || '.', { withFileTypes: true })
			.filter((entry) => !entry.name.startsWith('.') || name.startsWith('.'))
			.map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
			.filter((path) => path.startsWith(start))
			.sort();
	} catch {
		return [];
	}
}
