import type { Build } from './rebuilder.ts';

/** Prints one line per change: the saved files, and each rebuilt package with its duration. */
export class Progress {
	readonly #write: (text: string) => void;
	/** The separator before the next result; empty before a line is started. */
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
