import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Text by path, relative to the package. */
export type GeneratedFiles = Record<string, string>;

export const HEADER = `// Made from spec/openapi.yaml by \`npm run generate\`. Do not edit: change the contract, then run that command.\n`;

/** Writes all files and removes generated ones that are no longer made. A file that would not change keeps its time stamp. */
export function writeFiles(folder: string, files: GeneratedFiles): void {
	for (const [path, text] of Object.entries(files)) {
		const file = join(folder, path);
		if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	for (const path of leftovers(folder, files)) rmSync(join(folder, path));
}

/** The files that differ from what would be written, are missing, or are left over, as paths from the current folder. */
export function staleFiles(folder: string, files: GeneratedFiles): string[] {
	const changed = Object.keys(files).filter((path) => {
		const file = join(folder, path);
		return !existsSync(file) || readFileSync(file, 'utf8') !== files[path];
	});
	return [...changed, ...leftovers(folder, files)].map((path) => relative(join(folder, '../..'), join(folder, path)));
}

function leftovers(folder: string, files: GeneratedFiles): string[] {
	return globSync('{src,test}/**/*.gen.ts', { cwd: folder }).filter((path) => !(path in files));
}
