import { readdirSync, readFileSync, rmSync } from 'node:fs';
import nodePath, { join } from 'node:path';

/** The import specifiers of a declaration file. Skips comments, because their examples import packages of the user. */
export function importsOf(declaration: string): string[] {
	const code = declaration.replace(/\/\*[\s\S]*?\*\//g, '');
	return [...code.matchAll(/\b(?:from|import)\s*\(?\s*(["'])([^"']+)\1/g)].map(([, , name = '']) => name);
}

/** Resolves a relative import of a declaration file. */
export function declarationFile(from: string, name: string, path: typeof nodePath.posix = nodePath): string {
	return path.join(path.dirname(from), name.replace(/\.[jt]s$/, '.d.ts'));
}

/** The entries, and the declaration files that they import directly or indirectly. */
function reachable(entries: readonly string[]): Set<string> {
	const found = new Set(entries);
	// A loop over a Set also visits the items that are added meanwhile.
	for (const file of found) {
		for (const name of importsOf(readFileSync(file, 'utf8'))) {
			if (name.startsWith('.')) found.add(declarationFile(file, name));
		}
	}
	return found;
}

/** Deletes the declarations that no entry imports: some import packages that a user has not installed. */
export function keepReachable(folder: string, entries: readonly string[]): void {
	const kept = reachable(entries.map((entry) => join(folder, entry)));
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = join(folder, name);
		if (name.endsWith('.d.ts') && !kept.has(file)) rmSync(file);
	}
	// Deletes empty folders, the deepest first.
	const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
	for (const { parentPath, name } of folders.toReversed()) {
		const path = join(parentPath, name);
		if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
	}
}
