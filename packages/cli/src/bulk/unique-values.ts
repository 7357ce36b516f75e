import type { Problems } from './problems.ts';

/** Finds a value that two rows of a file have. Case is ignored, as the API does for emails and usernames. */
export class UniqueValues {
	readonly #lines = new Map<string, number>();
	readonly #problems: Problems;
	readonly #column: string;

	constructor(problems: Problems, column: string) {
		this.#problems = problems;
		this.#column = column;
	}

	check(line: number, value: string): void {
		if (value === '') return;
		const key = value.toLowerCase();
		const first = this.#lines.get(key);
		if (first === undefined) this.#lines.set(key, line);
		else this.#problems.addCell(line, this.#column, value, `a value that line ${first} does not have`);
	}
}
