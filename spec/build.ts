/**
 * Lints and bundles the contract, then writes `dist/`: openapi.json, openapi.yaml, the documents of each family, operations.json, a
 * typed operations.js and the compiled runtime.
 * It writes to a temporary folder and renames that at the end, so an invalid contract leaves the last `dist/` unchanged.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runRedocly } from '@returning-ai/third-party/redocly';
import { stringify } from 'yaml';
import { writeFamilyDocuments } from './documents/index.ts';
import { expand } from './expand/index.ts';
import { describeOperations } from './operations.ts';

const here = import.meta.dirname;
const root = process.argv[2] ?? 'openapi.yaml';
const dist = join(here, process.argv[3] ?? 'dist');
const next = `${dist}.next`;

rmSync(next, { recursive: true, force: true });
mkdirSync(next);
try {
	const bundle = join(next, 'openapi.json');
	// A problem in a shared file is reported at each reference to it.
	redocly('lint', root, '--max-problems', '10');
	redocly('bundle', root, '--output', bundle);
	const document = expand(JSON.parse(readFileSync(bundle, 'utf8')));
	writeFileSync(bundle, `${JSON.stringify(document, null, 2)}\n`);
	// Bundling can rename components, and expanding writes responses: only the bundle shows that.
	redocly('lint', bundle);
	const operations = describeOperations(document);
	writeFileSync(join(next, 'openapi.yaml'), stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }));
	writeFileSync(join(next, 'operations.json'), `${JSON.stringify(operations, null, '\t')}\n`);
	writeFileSync(join(next, 'operations.js'), `export const operations = ${JSON.stringify(operations, null, '\t')};\n`);
	writeFileSync(join(next, 'operations.d.ts'), declareOperations(Object.keys(operations)));
	writeFamilyDocuments(document, next);
	compileRuntime(join(next, 'runtime'));
	rmSync(dist, { recursive: true, force: true });
	renameSync(next, dist);
} catch (error) {
	rmSync(next, { recursive: true, force: true });
	console.error(`The contract was not built: ${(error as Error).message}\n${dist} is unchanged.`);
	process.exitCode = 1;
}

function redocly(...args: string[]): void {
	try {
		runRedocly([...args, '--config', join(here, 'redocly.yaml')], here);
	} catch (error) {
		// Redocly suggests an ignore file, which this project does not allow.
		console.error((error as Error).message.replace(/^run `redocly lint --generate-ignore-file`.*\n?/m, '').trim());
		throw new Error(`redocly ${args[0]} failed. Fix the problems above.`);
	}
}

function compileRuntime(outdir: string): void {
	const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
	const args = [join(dirname(typescript), 'bin/tsc'), '-p', join(here, 'tsconfig.runtime.json'), '--outDir', outdir];
	const { status } = spawnSync(process.execPath, args, { cwd: here, stdio: ['ignore', 2, 2] });
	if (status !== 0) throw new Error('spec/runtime does not compile. Fix the errors above.');
}

function declareOperations(ids: string[]): string {
	const declarations = readFileSync(join(here, 'operation.d.ts'), 'utf8');
	return `${declarations}
/** An operationId: family, resource and verb. */
export type OperationId =
${ids.map((id) => `\t| '${id}'`).join('\n')};

/** All operations of the contract, by operationId. */
export declare const operations: Readonly<Record<OperationId, Operation>>;
`;
}
