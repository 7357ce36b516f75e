import { isUtf8 } from 'node:buffer';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describeValue } from '@returning-ai/spec/runtime';
import type { Database, JobTable } from '../data/tables.ts';
import { describeMismatch, type FieldRow, type FieldValue, selectUserFields } from '../domain/user-fields.ts';
import { invalidField } from '../http-error.ts';
import { readRows } from './csv-rows.ts';

export type JobKind = JobTable['kind'];

/** A column of a file, and the data that it writes. */
export type Column =
	/** `header`: the name in the file. */
	| { kind: 'text'; name: TextColumn; header: string }
	| { kind: 'role'; header: string }
	| { kind: 'number'; name: 'xp' | 'coins' }
	| { kind: 'field'; name: string; field: FieldRow }
	/** `NAME_op`: whether the column `NAME` adds, subtracts or overwrites. */
	| { kind: 'operation'; name: string };

export type TextColumn =
	| 'email'
	| 'username'
	| 'first_name'
	| 'last_name'
	| 'display_name'
	| 'phone'
	| 'country'
	| 'language'
	| 'tag';

/** As in the contract. */
const MAX_ROWS = 100_000;
const TEXT_COLUMNS: Readonly<Record<string, TextColumn>> = {
	email: 'email',
	username: 'username',
	firstname: 'first_name',
	lastname: 'last_name',
	displayname: 'display_name',
};
/** The other columns of the import's template. A user field with such a database key takes precedence. */
const TEMPLATE_COLUMNS: Readonly<Record<string, TextColumn>> = {
	phone: 'phone',
	country: 'country',
	language: 'language',
	tag: 'tag',
};
const MAX_LENGTH: Readonly<Record<TextColumn, number>> = {
	email: 254,
	username: 64,
	first_name: 100,
	last_name: 100,
	display_name: 100,
	phone: 100,
	country: 100,
	language: 100,
	tag: 100,
};
/** The template's limit for first and last names. */
const MAX_IMPORTED_NAME = 50;
const REQUIRED_COLUMNS: Readonly<Record<JobKind, readonly [TextColumn, header: string][]>> = {
	import: [
		['first_name', 'First Name'],
		['last_name', 'Last Name'],
		['username', 'Username'],
		['email', 'Email'],
	],
	update: [['email', 'email']],
};
/** Bulk update cannot change a username. */
const IMPORT_ONLY: readonly string[] = ['username'];
/** The first bytes of an XLSX file, which is a ZIP archive, and of an XLS file. */
const EXCEL_SIGNATURES = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];

/** Throws a 400 if a file is not UTF-8, not CSV, too long, or has an invalid header. Returns its number of rows. */
export async function validateFile(db: Database, kind: JobKind, serverId: string, file: Uint8Array): Promise<number> {
	// The caller copied the file in this turn.
	await nextTurn();
	requireNotExcel(file);
	requireUtf8(file);
	let count = -1;
	for await (const { cells } of readRows(file)) {
		if (count === -1) await readColumns(db, kind, serverId, cells);
		count += 1;
		if (count > MAX_ROWS) throw invalidField('body.data', 'too_many', `the file has more than ${MAX_ROWS} rows. Split it.`);
	}
	if (count === -1)
		throw invalidField('body.data', 'malformed', 'the file is empty. The first line must contain the column names.');
	return count;
}

function requireNotExcel(file: Uint8Array): void {
	if (!EXCEL_SIGNATURES.some((signature) => signature.every((byte, index) => file[index] === byte))) return;
	const problem = 'the file is an Excel workbook, but this server reads only CSV. Save it as "CSV UTF-8".';
	throw invalidField('body.data', 'wrong_content_type', problem);
}

function requireUtf8(file: Uint8Array): void {
	if (isUtf8(file)) return;
	throw invalidField('body.data', 'malformed', 'the file is not UTF-8. Save it as UTF-8.');
}

