import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startMock } from '@returning-ai/mock';
import { atMost, type Figure, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { environment } from './environment.ts';
import { BARE, type Program, programs } from './programs.ts';

const ROUNDS = smoke ? 1 : 15;
const run = promisify(execFile);

/** Milliseconds per program and round. */
type Samples = Map<Program, number[]>;

/** Time from the start of a process to its end, of each program in turn, so that a busy machine affects all of them. */
export async function starting(): Promise<Figure[]> {
	const home = mkdtempSync(join(tmpdir(), 'bench-cli-'));
	const mock = await startMock({ port: 0 });
	try {
		const samples = await measured(programs(mock.url), home);
		return [...samples.keys()].flatMap((program) => figuresOf(program, samples));
	} finally {
		await mock.close();
		rmSync(home, { recursive: true });
	}
}

async function measured(all: Program[], home: string): Promise<Samples> {
	// Fills the compile caches.
	if (!smoke) for (const program of all) await milliseconds(program, home);
	const samples: Samples = new Map(all.map((program) => [program, []]));
	for (let round = 0; round < ROUNDS; round++) {
		for (const [program, own] of samples) own.push(await milliseconds(program, home));
	}
	return samples;
}

async function milliseconds({ args, env, isFirst }: Program, home: string): Promise<number> {
	const cache = isFirst ? { NODE_COMPILE_CACHE: mkdtempSync(join(home, 'cache-')) } : {};
	const options = { cwd: home, env: environment(home, { ...cache, ...env }) };
	const begun = performance.now();
	await run(process.execPath, args, { ...options, timeout: 60_000 });
	return performance.now() - begun;
}

function figuresOf(program: Program, samples: Samples): Figure[] {
	const own = samples.get(program) ?? [];
	const [bare = []] = samples.values();
	const over = own.map((value, round) => value - (bare[round] ?? 0));
	const ratio = median(own.map((value, round) => value / (bare[round] ?? 0)));
	const figure = { name: `start: ${program.name}`, unit: 'ms', value: median(own) };
	if (program.bar === undefined) return program.name === BARE.name ? [figure] : [{ ...figure, peer: BARE.name, ratio }];
	const difference = { name: `start: ${program.name}, over bare Node.js`, unit: 'ms', value: median(over) };
	return [{ ...figure, peer: BARE.name, ratio }, atMost(program.bar, difference)];
}
