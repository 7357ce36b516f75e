import type { UserCreate } from '@returning-ai/types';
import { checkShape, type Row, type Table } from './csv-table.ts';
import type { Problems } from './problems.ts';
import { UniqueValues } from './unique-values.ts';
import { mapColumns, type UserColumn, type UserField } from './user-columns.ts';

/** What a new member gets if the file has no such column. */
export type UserDefaults = Pick<UserCreate, 'joinServer' | 'sendEmail'> &
	Partial<Pick<UserCreate, 'accessLevel' | 'communityId'>>;

/** A row of a file, and what is sent for it. */
export interface Item<Value> {
	readonly line: number;
	readonly value: Value;
}

/** A complete user, with the fields of the file as they are found. */
type Draft = { -readonly [Field in keyof UserCreate]?: UserCreate[Field] };

const REQUIRED = ['firstname', 'lastname', 'username', 'email'] as const;

/** Converts the rows of a file to members to create. Adds every invalid cell to `problems`. */
export function parseNewUsers(
	table: Table,
	defaults: UserDefaults,
	userFields: readonly UserField[] | undefined,
	problems: Problems,
): Item<UserCreate>[] {
	const columns = mapColumns(table.header, userFields, problems);
	const hasAccessLevel = columns.some((column) => column && 'field' in column && column.field === 'accessLevel');
	if (!hasAccessLevel && defaults.accessLevel === undefined)
		problems.add(1, ': the access level of the members is missing. Set --access-level, or add the column "Access Level".');
	// Without these columns, each row would have the same problem.
	problems.throwIfAny();
	const emails = new UniqueValues(problems, nameOf(columns, 'email'));
	const usernames = new UniqueValues(problems, nameOf(columns, 'username'));
	checkShape(table, problems);
	return table.rows.map((row) => {
		const cells = parseCells(columns, row, problems);
		// In the order of the file, then the defaults.
		const draft: Draft = { ...cells, ...defaults, ...cells };
		for (const field of REQUIRED)
			if (draft[field] === undefined) problems.addCell(row.line, nameOf(columns, field), '', 'a value');
		if (draft.accessLevel === undefined && hasAccessLevel)
			problems.addCell(row.line, nameOf(columns, 'accessLevel'), '', 'a value, or a default by --access-level');
		if (draft.email !== undefined) emails.check(row.line, draft.email);
		if (draft.username !== undefined) usernames.check(row.line, draft.username);
		return { line: row.line, value: complete(draft) };
	});
}

function parseCells(columns: readonly (UserColumn | undefined)[], { line, cells }: Row, problems: Problems): Draft {
	const draft: Record<string, unknown> = {};
	const customFields: UserCreate['customFields'] = [];
	for (const [index, column] of columns.entries()) {
		const cell = cells[index]?.trim() ?? '';
		if (!column || cell === '') continue;
		const value = column.type.parse(cell);
		const isSecret = 'field' in column && column.secret;
		if (value === undefined) problems.addCell(line, column.name, isSecret ? undefined : cell, column.type.expected);
		// A cell that is not valid is not missing, too.
		if ('field' in column) draft[column.field] = value ?? cell;
		else if (value !== undefined) customFields.push({ fieldIdorName: column.customField, value });
	}
	return { ...draft, ...(customFields.length > 0 && { customFields }) };
}

/** As the API does in a job, the display name is the username if there is none. */
function complete({ ...draft }: Draft): UserCreate {
	if (draft.username !== undefined) draft.displayname ??= draft.username;
	draft.emailPassword ??= false;
	if (draft.password !== undefined) draft.confirmPassword ??= draft.password;
	return draft as UserCreate;
}

function nameOf(columns: readonly (UserColumn | undefined)[], field: keyof UserCreate): string {
	return columns.find((column) => column && 'field' in column && column.field === field)?.name ?? field;
}
