import path from 'node:path';
import type { Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { didYouMean } from '../errors/nearest.ts';
import { FAMILIES } from './families.ts';
import { isName, NAME_RULE } from './names.ts';
import type { Config, Profile, Reference } from './profile.ts';
import { shown } from './shown.ts';
import { PRODUCTION, targetOf } from './target.ts';

type Fields = Readonly<Record<string, unknown>>;

const VARIABLE_RULE = '1 to 64 capital letters, digits or "_", and not start with a digit';
const COMMUNITY_ID = /^[0-9a-fA-F]{24}$/;
const MAX_COMMAND = 4_000;

/**
 * Parses the file with the profiles.
 *
 * @throws {CommandError} The file is invalid. The message names the field. It shows no value that can be a credential.
 */
export function parseConfig(text: string): Config {
	const config = fieldsOf('The file', parseJson(text), ['current', 'profiles']);
	const { current, profiles = {} } = config;
	if (current !== undefined && (typeof current !== 'string' || !isName(current)))
		throw new CommandError(`current must be the name of a profile: ${NAME_RULE}; given ${shown(current)}.`);
	return { current, profiles: new Map(Object.entries(fieldsOf('profiles', profiles)).map(parseProfile)) };
}

/** JSON.parse puts a part of the text into its message, which could be a credential. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		const [place = ''] = /line \d+ column \d+/.exec((error as Error).message) ?? [];
		throw new CommandError(`The file is not valid JSON${place && ` at ${place}`}.`);
	}
}

function parseProfile([name, value]: [string, unknown]): [string, Profile] {
	if (!isName(name)) throw new CommandError(`The name of a profile must have ${NAME_RULE}; given ${shown(name)}.`);
	const at = `profiles.${name}`;
	const profile = fieldsOf(at, value, ['environment', 'baseUrl', 'communityId', 'credentials']);
	const { communityId, credentials = {} } = profile;
	const names = { environment: `${at}.environment`, baseUrl: `${at}.baseUrl` };
	return [
		name,
		{
			target: targetOf(profile, names) ?? PRODUCTION,
			communityId: communityId === undefined ? undefined : checkCommunityId(`${at}.communityId`, communityId),
			credentials: parseCredentials(`${at}.credentials`, credentials),
		},
	];
}

/** @throws {CommandError} The value is not the ID of a community. */
export function checkCommunityId(name: string, value: unknown): string {
	if (typeof value === 'string' && COMMUNITY_ID.test(value)) return value;
	throw new CommandError(
		`${name} must be 24 hexadecimal digits, as the platform shows it under settings, Appearance; given ${shown(value)}.`,
	);
}

function parseCredentials(at: string, value: unknown): Partial<Record<Family, Reference>> {
	const credentials = Object.entries(fieldsOf(at, value, FAMILIES));
	return Object.fromEntries(credentials.map(([family, reference]) => [family, parseReference(`${at}.${family}`, reference)]));
}

function parseReference(at: string, value: unknown): Reference {
	if (typeof value === 'string')
		throw new CommandError(
			`${at} must be a reference: {"env": "NAME"}, {"command": "…"} or {"file": "/path"}; given a text, which is not shown. If it is a credential, delete it here, and store it with: returning-ai login`,
		);
	const fields = fieldsOf(at, value, ['env', 'command', 'file']);
	const [kind, ...others] = Object.keys(fields);
	if (kind === undefined || others.length > 0)
		throw new CommandError(`${at} must have one of the fields env, command and file; given ${others.length + (kind ? 1 : 0)}.`);
	if (kind === 'env') return { env: checkVariable(`${at}.env`, fields.env) };
	return kind === 'file'
		? { file: checkFile(`${at}.file`, fields.file) }
		: { command: checkCommand(`${at}.command`, fields.command) };
}

/** A pasted key is no name: keys are hexadecimal digits, or have small letters. It is not shown. */
export function checkVariable(name: string, value: unknown): string {
	if (typeof value === 'string' && /^(?![0-9A-F]{32})[A-Z_][A-Z0-9_]{0,63}$/.test(value)) return value;
	throw new CommandError(
		`${name} must be the name of an environment variable: ${VARIABLE_RULE}. The given value is not shown. If it is a credential, revoke it.`,
	);
}

function checkFile(name: string, value: unknown): string {
	if (typeof value === 'string' && path.isAbsolute(value) && !value.includes('\0')) return value;
	throw new CommandError(`${name} must be an absolute path, such as /run/secrets/community-key; the given value is not shown.`);
}

export function checkCommand(name: string, value: unknown): string | readonly string[] {
	const parts: unknown[] = Array.isArray(value) ? value : [value];
	const isText = (part: unknown): part is string =>
		typeof part === 'string' && !part.includes('\0') && part.length <= MAX_COMMAND;
	if (parts.every(isText) && parts[0]?.trim()) return Array.isArray(value) ? parts : parts[0];
	throw new CommandError(
		`${name} must be a command line, or a list of a program and its arguments, such as ["op", "read", "op://…"]; the given value is not shown.`,
	);
}

/** Returns the fields of an object. An unknown name is an error: it can be a misspelt one. */
function fieldsOf(at: string, value: unknown, known?: readonly string[]): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new CommandError(`${at} must be an object; given ${shown(value)}.`);
	const unknown = known && Object.keys(value).find((name) => !known.includes(name));
	if (unknown === undefined) return value as Fields;
	throw new CommandError(
		`${at} has the unknown field ${shown(unknown)}.${didYouMean(unknown, known ?? [])} Allowed: ${known?.join(', ')}.`,
	);
}

/** The text of the file. */
export function formatConfig({ current, profiles }: Config): string {
	const entries = [...profiles].map(([name, { target, communityId, credentials }]) => [
		name,
		{ ...target, ...(communityId !== undefined && { communityId }), credentials },
	]);
	return `${JSON.stringify({ current, profiles: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** Adds the path to an error of the file. */
export function configError(file: string, error: unknown): unknown {
	if (!(error instanceof CommandError)) return error;
	return new CommandError(`The file of the profiles, ${file}, is invalid.\n${error.message}`);
}
