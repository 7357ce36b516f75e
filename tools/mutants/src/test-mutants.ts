/** Tests the mutants of one package: copies the repository, mutates the copy, and runs the tests that may detect each. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstRun, type MeasuredStep, runStep } from './first-run.ts';
import { findMutants, type Mutant, type PlacedMutant, placeMutants, sample, sourceFiles } from './mutants.ts';
import type { Package } from './packages.ts';
import { copyTree } from './sandbox.ts';
import { findSteps, type Step } from './steps.ts';

export type Status = 'killed' | 'survived' | 'timeout' | 'no coverage' | 'equivalent';

export interface Tested extends Mutant {
	status: Status;
	/** The step that detected it. */
	by?: string;
}

export interface Asked {
	size: number;
	seed: number;
	workers: number;
	/** Whether it behaves like the original. Then it is counted separately and not run. */
	isEquivalent(mutant: Mutant): boolean;
	/** Called with a line about the progress. */
	progress(line: string): void;
}

export interface Outcome {
	/** The number of mutants of the package. */
	total: number;
	/** All mutants, to check the list of equivalents. */
	mutants: Mutant[];
	tested: Tested[];
	leftOut: string[];
}

/** The switch of Stryker's instrumented code. */
const SWITCH = '__STRYKER_ACTIVE_MUTANT__';

export async function testMutants(root: string, target: Package, asked: Asked): Promise<Outcome> {
	const folder = join(root, target.folder);
	const mutants = await findMutants(folder, sourceFiles(folder, target));
	const chosen = sample(mutants, asked.size, asked.seed);
	const equivalent = chosen.filter((mutant) => asked.isEquivalent(mutant));
	const { files, placed } = await placeMutants(
		folder,
		chosen.filter((mutant) => !equivalent.includes(mutant)),
	);
	const place = realpathSync(mkdtempSync(join(tmpdir(), 'mutants-')));
	const remove = (): void => rmSync(place, { recursive: true, force: true, maxRetries: 5 });
	// Removed after an interrupted run, too.
	process.once('exit', remove);
	try {
		const first = join(place, '0');
		copyTree(root, first);
		for (const { name, content } of files) writeFileSync(join(first, target.folder, name), content);
		const highest = Math.max(-1, ...placed.map(({ id }) => Number(id)));
		const build = buildStep(target);
		asked.progress(`first run, ${placed.length} mutants placed`);
		const built = await firstRun(first, build, highest + 1, asked);
		const { steps, leftOut } = await firstRun(first, await findSteps(first, target), highest + 1, asked);
		if (steps.length === 0)
			throw new Error(`No test of ${target.folder} passes on the instrumented sources:\n${leftOut.join('\n')}`);
		const run = new Run(target, place, [...built.steps], steps, asked.progress);
		const tested = await run.all(placed, asked.workers);
		tested.push(...equivalent.map((mutant) => ({ ...mutant, status: 'equivalent' as const })));
		return { total: mutants.length, mutants, tested, leftOut: [...built.leftOut, ...leftOut] };
	} finally {
		process.off('exit', remove);
		remove();
	}
}

function buildStep({ folder, build }: Package): Step[] {
	return build ? [{ name: 'build', folder, args: [...build], env: {}, vitest: false }] : [];
}

class Run {
	readonly #target: Package;
	readonly #place: string;
	readonly #build: MeasuredStep | undefined;
	readonly #steps: MeasuredStep[];
	readonly #progress: (line: string) => void;
	/** How often a step ran, and how often it detected a mutant. */
	readonly #luck = new Map<Step, { runs: number; kills: number }>();

	constructor(target: Package, place: string, build: MeasuredStep[], steps: MeasuredStep[], progress: (line: string) => void) {
		this.#target = target;
		this.#place = place;
		this.#build = build[0];
		this.#steps = steps;
		this.#progress = progress;
	}

	/** Each worker has its own sandbox, because a mutated build writes into it. */
	async all(placed: readonly PlacedMutant[], workers: number): Promise<Tested[]> {
		const queue = placed.entries();
		const tested: Tested[] = [];
		const first = join(this.#place, '0');
		for (let worker = 1; worker < workers; worker++) {
			cpSync(first, join(this.#place, String(worker)), { recursive: true, verbatimSymlinks: true });
		}
		const work = async (worker: number): Promise<void> => {
			for (const [index, { id, ...mutant }] of queue) {
				const result = await this.#test(join(this.#place, String(worker)), id);
				tested[index] = { ...mutant, ...result };
				this.#progress(`${result.status}: ${mutant.file}:${mutant.line} ${mutant.mutator}${result.by ? ` (${result.by})` : ''}`);
			}
		};
		await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
		return tested;
	}

	async #test(root: string, id: string): Promise<{ status: Status; by?: string }> {
		const build = this.#build;
		if (!build?.seen.has(id)) return this.#runSteps(root, id, false);
		const dist = join(this.#target.folder, 'dist');
		const good = join(this.#place, `${createHash('sha256').update(root).digest('hex').slice(0, 8)}-dist`);
		cpSync(join(root, dist), good, { recursive: true });
		try {
			const { outcome } = await this.#runOne(root, build, id);
			if (outcome !== 'passed') return { status: outcome === 'timeout' ? 'timeout' : 'killed', by: build.name };
			return await this.#runSteps(root, id, fingerprint(join(root, dist)) !== fingerprint(good));
		} finally {
			rmSync(join(root, dist), { recursive: true, force: true });
			rmSync(join(root, `${dist}.next`), { recursive: true, force: true });
			cpSync(good, join(root, dist), { recursive: true });
			rmSync(good, { recursive: true, force: true });
		}
	}

	/** Runs the steps that may detect the mutant until one does. For a mutated build, that is every step. */
	async #runSteps(root: string, id: string, any: boolean): Promise<{ status: Status; by?: string }> {
		const steps = this.#steps.filter(({ seen }) => any || seen.has(id));
		if (steps.length === 0) return { status: this.#build?.seen.has(id) ? 'survived' : 'no coverage' };
		for (const step of steps.sort((a, b) => this.#cost(a) - this.#cost(b))) {
			const { outcome } = await this.#runOne(root, step, id);
			if (outcome !== 'passed') return { status: outcome === 'timeout' ? 'timeout' : 'killed', by: step.name };
		}
		return { status: 'survived' };
	}

	async #runOne(root: string, step: MeasuredStep, id: string): ReturnType<typeof runStep> {
		const bail = step.vitest ? { ...step, args: [...step.args, '--bail=1'] } : step;
		const ran = await runStep(root, bail, { [SWITCH]: id }, timeLimit(step));
		const { runs, kills } = this.#luck.get(step) ?? { runs: 0, kills: 0 };
		this.#luck.set(step, { runs: runs + 1, kills: kills + (ran.outcome === 'passed' ? 0 : 1) });
		return ran;
	}

	/** Expected time until a mutant is detected. The order of steps changes the duration of a run, not its result. */
	#cost(step: MeasuredStep): number {
		const { runs, kills } = this.#luck.get(step) ?? { runs: 0, kills: 0 };
		return (step.milliseconds * (runs + 2)) / (kills + 1);
	}
}

/** A step may take longer than in the first run, because other mutants run in parallel. */
const timeLimit = ({ milliseconds }: MeasuredStep): number => 20_000 + 4 * milliseconds;

function fingerprint(folder: string): string {
	const hash = createHash('sha256');
	for (const entry of globSync('**', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort()) {
		hash.update(entry.slice(folder.length)).update(readFileSync(entry));
	}
	return hash.digest('hex');
}
