import { throwOptionError } from './core/errors.ts';

type Cell = string | number | boolean | undefined;

/**
 * A user to create, or to update if the email address exists: the columns of the vendor's template. You can add a column for each custom
 * field of the community, named by its database key.
 */
export interface ImportRow {
	/** At most 50 characters. */
	firstname: string;
	/** At most 50 characters. */
	lastname: string;
	username: string;
	email: string;
	phone?: string;
	country?: string;
	/** A name such as `English`. */
	language?: string;
	/** The title of a role. */
	role?: string;
	tag?: string;
	[field: string]: Cell;
}

/**
 * A member to update, identified by `email`. A plain value overwrites the field. `{ add: 5 }` and `{ subtract: 5 }` change a
 * number.
 */
export interface UpdateRow {
	email: string;
	[field: string]: Cell | { add: number } | { subtract: number } | { overwrite: number };
}

/** The limits of the API. */
const MAX_ROWS = 100_000;
const MAX_BYTES = 10_000_000;
const MAX_COLUMNS = 500;
const MAX_CELL = 10_000;
const MAX_NAME = 50;
const OPERATORS = ['add', 'subtract', 'overwrite'];
/** The columns of the template for imports, as the file names them. The first four are required. */
const TEMPLATE: Readonly<Record<string, string>> = {
	firstname: 'First Name',
	lastname: 'Last Name',
	username: 'Username',
	email: 'Email',
	phone: 'Phone',
	country: 'Country',
	language: 'Language',
	role: 'Role',
	tag: 'Tag',
};

/**
 * Creates the file for `integration.users.bulkImport`, with the columns of the vendor's template. Validates every row: at most 100,000
 * rows, 10 MB, 500 columns and 10,000 characters per cell, first and last names of at most 50 characters, and no duplicate email addresses.
 *
 * @throws {OptionError} A row is invalid. The message names the row, the column, the value and what is allowed.
 * @example
 * ```ts
 * const data = bulkImportCsv([{ firstname: 'Red', lastname: 'Panda', username: 'redpanda', email: 'redpanda@example.com' }]);
 * await client.integration.users.bulkImport({ communityId, data });
 * ```
 */
export function bulkImportCsv(rows: Iterable<ImportRow>): File {
	return csvFile('import.csv', rows, Object.keys(TEMPLATE).slice(0, 4), TEMPLATE, (row, number) => {
		for (const column of ['firstname', 'lastname'] as const) {
			if (row[column]?.length > MAX_NAME)
				throwOptionError(`Row ${number}, ${column}`, row[column], `at most ${MAX_NAME} characters`);
		}
		return Object.entries(row);
	});
}

/**
 * Creates the file for `integration.users.bulkUpdate`. Validates every row: at most 100,000 rows, 10 MB, 500 columns and 10,000
 * characters per cell, and no duplicate email addresses.
 *
 * @throws {OptionError} A row is invalid. The message names the row, the column, the value and what is allowed.
 * @example
 * ```ts
 * const data = bulkUpdateCsv([{ email: 'panda@example.com', xp: { add: 50 }, firstname: 'Red' }]);
 * await client.integration.users.bulkUpdate({ data });
 * ```
 */
export function bulkUpdateCsv(rows: Iterable<UpdateRow>): File {
	return csvFile('update.csv', rows, ['email'], {}, (row, number) =>
		Object.entries(row).flatMap(([column, cell]) =>
			typeof cell === 'object' ? relativeChange(column, cell, number) : [[column, cell] as [string, Cell]],
		),
	);
}

function csvFile<Row>(
	name: string,
	rows: Iterable<Row>,
	required: readonly string[],
	headers: Readonly<Record<string, string>>,
	cells: (row: Row, number: number) => [string, Cell][],
): File {
	const columns = new Set(required);
	const records: Map<string, Cell>[] = [];
	const emails = new Map<unknown, number>();
	for (const row of rows) {
		const number = records.length + 1;
		const record = new Map(cells(row, number));
		for (const column of required)
			if (!record.get(column)) throwOptionError(`Row ${number}, ${column}`, record.get(column), 'a non-empty string');
		for (const [column, cell] of record) checkCell(column, cell, number);
		const email = record.get('email');
		const firstRow = emails.get(email);
		if (firstRow) throwOptionError(`Row ${number}, email`, email, `an email address that row ${firstRow} does not use`);
		emails.set(email, number);
		for (const column of record.keys()) columns.add(column);
		if (records.push(record) > MAX_ROWS)
			throwOptionError('The row count', records.length, `at most ${MAX_ROWS}; send several files`);
	}
	if (records.length === 0) throwOptionError('The row count', 0, 'at least 1');
	const header = [...columns];
	if (header.length > MAX_COLUMNS) throwOptionError('The column count', header.length, `at most ${MAX_COLUMNS}`);
	const lines = [
		header.map((column) => headers[column] ?? column),
		...records.map((record) => header.map((column) => record.get(column))),
	];
	const file = new File([lines.map((line) => `${line.map(quote).join(',')}\n`).join('')], name, { type: 'text/csv' });
	if (file.size > MAX_BYTES) throwOptionError('The file size', file.size, `at most ${MAX_BYTES} bytes; send several files`);
	return file;
}

/** A relative change needs two columns: one with the operator, then one with the number. */
function relativeChange(column: string, cell: object, number: number): [string, Cell][] {
	const [[operator, amount] = [], ...more] = Object.entries(cell);
	if (more.length > 0 || !OPERATORS.includes(operator as string) || !Number.isFinite(amount)) {
		throwOptionError(`Row ${number}, ${column}`, cell, '{ add }, { subtract } or { overwrite } with a number');
	}
	return [
		[`${column}_op`, operator],
		[column, amount as number],
	];
}

function checkCell(column: string, cell: unknown, number: number): void {
	if (!/^[^\s,"]+$/.test(column)) throwOptionError(`Row ${number}, column`, column, 'a name without spaces, commas or quotes');
	if (column === 'email' && !/^[^\s@,"]+@[^\s@,"]+$/.test(cell as string))
		throwOptionError(`Row ${number}, email`, cell, 'an email address');
	if (typeof cell === 'object' || (typeof cell === 'number' && !Number.isFinite(cell))) {
		throwOptionError(`Row ${number}, ${column}`, cell, 'a string, a number or a boolean');
	}
	if (typeof cell === 'string' && cell.length > MAX_CELL)
		throwOptionError(`Row ${number}, the length of ${column}`, cell.length, `at most ${MAX_CELL} characters`);
	// The API does not parse exponents.
	if (typeof cell === 'number' && String(cell).includes('e')) {
		throwOptionError(`Row ${number}, ${column}`, cell, 'a number without an exponent');
	}
}

function quote(cell: Cell): string {
	const text = cell === undefined ? '' : String(cell);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
