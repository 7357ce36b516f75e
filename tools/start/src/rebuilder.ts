import type { Step } from './steps.ts';

export interface Build {
	step: Step;
	/** Whether its own sources changed, and not only a step that it depends on. */
	own: boolean;
	/** When the file was saved (`performance.now()`). */
	saved: number;
}

export interface RebuilderOptions {
	steps: readonly Step[];
	/** The number of parallel steps. */
	parallel: number;
	/** Rejects when the build fails. The next save retries it. */
	run: (build: Build) => Promise<void>;
	onBuilt: (build: Build) => void;
	onFailed: (build: Build, error: Error) => void;
	/** Called when nothing is left to build. */
	onIdle: () => void;
}

/**
 * Builds what was saved and what depends on it. A step never runs twice at the same time, nor beside a step whose result it reads.
 * Files that are saved during a build are built afterwards.
 */
export class Rebuilder {
	readonly #options: RebuilderOptions;
	readonly #waiting = new Map<string, Build>();
	readonly #failed = new Map<string, Build>();
	readonly #running = new Set<string>();

	constructor(options: RebuilderOptions) {
		this.#options = options;
	}

	/** Whether a file is a source of any step. */
	concerns(file: string): boolean {
		return this.#options.steps.some(({ sources }) => sources.test(file));
	}

	save(files: readonly string[]): void {
		const saved = performance.now();
		for (const { step, own } of this.#failed.values()) this.#wait({ step, own, saved });
		this.#failed.clear();
		for (const step of this.#options.steps) {
			if (files.some((file) => step.sources.test(file))) this.#wait({ step, own: true, saved });
		}
		this.#startWhatCan();
	}

	#wait({ step, own, saved }: Build): void {
		this.#waiting.set(step.name, { step, own: own || (this.#waiting.get(step.name)?.own ?? false), saved });
	}

	#startWhatCan(): void {
		for (const build of this.#ordered()) {
			if (this.#running.size >= this.#options.parallel) return;
			if (this.#canStart(build.step)) this.#start(build);
		}
		if (this.#running.size === 0) this.#options.onIdle();
	}

	#ordered(): Build[] {
		return this.#options.steps.flatMap(({ name }) => this.#waiting.get(name) ?? []);
	}

	/** Not while a dependency waits for its build, and not while another step reads its result. */
	#canStart(step: Step): boolean {
		if (this.#running.has(step.name)) return false;
		const before = this.#options.steps.filter((other) => this.#reads(step, other.name));
		const behind = this.#options.steps.filter((other) => this.#reads(other, step.name));
		return (
			before.every(({ name }) => !this.#waiting.has(name) && !this.#running.has(name)) &&
			behind.every(({ name }) => !this.#running.has(name))
		);
	}

	/** Whether a step depends on another, directly or not. */
	#reads({ after }: Step, name: string): boolean {
		return after.some((one) => {
			const step = this.#options.steps.find((candidate) => candidate.name === one);
			return one === name || (step !== undefined && this.#reads(step, name));
		});
	}

	#start(build: Build): void {
		const { name } = build.step;
		this.#waiting.delete(name);
		this.#running.add(name);
		this.#options
			.run(build)
			.then(
				() => this.#built(build),
				(error: Error) => {
					this.#failed.set(name, build);
					this.#options.onFailed(build, error);
				},
			)
			.finally(() => {
				this.#running.delete(name);
				this.#startWhatCan();
			});
	}

	#built(build: Build): void {
		const { step, saved } = build;
		this.#options.onBuilt(build);
		for (const next of this.#options.steps) {
			if (next.after.includes(step.name)) this.#wait({ step: next, own: false, saved });
		}
	}
}
