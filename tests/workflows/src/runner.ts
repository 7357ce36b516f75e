import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runAction } from './actions.ts';
import { type Event, githubContext, githubVariables } from './event.ts';
import { type Context, evaluate, interpolate, isTrue } from './expressions.ts';
import type { Machine } from './machine.ts';
import { runProgram } from './programs.ts';
import { type Job, labelOf, type Step, type Workflow } from './workflow.ts';

/** What became of a step. */
export interface StepReport {
	file: string;
	job: string;
	step: string;
	isRun: boolean;
	state: 'ran' | 'failed' | 'skipped' | 'not run';
	/** What it printed, or why it was not run. */
	output: string;
	seconds: number;
}

export interface Plan {
	machine: Machine;
	event: Event;
	/** The reason why a step is not run here; nothing when it is. */
	whyNot(file: string, job: string, step: string): string | undefined;
	/** Variables that replace the step's own; undefined takes one away. */
	override?(step: string): Record<string, string | undefined>;
}

type Result = 'success' | 'failure' | 'skipped';

type Finished = { result: Result; outputs: Record<string, string> };

/** Runs the jobs of a workflow one after another, each in a clone of its own, as the event's runner would. */
export async function runWorkflow(workflow: Workflow, plan: Plan): Promise<StepReport[]> {
	const finished = new Map<string, Finished>();
	const reports: StepReport[] = [];
	for (const name of inOrder(workflow)) {
		const run = new JobRun(workflow, name, plan, finished);
		finished.set(name, await run.run());
		reports.push(...run.reports);
		run.remove();
	}
	return reports;
}

function needsOf({ needs = [] }: Job): string[] {
	return [needs].flat();
}

/** The names of the jobs, each after those that it needs. */
function inOrder({ jobs }: Workflow): string[] {
	const done = new Set<string>();
	const visit = (name: string): void => {
		for (const needed of needsOf(jobs[name] as Job)) visit(needed);
		done.add(name);
	};
	for (const name of Object.keys(jobs)) visit(name);
	return [...done];
}

class JobRun {
	readonly reports: StepReport[] = [];
	readonly #workflow: Workflow;
	readonly #name: string;
	readonly #job: Job;
	readonly #plan: Plan;
	readonly #finished: ReadonlyMap<string, Finished>;
	readonly #workspace: string;
	readonly #steps: Record<string, { outputs: Record<string, string> }> = {};
	readonly #env: NodeJS.ProcessEnv;
	#hasFailed = false;

