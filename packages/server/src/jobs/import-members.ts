import { sql } from 'kysely';
import { newId, newNumber } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { keyOf } from '../domain/members.ts';
import { type FieldChange, setValues } from '../domain/user-fields.ts';
import { CellFault, type Column, checkText, fieldValueOf, type Row, type TextColumn } from './file.ts';
import type { RowFault } from './queue.ts';

interface NewRow {
	line: number;
	id: string;
	number: string;
	numeric_id: number;
	username: string;
	username_key: string;
	email: string;
	email_key: string;
	display_name: string;
	first_name: string;
	last_name: string;
	changes: Omit<FieldChange, 'memberId'>[];
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Makes a member of each row; gives the faults of those that were skipped. */
export async function importMembers(
	tx: Database,
	serverId: string,
	columns: readonly Column[],
	rows: readonly Row[],
): Promise<RowFault[]> {
	const now = new Date();
	const faults: RowFault[] = [];
	const members: NewRow[] = [];
	for (const row of rows) {
		try {
			members.push(readRow(columns, row, now));
		} catch (error) {
			if (!(error instanceof CellFault)) throw error;
			faults.push({ line: row.line, field: error.field, message: error.message });
		}
	}
	const inserted = await insert(tx, serverId, members, now);
	const made = members.filter(({ id }) => inserted.has(id));
	const changes = made.flatMap((member) => member.changes.map((change) => ({ ...change, memberId: member.id })));
	await setValues(tx, { serverId, createdBy: null, now }, changes);
	const refused = members.filter(({ id }) => !inserted.has(id));
	return [...faults, ...(await whyRefused(tx, serverId, refused))];
}

function readRow(columns: readonly Column[], { line, cells }: Row, now: Date): NewRow {
	if (cells.length > columns.length) {
		throw new CellFault('', `${cells.length} cells were given, ${columns.length} were expected.`);
	}
	const text: Record<TextColumn, string> = { email: '', username: '', first_name: '', last_name: '', display_name: '' };
	const changes: NewRow['changes'] = [];
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] ?? '';
		if (column.kind === 'text') text[column.name] = checkText(column.name, cell);
		else if (column.kind === 'field' && cell !== '') changes.push({ field: column.field, value: fieldValueOf(column, cell) });
	}
	if (text.username === '') throw new CellFault('username', 'nothing was given, a name was expected.');
	if (!EMAIL.test(text.email)) throw new CellFault('email', `${JSON.stringify(text.email)} was given, an address was expected.`);
	const { username, email } = text;
	return {
		line,
		id: newId(now),
		number: String(newNumber()),
		numeric_id: newNumber(),
		...text,
		display_name: text.display_name || username,
		username_key: keyOf(username),
		email_key: keyOf(email),
		changes,
	};
}

async function insert(tx: Database, serverId: string, members: readonly NewRow[], now: Date): Promise<Set<string>> {
	if (members.length === 0) return new Set();
	const json = JSON.stringify(members.map(({ line: _line, changes: _changes, ...columns }) => columns));
	const { rows } = await sql<{ id: string }>`
		insert into member (server_id, id, number, numeric_id, username, username_key, email, email_key, display_name, first_name,
			last_name, joined_at, created_at, updated_at)
		select ${serverId}, r.id, r.number, r.numeric_id, r.username, r.username_key, r.email, r.email_key, r.display_name, r.first_name,
			r.last_name, ${now}, ${now}, ${now}
		from jsonb_to_recordset(${json}::jsonb) as r(id text, number text, numeric_id bigint, username text, username_key text, email text,
			email_key text, display_name text, first_name text, last_name text)
		on conflict do nothing returning id`.execute(tx);
	return new Set(rows.map(({ id }) => id));
}

async function whyRefused(tx: Database, serverId: string, refused: readonly NewRow[]): Promise<RowFault[]> {
	if (refused.length === 0) return [];
	const emails = JSON.stringify(refused.map(({ email_key }) => email_key));
	const { rows } = await sql<{ email_key: string }>`
		select email_key from member where server_id = ${serverId}
			and email_key in (select jsonb_array_elements_text(${emails}::jsonb))`.execute(tx);
	const taken = new Set(rows.map(({ email_key }) => email_key));
	return refused.map(({ line, email_key }) =>
		taken.has(email_key)
			? { line, field: 'email', message: 'it belongs to a member already.' }
			: { line, field: 'username', message: 'it is taken in this community.' },
	);
}
