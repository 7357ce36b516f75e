import { type FSWatcher, watch } from 'node:fs';
import nodePath, { join } from 'node:path';

const FOLDERS = ['spec', 'packages', 'docs', 'tools'];

/** An editor writes, renames and touches in one save. */
const SETTLE_MS = 50;

/**
 * Results of builds, tests, and the temporary files of editors: `.x.swp`, `x~`, `x.tmp`, `x___jb_tmp___`, and the number that
 * Vim tries a folder with.
 */
const IGNORED =
	/(?:^|\/)(?:node_modules|dist|dist\.\w+|dist-of-[^/]*|test|fixtures|coverage|kept|\..*|.*(?:~|\.tmp|___)|\d+)(?:\/|$)|\.gen\.ts$|\.log$/;

/** Whether a path from the root, of this system, is no source. */
export function isIgnored(file: string, path: typeof nodePath.posix = nodePath): boolean {
	return IGNORED.test(slashes(file, path));
}

function slashes(file: string, path: typeof nodePath.posix): string {
	return file.replaceAll(path.sep, '/');
}

/** Calls back with the sources that were saved, as paths from the root with forward slashes. The signal ends it. */
export function watchFiles(root: string, signal: AbortSignal, onSave: (files: string[]) => void): FSWatcher[] {
	const saved = new Set<string>();
	let timer: NodeJS.Timeout | undefined;
	const settled = (): void => {
		const files = [...saved];
		saved.clear();
		if (!signal.aborted) onSave(files);
	};
	return FOLDERS.map((folder) =>
		watch(join(root, folder), { recursive: true, signal, ignore: (file) => isIgnored(file) }, (_, name) => {
			if (name === null || isIgnored(name)) return;
			saved.add(`${folder}/${slashes(name, nodePath)}`);
			clearTimeout(timer);
			timer = setTimeout(settled, SETTLE_MS);
		}),
	);
}
