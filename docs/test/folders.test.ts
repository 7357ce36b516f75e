import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { toUrlPath } from '../src/site/files.ts';

const src = join(import.meta.dirname, '../src');

/** The folders of `src` that each folder imports from. */
function importsByFolder(): Map<string, Set<string>> {
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
	const imports = new Map<string, Set<string>>();
	for (const file of files.map((name) => toUrlPath(name))) {
		const folder = dirname(file);
		const targets = imports.get(folder) ?? new Set();
		imports.set(folder, targets);
		for (const [, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(/from '(\.[^']+)'/g))
			targets.add(posix.join(folder, dirname(path)));
		targets.delete(folder);
	}
	return imports;
}

function reaches(from: string, to: string, imports: ReadonlyMap<string, Set<string>>, seen = new Set<string>()): boolean {
	return [...(imports.get(from) ?? [])].some((next) => {
		if (next === to) return true;
		if (seen.has(next)) return false;
		seen.add(next);
		return reaches(next, to, imports, seen);
	});
}

it('folders of src import each other in one direction', () => {
	const imports = importsByFolder();
	expect(imports.size).toBeGreaterThan(8);
	expect([...imports.keys()].filter((folder) => reaches(folder, folder, imports))).toEqual([]);
});
