import { pipeline, Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type CsvError, type Info, parse } from 'csv-parse';
import { invalidField } from '../http-error.ts';

/** One row of a file. */
export interface Row {
	/** Line in the file. The header is line 1. */
	line: number;
	cells: string[];
}

/** As in the contract. 200 user fields, each with its operation, and the other columns are fewer. */
const MAX_COLUMNS = 500;
/** In characters, as in the contract. */
const MAX_CELL_LENGTH = 10_000;
const MAX_ROW_LENGTH = 1_000_000;
/** The parser takes less than 20 ms for these bytes, whatever they are. Other calls are answered between two slices. */
const SLICE_BYTES = 16_384;

/** Reads the rows of a file one by one, starting with the header. Throws a 400 for a file that is not CSV, or for a row over a limit. */
export async function* readRows(file: Uint8Array): AsyncGenerator<Row> {
	const parser = parse({
		bom: true,
		info: true,
		// Stops early in an endless row. The parser counts the bytes of the last cell, and a character has at most 4.
		maxRecordSize: MAX_ROW_LENGTH + 4 * MAX_CELL_LENGTH,
		relaxColumnCount: true,
		skipEmptyLines: true,
	});
	// The loop below receives the errors. The pipeline closes the source when a caller stops reading.
	pipeline(Readable.from(slicesOf(file)), parser, () => undefined);
	try {
		for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>) {
			requireWithinLimits(info.lines, record);
			yield { line: info.lines, cells: record };
		}
	} catch (error) {
		throw toHttpError(error as Error, parser.info.lines);
	}
}

async function* slicesOf(file: Uint8Array): AsyncGenerator<Uint8Array> {
	for (let start = 0; start < file.length; start += SLICE_BYTES) {
		yield file.subarray(start, start + SLICE_BYTES);
		await nextTurn();
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
