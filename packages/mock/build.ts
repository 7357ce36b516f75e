/**
 * Builds `dist/`: Prism in two files (what answers, and what reads documents), the package by esbuild, declarations by tsc, and the
 * contract, compiled and proven: an example that breaks its schema, or a schema that is none, stops the build.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emitDeclarations } from '@returning-ai/codegen/emit-declarations';
import { licences } from '@returning-ai/licences';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { keepReachable } from './declarations.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');
const load = createRequire(import.meta.url);
const fromPrism = createRequire(load.resolve('@stoplight/prism-http'));

const next = await emitDeclarations(root);
keepReachable(next, ['index.d.ts', 'vitest.d.ts']);
rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);

const common: BuildOptions = {
	bundle: true,
	platform: 'node',
	target: 'node20',
	legalComments: 'none',
	metafile: true,
	absWorkingDir: root,
	logLevel: 'error',
	alias: {
		// A mock calls nobody: what Prism needs to forward and to call back stays outside.
		...Object.fromEntries(
			['node-fetch', 'https-proxy-agent', 'http-proxy-agent'].map((name) => [name, join(root, 'src/prism/absent.ts')]),
		),
		'@stoplight/http-spec/postman/operation': join(root, 'src/prism/absent.ts'),
		// One language of made-up data instead of seventy.
		'@faker-js/faker': fromPrism.resolve('@faker-js/faker/locale/en'),
		// One copy for Prism and for us; its other build cannot be bundled.
		'json-schema-faker': fromPrism.resolve('json-schema-faker'),
		'jsonc-parser': join(dirname(fromPrism.resolve('jsonc-parser')), '../esm/main.js'),
	},
};

const metafiles: Metafile[] = [];
for (const [entry, file] of [
	['src/prism/mocker.ts', 'prism.cjs'],
	['src/prism/read-operations.ts', 'read-operations.cjs'],
]) {
	const { metafile } = await build({
		...common,
		entryPoints: [entry ?? ''],
		outfile: join(dist, file ?? ''),
		format: 'cjs',
		minify: true,
	});
	if (metafile) metafiles.push(metafile);
}
const { metafile } = await build({
	...common,
	entryPoints: ['src/index.ts', 'src/vitest.ts', 'src/cli/main.ts'],
	outbase: 'src',
	outdir: dist,
	format: 'esm',
	splitting: true,
	chunkNames: 'shared-[hash]',
	external: ['vitest', 'typescript'],
	// Ajv and its like are CommonJS, and ask for Node's own modules by `require`.
	banner: {
		js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
	},
});
if (metafile) metafiles.push(metafile);
writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), licences(root, metafiles));

const { compileOwnContract } = await import('./compile-own-contract.ts');
writeFileSync(join(dist, 'contract.jsonl'), await compileOwnContract());
