import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import nodePath, { dirname, join, relative } from 'node:path';

/** Text by path, relative to the package. */
export type GeneratedFiles = Record<string, string>;

export const HEADER = `// Made from spec/openapi.yaml by \`npm run generate\`. Do not edit: change the contract, then run that command.\n`;

/** Writes all files, and removes obsolete generated files. An unchanged file keeps its timestamp. */
export function writeFiles(folder: string, files: GeneratedFiles): void {
	for (const [path, text] of Object.entries(files)) {
		const file = join(folder, path);
		if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	for (const path of leftovers(generatedIn(folder), files)) rmSync(join(folder, path));
}

/** The files that are out of date, missing or obsolete, as paths from the root of the repository, with forward slashes. */
export function staleFiles(folder: string, files: GeneratedFiles): string[] {
	const changed = Object.keys(files).filter((path) => {
		const file = join(folder, path);
		return !existsSync(file) || readFileSync(file, 'utf8') !== files[path];
	});
	return [...changed, ...leftovers(generatedIn(folder), files)].map((path) =>
		slashes(relative(join(folder, '../..'), join(folder, path))),
	);
}

function generatedIn(folder: string): string[] {
	return globSync('{src,test}/**/*.gen.ts', { cwd: folder });
}

/** The obsolete files among `found`, with forward slashes. */
export function leftovers(found: readonly string[], files: GeneratedFiles, path: typeof nodePath.posix = nodePath): string[] {
	return found.map((file) => slashes(file, path)).filter((file) => !(file in files));
}

function slashes(file: string, path: typeof nodePath.posix = nodePath): string {
	return file.replaceAll(path.sep, '/');
}
