import { type CsvError, type Info, parse } from 'csv-parse/sync';
import { CommandError } from '../errors/command-error.ts';
import { type Problems, shorten } from './problems.ts';
import type { InputFile } from './read-input.ts';

/** A CSV file: the names of the columns, and the rows below them. */
export interface Table {
	readonly header: readonly string[];
	readonly rows: readonly Row[];
}

export interface Row {
	/** Line in the file, as in the API log. The header is line 1. Of a row with line breaks, its last line. */
	readonly line: number;
	readonly cells: readonly string[];
}

/** The limits of the API, as in the contract. */
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 500;
const MAX_CELL = 10_000;
const MAX_ROW = 1_000_000;

/** @throws {CommandError} The file is not CSV with commas, has no rows, or is over a limit. */
export function parseTable(file: InputFile): Table {
	const [first, ...rows] = parseRows(file);
	const fail = (problem: string): never => {
		throw new CommandError(`${file.name}: ${problem}`);
	};
	if (!first) return fail('the file has no text. The first line must contain the column names.');
	const header = first.cells.map((name) => name.trim());
	const [only = ''] = header;
	const separator = [';', '\t'].find((candidate) => header.length === 1 && only.includes(candidate));
	if (separator) fail(`line 1: the columns are separated by ${shorten(separator)}; expected commas. Save the file with commas.`);
	if (header.length > MAX_COLUMNS) fail(`${header.length} columns are too many; at most ${MAX_COLUMNS} are allowed.`);
	const unnamed = header.indexOf('');
	if (unnamed !== -1) fail(`line 1: column ${unnamed + 1} has no name. Name it or remove it.`);
	if (rows.length === 0) fail('the file has a header but no rows.');
	if (rows.length > MAX_ROWS) fail(`${rows.length} rows are too many; at most ${MAX_ROWS} are allowed. Split the file.`);
	return { header, rows };
}

/** Adds the rows that are over a limit, or longer than the header, which a comma without quotes causes. */
export function checkShape({ header, rows }: Table, problems: Problems): void {
	for (const { line, cells } of rows) {
		if (cells.length > header.length)
			problems.add(line, `: the row has ${cells.length} cells, the header has ${header.length}. Quote a cell with a comma.`);
		const long = cells.findIndex((cell) => cell.length > MAX_CELL);
		const size = cells.reduce((sum, cell) => sum + cell.length, 0);
		if (long !== -1) problems.addCell(line, header[long] ?? '', undefined, `at most ${MAX_CELL} characters`);
		else if (size > MAX_ROW) problems.add(line, `: the row has ${size} characters; expected at most ${MAX_ROW}.`);
	}
}

function parseRows({ name, bytes }: InputFile): Row[] {
	try {
		const records = parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
			bom: true,
			info: true,
			relaxColumnCount: true,
			skipEmptyLines: true,
		}) as unknown as { info: Info; record: string[] }[];
		return records.map(({ info, record }) => ({ line: info.lines, cells: record }));
	} catch (error) {
		throw csvError(name, error as CsvError);
	}
}

function csvError(name: string, { code, message, lines }: CsvError & { lines?: number }): CommandError {
	if (code === 'CSV_QUOTE_NOT_CLOSED') {
		const problem = 'a quote opens here and is not closed. Close it, or write a quote in a cell as two: "".';
		return new CommandError(`${name}, line ${/at line (\d+)/.exec(message)?.[1] ?? lines}: ${problem}`);
	}
	return new CommandError(`${name}, line ${lines}: the file is not valid CSV: ${message}`);
}
