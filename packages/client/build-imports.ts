import nodePath from 'node:path';

/** Modules that stay in a file of their own in `dist`. */
export interface Separate {
	/** Matches the module's path from `src`, with forward slashes. */
	readonly pattern: RegExp;
	/** The file in `dist`, with forward slashes. Default: the file of the same name. */
	readonly file?: string;
}

/**
 * What an entry imports in place of a module that stays in a file of its own; nothing when the module goes into the entry.
 * A miss gives each entry a core of its own, and `instanceof` fails between them.
 */
export function separateImport(
	{ src, entry, module }: { src: string; entry: string; module: string },
	{ pattern, file }: Separate,
	path: typeof nodePath.posix = nodePath,
): string | undefined {
	const slashes = (text: string): string => text.replaceAll(path.sep, '/');
	const inSrc = slashes(path.relative(src, module));
	if (!pattern.test(inSrc)) return undefined;
	const to = slashes(path.relative(path.dirname(entry), file ?? inSrc.replace(/\.ts$/, '.js')));
	return to.startsWith('.') ? to : `./${to}`;
}
