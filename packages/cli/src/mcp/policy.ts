import type { Effect } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { didYouMean } from '../errors/nearest.ts';
import { type Catalog, permissionNames } from './catalog.ts';

/** The options that decide which operations are offered, as commander parses them. */
export interface PolicyOptions {
	readonly allow?: readonly string[];
	readonly only?: readonly string[];
	readonly permissions?: readonly string[];
}

/** What the person who started the server allows. */
export interface Policy {
	readonly effects: ReadonlySet<Effect>;
	/** Patterns of operationIds. Empty: all. */
	readonly only: readonly RegExp[];
	/** The permissions of the key; `undefined` if they are not known. */
	readonly permissions: ReadonlySet<string> | undefined;
}

/** @throws {CommandError} A value is unknown, or a pattern matches no operation. */
export function parsePolicy({ allow = [], only = [], permissions }: PolicyOptions, catalog: Catalog): Policy {
	const effects: Effect[] = ['read', ...allow.flatMap(splitList).map(checkEffect)];
	const names = permissions?.flatMap(splitList).map((name) => checkPermission(name, permissionNames(catalog)));
	return {
		effects: new Set(effects),
		only: only.flatMap(splitList).map((glob) => checkGlob(glob, [...catalog.keys()])),
		permissions: names && new Set(names),
	};
}

function splitList(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function checkEffect(name: string): Effect {
	if (name === 'read' || name === 'write' || name === 'delete') return name;
	throw new CommandError(`--allow must be write or delete; given ${JSON.stringify(name)}. Reads are always allowed.`);
}

function checkPermission(name: string, known: readonly string[]): string {
	if (known.includes(name)) return name;
	const hint = didYouMean(name, known) || ` Known permissions: ${known.join(', ')}.`;
	throw new CommandError(`--permissions: the contract has no permission ${JSON.stringify(name)}.${hint}`);
}

function checkGlob(glob: string, ids: readonly string[]): RegExp {
	const pattern = new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
	if (ids.some((id) => pattern.test(id))) return pattern;
	const hint = didYouMean(glob.replaceAll('*', ''), ids) || ' Example: --only "integration.messages.*".';
	throw new CommandError(`--only: no operationId matches ${JSON.stringify(glob)}.${hint}`);
}
