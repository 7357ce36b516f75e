/**
 * Builds `dist/`: declarations by tsc, file by file; JavaScript by esbuild, one file per entry and one (`core.js`) for what they
 * share, since loading forty small files takes a program longer than running them.
 */
import { execFileSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = import.meta.dirname;
const src = join(root, 'src');
const dist = join(root, 'dist');

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(dirname(typescript), 'bin/tsc'), '-p', 'tsconfig.build.json', '--emitDeclarationOnly'], {
	cwd: root,
	stdio: 'inherit',
});

const SHARED = { pattern: /src\/(core\/|hosts\.gen|version\.gen|resources\/ids\.gen)/, file: 'core/index.js' };
const RESOURCES = { pattern: /src\/resources\// };

await bundle('core/index.ts');
for (const entry of globSync('resources/*/*.gen.ts', { cwd: src })) await bundle(entry, SHARED);
// The whole client holds its methods itself: one file to load.
for (const entry of ['index.ts', 'raw.ts']) await bundle(entry, SHARED);
for (const entry of ['bulk.ts', 'otel.ts', 'query.ts', 'testing.ts', 'undici.ts']) await bundle(entry, SHARED, RESOURCES);

interface Elsewhere {
	pattern: RegExp;
	/** Default: the file of the same name. */
	file?: string;
}

async function bundle(entry: string, ...others: Elsewhere[]): Promise<void> {
	await build({
		entryPoints: [join(src, entry)],
		outdir: dist,
		outbase: src,
		bundle: true,
		format: 'esm',
		platform: 'neutral',
		target: 'es2022',
		packages: 'external',
		legalComments: 'none',
		plugins: others.map((other) => elsewhere(dirname(entry), other)),
	});
}

/** Leaves what matches in a file of its own. */
function elsewhere(from: string, { pattern, file }: Elsewhere): Plugin {
	return {
		name: 'elsewhere',
		setup({ onResolve }) {
			onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
				const target = join(resolveDir, path);
				if (kind === 'entry-point' || !pattern.test(target)) return undefined;
				const to = relative(from, file ?? relative(src, target).replace(/\.ts$/, '.js'));
				return { path: to.startsWith('.') ? to : `./${to}`, external: true };
			});
		},
	};
}
