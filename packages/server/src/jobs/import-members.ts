import { sql } from 'kysely';
import { newId, newNumber } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { foldCase, isLikeEmail } from '../domain/members.ts';
import { type FieldChange, saveFieldValues } from '../domain/user-fields.ts';
import { type AssignableRole, addRoles, lockRolesByTitle, requireAssignable } from './assignable-roles.ts';
import { CellError, type Column, parseFieldValue, parseText, type TextColumn } from './csv-file.ts';
import type { Row } from './csv-rows.ts';
import { lockFields } from './lock-fields.ts';
import type { RowFault } from './queue.ts';
import { requireReadableTexts } from './readable-texts.ts';

/** The cells of a row that are not empty. */
interface ImportedRow {
	line: number;
	emailKey: string;
	text: Partial<Record<TextColumn, string>>;
	changes: Omit<FieldChange, 'memberId'>[];
	roleId: string | undefined;
}

/** The member that a row's email address belongs to. */
interface ExistingMember {
	id: string;
	email_key: string;
	username_key: string;
	deleted_at: Date | null;
}

/** A new member requires a value in each of these columns. */
const REQUIRED: readonly TextColumn[] = ['first_name', 'last_name', 'username'];

/**
 * Creates a member from each row with a new email address, and updates the member of each other row. Returns an error for each row that
 * was skipped.
 */
export async function importMembers(
	tx: Database,
	serverId: string,
	columns: readonly Column[],
	rows: readonly Row[],
	now: Date,
): Promise<RowFault[]> {
	await lockFields(tx, serverId, columns);
	const headers = headersOf(columns);
	const roles = columns.some(({ kind }) => kind === 'role') ? await lockRolesByTitle(tx, serverId) : new Map();
	const errors: RowFault[] = [];
	const valid = collect(rows, errors, (row) => readRow(columns, roles, row));
	const existing = await lockMembers(tx, serverId, valid);
	const [created, others] = splitNewRows(valid, existing);
	const complete = collect(created, errors, (row) => requireComplete(headers, row));
	const inserted = await insertMembers(tx, serverId, complete, now);
	const conflicting = complete.filter(({ emailKey }) => !inserted.has(emailKey));
	errors.push(...conflicting.map(({ line }) => usernameConflict(headers, line)));
	const members = new Map([...existing, ...inserted]);
	const updated = collect(others, errors, (row) => requireUpdatable(headers, members, row));
	await updateTexts(tx, serverId, updated, members, now);
	await saveRest(tx, serverId, [...complete, ...updated], members, now);
	return errors;
}

/** Applies `check` to each row. A row with an invalid cell is left out, and its error is added to `errors`. */
function collect<Given extends { line: number }, Result>(
	rows: readonly Given[],
	errors: RowFault[],
	check: (row: Given) => Result,
): Result[] {
	return rows.flatMap((row) => {
		try {
			return [check(row)];
		} catch (error) {
			if (!(error instanceof CellError)) throw error;
			errors.push({ line: row.line, field: error.field, message: error.message });
			return [];
		}
	});
}

/** The names of the text columns in the header of the file, for errors. */
function headersOf(columns: readonly Column[]): Record<TextColumn, string> {
	return Object.fromEntries(
		columns.flatMap((column) => (column.kind === 'text' ? [[column.name, column.header]] : [])),
	) as Record<TextColumn, string>;
}

function readRow(columns: readonly Column[], roles: ReadonlyMap<string, AssignableRole>, { line, cells }: Row): ImportedRow {
	if (cells.length > columns.length) {
		throw new CellError('', `the row has ${cells.length} cells, but the header has ${columns.length}.`);
	}
	const text: ImportedRow['text'] = {};
	const changes: ImportedRow['changes'] = [];
	let roleId: string | undefined;
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] ?? '';
		// An empty email cell is an error below. Any other empty cell changes nothing.
		if (cell === '' && !(column.kind === 'text' && column.name === 'email')) continue;
		if (column.kind === 'text') text[column.name] = parseText(column, cell, 'import');
		else if (column.kind === 'field') changes.push({ field: column.field, value: parseFieldValue(column, cell) });
		else if (column.kind === 'role') roleId = requireAssignable(roles, column.header, cell).id;
	}
	requireReadableTexts(headersOf(columns), text);
	return { line, emailKey: foldCase(text.email ?? ''), text, changes, roleId };
}

async function lockMembers(tx: Database, serverId: string, rows: readonly ImportedRow[]): Promise<Map<string, ExistingMember>> {
	const emails = rows.map(({ emailKey }) => emailKey);
	const found = await sql<ExistingMember>`
		select id, email_key, username_key, deleted_at from member
		where server_id = ${serverId} and email_key = any(${emails}::text[])
		order by id for update`.execute(tx);
	return new Map(found.rows.map((member) => [member.email_key, member]));
}

/** The first row of each new email address, and all other rows. */
function splitNewRows(
	rows: readonly ImportedRow[],
	existing: ReadonlyMap<string, ExistingMember>,
): [created: ImportedRow[], others: ImportedRow[]] {
	const seen = new Set(existing.keys());
	const [created, others]: [ImportedRow[], ImportedRow[]] = [[], []];
	for (const row of rows) {
		(seen.has(row.emailKey) ? others : created).push(row);
		seen.add(row.emailKey);
	}
	return [created, others];
}

