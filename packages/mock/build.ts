/**
 * Builds `dist/`: two bundles of Prism (the mocker and the document reader), one of JSONPath, the package by esbuild, declarations by
 * tsc, and the compiled contract. An invalid schema or example stops the build. A failed build keeps the last good `dist/`. `--contract` compiles
 * only the contract, for `npm start -- --watch`.
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
		// The mock calls no other host, so Prism's modules for proxies and callbacks are not bundled.
		...Object.fromEntries(
			['node-fetch', 'https-proxy-agent', 'http-proxy-agent'].map((name) => [name, join(root, 'src/prism/stub.ts')]),
		),
		'@stoplight/http-spec/postman/operation': join(root, 'src/prism/stub.ts'),
		// One locale of fake data instead of seventy.
		'@faker-js/faker': fromPrism.resolve('@faker-js/faker/locale/en'),
		// The only build of json-p3 from which unused parts can be removed.
		'json-p3': load.resolve('json-p3/dist/json-p3.esm.js'),
		// One copy for Prism and the mock. esbuild cannot bundle the UMD build of jsonc-parser.
		'json-schema-faker': fromPrism.resolve('json-schema-faker'),
		'jsonc-parser': join(dirname(fromPrism.resolve('jsonc-parser')), '../esm/main.js'),
	},
} as const satisfies BuildOptions;

if (process.argv.includes('--contract')) await writeContract();
else await buildAll();

async function buildAll(): Promise<void> {
	const next = await emitDeclarations(root);
	keepReachable(next, ['index.d.ts', 'vitest.d.ts', 'node-test.d.ts', 'jest.d.ts']);
	const metafiles = [
		await bundle('prism/mocker', 'prism', next),
		await bundle('prism/read-operations', 'read-operations', next),
		await bundle('json-path', 'json-path', next),
	];
	metafiles.push(await bundlePackage(next));
	writeFileSync(join(next, 'THIRD-PARTY-LICENCES.txt'), licences(root, metafiles));
	await swap(next, writeContract);
}

/** Bundles a module that the mock loads on first use. */
async function bundle(entry: string, name: string, outdir: string): Promise<Metafile> {
	const { metafile } = await build({
		...common,
		entryPoints: [`src/${entry}.ts`],
		outfile: join(outdir, `${name}.cjs`),
		format: 'cjs',
		minify: true,
		// Prism's sampler of examples prints a warning for each keyword that it does not know.
		drop: ['console'],
	});
	return metafile;
}

async function bundlePackage(outdir: string): Promise<Metafile> {
	const { metafile } = await build({
		...common,
		entryPoints: ['src/index.ts', 'src/vitest.ts', 'src/node-test.ts', 'src/jest.ts', 'src/cli/main.ts'],
		outbase: 'src',
		outdir,
		format: 'esm',
		splitting: true,
		chunkNames: 'shared-[hash]',
		external: ['vitest', 'typescript'],
		// Bundled CommonJS modules, such as Ajv, load Node.js modules with `require`.
		banner: {
			js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
		},
	});
	return metafile;
}

/** Replaces `dist` by a folder, and restores the old `dist` when `finish` fails. `finish` needs the new folder in place. */
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
