import { readdirSync, readFileSync, rmSync } from 'node:fs';
import nodePath, { join } from 'node:path';

/** What a declaration file imports, as written. Comments are skipped: their examples import packages of the reader. */
export function importsOf(declaration: string): string[] {
	const code = declaration.replace(/\/\*[\s\S]*?\*\//g, '');
	return [...code.matchAll(/\b(?:from|import)\s*\(?\s*(["'])([^"']+)\1/g)].map(([, , name = '']) => name);
}

/** The declaration file that a relative import of another one leads to. */
export function declarationFile(from: string, name: string, path: typeof nodePath.posix = nodePath): string {
	return path.join(path.dirname(from), name.replace(/\.[jt]s$/, '.d.ts'));
}

/** The declaration files that the entries reach by relative imports, the entries included. */
function reachable(entries: readonly string[]): Set<string> {
	const found = new Set(entries);
	// A set that grows while it is read is read to its end.
	for (const file of found) {
		for (const name of importsOf(readFileSync(file, 'utf8'))) {
			if (name.startsWith('.')) found.add(declarationFile(file, name));
		}
	}
	return found;
}

/** Deletes the declarations that no entry reaches: some of them import packages that a user does not have. */
export function keepReachable(folder: string, entries: readonly string[]): void {
	const kept = reachable(entries.map((entry) => join(folder, entry)));
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = join(folder, name);
		if (name.endsWith('.d.ts') && !kept.has(file)) rmSync(file);
	}
	// The folders that are empty now go too, the deepest first.
	const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
	for (const { parentPath, name } of folders.toReversed()) {
		const path = join(parentPath, name);
		if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
	}
}
