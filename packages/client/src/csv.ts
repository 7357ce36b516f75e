import { refuse } from './core/errors.ts';

type Cell = string | number | boolean | undefined;

/** A member to make. Besides these columns, each of the community's own fields is one, by its database key. */
export interface ImportRow {
	email: string;
	username: string;
	firstname?: string;
	lastname?: string;
	displayname?: string;
	[field: string]: Cell;
}

/**
 * A member to change, named by `email`. A field overwrites; a number as `{ add }`, `{ subtract }` or `{ overwrite }` changes what
 * is there.
 */
export interface UpdateRow {
	email: string;
	[field: string]: Cell | { add: number } | { subtract: number } | { overwrite: number };
}

/** What the API takes at most. */
const MOST_ROWS = 100_000;
const MOST_BYTES = 10_000_000;
const OPERATORS = ['add', 'subtract', 'overwrite'];

/**
 * The file for `integration.users.bulkImport`. Every row is checked against the rules of the columns before anything is sent.
 *
 * @throws {OptionError} Which row and column, what it holds, and what is expected there.
 * @example
 * ```ts
 * const data = bulkImportCsv([{ email: 'panda@example.com', username: 'redpanda', firstname: 'Red' }]);
 * await client.integration.users.bulkImport({ communityId, data });
 * ```
 */
export function bulkImportCsv(rows: Iterable<ImportRow>): File {
	return file('import.csv', rows, ['email', 'username'], (row) => Object.entries(row));
}

/**
 * The file for `integration.users.bulkUpdate`. Every row is checked against the rules of the columns before anything is sent.
 *
 * @throws {OptionError} Which row and column, what it holds, and what is expected there.
 * @example
 * ```ts
 * const data = bulkUpdateCsv([{ email: 'panda@example.com', xp: { add: 50 }, firstname: 'Red' }]);
 * await client.integration.users.bulkUpdate({ data });
 * ```
 */
export function bulkUpdateCsv(rows: Iterable<UpdateRow>): File {
	return file('update.csv', rows, ['email'], (row, number) =>
		Object.entries(row).flatMap(([column, cell]) =>
			typeof cell === 'object' ? change(column, cell, number) : [[column, cell] as [string, Cell]],
		),
	);
}

function file<Row>(
	name: string,
	rows: Iterable<Row>,
	needed: readonly string[],
	cells: (row: Row, number: number) => [string, Cell][],
): File {
	const columns = new Set(needed);
	const records: Map<string, Cell>[] = [];
	const emails = new Map<unknown, number>();
	for (const row of rows) {
		const number = records.length + 1;
		const record = new Map(cells(row, number));
		for (const column of needed) if (!record.get(column)) refuse(`Row ${number}, ${column}`, record.get(column), 'a text');
		for (const [column, cell] of record) checkCell(column, cell, number);
		const email = record.get('email');
		const twin = emails.get(email);
		if (twin) refuse(`Row ${number}, email`, email, `an address that row ${twin} does not have`);
		emails.set(email, number);
		for (const column of record.keys()) columns.add(column);
		if (records.push(record) > MOST_ROWS)
			refuse('The number of rows', records.length, `at most ${MOST_ROWS}; send several files`);
	}
	if (records.length === 0) refuse('The number of rows', 0, 'at least 1');
	const header = [...columns];
	const lines = [header, ...records.map((record) => header.map((column) => record.get(column)))];
	const made = new File([lines.map((line) => `${line.map(quoted).join(',')}\n`).join('')], name, { type: 'text/csv' });
	if (made.size > MOST_BYTES) refuse('The size of the file', made.size, `at most ${MOST_BYTES} bytes; send several files`);
	return made;
}

/** A relative change takes two columns: the operator's stands before the number's. */
function change(column: string, cell: object, number: number): [string, Cell][] {
	const [[operator, amount] = [], ...more] = Object.entries(cell);
	if (more.length > 0 || !OPERATORS.includes(operator as string) || !Number.isFinite(amount)) {
		refuse(`Row ${number}, ${column}`, cell, '{ add }, { subtract } or { overwrite } with a number');
	}
	return [
		[`${column}_op`, operator],
		[column, amount as number],
	];
}

function checkCell(column: string, cell: unknown, number: number): void {
	if (!/^[^\s,"]+$/.test(column)) refuse(`Row ${number}, column`, column, 'a name without blanks, commas or quotes');
	if (column === 'email' && !/^[^\s@,"]+@[^\s@,"]+$/.test(cell as string)) refuse(`Row ${number}, email`, cell, 'an address');
	if (typeof cell === 'object' || (typeof cell === 'number' && !Number.isFinite(cell))) {
		refuse(`Row ${number}, ${column}`, cell, 'a text, a number or a boolean');
	}
	// The API reads digits alone.
	if (typeof cell === 'number' && String(cell).includes('e')) {
		refuse(`Row ${number}, ${column}`, cell, 'a number that is written without an exponent');
	}
}

function quoted(cell: Cell): string {
	const text = cell === undefined ? '' : String(cell);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
