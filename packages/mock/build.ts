/**
 * Builds `dist/`: Prism in two files (what answers, and what reads documents), the package by esbuild, declarations by tsc, and the
 * contract, compiled and proven: an example that breaks its schema, or a schema that is none, stops the build. A build that fails
 * leaves the last good one. `--contract` compiles the contract alone, for `npm start -- --watch`.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emitDeclarations } from '@returning-ai/codegen/emit-declarations';
import { licences } from '@returning-ai/third-party/licences';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { keepReachable } from './declarations.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');
const load = createRequire(import.meta.url);
const fromPrism = createRequire(load.resolve('@stoplight/prism-http'));

const common = {
	bundle: true,
	platform: 'node',
	target: 'node20',
	legalComments: 'none',
	metafile: true,
	absWorkingDir: root,
	logLevel: 'error',
	alias: {
		// A mock calls no other host: what Prism needs to forward and to call back stays outside.
		...Object.fromEntries(
			['node-fetch', 'https-proxy-agent', 'http-proxy-agent'].map((name) => [name, join(root, 'src/prism/stub.ts')]),
		),
		'@stoplight/http-spec/postman/operation': join(root, 'src/prism/stub.ts'),
		// One language of made-up data instead of seventy.
		'@faker-js/faker': fromPrism.resolve('@faker-js/faker/locale/en'),
		// One copy for Prism and for us; its other build cannot be bundled.
		'json-schema-faker': fromPrism.resolve('json-schema-faker'),
		'jsonc-parser': join(dirname(fromPrism.resolve('jsonc-parser')), '../esm/main.js'),
	},
} as const satisfies BuildOptions;

if (process.argv.includes('--contract')) await writeContract();
else await buildAll();

async function buildAll(): Promise<void> {
	const next = await emitDeclarations(root);
	keepReachable(next, ['index.d.ts', 'vitest.d.ts']);
	const metafiles = [await bundlePrism('mocker', 'prism', next), await bundlePrism('read-operations', 'read-operations', next)];
	metafiles.push(await bundlePackage(next));
	writeFileSync(join(next, 'THIRD-PARTY-LICENCES.txt'), licences(root, metafiles));
	await swap(next, writeContract);
}

async function bundlePrism(entry: string, name: string, outdir: string): Promise<Metafile> {
	const { metafile } = await build({
		...common,
		entryPoints: [`src/prism/${entry}.ts`],
		outfile: join(outdir, `${name}.cjs`),
		format: 'cjs',
		minify: true,
	});
	return metafile;
}

async function bundlePackage(outdir: string): Promise<Metafile> {
	const { metafile } = await build({
		...common,
		entryPoints: ['src/index.ts', 'src/vitest.ts', 'src/cli/main.ts'],
		outbase: 'src',
		outdir,
		format: 'esm',
		splitting: true,
		chunkNames: 'shared-[hash]',
		external: ['vitest', 'typescript'],
		// Ajv and its like are CommonJS, and ask for Node's own modules by `require`.
		banner: {
			js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
		},
	});
	return metafile;
}

/** Puts a folder in the place of `dist`, and takes it back when `finish`, which needs it there, fails. */
async function swap(next: string, finish: () => Promise<void>): Promise<void> {
	const last = `${dist}.last`;
	rmSync(last, { recursive: true, force: true });
	if (existsSync(dist)) renameSync(dist, last);
	renameSync(next, dist);
	try {
		await finish();
	} catch (error) {
		rmSync(dist, { recursive: true });
		if (existsSync(last)) renameSync(last, dist);
		throw error;
	}
	rmSync(last, { recursive: true, force: true });
}

/** The compiler needs Prism's bundles in `dist`. */
async function writeContract(): Promise<void> {
	const { compileDefaultContract } = await import('./compile-default-contract.ts');
	const next = join(dist, 'contract.next.jsonl');
	writeFileSync(next, await compileDefaultContract());
	renameSync(next, join(dist, 'contract.jsonl'));
}
