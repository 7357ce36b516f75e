/** Runs the suite on the instrumented sources with all mutants off. Records which step covers which mutant, and its duration. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Ran, runProgram } from './run-program.ts';
import type { Step } from './steps.ts';

export interface MeasuredStep extends Step {
	milliseconds: number;
	/** Ids of the covered mutants. */
	seen: ReadonlySet<string>;
}

interface FirstRun {
	steps: MeasuredStep[];
	/** Tests and steps that fail with all mutants off, such as a test of a file's size, or one that needs git. */
	leftOut: string[];
}

const TIME_LIMIT = 600_000;
/** As a file URL, because a path in Node's options may contain spaces. */
const recorder = pathToFileURL(join(import.meta.dirname, 'record-coverage.ts')).href;

/** The environment of a step: the sandbox's commands, and its own temporary folder, so that no cache outlives the step. */
function stepEnv(root: string, work: string, { env }: Step): NodeJS.ProcessEnv {
	const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
	const fresh = { TMPDIR: work, TMP: work, TEMP: work, XDG_CACHE_HOME: join(work, 'cache') };
	return { ...process.env, NO_COLOR: '1', PATH: path, ...fresh, ...env };
}

export async function runStep(root: string, step: Step, extra: Record<string, string>, timeLimit: number): Promise<Ran> {
	// Beside the sandbox, so that an interrupted run removes it too.
	const work = mkdtempSync(join(root, '../step-'));
	try {
		return await runProgram(step.args, join(root, step.folder), { ...stepEnv(root, work, step), ...extra }, timeLimit);
	} finally {
		rmSync(work, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Runs a step once. Returns `undefined` when it fails. */
async function measure(root: string, step: Step, mutants: number): Promise<{ measured?: MeasuredStep; output: string }> {
	const folder = mkdtempSync(join(root, '../seen-'));
	const file = join(folder, 'seen');
	const options = `${process.env.NODE_OPTIONS ?? ''} --import=${recorder}`.trim();
	const extra = { MUTANTS_SEEN: file, MUTANTS_COUNT: String(mutants), NODE_OPTIONS: options };
	try {
		const { outcome, milliseconds, output } = await runStep(root, step, extra, TIME_LIMIT);
		const seen = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
		return outcome === 'passed' ? { measured: { ...step, milliseconds, seen }, output } : { output };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The names of failed tests in vitest's output: ` FAIL  file > suite > test`. */
export function failedTests(output: string): string[] {
	const names = [...output.matchAll(/^ FAIL .*?\.test\.ts > (.+)$/gm)].map(([, name = '']) => name.trim());
	return [...new Set(names)];
}

/** A pattern that matches all other tests. */
function without(tests: readonly string[]): string[] {
	const names = tests.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return ['--testNamePattern', `^(?!(?:${names.join('|')})$)`];
}

/** Retries a failing step once, then a vitest file once more without its failing tests. */
async function patientMeasure(
	root: string,
	step: Step,
	mutants: number,
): Promise<{ measured?: MeasuredStep; leftOut: string[] }> {
	let { measured, output } = await measure(root, step, mutants);
	if (!measured) ({ measured, output } = await measure(root, step, mutants));
	if (measured) return { measured, leftOut: [] };
	const failed = step.vitest ? failedTests(output) : [];
	if (failed.length > 0) {
		const rest = { ...step, args: [...step.args, ...without(failed)] };
		({ measured } = await measure(root, rest, mutants));
		if (measured) return { measured, leftOut: failed.map((name) => `${step.name} > ${name}`) };
	}
	return { leftOut: [`${step.name}\n${output.split('\n').slice(-15).join('\n')}`] };
}

/** Runs as many steps in parallel as mutants later, so that the durations are comparable. */
export async function firstRun(
	root: string,
	steps: readonly Step[],
	mutants: number,
	{ workers, progress }: { workers: number; progress(line: string): void },
): Promise<FirstRun> {
	const results: { measured?: MeasuredStep; leftOut: string[] }[] = [];
	const queue = steps.entries();
	const work = async (): Promise<void> => {
		for (const [index, step] of queue) {
			const result = await patientMeasure(root, step, mutants);
			results[index] = result;
			const { measured } = result;
			progress(
				measured ? `${step.name}: ${Math.round(measured.milliseconds)} ms, runs ${measured.seen.size}` : `fails: ${step.name}`,
			);
		}
	};
	await Promise.all(Array.from({ length: workers }, work));
	return {
		steps: results.flatMap(({ measured }) => measured ?? []),
		leftOut: results.flatMap(({ leftOut }) => leftOut),
	};
}
