import { pipeline, Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type CsvError, type Info, parse } from 'csv-parse';
import { invalidField } from '../http-error.ts';

/** One row of a file. */
export interface Row {
	/** Line in the file. The header is line 1. */
	line: number;
	cells: string[];
	/** Position of the first byte after the row, in the file. */
	end: number;
}

/** The first row of a file, and the characters between two rows. */
export interface Header extends Row {
	delimiter: string;
}

/** Where a reader continues in a file. */
export interface Position {
	/** Position of the first byte, in the file. */
	offset: number;
	/** Number of lines before it. */
	lines: number;
	/** Of the header. */
	delimiter: string;
}

/** A file, or its parts. */
type Source = Uint8Array | AsyncIterable<Uint8Array>;

/** As in the contract. 200 user fields, each with its operation, and the other columns are fewer. */
const MAX_COLUMNS = 500;
/** In characters, as in the contract. */
const MAX_CELL_LENGTH = 10_000;
const MAX_ROW_LENGTH = 1_000_000;
/** The parser takes less than 20 ms for these bytes, whatever they are. Other calls are answered between two slices. */
const SLICE_BYTES = 16_384;

/**
 * Reads the rows of a file one by one, starting with the header. Throws a 400 for a file that is not CSV, or for a row over a limit.
 *
 * @param from Where `source` starts, if it is the rest of a file.
 */
export async function* readRows(source: Source, from?: Position): AsyncGenerator<Row> {
	for await (const { row } of parseRows(source, from)) yield row;
}

export async function readHeader(source: Source): Promise<Header | undefined> {
	for await (const { row, delimiter } of parseRows(source)) return { ...row, delimiter };
	return undefined;
}

async function* parseRows(source: Source, from?: Position): AsyncGenerator<{ row: Row; delimiter: string }> {
	const { offset = 0, lines = 0, delimiter: known } = from ?? {};
	const parser = parse({
		bom: offset === 0,
		info: true,
		// Stops early in an endless row. The parser counts the bytes of the last cell, and a character has at most 4.
		maxRecordSize: MAX_ROW_LENGTH + 4 * MAX_CELL_LENGTH,
		relaxColumnCount: true,
		skipEmptyLines: true,
		...(known === undefined ? {} : { recordDelimiter: known }),
	});
	// The loop below receives the errors. The pipeline closes the source when a caller stops reading.
	pipeline(Readable.from(slicesOf(source)), parser, () => undefined);
	try {
		for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
			const line = lines + info.lines;
			requireWithinLimits(line, record);
			const delimiter = String(parser.options.record_delimiter[0] ?? '\n');
			yield { row: { line, cells: record, end: offset + info.bytes }, delimiter };
		}
	} catch (error) {
		throw toHttpError(error as Error, lines + parser.info.lines);
	}
}

async function* slicesOf(source: Source): AsyncGenerator<Uint8Array> {
	for await (const part of source instanceof Uint8Array ? [source] : source) {
		for (let start = 0; start < part.length; start += SLICE_BYTES) {
			yield part.subarray(start, start + SLICE_BYTES);
			await nextTurn();
		}
	}
}

function requireWithinLimits(line: number, cells: readonly string[]): void {
	if (cells.length > MAX_COLUMNS) {
		throw tooLong(line, `${cells.length} columns are too many. At most ${MAX_COLUMNS} are allowed. Split the file by columns.`);
	}
	let length = 0;
	for (const [index, cell] of cells.entries()) {
		length += cell.length;
		if (cell.length <= MAX_CELL_LENGTH) continue;
		const problem = `the cell in column ${index + 1} has ${cell.length} characters`;
		throw tooLong(line, `${problem}. At most ${MAX_CELL_LENGTH} are allowed. Shorten it.`);
	}
	if (length > MAX_ROW_LENGTH) throw rowTooLong(line);
}

function rowTooLong(line: number): Error {
	return tooLong(
		line,
		`the row has too many characters. At most ${MAX_ROW_LENGTH} are allowed. Close each quote, or shorten the cells.`,
	);
}

function tooLong(line: number, problem: string): Error {
	return invalidField('body.data', 'too_long', `line ${line}: ${problem}`);
}

function toHttpError(error: Error, line: number): Error {
	const { code } = error as Partial<CsvError>;
	if (code === 'CSV_MAX_RECORD_SIZE') return rowTooLong(line);
	if (!code?.startsWith('CSV_')) return error;
	return invalidField('body.data', 'malformed', `the file is not valid CSV: ${error.message}`);
}
