/** Bundles the command into `dist/`, with all that it needs: an installation is one package. A failed build keeps the last good `dist/`. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from '@returning-ai/third-party/licences';
import { build } from 'esbuild';
import { buildGuides } from './build-guides.ts';
import { BUNDLE_OPTIONS } from './bundle-options.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');
const next = join(root, 'dist.next');

rmSync(next, { recursive: true, force: true });
const { metafile } = await build({
	...BUNDLE_OPTIONS,
	entryPoints: ['src/main.ts'],
	outdir: next,
	splitting: true,
	chunkNames: 'shared-[hash]',
	format: 'esm',
	target: 'node20',
	// Bundled CommonJS modules load Node.js modules with `require`.
	banner: {
		js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
	},
});
writeFileSync(join(next, 'THIRD-PARTY-LICENCES.txt'), licences(root, [metafile]));
buildGuides(join(next, 'guides'));
rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);
