import { readdirSync } from 'node:fs';
import nodePath from 'node:path';

/** The files and folders of the built site as relative URLs. */
export function siteFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => toUrlPath(name));
}

export function toUrlPath(file: string, path: typeof nodePath.posix = nodePath): string {
	return file.replaceAll(path.sep, '/');
}
