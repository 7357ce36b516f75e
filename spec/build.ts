/**
 * Lints the contract, bundles it and writes `dist/`: openapi.json, openapi.yaml, operations.json, a typed operations.js, and the
 * compiled runtime.
 * All of it is made beside `dist/` first and swapped in at the end, so a contract that breaks a rule leaves the last good build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runRedocly } from '@returning-ai/third-party/redocly';
import { stringify } from 'yaml';
import { describeOperations } from './operations.ts';

const here = import.meta.dirname;
const root = process.argv[2] ?? 'openapi.yaml';
const dist = join(here, process.argv[3] ?? 'dist');
const next = `${dist}.next`;

rmSync(next, { recursive: true, force: true });
mkdirSync(next);
try {
	const bundle = join(next, 'openapi.json');
	// One fault in a shared file is met from everywhere; the first few say enough.
	redocly('lint', root, '--max-problems', '10');
	redocly('bundle', root, '--output', bundle);
	// Bundling can rename components; only the bundle shows it.
	redocly('lint', bundle);
	const document = JSON.parse(readFileSync(bundle, 'utf8'));
	const operations = describeOperations(document);
	writeFileSync(join(next, 'openapi.yaml'), stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }));
	writeFileSync(join(next, 'operations.json'), `${JSON.stringify(operations, null, '\t')}\n`);
	writeFileSync(join(next, 'operations.js'), `export const operations = ${JSON.stringify(operations, null, '\t')};\n`);
	writeFileSync(join(next, 'operations.d.ts'), declareOperations(Object.keys(operations)));
	compileRuntime(join(next, 'runtime'));
	rmSync(dist, { recursive: true, force: true });
	renameSync(next, dist);
} catch (error) {
	rmSync(next, { recursive: true, force: true });
	console.error(
		`The contract was not built: ${(error as Error).message}\nThe last good build, if there was one, is still in ${dist}.`,
	);
	process.exitCode = 1;
}

function redocly(...args: string[]): void {
	try {
		runRedocly([...args, '--config', join(here, 'redocly.yaml')], here);
	} catch (error) {
		// Redocly offers to ignore what it found; we do not.
		console.error((error as Error).message.replace(/^run `redocly lint --generate-ignore-file`.*\n?/m, '').trim());
		throw new Error(`redocly ${args[0]} found the faults above.`);
	}
}

function compileRuntime(outdir: string): void {
	const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
	const args = [join(dirname(typescript), 'bin/tsc'), '-p', join(here, 'tsconfig.runtime.json'), '--outDir', outdir];
	const { status } = spawnSync(process.execPath, args, { cwd: here, stdio: ['ignore', 2, 2] });
	if (status !== 0) throw new Error('runtime/ does not compile; the errors are above.');
}

function declareOperations(ids: string[]): string {
	const declarations = readFileSync(join(here, 'operation.d.ts'), 'utf8');
	return `${declarations}
/** The name of an operation: family, resource and verb. */
export type OperationId =
${ids.map((id) => `\t| '${id}'`).join('\n')};

/** Every operation of the contract by its name. */
export declare const operations: Readonly<Record<OperationId, Operation>>;
`;
}
