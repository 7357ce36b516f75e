/**
 * Builds `dist/`: declarations by tsc, file by file; JavaScript by esbuild, one file per entry and one (`core.js`) for what they
 * share, since loading forty small files takes a program longer than running them. A build that fails leaves the last good one.
 */
import { globSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { emitDeclarations } from '@returning-ai/codegen/emit-declarations';
import { build, type Plugin } from 'esbuild';
import { type Separate, separateImport } from './build-imports.ts';

const root = import.meta.dirname;
const src = join(root, 'src');
const dist = join(root, 'dist');

const next = await emitDeclarations(root);

const SHARED = { pattern: /^(core\/|hosts\.gen|version\.gen|resources\/ids\.gen)/, file: 'core/index.js' };
const RESOURCES = { pattern: /^resources\// };

await bundle('core/index.ts');
for (const entry of globSync('resources/*/*.gen.ts', { cwd: src })) await bundle(entry, SHARED);
// The whole client holds its methods itself: one file to load.
for (const entry of ['index.ts', 'raw.ts']) await bundle(entry, SHARED);
for (const entry of ['bulk.ts', 'otel.ts', 'query.ts', 'testing.ts', 'undici.ts']) await bundle(entry, SHARED, RESOURCES);

rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);

async function bundle(entry: string, ...separate: Separate[]): Promise<void> {
	await build({
		entryPoints: [join(src, entry)],
		outdir: next,
		outbase: src,
		bundle: true,
		format: 'esm',
		platform: 'neutral',
		target: 'es2022',
		packages: 'external',
		legalComments: 'none',
		plugins: separate.map((modules) => keepSeparate(entry, modules)),
	});
}

/** Leaves the modules that match in a file of their own. */
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
