import { sql } from 'kysely';
import type { Database } from '../data/tables.ts';
import { keyOf } from '../domain/members.ts';
import { type FieldChange, type FieldValue, misfit, setValues } from '../domain/user-fields.ts';
import { CellFault, type Column, checkText, fieldValueOf, numberIn, type Row } from './file.ts';
import type { RowFault } from './queue.ts';

/** A member as rows of the batch change it, one after the other. */
interface State {
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

/** Applies each row to the member that it names; gives the faults of those that were skipped. */
export async function updateMembers(
	tx: Database,
	serverId: string,
	columns: readonly Column[],
	rows: readonly Row[],
): Promise<RowFault[]> {
	const now = new Date();
	const emailAt = columns.findIndex((column) => column.kind === 'text' && column.name === 'email');
	const members = await lockMembers(tx, serverId, [...new Set(rows.map(({ cells }) => keyOf(cells[emailAt] ?? '')))]);
	const faults: RowFault[] = [];
	const changes: FieldChange[] = [];
	const touched = new Set<State>();
	for (const row of rows) {
		try {
			const member = members.get(keyOf(row.cells[emailAt] ?? ''));
			if (!member) throw new CellFault('email', 'no active member of the community has this address.');
			const changed = applyRow(member, columns, row);
			Object.assign(member, changed.columns);
			for (const change of changed.changes) member.values.set(change.field.id, change.value);
			changes.push(...changed.changes);
			touched.add(member);
		} catch (error) {
			if (!(error instanceof CellFault)) throw error;
			faults.push({ line: row.line, field: error.field, message: error.message });
		}
	}
	await save(tx, serverId, [...touched], now);
	await setValues(tx, { serverId, createdBy: null, now }, changes);
	return faults;
}

async function lockMembers(tx: Database, serverId: string, emails: readonly string[]): Promise<Map<string, State>> {
	const { rows } = await sql<Omit<State, 'values' | 'xp' | 'coins'> & { xp: string; coins: string }>`
		select id, email_key, xp, coins, first_name, last_name, display_name from member
		where server_id = ${serverId} and deleted_at is null
			and email_key in (select jsonb_array_elements_text(${JSON.stringify(emails)}::jsonb))
		order by id for update`.execute(tx);
	const { rows: values } = await sql<{ member_id: string; field_id: string; value: FieldValue }>`
		select member_id, field_id, value from field_value where server_id = ${serverId}
			and member_id in (select jsonb_array_elements_text(${JSON.stringify(rows.map(({ id }) => id))}::jsonb))`.execute(tx);
	const members = new Map(
		rows.map((row) => [row.id, { ...row, xp: Number(row.xp), coins: Number(row.coins), values: new Map() }]),
	);
	for (const { member_id, field_id, value } of values) members.get(member_id)?.values.set(field_id, value);
	return new Map([...members.values()].map((member) => [member.email_key, member]));
}

function applyRow(
	member: State,
	columns: readonly Column[],
	{ cells }: Row,
): { columns: Partial<State>; changes: FieldChange[] } {
	if (cells.length > columns.length)
		throw new CellFault('', `${cells.length} cells were given, ${columns.length} were expected.`);
	const operations = new Map<string, Operation>();
	const next: Partial<State> = {};
	const changes: FieldChange[] = [];
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] ?? '';
		if (cell === '') continue;
		if (column.kind === 'operation') operations.set(column.name, operationOf(column.name, cell));
	}
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] ?? '';
		// An empty cell leaves the field as it is.
		if (cell === '' || column.kind === 'operation') continue;
		const operation = operations.get(column.name) ?? 'overwrite';
		if (column.kind === 'number') next[column.name] = counted(column.name, member[column.name], operation, cell);
		else if (column.kind === 'field')
			changes.push({ memberId: member.id, field: column.field, value: changed(member, column, operation, cell) });
		else if (column.name !== 'email' && column.name !== 'username') next[column.name] = checkText(column.name, cell);
	}
	return { columns: next, changes };
}

function operationOf(name: string, cell: string): Operation {
	const operation = OPERATIONS.find((word) => word === cell);
	if (operation) return operation;
	throw new CellFault(`${name}_op`, `${JSON.stringify(cell)} was given, ${OPERATIONS.join(', ')} was expected.`);
}

function counted(name: string, before: number, operation: Operation, cell: string): number {
	const given = numberIn(cell);
	if (given === undefined || !Number.isInteger(given)) {
		throw new CellFault(name, `${JSON.stringify(cell)} was given, a whole number was expected.`);
	}
	const after = calculate(before, operation, given);
	if (after >= 0 && after <= Number.MAX_SAFE_INTEGER) return after;
	throw new CellFault(name, `${cell} was given, which would make it ${after}; a result from 0 up was expected.`);
}

function changed(member: State, column: Extract<Column, { kind: 'field' }>, operation: Operation, cell: string): FieldValue {
	const value = fieldValueOf(column, cell);
	if (operation === 'overwrite' || typeof value !== 'number') return value;
	const before = member.values.get(column.field.id) ?? 0;
	const after = calculate(typeof before === 'number' ? before : 0, operation, value);
	const expected = misfit(column.field, after);
	if (expected || Math.abs(after) > Number.MAX_SAFE_INTEGER)
		throw new CellFault(column.name, `${cell} was given, which would make it ${after}.`);
	return after;
}

function calculate(before: number, operation: Operation, given: number): number {
	if (operation === 'overwrite') return given;
	return operation === 'add' ? before + given : before - given;
}

async function save(tx: Database, serverId: string, members: readonly State[], now: Date): Promise<void> {
	if (members.length === 0) return;
	const json = JSON.stringify(members.map(({ values: _values, ...columns }) => columns));
	await sql`update member set xp = r.xp, coins = r.coins, first_name = r.first_name, last_name = r.last_name,
			display_name = r.display_name, updated_at = ${now}
		from jsonb_to_recordset(${json}::jsonb) as r(id text, xp bigint, coins bigint, first_name text, last_name text, display_name text)
		where member.server_id = ${serverId} and member.id = r.id`.execute(tx);
}
