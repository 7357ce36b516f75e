/**
 * Whatever writes (an operation, a file, the command, the demo community) validates by the schema that later responses must satisfy.
 * Otherwise each later read of the row would be a 500.
 */
import {
	describeSchema,
	describeValue,
	type Explanation,
	explainViolation,
	explanation,
	type InvalidFieldCode,
} from '@returning-ai/spec/runtime';
import type {
	Badge,
	Channel,
	CommunityUser,
	Role,
	Server,
	UserField,
	UserFieldHistory,
	UserFieldSummary,
} from '@returning-ai/types';
import { contract } from '../compiled-contract.ts';

interface StoredSchemas {
	Badge: Badge;
	Channel: Channel;
	CommunityUser: CommunityUser;
	Role: Role;
	Server: Server;
	UserField: UserField;
	UserFieldHistory: UserFieldHistory;
	UserFieldSummary: UserFieldSummary;
}

export type StoredSchema = keyof StoredSchemas;

/** Why no response can contain a value. */
export interface Unreadable {
	/** The names of the nested properties of the schema, such as `['displayName']`. */
	path: string[];
	code: InvalidFieldCode;
	/** The value, in words. */
	given: string;
	/** The allowed values, in words. */
	expected: string;
}

/** A value that no response can contain. The transaction that wrote it is rolled back. */
export class UnreadableError extends Error {
	readonly reason: Unreadable;

	constructor(schema: string, reason: Unreadable) {
		super(`${schema}.${reason.path.join('.')}: ${reason.given} was given, ${reason.expected} was expected.`);
		this.reason = reason;
	}
}

/** The first property that the schema does not allow, or `undefined` if a response can contain the value. */
export function findUnreadable<Name extends StoredSchema>(
	schema: Name,
	value: Partial<StoredSchemas[Name]>,
): Unreadable | undefined {
	const unstorable = findUnstorable(value);
	if (unstorable) {
		const given = 'a text with a zero byte or half a character';
		return { path: unstorable.reverse(), code: 'malformed', given, expected: 'a text without zero bytes and half characters' };
	}
	const validator = contract.checkStored[schema];
	if (!validator || validator(value)) return undefined;
	const violations = validator.errors ?? [];
	// Of the choices of an `anyOf`, the one with the type of the value.
	const violation = violations.find(({ keyword }) => keyword !== 'type' && keyword !== 'anyOf') ?? violations.at(-1);
	if (!violation) return undefined;
	const path = violation.instancePath.split('/').slice(1);
	const { code } = explainViolation(path, violation);
	return { path, code, given: describeValue(violation.data), expected: describeSchema(violation.parentSchema ?? {}) };
}

/** @throws UnreadableError */
export function requireReadable<Name extends StoredSchema>(schema: Name, value: Partial<StoredSchemas[Name]>): void {
	const reason = findUnreadable(schema, value);
	if (reason) throw new UnreadableError(schema, reason);
}

/** Explains the error to the caller whose request has a field for the property, in any case: `displayName` is written as `displayname`. */
export function explainUnreadable({ reason }: UnreadableError, part: 'body' | 'query', request: object): Explanation {
	const [property = ''] = reason.path;
	const name = Object.keys(request).find((key) => key.toLowerCase() === property.toLowerCase());
	const place = name === undefined ? [part] : [part, name];
	return explanation(place, reason.code, `${place.join('.')}: ${reason.given} was given, ${reason.expected} was expected.`);
}

/**
 * The names to the first text that the database cannot store (a zero byte, or half of a surrogate pair), innermost first. Built on the
 * way back, so that deep values take linear time.
 */
export function findUnstorable(value: unknown): string[] | undefined {
	if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [] : undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [name, part] of Object.entries(value)) {
		if (findUnstorable(name)) return [];
		const names = findUnstorable(part);
		if (!names) continue;
		names.push(name);
		return names;
	}
	return undefined;
}
