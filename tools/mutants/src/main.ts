/**
 * Mutation tests: `npm run test:mutants -- [PACKAGE...] [--size 60] [--seed NUMBER] [--all]`. Exit code 1 when a package's score is
 * below its bar, 2 for invalid arguments.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Options, readOptions, USAGE } from './options.ts';
import { packages } from './packages.ts';
import { describe, type Equivalent, isListed, score, staleEntries } from './report.ts';
import { endPrograms } from './run-program.ts';
import { testMutants } from './test-mutants.ts';

const root = join(import.meta.dirname, '../../..');
const readList = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', name), 'utf8'));

let options: Options;
try {
	options = readOptions(process.argv.slice(2), Object.keys(packages), availableParallelism());
} catch (error) {
	console.error(`${(error as Error).message}\n${USAGE}`);
	process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		endPrograms();
		process.exit(1);
	});
}

const { size, seed, workers } = options;
// Tests must take the same samples with and without a mutant.
process.env.TEST_SEED ??= String(seed);
const bars: Record<string, number> = readList('bars.json');
const equivalents: Equivalent[] = readList('equivalents.json');
console.info(`Mutants: seed ${seed}, ${Number.isFinite(size) ? `${size} of each package` : 'all'}, ${workers} at a time`);
for (const name of options.packages) {
	const target = packages[name];
	if (!target) continue;
	const started = Date.now();
	const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`;
	const outcome = await testMutants(root, target, {
		...options,
		isEquivalent: (mutant) => equivalents.some((entry) => isListed(entry, target.folder, mutant)),
		progress: (line) => console.error(`[${name}, ${seconds()}] ${line}`),
	});
	console.info(`\n${describe(name, target.folder, outcome)}`);
	for (const [glob, reason] of Object.entries(target.except ?? {}))
		console.info(`  not mutated: ${target.folder}/${glob}: ${reason}`);
	const reached = score(outcome.tested);
	const bar = bars[name] ?? 0;
	const ok = reached >= bar;
	if (!ok) process.exitCode = 1;
	console.info(`  ${ok ? 'passed' : 'FAILED'}: ${reached.toFixed(1)} %, the bar is ${bar} %; ${seconds()}`);
	console.info(`  the same mutants again: npm run test:mutants -- ${name} --seed ${seed}${rerun()}`);
	for (const { file, original } of staleEntries(equivalents, target.folder, outcome.mutants)) {
		console.info(`  equivalents.json lists a mutant that ${file} no longer has: ${original}`);
		process.exitCode = 1;
	}
}

function rerun(): string {
	return Number.isFinite(size) ? ` --size ${size}` : ' --all';
}
