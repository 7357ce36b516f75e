import type { Version } from './object-types.ts';
import { describePath, type Place } from './place.ts';
import { References } from './references.ts';
import type { Path, Source } from './source.ts';

/** A problem in a document. */
export interface DocumentFault {
	file: string;
	line: number;
	/** The violated rule. */
	rule: string;
	message: string;
}

/** The check of one document: its version, its files, and the faults that were found. */
export class Check {
	readonly version: Version;
	readonly references: References;
	/** The first operation with each operationId. */
	readonly operationIds: Map<string, Place> = new Map();
	readonly #later: (() => void)[] = [];
	readonly #faults = new Map<string, DocumentFault>();

	constructor(root: Source, version: Version) {
		this.references = new References(root);
		this.version = version;
	}

	get root(): Place {
		const { root } = this.references;
		return { source: root, path: [], value: root.value };
	}

	get faults(): DocumentFault[] {
		return [...this.#faults.values()];
	}

	follow(place: Place): Place | undefined {
		return this.references.follow(place);
	}

	/** Runs a rule when the whole document is known. */
	later(rule: () => void): void {
		this.#later.push(rule);
	}

	runLater(): void {
		for (const rule of this.#later.splice(0)) rule();
	}

	/** Adds a fault, unless the same text has it already: a shared part is checked for each use. */
	report(rule: string, { source, path }: { source: Source; path: Path }, message: string): void {
		const key = `${source.file}:${source.offsetOf(path)}:${rule}:${message}`;
		if (this.#faults.has(key)) return;
		const where = describePath(path, source.value);
		const text = where === '' ? message : `${where}: ${message}`;
		this.#faults.set(key, { file: source.file, line: source.lineOf(path), rule, message: text });
	}

	add(fault: DocumentFault): void {
		const { file, line, rule, message } = fault;
		this.#faults.set(`${file}:${line}:${rule}:${message}`, fault);
	}
}
