import { type FSWatcher, watch } from 'node:fs';
import nodePath, { join } from 'node:path';

const FOLDERS = ['spec', 'packages', 'docs', 'tools'];

/** One save of an editor causes several events. */
const SETTLE_MS = 50;

/**
 * Build output, tests, the release baseline, and temporary files of editors: `.x.swp`, `x~`, `x.tmp`, `x___jb_tmp___`, and the
 * number that Vim uses to test a folder.
 */
const IGNORED =
	/(?:^|\/)(?:node_modules|dist|dist\.\w+|dist-of-[^/]*|test|fixtures|coverage|baseline|\..*|.*(?:~|\.tmp|___)|\d+)(?:\/|$)|\.gen\.ts$|\.log$/;

/** Whether a path from the root is not a source file. */
export function isIgnored(file: string, path: typeof nodePath.posix = nodePath): boolean {
	return IGNORED.test(slashes(file, path));
}

function slashes(file: string, path: typeof nodePath.posix): string {
	return file.replaceAll(path.sep, '/');
}

/** Calls `onSave` with the saved sources, as paths from the root with forward slashes, until the signal aborts. */
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