	constructor(workflow: Workflow, name: string, plan: Plan, finished: ReadonlyMap<string, Finished>) {
		this.#workflow = workflow;
		this.#name = name;
		this.#job = workflow.jobs[name] as Job;
		this.#plan = plan;
		this.#finished = finished;
		const home = mkdtempSync(join(plan.machine.folder, `${name}-`));
		this.#workspace = join(home, 'workspace');
		for (const folder of [this.#workspace, join(home, 'temp')]) mkdirSync(folder);
		this.#env = {
			...plan.machine.env,
			...githubVariables(plan.event),
			GITHUB_WORKSPACE: this.#workspace,
			RUNNER_TEMP: join(home, 'temp'),
		};
	}

	async run(): Promise<Finished> {
		const needed = needsOf(this.#job).map((name) => this.#finished.get(name)?.result);
		const isWanted = needed.every((result) => result === 'success') && this.#holds(this.#job.if);
		for (const step of this.#job.steps) {
			if (isWanted) await this.#runStep(step);
			else this.#report(step, 'skipped', '');
		}
		if (!isWanted) return { result: 'skipped', outputs: {} };
		const outputs = Object.entries(this.#job.outputs ?? {}).map(([name, text]) => [name, interpolate(text, this.#context())]);
		return { result: this.#hasFailed ? 'failure' : 'success', outputs: Object.fromEntries(outputs) };
	}

	remove(): void {
		this.#plan.machine.installs.giveBack(this.#workspace);
		rmSync(dirname(this.#workspace), { recursive: true });
	}

	async #runStep(step: Step): Promise<void> {
		const started = performance.now();
		const isWanted = (!this.#hasFailed || step.if?.includes('always()') === true) && this.#holds(step.if);
		const reason = this.#plan.whyNot(this.#workflow.file, this.#name, labelOf(step));
		if (!isWanted) return this.#report(step, 'skipped', '');
		if (reason !== undefined) return this.#report(step, 'not run', reason);
		try {
			const output = step.uses ? await this.#use(step, step.uses) : await this.#runCommand(step, step.run ?? '');
			this.#report(step, 'ran', output, started);
		} catch (error) {
			this.#hasFailed = true;
			this.#report(step, 'failed', String(error), started);
		}
	}

	async #use(step: Step, uses: string): Promise<string> {
		const { machine, event } = this.#plan;
		const inputs = this.#texts(step.with);
		const env = this.#env;
		const outputs = await runAction(uses, { machine, event, workspace: this.#workspace, env, inputs });
		if (step.id) this.#steps[step.id] = { outputs };
		return '';
	}

	async #runCommand(step: Step, run: string): Promise<string> {
		const command = interpolate(run, this.#context());
		const isInstall = command.startsWith('npm ci');
		const { installs } = this.#plan.machine;
		if (isInstall && installs.take(this.#workspace, command)) return 'installed by an earlier job';
		const { files, variables } = this.#commandFiles();
		const script = join(files, 'script.sh');
		writeFileSync(script, command);
		const directory = step['working-directory'] ?? this.#runDefault('working-directory') ?? '.';
		const env = { ...this.#stepEnvironment(step), ...variables };
		const shell = ['--noprofile', '--norc', '-e', '-o', 'pipefail', script];
		const { code, output } = await runProgram('bash', shell, { cwd: join(this.#workspace, directory), env });
		this.#read(step, files);
		if (code !== 0) throw new Error(`exit code ${code}\n${output}`);
		if (isInstall) installs.record(this.#workspace, command);
		return output;
	}

	#runDefault(name: 'working-directory'): string | undefined {
		return this.#job.defaults?.run?.[name] ?? this.#workflow.defaults?.run?.[name];
	}

	#stepEnvironment(step: Step): NodeJS.ProcessEnv {
		const texts = [this.#workflow.env, this.#job.env, step.env].map((env) => this.#texts(env));
		return { ...this.#env, ...Object.assign({}, ...texts), ...this.#plan.override?.(labelOf(step)) };
	}

	/** The files by which a step speaks to the runner. */
	#commandFiles(): { files: string; variables: Record<string, string> } {
		const files = mkdtempSync(join(this.#env.RUNNER_TEMP ?? '', 'step-'));
		const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
		for (const name of names) writeFileSync(join(files, name), '');
		return { files, variables: Object.fromEntries(names.map((name) => [name, join(files, name)])) };
	}

	#read(step: Step, files: string): void {
		const lines = (name: string): string[] => readFileSync(join(files, name), 'utf8').split('\n').filter(Boolean);
		const pairs = (name: string): Record<string, string> =>
			Object.fromEntries(lines(name).map((line) => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)]));
		if (step.id) this.#steps[step.id] = { outputs: pairs('GITHUB_OUTPUT') };
		Object.assign(this.#env, pairs('GITHUB_ENV'));
		for (const folder of lines('GITHUB_PATH')) this.#env.PATH = `${folder}${delimiter}${this.#env.PATH}`;
	}

	#context(): Context {
		const matrix = Object.entries(this.#job.strategy?.matrix ?? {}).map(([name, [first]]) => [name, first ?? null]);
		return {
			github: githubContext(this.#plan.event),
			needs: Object.fromEntries(this.#finished),
			steps: this.#steps,
			// One of the matrix is enough: its values choose the machine or the language, and this machine is what it is.
			matrix: Object.fromEntries(matrix),
			env: this.#texts(this.#job.env, {}),
		};
	}

	#texts(values: Step['env'], context: Context = this.#context()): Record<string, string> {
		return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, interpolate(String(value), context)]));
	}

	#holds(condition: string | undefined): boolean {
		return condition === undefined || isTrue(evaluate(condition, this.#context()));
	}

	#report(step: Step, state: StepReport['state'], output: string, started = performance.now()): void {
		const seconds = (performance.now() - started) / 1_000;
		const report = { file: this.#workflow.file, job: this.#name, step: labelOf(step), isRun: step.run !== undefined };
		this.reports.push({ ...report, state, output, seconds });
	}
}
