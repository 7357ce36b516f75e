import { readdirSync } from 'node:fs';
import nodePath from 'node:path';

/** The files and folders of the built site, as addresses have them: from its root, with forward slashes. */
export function siteFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => toAddress(name));
}

export function toAddress(file: string, path: typeof nodePath.posix = nodePath): string {
	return file.replaceAll(path.sep, '/');
}
