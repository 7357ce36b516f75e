import { statSync } from 'node:fs';
import type { Flag } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { didYouMean } from '../errors/nearest.ts';

/** What commander gives for a flag: its text, all texts of a repeated flag, or `true` for a flag without a value. */
export type FlagText = string | true | readonly string[];

/**
 * Returns the value that a flag sends.
 *
 * @throws {CommandError} The text is not of the flag's type.
 */
export function flagValue(flag: Flag, text: FlagText): unknown {
	const { name, kind, choices } = flag;
	if (kind === 'list')
		return (text as readonly string[]).flatMap((item) => (choices ? item.split(',') : item)).map((item) => checked(flag, item));
	if (kind === 'boolean') return booleanOf(flag, text);
	if (typeof text !== 'string') throw new CommandError(`--${name} needs a value.`);
	switch (kind) {
		case 'integer':
			return numberOf(flag, text, 'an integer', Number.isSafeInteger);
		case 'number':
			return numberOf(flag, text, 'a number', Number.isFinite);
		case 'scalar':
			return /^(-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(text) ? JSON.parse(text) : text;
		case 'json':
			return parseJson(`--${name}`, text);
		case 'file':
			return { path: existingFile(`--${name}`, text) };
		default:
			return checked(flag, text);
	}
}

function booleanOf(flag: Flag, text: FlagText): boolean {
	if (text === true || text === 'true') return true;
	if (text === 'false') return false;
	throw wrong(flag, text, 'true or false');
}

function numberOf(flag: Flag, text: string, expected: string, isValid: (value: number) => boolean): number {
	const value = Number(text);
	if (text.trim() === '' || !isValid(value)) throw wrong(flag, text, expected);
	return value;
}

function checked(flag: Flag, text: string): string {
	const { choices } = flag;
	if (!choices || choices.includes(text)) return text;
	throw wrong(flag, text, `one of ${choices.join(', ')}`, didYouMean(text, choices));
}

function wrong({ name, secret }: Flag, text: unknown, expected: string, hint = ''): CommandError {
	return new CommandError(`--${name} must be ${expected}${secret ? '' : `; given ${JSON.stringify(text)}`}.${hint}`);
}

/** Parses JSON. The error has the parser's reason, which quotes at most a few characters. */
export function parseJson(name: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const example = `Quote it for the shell: ${name} '{"key": "value"}'`;
		throw new CommandError(`${name} is not valid JSON: ${(error as Error).message.split(', "')[0]}. ${example}`);
	}
}

/** Returns the path of a file that exists. */
export function existingFile(name: string, path: string): string {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found?.isFile()) return path;
	throw new CommandError(`${name}: ${JSON.stringify(path)} ${found ? 'is not a file' : 'does not exist'}.`);
}