function requireComplete(headers: Record<TextColumn, string>, row: ImportedRow): ImportedRow {
	const missing = REQUIRED.find((name) => row.text[name] === undefined);
	if (missing) throw new CellError(headers[missing], 'the cell is empty. A new user requires a value.');
	const { username = '' } = row.text;
	if (isLikeEmail(username)) throw new CellError(headers.username, `${JSON.stringify(username)} has an "@". It is not allowed.`);
	return row;
}

function requireUpdatable(
	headers: Record<TextColumn, string>,
	members: ReadonlyMap<string, ExistingMember>,
	row: ImportedRow,
): ImportedRow {
	const member = members.get(row.emailKey);
	if (!member) throw new CellError(headers.email, 'an earlier row with this email address was skipped.');
	if (member.deleted_at)
		throw new CellError(headers.email, 'the user with this email address is deleted. Restore the user first.');
	const { username } = row.text;
	if (username !== undefined && foldCase(username) !== member.username_key)
		throw new CellError(headers.username, 'the user with this email address has another username. An import cannot change it.');
	return row;
}

function usernameConflict(headers: Record<TextColumn, string>, line: number): RowFault {
	return { line, field: headers.username, message: 'another user of the community has this username.' };
}

/** Inserts members, except those whose username is taken. */
async function insertMembers(
	tx: Database,
	serverId: string,
	rows: readonly ImportedRow[],
	now: Date,
): Promise<Map<string, ExistingMember>> {
	if (rows.length === 0) return new Map();
	const json = JSON.stringify(
		rows.map(({ emailKey, text }) => ({
			...text,
			id: newId(now),
			number: String(newNumber()),
			numeric_id: newNumber(),
			display_name: text.display_name ?? text.username,
			username_key: foldCase(text.username ?? ''),
			email_key: emailKey,
		})),
	);
	const inserted = await sql<ExistingMember>`
		insert into member (server_id, id, number, numeric_id, username, username_key, email, email_key, display_name, first_name,
			last_name, phone, country, language, tag, joined_at, created_at, updated_at)
		select ${serverId}, r.id, r.number, r.numeric_id, r.username, r.username_key, r.email, r.email_key, r.display_name, r.first_name,
			r.last_name, coalesce(r.phone, ''), coalesce(r.country, ''), coalesce(r.language, 'English'), coalesce(r.tag, ''),
			${now}, ${now}, ${now}
		from jsonb_to_recordset(${json}::jsonb) as r(id text, number text, numeric_id bigint, username text, username_key text, email text,
			email_key text, display_name text, first_name text, last_name text, phone text, country text, language text, tag text)
		on conflict do nothing returning id, email_key, username_key, deleted_at`.execute(tx);
	return new Map(inserted.rows.map((member) => [member.email_key, member]));
}

/** Writes the text columns of existing members. Of several rows for one member, the last value of each column counts. */
async function updateTexts(
	tx: Database,
	serverId: string,
	rows: readonly ImportedRow[],
	members: ReadonlyMap<string, ExistingMember>,
	now: Date,
): Promise<void> {
	const texts = new Map<string, ImportedRow['text']>();
	for (const { emailKey, text } of rows) texts.set(emailKey, { ...texts.get(emailKey), ...text });
	if (texts.size === 0) return;
	const json = JSON.stringify([...texts].map(([emailKey, text]) => ({ ...text, id: members.get(emailKey)?.id })));
	await sql`update member set
			first_name = coalesce(r.first_name, member.first_name),
			last_name = coalesce(r.last_name, member.last_name),
			display_name = coalesce(r.display_name, member.display_name),
			phone = coalesce(r.phone, member.phone),
			country = coalesce(r.country, member.country),
			language = coalesce(r.language, member.language),
			tag = coalesce(r.tag, member.tag),
			updated_at = ${now}
		from jsonb_to_recordset(${json}::jsonb) as r(id text, first_name text, last_name text, display_name text, phone text, country text,
			language text, tag text)
		where member.server_id = ${serverId} and member.id = r.id`.execute(tx);
}

/** Writes the user fields and roles of new and existing members, in the order of the rows. */
async function saveRest(
	tx: Database,
	serverId: string,
	rows: readonly ImportedRow[],
	members: ReadonlyMap<string, ExistingMember>,
	now: Date,
): Promise<void> {
	const saved = rows
		.flatMap((row) => {
			const memberId = members.get(row.emailKey)?.id;
			return memberId === undefined ? [] : [{ ...row, memberId }];
		})
		.sort((a, b) => a.line - b.line);
	const changes = saved.flatMap(({ memberId, changes }) => changes.map((change) => ({ ...change, memberId })));
	await saveFieldValues(tx, { serverId, createdBy: null, now }, changes);
	const roles = saved.flatMap(({ memberId, roleId }) => (roleId === undefined ? [] : [{ memberId, roleId }]));
	await addRoles(tx, serverId, roles, now);
}
