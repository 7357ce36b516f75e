/** Builds `dist/`: the package by esbuild, declarations by tsc, the contract compiled, and a migrated database to start from. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { compileContract } from './compile-contract.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');
const load = createRequire(import.meta.url);

// What does not compile leaves the last good build.
const next = `${dist}.next`;
rmSync(next, { recursive: true, force: true });
const tsc = join(dirname(load.resolve('typescript/package.json')), 'bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', next], {
	cwd: root,
	stdio: 'inherit',
});
rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);

await compileContract(join(dist, 'contract.js'));
await build({
	absWorkingDir: root,
	entryPoints: ['src/index.ts', 'src/binder.ts', 'src/cli/main.ts'],
	outbase: 'src',
	outdir: dist,
	bundle: true,
	splitting: true,
	chunkNames: 'shared-[hash]',
	packages: 'external',
	platform: 'node',
	format: 'esm',
	target: 'node24',
	logLevel: 'error',
});

const { migratedSnapshot } = await import('./src/data/snapshot.ts');
const { name, bytes } = await migratedSnapshot();
writeFileSync(join(dist, name), bytes);
