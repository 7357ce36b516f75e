import { CommandError } from '../errors/command-error.ts';

const SHOWN = 20;
const SHOWN_CHARACTERS = 60;

/** Collects what is wrong with a file, so that a person can fix all of it at once. */
export class Problems {
	readonly #file: string;
	readonly #found: { line: number; text: string }[] = [];

	constructor(file: string) {
		this.#file = file;
	}

	/** Adds a sentence, after `line 7`. */
	add(line: number, text: string): void {
		this.#found.push({ line, text });
	}

	/** Adds an invalid cell. Without `value`, its text is a secret. */
	addCell(line: number, column: string, value: string | undefined, expected: string): void {
		this.add(line, `, ${column}: ${value === undefined ? 'the value' : shorten(value)} is not valid; expected ${expected}.`);
	}

	/** @throws {CommandError} There are problems. */
	throwIfAny(): void {
		const total = this.#found.length;
		if (total === 0) return;
		const shown = this.#found.sort((a, b) => a.line - b.line).slice(0, SHOWN);
		const lines = [
			`${this.#file} has ${total === 1 ? '1 problem' : `${total} problems`}. Nothing was sent.`,
			...shown.map(({ line, text }) => `  line ${line}${text}`),
			...(total > SHOWN ? [`  and ${total - SHOWN} more`] : []),
		];
		throw new CommandError(lines.join('\n'));
	}
}

/** JSON escapes line breaks, quotes and the control characters of terminals. */
export function shorten(value: string): string {
	const text = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
	// JSON leaves DEL and the C1 controls, some of which terminals obey.
	return JSON.stringify(text).replace(/[\x7f-\x9f]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}
