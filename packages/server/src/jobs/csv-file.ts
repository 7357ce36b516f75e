import { describeValue } from '@returning-ai/spec/runtime';
import { type Info, parse } from 'csv-parse';
import type { Database, JobTable } from '../data/tables.ts';
import { describeMismatch, type FieldRow, type FieldValue, selectUserFields } from '../domain/user-fields.ts';
import { HttpError, invalidField } from '../http-error.ts';

export type JobKind = JobTable['kind'];

/** A column of a file, and the data that it writes. */
export type Column =
	| { kind: 'text'; name: TextColumn }
	| { kind: 'number'; name: 'xp' | 'coins' }
	| { kind: 'field'; name: string; field: FieldRow }
	/** `NAME_op`: whether the column `NAME` adds, subtracts or overwrites. */
	| { kind: 'operation'; name: string };

export type TextColumn = 'email' | 'username' | 'first_name' | 'last_name' | 'display_name';

/** One row of a file. */
export interface Row {
	/** Line in the file. The header is line 1. */
	line: number;
	cells: string[];
}

/** As in the contract. */
const MAX_ROWS = 100_000;
const TEXT_COLUMNS: Readonly<Record<string, TextColumn>> = {
	email: 'email',
	username: 'username',
	firstname: 'first_name',
	lastname: 'last_name',
	displayname: 'display_name',
};
const MAX_LENGTH: Readonly<Record<TextColumn, number>> = {
	email: 254,
	username: 64,
	first_name: 100,
	last_name: 100,
	display_name: 100,
};
const REQUIRED_COLUMNS: Readonly<Record<JobKind, readonly TextColumn[]>> = { import: ['email', 'username'], update: ['email'] };
/** Bulk update cannot change a username. */
const IMPORT_ONLY: readonly string[] = ['username'];

/** Throws a 400 if a file is not UTF-8, not CSV, too long, or has an invalid header. Returns its number of rows. */
export async function validateFile(db: Database, kind: JobKind, serverId: string, file: Uint8Array): Promise<number> {
	requireUtf8(file);
	let count = -1;
	try {
		for await (const { cells } of readRows(file)) {
			if (count === -1) await readColumns(db, kind, serverId, cells);
			count += 1;
			if (count > MAX_ROWS) throw invalidField('body.data', 'too_many', `the file has more than ${MAX_ROWS} rows. Split it.`);
		}
	} catch (error) {
		if (error instanceof HttpError) throw error;
		throw invalidField('body.data', 'malformed', `the file is not valid CSV: ${(error as Error).message}`);
	}
	if (count === -1)
		throw invalidField('body.data', 'malformed', 'the file is empty. The first line must contain the column names.');
	return count;
}

/** Reads the rows of a file one by one, starting with the header. */
export async function* readRows(file: Uint8Array): AsyncGenerator<Row> {
	const parser = parse(Buffer.from(file.buffer, file.byteOffset, file.byteLength), {
		bom: true,
		info: true,
		relaxColumnCount: true,
		skipEmptyLines: true,
	});
	for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>)
		yield { line: info.lines, cells: record };
}

function requireUtf8(file: Uint8Array): void {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(file);
	} catch {
		throw invalidField('body.data', 'malformed', 'the file is not UTF-8. Save it as UTF-8.');
	}
}

/** Parses the header. Throws a 400 for an unknown, duplicate or missing column. */
export async function readColumns(db: Database, kind: JobKind, serverId: string, header: readonly string[]): Promise<Column[]> {
	const fields = await selectUserFields(db, serverId).execute();
	const names = header.map((name) => name.trim());
	const columns = names.map((name) => parseColumn(kind, name, fields));
	const duplicate = names.find((name, index) => names.indexOf(name) !== index);
	if (duplicate !== undefined) throw invalidField('body.data', 'invalid', `line 1: the column "${duplicate}" is duplicate.`);
	const missing = REQUIRED_COLUMNS[kind].find(
		(name) => !columns.some((column) => column.kind === 'text' && column.name === name),
	);
	if (missing) throw invalidField('body.data', 'invalid', `line 1: the column "${missing}" is missing.`);
	for (const column of columns) if (column.kind === 'operation') requireNumericColumn(column.name, columns);
	return columns;
}

function parseColumn(kind: JobKind, name: string, fields: readonly FieldRow[]): Column {
	const text = Object.hasOwn(TEXT_COLUMNS, name) ? TEXT_COLUMNS[name] : undefined;
	if (text && (kind === 'import' || !IMPORT_ONLY.includes(name))) return { kind: 'text', name: text };
	if (kind === 'update' && (name === 'xp' || name === 'coins')) return { kind: 'number', name };
	const field = fields.find((candidate) => candidate.field === name);
	if (field) return { kind: 'field', name, field };
	if (kind === 'update' && name.endsWith('_op')) return { kind: 'operation', name: name.slice(0, -3) };
	throw invalidField(
		'body.data',
		'invalid',
		`line 1: unknown column ${describeValue(name)}. Create a user field with this database key, or remove the column.`,
	);
}

function requireNumericColumn(name: string, columns: readonly Column[]): void {
	const target = columns.find((column) => column.kind !== 'operation' && column.name === name);
	const isNumber = target?.kind === 'number' || (target?.kind === 'field' && /^num/.test(target.field.type));
	if (isNumber) return;
	throw invalidField('body.data', 'invalid', `line 1: the column "${name}_op" requires a numeric column "${name}".`);
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
export function parseText(name: TextColumn, cell: string): string {
	if (cell.includes('\0')) throw new CellError(name, 'a NUL character is not allowed.');
	if (cell.length <= MAX_LENGTH[name]) return cell;
	throw new CellError(name, `${cell.length} characters are too long. At most ${MAX_LENGTH[name]} are allowed.`);
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
