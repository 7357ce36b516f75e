import nodePath from 'node:path';

/** Modules that have their own file in `dist`. */
export interface Separate {
	/** Matches the module's path relative to `src`, with forward slashes. */
	readonly pattern: RegExp;
	/** The file in `dist`, with forward slashes. Default: the file of the same name. */
	readonly file?: string;
}

/**
 * The import path of a module that has its own file; `undefined` if the module is bundled into the entry. A wrong result gives
 * each entry its own copy of the core, and `instanceof` then fails between them.
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
