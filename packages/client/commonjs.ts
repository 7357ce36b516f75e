import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Its declarations for CommonJS do not compile, because they have `export =` beside other exports (TS2309). */
const BROKEN = 'openapi-fetch';
const IMPORT = new RegExp(`import (?:type )?\\{([^}]*)\\} from '${BROKEN}';`);

/** Copies the declarations of a folder for CommonJS. The copies import openapi-fetch's declarations for ECMAScript modules. */
export function copyDeclarations(from: string, to: string): void {
	for (const file of globSync('**/*.d.ts', { cwd: from })) {
		const text = readFileSync(join(from, file), 'utf8').replace(IMPORT, (_, names: string) => {
			const types = names.replaceAll('type ', '');
			return `import type {${types}} from '${BROKEN}' with { 'resolution-mode': 'import' };`;
		});
		mkdirSync(dirname(join(to, file)), { recursive: true });
		writeFileSync(join(to, file), text);
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
