import { sql } from 'kysely';
import { newId, newNumber } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { foldCase } from '../domain/members.ts';
import { type FieldChange, saveFieldValues } from '../domain/user-fields.ts';
import { CellError, type Column, parseFieldValue, parseText, type Row, type TextColumn } from './csv-file.ts';
import type { RowFault } from './queue.ts';

interface NewMemberRow {
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

const EMAIL_PATTERN = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Creates a member from each row. Returns an error for each row that was skipped. */
export async function importMembers(
	tx: Database,
	serverId: string,
	columns: readonly Column[],
	rows: readonly Row[],
): Promise<RowFault[]> {
	const now = new Date();
	const errors: RowFault[] = [];
	const members: NewMemberRow[] = [];
	for (const row of rows) {
		try {
			members.push(readRow(columns, row, now));
		} catch (error) {
			if (!(error instanceof CellError)) throw error;
			errors.push({ line: row.line, field: error.field, message: error.message });
		}
	}
	const inserted = await insertMembers(tx, serverId, members, now);
	const made = members.filter(({ id }) => inserted.has(id));
	const changes = made.flatMap((member) => member.changes.map((change) => ({ ...change, memberId: member.id })));
	await saveFieldValues(tx, { serverId, createdBy: null, now }, changes);
	const conflicting = members.filter(({ id }) => !inserted.has(id));
	return [...errors, ...(await explainConflicts(tx, serverId, conflicting))];
}

function readRow(columns: readonly Column[], { line, cells }: Row, now: Date): NewMemberRow {
	if (cells.length > columns.length) {
		throw new CellError('', `the row has ${cells.length} cells, but the header has ${columns.length}.`);
	}
	const text: Record<TextColumn, string> = { email: '', username: '', first_name: '', last_name: '', display_name: '' };
	const changes: NewMemberRow['changes'] = [];
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] ?? '';
		if (column.kind === 'text') text[column.name] = parseText(column.name, cell);
		else if (column.kind === 'field' && cell !== '') changes.push({ field: column.field, value: parseFieldValue(column, cell) });
	}
	if (text.username === '') throw new CellError('username', 'the username is missing.');
	if (!EMAIL_PATTERN.test(text.email)) throw new CellError('email', `${JSON.stringify(text.email)} is not an email address.`);
	const { username, email } = text;
	return {
		line,
		id: newId(now),
		number: String(newNumber()),
		numeric_id: newNumber(),
		...text,
		display_name: text.display_name || username,
		username_key: foldCase(username),
		email_key: foldCase(email),
		changes,
	};
}

async function insertMembers(tx: Database, serverId: string, members: readonly NewMemberRow[], now: Date): Promise<Set<string>> {
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

async function explainConflicts(tx: Database, serverId: string, conflicting: readonly NewMemberRow[]): Promise<RowFault[]> {
	if (conflicting.length === 0) return [];
	const emails = JSON.stringify(conflicting.map(({ email_key }) => email_key));
	const { rows } = await sql<{ email_key: string }>`
		select email_key from member where server_id = ${serverId}
			and email_key in (select jsonb_array_elements_text(${emails}::jsonb))`.execute(tx);
	const emailsInUse = new Set(rows.map(({ email_key }) => email_key));
	return conflicting.map(({ line, email_key }) =>
		emailsInUse.has(email_key)
			? { line, field: 'email', message: 'another member of the community has this email address.' }
			: { line, field: 'username', message: 'another member of the community has this username.' },
	);
}
