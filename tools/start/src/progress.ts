import type { Build } from './rebuilder.ts';

/** One line a change: what was saved, and after how many seconds each result of it was there. */
export class Progress {
	readonly #write: (text: string) => void;
	/** What the next result is written after; nothing while no line is begun. */
	#before = '';

	constructor(write: (text: string) => void) {
		this.#write = write;
	}

	saved([file = '', ...others]: readonly string[]): void {
		this.idle();
		this.#write(`${file}${others.length > 0 ? ` and ${others.length} more` : ''} saved:`);
		this.#before = ' ';
	}

	built({ step, saved }: Build): void {
		this.#write(`${this.#before}${step.name} ${((performance.now() - saved) / 1000).toFixed(1)} s`);
		this.#before = ', ';
	}

	failed({ step }: Build, error: Error): void {
		this.#write(`${this.#before}${step.name} failed.\n\n${error.message}\n\n`);
		this.#write(`${step.name} was not built: still serving the last good build. The next save tries again.\n`);
		this.#before = '';
	}

	idle(): void {
		if (this.#before !== '') this.#write('.\n');
		this.#before = '';
	}
}
