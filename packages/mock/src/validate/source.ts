import { readFileSync } from 'node:fs';
import { parseJson } from '../parse-json.ts';
import { parseYaml } from '../prism-bundles.ts';
import { jsonMarks } from './json-positions.ts';
import type { Mark } from './mark.ts';
import { yamlMark } from './yaml-positions.ts';

export type Path = readonly string[];

/** A problem that keeps a file from being read, or makes a part of it invisible. */
export interface TextFault {
	line: number;
	rule: 'file' | 'encoding' | 'syntax';
	path: Path;
	message: string;
}

/** One file of a document. */
export interface Source {
	file: string;
	/** The parsed file; `undefined` if it cannot be parsed. */
	value: unknown;
	faults: TextFault[];
	/** Whether a property in it may be read-only or write-only. */
	hasOneWay: boolean;
	/** The offset in the text of the deepest part of a path that exists. */
	offsetOf(path: Path): number;
	lineOf(path: Path): number;
}

export function readSource(file: string): Source {
	const unreadable = (rule: TextFault['rule'], message: string, line = 1): Source => ({
		file,
		value: undefined,
		faults: [{ line, rule, path: [], message }],
		hasOneWay: false,
		offsetOf: () => 0,
		lineOf: () => line,
	});
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		return unreadable('file', code === 'ENOENT' ? 'the file does not exist' : message);
	}
	const text = decode(bytes);
	if (typeof text === 'number')
		return unreadable('encoding', `byte ${text} is not UTF-8; expected UTF-8. Fix: save the file as UTF-8.`, lineAt(bytes, text));
	return parse(file, text);
}

/** Returns the offset of the first byte that is not UTF-8. */
function decode(bytes: Buffer): string | number {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const decoded = Buffer.from(bytes.toString('utf8'));
		const length = Math.min(bytes.length, decoded.length);
		for (let index = 0; index < length; index++) if (bytes[index] !== decoded[index]) return index;
		return length;
	}
}

function lineAt(bytes: Buffer, offset: number): number {
	return bytes.subarray(0, offset).toString('latin1').split('\n').length;
}

function parse(file: string, text: string): Source {
	const json = parseJson(text);
	const parsed = json instanceof Error ? parseAsYaml(text, json) : { value: json.value, mark: () => jsonMarks(text), errors: [] };
	const lines = new LineIndex(text);
	const root = parsed.mark();
	const offsetOf = (path: Path): number => find(root, path).offset;
	const lineOf = (path: Path): number => lines.lineOf(offsetOf(path));
	const faults: TextFault[] = parsed.errors.map(({ line, message }) => ({ line, rule: 'syntax', path: [], message }));
	if (faults.length === 0) addDuplicates(root, [], lines, faults);
	return { file, value: parsed.value, faults, hasOneWay: /readOnly|writeOnly/.test(text), offsetOf, lineOf };
}

interface Parsed {
	value: unknown;
	mark: () => Mark;
	errors: { line: number; message: string }[];
}

function parseAsYaml(text: string, jsonError: Error): Parsed {
	const nothing: Mark = { offset: 0 };
	try {
		const { data, ast, diagnostics } = parseYaml(text);
		const errors = diagnostics.filter(({ severity, message }) => severity === 0 && message !== 'duplicate key');
		const known = errors.map(({ message, range }) => ({
			line: range.start.line + 1,
			message: `${message}. Fix: correct the syntax.`,
		}));
		return { value: known.length > 0 ? undefined : data, mark: () => yamlMark(ast), errors: known };
	} catch {
		const position = Number(/position (\d+)/.exec(jsonError.message)?.[1] ?? 0);
		const line = text.slice(0, position).split('\n').length;
		return {
			value: undefined,
			mark: () => nothing,
			errors: [{ line, message: `${jsonError.message}. Fix: correct the syntax.` }],
		};
	}
}

function find(root: Mark, path: Path): Mark {
	let mark = root;
	for (const key of path) {
		const { children = [], kind } = mark;
		const next = kind === 'array' ? children[Number(key)] : children.findLast(({ name }) => name === key);
		if (!next) return mark;
		mark = next;
	}
	return mark;
}

/** Of repeated keys, a parser keeps only the last value. */
function addDuplicates({ children = [], kind }: Mark, path: Path, lines: LineIndex, faults: TextFault[]): void {
	const seen = new Map<string, Mark>();
	children.forEach((child, index) => {
		const name = child.name ?? String(index);
		const first = kind === 'object' ? seen.get(name) : undefined;
		if (first)
			faults.push({
				line: lines.lineOf(child.offset),
				rule: 'syntax',
				path: [...path, name],
				message: `the key was given twice, first in line ${lines.lineOf(first.offset)}; expected once. Fix: remove or rename one of them.`,
			});
		seen.set(name, first ?? child);
		if (!child.isAlias) addDuplicates(child, [...path, name], lines, faults);
	});
}

class LineIndex {
	readonly #starts: number[] = [0];

	constructor(text: string) {
		for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) this.#starts.push(index + 1);
	}

	lineOf(offset: number): number {
		let low = 0;
		let high = this.#starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
