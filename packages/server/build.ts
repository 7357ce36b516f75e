/**
 * Builds `dist/`: the bundle (esbuild), declarations (tsc), the compiled contract and the database snapshot.
 * A failed build keeps the previous `dist/`. `npm start -- --watch` builds less:
 *
 *   --contract        after a change of the contract: checks types, and compiles `contract.js`
 *   --keep-snapshot   reuses the previous snapshot if the migrations are the same; creating one takes half of the build time
 */
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emitDeclarations } from '@returning-ai/codegen/emit-declarations';
import { build } from 'esbuild';
import { compileContract } from './compile-contract.ts';
import { missingHandlers } from './missing-handlers.ts';

const root = import.meta.dirname;
const dist = join(root, 'dist');

const { values } = parseArgs({ options: { contract: { type: 'boolean' }, 'keep-snapshot': { type: 'boolean' } } });

if (values.contract) await buildContract();
else await buildAll(values['keep-snapshot'] ?? false);

async function buildContract(): Promise<void> {
	rmSync(await compileTypes(), { recursive: true });
	const next = join(dist, 'contract.next.js');
	await compileContract(next);
	renameSync(next, join(dist, 'contract.js'));
}

async function buildAll(keepSnapshot: boolean): Promise<void> {
	const next = await compileTypes();
	await compileContract(join(next, 'contract.js'));
	await bundle(next);
	await addSnapshot(next, keepSnapshot);
	rmSync(dist, { recursive: true, force: true });
	renameSync(next, dist);
}

function compileTypes(): Promise<string> {
	return emitDeclarations(root, async () => {
		// The handlers load the compiled contract.
		if (!existsSync(join(dist, 'contract.js'))) await compileContract(join(dist, 'contract.js'));
		// If the sources cannot be loaded, tsc has already printed another error.
		for (const text of await missingHandlers().catch(() => []))
			console.error(`
${text}
`);
	});
}

async function bundle(outdir: string): Promise<void> {
	await build({
		absWorkingDir: root,
		entryPoints: ['src/index.ts', 'src/pipeline/index.ts', 'src/cli/main.ts'],
		outbase: 'src',
		outdir,
		bundle: true,
		splitting: true,
		chunkNames: 'shared-[hash]',
		packages: 'external',
		platform: 'node',
		format: 'esm',
		target: 'node24',
		logLevel: 'error',
	});
}

async function addSnapshot(outdir: string, keep: boolean): Promise<void> {
	const { migratedSnapshot, snapshotName } = await import('./src/data/snapshot.ts');
	const last = join(dist, snapshotName);
	if (keep && existsSync(last)) return cpSync(last, join(outdir, snapshotName));
	writeFileSync(join(outdir, snapshotName), await migratedSnapshot());
}
