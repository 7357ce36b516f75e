import { type CellType, EMAIL, NUMBER, textOf, USERNAME } from './cells.ts';
import { checkShape, type Row, type Table } from './csv-table.ts';
import type { Problems } from './problems.ts';
import { UniqueValues } from './unique-values.ts';
import { plainName, requireColumns } from './user-columns.ts';

/** The required columns of an import, by their plain names. */
const IMPORT_REQUIRED = { firstname: 'First Name', lastname: 'Last Name', username: 'Username', email: 'Email' };
const NAME = textOf(50);
const IMPORT_TYPES: Readonly<Record<string, CellType>> = { firstname: NAME, lastname: NAME, username: USERNAME, email: EMAIL };
const OPERATORS = ['add', 'subtract', 'overwrite'];
const OPERATOR: CellType = {
	expected: `${OPERATORS.join(', ')} in lower case`,
	parse: (text) => (OPERATORS.includes(text) ? text : undefined),
};

/** Validates a file for `integration.users.bulkImport`. Other columns may be user fields, which the API knows. */
export function checkImport(table: Table, problems: Problems): void {
	const names = table.header.map(plainName);
	requireDistinct(table, names, problems);
	requireColumns(IMPORT_REQUIRED, new Set(names), problems);
	problems.throwIfAny();
	checkShape(table, problems);
	const emails = new UniqueValues(problems, columnOf(table, names, 'email'));
	const usernames = new UniqueValues(problems, columnOf(table, names, 'username'));
	for (const row of table.rows) {
		for (const column of Object.keys(IMPORT_REQUIRED)) {
			checkCell(table, row, names.indexOf(column), IMPORT_TYPES[column] ?? NAME, problems, true);
		}
		emails.check(row.line, cellOf(row, names.indexOf('email')));
		usernames.check(row.line, cellOf(row, names.indexOf('username')));
	}
}

/** Validates a file for `integration.users.bulkUpdate`. */
export function checkUpdate(table: Table, problems: Problems): void {
	const { header } = table;
	requireDistinct(table, header, problems);
	requireColumns({ email: 'email' }, new Set(header), problems);
	for (const [index, name] of header.entries()) if (name.endsWith('_op')) checkOperator(header, index, problems);
	problems.throwIfAny();
	checkShape(table, problems);
	const emails = new UniqueValues(problems, 'email');
	const email = header.indexOf('email');
	for (const row of table.rows) {
		checkCell(table, row, email, EMAIL, problems, true);
		emails.check(row.line, cellOf(row, email));
		for (const [index, name] of header.entries()) if (name.endsWith('_op')) checkChange(table, row, index, problems);
	}
}

/** `xp_op` stands before `xp`. */
function checkOperator(header: readonly string[], index: number, problems: Problems): void {
	const [operator = '', number] = [header[index], header[index]?.slice(0, -3) ?? ''];
	const at = header.indexOf(number);
	if (at === -1) problems.add(1, `: the column ${JSON.stringify(operator)} needs a column ${JSON.stringify(number)} after it.`);
	else if (at < index) problems.add(1, `: the column ${JSON.stringify(operator)} must be before ${JSON.stringify(number)}.`);
}

/** An operator applies to a number. An empty cell changes nothing. */
function checkChange(table: Table, row: Row, index: number, problems: Problems): void {
	const number = table.header.indexOf(table.header[index]?.slice(0, -3) ?? '');
	checkCell(table, row, index, OPERATOR, problems, false);
	checkCell(table, row, number, NUMBER, problems, cellOf(row, index) !== '');
}

function checkCell({ header }: Table, row: Row, index: number, type: CellType, problems: Problems, isRequired: boolean): void {
	const cell = cellOf(row, index);
	if (cell === '' && !isRequired) return;
	if (cell === '' || type.parse(cell) === undefined)
		problems.addCell(row.line, header[index] ?? '', cell, cell === '' ? 'a value' : type.expected);
}

function requireDistinct({ header }: Table, names: readonly string[], problems: Problems): void {
	for (const [index, name] of names.entries())
		if (names.indexOf(name) < index) problems.add(1, `: the column ${JSON.stringify(header[index])} is a duplicate.`);
}

function columnOf({ header }: Table, names: readonly string[], name: string): string {
	return header[names.indexOf(name)] ?? name;
}

function cellOf({ cells }: Row, index: number): string {
	return cells[index] ?? '';
}