/** Parses the header. Throws a 400 for an unknown, duplicate or missing column. */
export async function readColumns(db: Database, kind: JobKind, serverId: string, header: readonly string[]): Promise<Column[]> {
	const fields = await selectUserFields(db, serverId).execute();
	const names = header.map((name) => name.trim());
	const fieldsByKey = new Map(fields.map((field) => [field.field, field]));
	const columns = names.map((name) => parseColumn(kind, name, fieldsByKey));
	const targets = new Set<string>();
	for (const [index, column] of columns.entries()) {
		const target = targetOf(column);
		if (targets.has(target))
			throw invalidField('body.data', 'invalid', `line 1: the column ${describeValue(names[index])} is duplicate.`);
		targets.add(target);
	}
	const missing = REQUIRED_COLUMNS[kind].find(([name]) => !targets.has(`text ${name}`));
	if (missing) throw invalidField('body.data', 'invalid', `line 1: the column "${missing[1]}" is missing.`);
	const numeric = new Set(columns.filter(isNumeric).map(({ name }) => name));
	for (const column of columns) if (column.kind === 'operation') requireNumericColumn(column.name, numeric);
	return columns;
}

/** What a column writes. Two columns of a file cannot write the same. */
function targetOf(column: Column): string {
	return `${column.kind} ${column.kind === 'role' ? '' : column.name}`;
}

function parseColumn(kind: JobKind, name: string, fields: ReadonlyMap<string, FieldRow>): Column {
	// The template's `First Name` is the same as `firstname`.
	const plain = kind === 'import' ? name.toLowerCase().replaceAll(' ', '') : name;
	const text = Object.hasOwn(TEXT_COLUMNS, plain) ? TEXT_COLUMNS[plain] : undefined;
	if (text && (kind === 'import' || !IMPORT_ONLY.includes(plain))) return { kind: 'text', name: text, header: name };
	if (kind === 'update' && (name === 'xp' || name === 'coins')) return { kind: 'number', name };
	const field = fields.get(name);
	if (field) return { kind: 'field', name, field };
	const fromTemplate = kind === 'import' && Object.hasOwn(TEMPLATE_COLUMNS, plain) ? TEMPLATE_COLUMNS[plain] : undefined;
	if (fromTemplate) return { kind: 'text', name: fromTemplate, header: name };
	if (kind === 'import' && plain === 'role') return { kind: 'role', header: name };
	if (kind === 'update' && name.endsWith('_op')) return { kind: 'operation', name: name.slice(0, -3) };
	throw invalidField(
		'body.data',
		'invalid',
		`line 1: unknown column ${describeValue(name)}. Create a user field with this database key, or remove the column.`,
	);
}

function isNumeric(column: Column): column is Extract<Column, { kind: 'number' | 'field' }> {
	return column.kind === 'number' || (column.kind === 'field' && /^num/.test(column.field.type));
}

function requireNumericColumn(name: string, numeric: ReadonlySet<string>): void {
	if (numeric.has(name)) return;
	const [operation, target] = [describeValue(`${name}_op`), describeValue(name)];
	throw invalidField('body.data', 'invalid', `line 1: the column ${operation} requires a numeric column ${target}.`);
}

/** A cell is invalid. Its row is skipped. */
export class CellError extends Error {
	readonly field: string;

	constructor(field: string, message: string) {
		super(message);
		this.field = field;
	}
}

/** @throws CellError */
export function parseText({ name, header }: Extract<Column, { kind: 'text' }>, cell: string, kind: JobKind): string {
	if (cell.includes('\0')) throw new CellError(header, 'a NUL character is not allowed.');
	const isImportedName = kind === 'import' && (name === 'first_name' || name === 'last_name');
	const max = isImportedName ? MAX_IMPORTED_NAME : MAX_LENGTH[name];
	if (cell.length <= max) return cell;
	throw new CellError(header, `${cell.length} characters are too long. At most ${max} are allowed.`);
}

/** Converts a cell to the value of its user field. @throws CellError */
export function parseFieldValue({ name, field }: Extract<Column, { kind: 'field' }>, cell: string): FieldValue {
	const value = convertCell(field, cell);
	const expected = describeMismatch(field, value);
	if (expected) throw new CellError(name, `${describeValue(cell)} is not valid. Use ${expected}.`);
	return value;
}

function convertCell({ type }: FieldRow, cell: string): FieldValue {
	if (type === 'boolean') return cell === 'true' ? true : cell === 'false' ? false : cell;
	if (type === 'number' || type === 'numerical') return parseNumber(cell) ?? cell;
	return cell;
}

export function parseNumber(cell: string): number | undefined {
	const number = /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
	return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}
