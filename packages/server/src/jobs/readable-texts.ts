import { findUnreadable } from '../domain/readable.ts';
import { CellError, type TextColumn } from './csv-file.ts';

/** The properties of a member in responses, with their columns. The other columns are in no response with a limit. */
const COLUMNS = {
	email: 'email',
	username: 'username',
	firstName: 'first_name',
	lastName: 'last_name',
	displayName: 'display_name',
} as const satisfies Readonly<Record<string, TextColumn>>;

/**
 * Throws if a response could not contain a member with these texts.
 *
 * @param headers The name of each column in the file, for the error.
 * @throws CellError
 */
export function requireReadableTexts(
	headers: Readonly<Partial<Record<TextColumn, string>>>,
	texts: Readonly<Partial<Record<TextColumn, string>>>,
): void {
	const member = Object.fromEntries(
		Object.entries(COLUMNS).flatMap(([property, column]) => {
			const text = texts[column];
			return text === undefined ? [] : [[property, text]];
		}),
	);
	const unreadable = findUnreadable('CommunityUser', member);
	if (!unreadable) return;
	const column = COLUMNS[unreadable.path[0] as keyof typeof COLUMNS];
	throw new CellError(headers[column] ?? column, `${unreadable.given} is not valid. Use ${unreadable.expected}.`);
}
