import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';
import { foldCase } from '../domain/members.ts';
import { describeMismatch, type FieldChange, type FieldValue, saveFieldValues } from '../domain/user-fields.ts';
import { CellError, type Column, parseFieldValue, parseNumber, parseText } from './csv-file.ts';
import type { Row } from './csv-rows.ts';
import { lockFields } from './lock-fields.ts';
import type { RowFault } from './queue.ts';
import { requireReadableTexts } from './readable-texts.ts';

/** A member, with the changes of the batch's rows so far. */
interface MemberState {
	id: string;
	email_key: string;
	xp: number;
	coins: number;
	first_name: string;
	last_name: string;
	display_name: string;
	values: Map<string, FieldValue>;
}

const OPERATIONS = ['add', 'subtract', 'overwrite'] as const;
type Operation = (typeof OPERATIONS)[number];

/** Applies each row to the member with its email address. Returns an error for each row that was skipped. */
export async function updateMembers(
	tx: Database,
	serverId: string,
	columns: readonly Column[],
	rows: readonly Row[],
	now: Date,
): Promise<RowFault[]> {
	await lockFields(tx, serverId, columns);
	const emailAt = columns.findIndex((column) => column.kind === 'text' && column.name === 'email');
	// PostgreSQL rejects a NUL character. No member has such an address.
	const emails = [...new Set(rows.map(({ cells }) => foldCase(cells[emailAt] ?? '')))].filter((email) => !email.includes('\0'));
	const fieldIds = columns.flatMap((column) => (column.kind === 'field' ? [column.field.id] : []));
	const members = await lockMembers(tx, serverId, emails, fieldIds);
	const errors: RowFault[] = [];
	const changes: FieldChange[] = [];
	const touched = new Set<MemberState>();
	for (const row of rows) {
		try {
			const member = members.get(foldCase(row.cells[emailAt] ?? ''));
			if (!member) throw new CellError('email', 'no member of the community has this email address.');
			const changed = applyRow(member, columns, row);
			Object.assign(member, changed.columns);
			for (const change of changed.changes) member.values.set(change.field.id, change.value);
			changes.push(...changed.changes);
			touched.add(member);
		} catch (error) {
			if (!(error instanceof CellError)) throw error;
			errors.push({ line: row.line, field: error.field, message: error.message });
		}
	}
	await saveMembers(tx, serverId, [...touched], now);
	await saveFieldValues(tx, { serverId, createdBy: null, now }, changes);
	return errors;
}

/** Locks the members with these email addresses, and reads their values of these fields. */
async function lockMembers(
	tx: Database,
	serverId: string,
	emails: readonly string[],
	fieldIds: readonly string[],
): Promise<Map<string, MemberState>> {
	const { rows } = await sql<Omit<MemberState, 'values' | 'xp' | 'coins'> & { xp: string; coins: string }>`
		select id, email_key, xp, coins, first_name, last_name, display_name from member
		where server_id = ${serverId} and deleted_at is null
			and email_key = any(${emails}::text[])
		order by id for update`.execute(tx);
	const { rows: values } = await sql<{ member_id: string; field_id: string; value: FieldValue }>`
		select member_id, field_id, value from field_value where server_id = ${serverId}
			and member_id = any(${rows.map(({ id }) => id)}::text[]) and field_id = any(${fieldIds}::text[])`.execute(tx);
	const members = new Map(
		rows.map((row) => [row.id, { ...row, xp: Number(row.xp), coins: Number(row.coins), values: new Map() }]),
	);
	for (const { member_id, field_id, value } of values) members.get(member_id)?.values.set(field_id, value);
	return new Map([...members.values()].map((member) => [member.email_key, member]));
}

function applyRow(
	member: MemberState,
	columns: readonly Column[],
	{ cells }: Row,
): { columns: Partial<MemberState>; changes: FieldChange[] } {
	if (cells.length > columns.length)
		throw new CellError('', `the row has ${cells.length} cells, but the header has ${columns.length}.`);
	const operations = new Map<string, Operation>();
	const next: Partial<MemberState> = {};
	const changes: FieldChange[] = [];
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] ?? '';
		if (cell === '') continue;
		if (column.kind === 'operation') operations.set(column.name, parseOperation(column.name, cell));
	}
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] ?? '';
		// An empty cell does not change the field.
		if (cell === '' || column.kind === 'operation' || column.kind === 'role') continue;
		const operation = operations.get(column.name) ?? 'overwrite';
		if (column.kind === 'number') next[column.name] = calculateCount(column.name, member[column.name], operation, cell);
		else if (column.kind === 'field')
			changes.push({ memberId: member.id, field: column.field, value: calculateFieldValue(member, column, operation, cell) });
		else if (isProfileColumn(column.name)) {
			next[column.name] = parseText(column, cell, 'update');
			requireReadableTexts({ [column.name]: column.header }, { [column.name]: cell });
		}
	}
	return { columns: next, changes };
}

function isProfileColumn(name: string): name is 'first_name' | 'last_name' | 'display_name' {
	return name === 'first_name' || name === 'last_name' || name === 'display_name';
}

function parseOperation(name: string, cell: string): Operation {
	const operation = OPERATIONS.find((word) => word === cell);
	if (operation) return operation;
	throw new CellError(`${name}_op`, `${JSON.stringify(cell)} is not valid. Use ${OPERATIONS.join(', ')}.`);
}

function calculateCount(name: string, before: number, operation: Operation, cell: string): number {
	const operand = parseNumber(cell);
	if (operand === undefined || !Number.isInteger(operand)) {
		throw new CellError(name, `${JSON.stringify(cell)} is not a whole number.`);
	}
	const after = applyOperation(before, operation, operand);
	if (after >= 0 && after <= Number.MAX_SAFE_INTEGER) return after;
	throw new CellError(name, `${cell} would change the value to ${after}. It must be from 0 to ${Number.MAX_SAFE_INTEGER}.`);
}

function calculateFieldValue(
	member: MemberState,
	column: Extract<Column, { kind: 'field' }>,
	operation: Operation,
	cell: string,
): FieldValue {
	const value = parseFieldValue(column, cell);
	if (operation === 'overwrite' || typeof value !== 'number') return value;
	const before = member.values.get(column.field.id) ?? 0;
	const after = applyOperation(typeof before === 'number' ? before : 0, operation, value);
	const expected = describeMismatch(column.field, after);
	if (expected || Math.abs(after) > Number.MAX_SAFE_INTEGER)
		throw new CellError(column.name, `${cell} would change the value to ${after}, which is not valid.`);
	return after;
}

function applyOperation(before: number, operation: Operation, operand: number): number {
	if (operation === 'overwrite') return operand;
	return operation === 'add' ? before + operand : before - operand;
}

async function saveMembers(tx: Database, serverId: string, members: readonly MemberState[], now: Date): Promise<void> {
	if (members.length === 0) return;
	const json = JSON.stringify(members.map(({ values: _values, ...columns }) => columns));
	await sql`update member set xp = r.xp, coins = r.coins, first_name = r.first_name, last_name = r.last_name,
			display_name = r.display_name, updated_at = ${now}
		from jsonb_to_recordset(${json}::jsonb) as r(id text, xp bigint, coins bigint, first_name text, last_name text, display_name text)
		where member.server_id = ${serverId} and member.id = r.id`.execute(tx);
}
