import { describeValue } from '@returning-ai/spec/runtime';
import { type Info, parse } from 'csv-parse';
import type { Database, JobTable } from '../data/tables.ts';
import { type FieldRow, type FieldValue, fieldsOf, misfit } from '../domain/user-fields.ts';
import { HttpError } from '../http-error.ts';

export type JobKind = JobTable['kind'];

/** What a column of a file fills. */
export type Column =
	| { kind: 'text'; name: TextColumn }
	| { kind: 'number'; name: 'xp' | 'coins' }
	| { kind: 'field'; name: string; field: FieldRow }
	/** How the column of this name changes: add, subtract or overwrite. */
	| { kind: 'operation'; name: string };

export type TextColumn = 'email' | 'username' | 'first_name' | 'last_name' | 'display_name';

/** One row of a file, and where it stands. */
export interface Row {
	/** The row of names is line 1. */
	line: number;
	cells: string[];
}

/** As the contract says. */
const MOST_ROWS = 100_000;
const TEXT: Readonly<Record<string, TextColumn>> = {
	email: 'email',
	username: 'username',
	firstname: 'first_name',
	lastname: 'last_name',
	displayname: 'display_name',
};
const LONGEST: Readonly<Record<TextColumn, number>> = {
	email: 254,
	username: 64,
	first_name: 100,
	last_name: 100,
	display_name: 100,
};
const NEEDED: Readonly<Record<JobKind, readonly TextColumn[]>> = { import: ['email', 'username'], update: ['email'] };
/** Who is renamed by a file would be lost to the next row that names them. */
const IMPORT_ONLY: readonly string[] = ['username'];

/** Refuses a file that no row of could be applied; gives how many rows it has. */
export async function inspectFile(db: Database, kind: JobKind, serverId: string, file: Uint8Array): Promise<number> {
	decode(file);
	let count = -1;
	try {
		for await (const { cells } of rowsOf(file)) {
			if (count === -1) await readColumns(db, kind, serverId, cells);
			count += 1;
			if (count > MOST_ROWS)
				throw new HttpError(400, `body.data: more than ${MOST_ROWS} rows were given, that many at most were expected.`);
		}
	} catch (error) {
		if (error instanceof HttpError) throw error;
		throw new HttpError(400, `body.data: it is not CSV: ${(error as Error).message}`);
	}
	if (count === -1) throw new HttpError(400, 'body.data: an empty file was given, a row of column names was expected.');
	return count;
}

/** The rows of a file one by one, the names of the columns first. */
export async function* rowsOf(file: Uint8Array): AsyncGenerator<Row> {
	const parser = parse(Buffer.from(file.buffer, file.byteOffset, file.byteLength), {
		bom: true,
		info: true,
		relaxColumnCount: true,
		skipEmptyLines: true,
	});
	for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: string[] }>)
		yield { line: info.lines, cells: record };
}

function decode(file: Uint8Array): void {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(file);
	} catch {
		throw new HttpError(400, 'body.data: a file that is not UTF-8 was given, UTF-8 was expected.');
	}
}

/** What each column fills, by its name. */
export async function readColumns(db: Database, kind: JobKind, serverId: string, header: readonly string[]): Promise<Column[]> {
	const fields = await fieldsOf(db, serverId).execute();
	const names = header.map((name) => name.trim());
	const columns = names.map((name) => columnOf(kind, name, fields));
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined)
		throw new HttpError(400, `body.data: line 1: the column "${twice}" was given twice, once was expected.`);
	const missing = NEEDED[kind].find((name) => !columns.some((column) => column.kind === 'text' && column.name === name));
	if (missing) throw new HttpError(400, `body.data: line 1: no column "${missing}" was given, it was expected.`);
	for (const column of columns) if (column.kind === 'operation') checkOperation(column.name, columns);
	return columns;
}

function columnOf(kind: JobKind, name: string, fields: readonly FieldRow[]): Column {
	const text = Object.hasOwn(TEXT, name) ? TEXT[name] : undefined;
	if (text && (kind === 'import' || !IMPORT_ONLY.includes(name))) return { kind: 'text', name: text };
	if (kind === 'update' && (name === 'xp' || name === 'coins')) return { kind: 'number', name };
	const field = fields.find((candidate) => candidate.field === name);
	if (field) return { kind: 'field', name, field };
	if (kind === 'update' && name.endsWith('_op')) return { kind: 'operation', name: name.slice(0, -3) };
	throw new HttpError(
		400,
		`body.data: line 1: the column ${describeValue(name)} is not known; make a field with this database key, or leave it out.`,
	);
}

function checkOperation(name: string, columns: readonly Column[]): void {
	const target = columns.find((column) => column.kind !== 'operation' && column.name === name);
	const isNumber = target?.kind === 'number' || (target?.kind === 'field' && /^num/.test(target.field.type));
	if (isNumber) return;
	throw new HttpError(400, `body.data: line 1: "${name}_op" was given, a numeric column "${name}" beside it was expected.`);
}

/** What is wrong with a cell. */
export class CellFault extends Error {
	readonly field: string;

	constructor(field: string, message: string) {
		super(message);
		this.field = field;
	}
}

/** A cell as text of its column. @throws CellFault */
export function checkText(name: TextColumn, cell: string): string {
	if (cell.includes('\0')) throw new CellFault(name, 'a text with a zero byte was given, one without was expected.');
	if (cell.length <= LONGEST[name]) return cell;
	throw new CellFault(name, `${cell.length} characters were given, ${LONGEST[name]} at most were expected.`);
}

/** A cell as the value of its field. @throws CellFault */
export function fieldValueOf({ name, field }: Extract<Column, { kind: 'field' }>, cell: string): FieldValue {
	const value = typed(field, cell);
	const expected = misfit(field, value);
	if (expected) throw new CellFault(name, `${describeValue(cell)} was given, ${expected} was expected.`);
	return value;
}

function typed({ type }: FieldRow, cell: string): FieldValue {
	if (type === 'boolean') return cell === 'true' ? true : cell === 'false' ? false : cell;
	if (type === 'number' || type === 'numerical') return numberIn(cell) ?? cell;
	return cell;
}

export function numberIn(cell: string): number | undefined {
	const number = /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
	return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}
