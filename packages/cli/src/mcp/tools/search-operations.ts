import type { Command } from '../../contract/command.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { readArguments } from '../params/read-arguments.ts';
import type { Session } from '../session.ts';
import { SEARCH } from './definitions.ts';

const PAGE = 10;

/** Answers `search_operations`: one operation per line. */
export function searchOperations({ catalog, access, index }: Session, given: Readonly<Record<string, unknown>>): string {
	const args = readArguments(SEARCH, given);
	const [query = '', family, effect] = [args.string('query')?.trim(), args.string('family'), args.string('effect')];
	const call = ['search', query, family, effect];
	const { offset } = decodeCursor(args.string('cursor'), call);
	const ids = query === '' ? [...catalog.keys()] : index.find(query);
	const matching = ids
		.flatMap((id) => catalog.get(id) ?? [])
		.filter((command) => (!family || command.family === family) && (!effect || command.effect === effect));
	const found = matching.filter((command) => !access.refusal(command));
	const page = found.slice(offset, offset + PAGE);
	const lines = page.map(lineOf);
	if (page.length === 0) lines.push(`No operation matches. An empty query lists all ${access.offered().length}.`);
	const next = offset + PAGE;
	if (found.length > next) lines.push(`${found.length - next} more: cursor ${encodeCursor({ page: 1, offset: next }, call)}`);
	if (page.length < PAGE) lines.push(...hiddenNote(matching.length - found.length));
	return lines.join('\n');
}

function lineOf({ id, summary, effect, permission }: Command): string {
	return `${id} | ${summary} | ${effect} | ${permission.join(' or ') || 'no permission needed'}`;
}

function hiddenNote(count: number): string[] {
	if (count === 0) return [];
	const options = 'the options --allow and --only, the credentials and the permissions of the key';
	return [`Not offered: ${count} more. The user decides by ${options}.`];
}
