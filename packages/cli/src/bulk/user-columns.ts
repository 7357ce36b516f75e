import type { UserCreate } from '@returning-ai/types';
import { ACCESS_LEVEL, BOOLEAN, type CellType, EMAIL, NUMBER, OBJECT_ID, textOf, USERNAME } from './cells.ts';
import type { Problems } from './problems.ts';

/** A column of a file with new members, and the part of `UserCreate` that it sets. */
export type UserColumn = { readonly name: string } & (
	| { readonly field: keyof UserCreate; readonly type: CellType; readonly secret: boolean }
	/** A user field of the community, by its database key. */
	| { readonly customField: string; readonly type: CellType }
);

/** A user field, as `integration.userFields.list` returns it. */
export interface UserField {
	readonly field?: string;
	readonly name: string;
	readonly type: string;
}

/** The fields of `UserCreate` by the plain names of their columns: `First Name` is `firstname`. */
const FIELDS: Readonly<Record<string, readonly [field: keyof UserCreate, type: CellType]>> = {
	firstname: ['firstname', textOf(100)],
	lastname: ['lastname', textOf(100)],
	username: ['username', USERNAME],
	email: ['email', EMAIL],
	displayname: ['displayname', textOf(100)],
	password: ['password', textOf(128, 8)],
	confirmpassword: ['confirmPassword', textOf(128, 8)],
	accesslevel: ['accessLevel', ACCESS_LEVEL],
	joinserver: ['joinServer', BOOLEAN],
	sendemail: ['sendEmail', BOOLEAN],
	emailpassword: ['emailPassword', BOOLEAN],
	emailtemplate: ['emailTemplate', textOf(64)],
	referral: ['referral', textOf(100)],
	externalid: ['externalId', textOf(100)],
	communityid: ['communityId', OBJECT_ID],
};
const SECRETS: readonly string[] = ['password', 'confirmPassword'] satisfies (keyof UserCreate)[];
/** The vendor's template has these columns, too. Only a job can import them. */
const ONLY_IN_JOBS: readonly string[] = ['phone', 'country', 'language', 'role', 'tag'];
const REQUIRED = { firstname: 'First Name', lastname: 'Last Name', username: 'Username', email: 'Email' } as const;
const ANY_TEXT = textOf(10_000);

/** `First Name`, `first_name` and `firstname` are the same column. */
export function plainName(name: string): string {
	return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** The columns that are no field of `UserCreate`. */
export function otherColumns(header: readonly string[]): string[] {
	return header.filter((name) => !Object.hasOwn(FIELDS, plainName(name)));
}

/**
 * Maps the columns of a file. `userFields` are those of the community; `undefined` if they are not known, as in a dry run: every
 * other column is then taken for a user field with text.
 */
export function mapColumns(
	header: readonly string[],
	userFields: readonly UserField[] | undefined,
	problems: Problems,
): (UserColumn | undefined)[] {
	const columns = header.map((name) => mapColumn(name, userFields));
	const seen = new Set<string>();
	for (const [index, column] of columns.entries()) {
		const name = header[index] ?? '';
		if (!column) problems.add(1, `: ${unknownColumn(name)}`);
		const target = column && ('field' in column ? column.field : `customFields ${column.customField}`);
		if (target !== undefined && seen.has(target)) problems.add(1, `: the column ${JSON.stringify(name)} is a duplicate.`);
		if (target !== undefined) seen.add(target);
	}
	requireColumns(REQUIRED, seen, problems);
	return columns;
}

/** Adds each required column that is missing. */
export function requireColumns(required: Readonly<Record<string, string>>, seen: ReadonlySet<string>, problems: Problems): void {
	for (const [column, name] of Object.entries(required))
		if (!seen.has(column)) problems.add(1, `: the column ${JSON.stringify(name)} is missing. Add it.`);
}

function mapColumn(name: string, userFields: readonly UserField[] | undefined): UserColumn | undefined {
	const plain = plainName(name);
	const [field, type] = (Object.hasOwn(FIELDS, plain) && FIELDS[plain]) || [];
	if (field && type) return { name, field, type, secret: SECRETS.includes(field) };
	if (userFields === undefined) return ONLY_IN_JOBS.includes(plain) ? undefined : { name, customField: name, type: ANY_TEXT };
	const found = userFields.find((userField) => userField.field === name) ?? userFields.find((one) => one.name === name);
	return found && { name, customField: found.field ?? found.name, type: typeOfField(found) };
}

function typeOfField({ type }: UserField): CellType {
	if (type.startsWith('num')) return NUMBER;
	return type === 'boolean' ? BOOLEAN : ANY_TEXT;
}

function unknownColumn(name: string): string {
	const fix = `Remove the column, or create a user field with the database key ${JSON.stringify(name)}`;
	if (!ONLY_IN_JOBS.includes(plainName(name))) return `unknown column ${JSON.stringify(name)}. ${fix}.`;
	return `integration.users.create has no field for the column ${JSON.stringify(name)}. ${fix}, or import the file with --job.`;
}
