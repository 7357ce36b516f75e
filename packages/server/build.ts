/** Builds `dist/`: the package by esbuild, declarations by tsc, the contract compiled, and a migrated database to start from. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitDeclarations } from '@returning-ai/codegen/emit-declarations';
import { build } from 'esbuild';
import { compileContract } from './compile-contract.ts';
import { missingHandlers } from './missing-handlers.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');

const next = await emitDeclarations(root, async () => {
	// Sources that cannot even be loaded have a compile error of another kind, which is printed already.
	for (const text of await missingHandlers().catch(() => [])) console.error(`\n${text}\n`);
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
