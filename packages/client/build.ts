/**
 * Builds `dist/` as ECMAScript modules, `dist/production/` without the texts for developers, and `dist/cjs/` as CommonJS. tsc
 * writes one declaration per file. esbuild writes one JavaScript file per entry, and `core/index.js` for the shared code: loading
 * forty small files would take a program longer than running them. A failed build keeps the previous one.
 */
import { copyFileSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emitDeclarations } from '@returning-ai/codegen/emit-declarations';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type Separate, separateImport } from './build-imports.ts';

const root = import.meta.dirname;
const src = join(root, 'src');
const dist = join(root, 'dist');

const next = await emitDeclarations(root);
const cjs = join(next, 'cjs');
for (const file of globSync('**/*.d.ts', { cwd: next })) {
	mkdirSync(dirname(join(cjs, file)), { recursive: true });
	copyFileSync(join(next, file), join(cjs, file));
}
// Node, TypeScript and bundlers read the nearest `package.json`, and take the `.js` and `.d.ts` files there for CommonJS.
writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs", "sideEffects": false }\n');

/** Bundlers such as Vite and webpack choose it by the condition "production". */
const PRODUCTION: BuildOptions = { format: 'esm', outdir: join(next, 'production'), define: { DEVELOPMENT: 'false' } };
const FORMATS: readonly BuildOptions[] = [
	{ format: 'esm', outdir: next, define: { DEVELOPMENT: 'true' } },
	// `import()` becomes a late `require()`: Jest rejects `import()`, and the optional packages are CommonJS.
	{ format: 'cjs', outdir: cjs, define: { DEVELOPMENT: 'true' }, supported: { 'dynamic-import': false } },
];
/** Entries without code of the core, which a page does not load. */
const ONLY_IN_SERVERS_AND_TESTS: readonly string[] = ['otel.ts', 'testing.ts', 'undici.ts'];
const SHARED = { pattern: /^(core\/|hosts\.gen|version\.gen|resources\/ids\.gen)/, file: 'core/index.js' };
const RESOURCES = { pattern: /^resources\// };

await bundle('core/index.ts');
for (const entry of globSync('resources/*/*.gen.ts', { cwd: src })) await bundle(entry, SHARED);
// The whole client contains its methods, so that a program loads one file.
for (const entry of ['index.ts', 'raw.ts']) await bundle(entry, SHARED);
for (const entry of ['bulk.ts', 'otel.ts', 'query.ts', 'testing.ts', 'undici.ts']) await bundle(entry, SHARED, RESOURCES);
fixDefaultImports();

rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);

async function bundle(entry: string, ...separate: Separate[]): Promise<void> {
	const formats = ONLY_IN_SERVERS_AND_TESTS.includes(entry) ? FORMATS : [PRODUCTION, ...FORMATS];
	for (const format of formats) {
		await build({
			entryPoints: [join(src, entry)],
			outbase: src,
			bundle: true,
			platform: 'neutral',
			target: 'es2022',
			packages: 'external',
			legalComments: 'none',
			// Removes what DEVELOPMENT excludes.
			minifySyntax: true,
			plugins: separate.map((modules) => keepSeparate(entry, modules)),
			...format,
		});
	}
}

/** Keeps matching modules external, with their path in `dist`. */
function keepSeparate(entry: string, modules: Separate): Plugin {
	return {
		name: 'keep-separate',
		setup({ onResolve }) {
			onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
				if (kind === 'entry-point') return undefined;
				const to = separateImport({ src, entry, module: join(resolveDir, path) }, modules);
				return to === undefined ? undefined : { path: to, external: true };
			});
		},
	};
}

/**
 * Lets a default import of a CommonJS package be its `exports.default`. The code that esbuild generates for a package of type
 * `module` takes `module.exports`, as Node does when an ECMAScript module imports CommonJS.
 */
function fixDefaultImports(): void {
	for (const file of globSync('**/*.js', { cwd: cjs })) {
		const text = readFileSync(join(cjs, file), 'utf8');
		writeFileSync(join(cjs, file), text.replaceAll(/__toESM\((require\("[^"]+"\)), 1\)/g, '__toESM($1)'));
	}
}
