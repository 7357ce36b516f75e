import { CommandError } from '../errors/command-error.ts';
import type { CellType } from './cells.ts';
import { parseTable, type Row } from './csv-table.ts';
import type { Item } from './new-users.ts';
import { Problems } from './problems.ts';
import type { InputFile } from './read-input.ts';
import { UniqueValues } from './unique-values.ts';

/** A first line that is the name of a column, not a member. */
const HEADERS = /^(?:user ?id|user ?name|user|_id|id|email)$/i;

/**
 * Reads a list of members: one per line, or the given column of a CSV file.
 *
 * @throws {CommandError} A member is not valid, or is in the list twice.
 */
export function parseMembers(file: InputFile, column: string | undefined, type: CellType): Item<string>[] {
	const rows = column === undefined ? linesOf(file) : cellsOf(file, column);
	if (rows.length === 0) throw new CommandError(`${file.name}: the file has no members.`);
	const problems = new Problems(file.name);
	const unique = new UniqueValues(problems, column ?? 'member');
	const items = rows.map(({ line, cells: [cell = ''] }) => ({ line, value: cell.trim() }));
	for (const { line, value } of items) {
		if (value === '' || type.parse(value) === undefined) problems.addCell(line, column ?? 'member', value, type.expected);
		unique.check(line, value);
	}
	const [first] = items;
	if (column === undefined && first) requireNoTable(file, first.value);
	problems.throwIfAny();
	return items;
}

function linesOf({ bytes }: InputFile): Row[] {
	const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
	return lines.map((text, index) => ({ line: index + 1, cells: [text] })).filter(({ cells: [text = ''] }) => text.trim() !== '');
}

function cellsOf(file: InputFile, column: string): Row[] {
	const { header, rows } = parseTable(file);
	const index = header.indexOf(column);
	if (index !== -1) return rows.map(({ line, cells }) => ({ line, cells: [cells[index] ?? ''] }));
	const names = header.map((name) => JSON.stringify(name)).join(', ');
	throw new CommandError(`${file.name} has no column ${JSON.stringify(column)}. --column must be one of: ${names}.`);
}

function requireNoTable({ name }: InputFile, first: string): void {
	if (!first.includes(',') && !HEADERS.test(first)) return;
	const problem = `line 1, ${JSON.stringify(first.slice(0, 60))}, looks like the header of a CSV file`;
	throw new CommandError(`${name}: ${problem}. Name the column with the members: --column NAME.`);
}
