import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Copies the declarations of a folder for CommonJS. The copies import openapi-fetch's declarations for ECMAScript modules: those for
 * CommonJS have `export =` beside other exports, which does not compile (TS2309).
 */
export function copyDeclarations(from: string, to: string): void {
	const imported = /import (?:type )?\{ (?:type )?(\w+) \} from 'openapi-fetch';/;
	for (const file of globSync('**/*.d.ts', { cwd: from })) {
		const text = readFileSync(join(from, file), 'utf8');
		mkdirSync(dirname(join(to, file)), { recursive: true });
		const replaced = text.replace(imported, "import type { $1 } from 'openapi-fetch' with { 'resolution-mode': 'import' };");
		writeFileSync(join(to, file), replaced);
	}
}

/**
 * Lets a default import of a CommonJS package be its `exports.default`. The code that esbuild generates for a package of type
 * `module` takes `module.exports`, as Node does when an ECMAScript module imports CommonJS.
 */
export function fixDefaultImports(folder: string): void {
	for (const file of globSync('**/*.js', { cwd: folder })) {
		const text = readFileSync(join(folder, file), 'utf8');
		writeFileSync(join(folder, file), text.replaceAll(/__toESM\((require\("[^"]+"\)), 1\)/g, '__toESM($1)'));
	}
}
