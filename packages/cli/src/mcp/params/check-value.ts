import type { Flag } from '../../contract/command.ts';

/** Nested deeper, a value is not meant for this API. */
const MAX_DEPTH = 10;
/** A million characters, as the limit of a message. */
const MAX_LENGTH = 1_000_000;
/** The longest id of the contract is an email address. */
const MAX_SEGMENT = 254;
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** What is wrong with the value of a parameter: `must be an integer`. `undefined` if nothing is. */
export function problemOf(flag: Flag, value: unknown): string | undefined {
	return wrongStructure(value) ?? (isOfKind(flag, value) ? wrongText(flag, value) : `must be ${expected(flag)}`);
}

/** What a parameter accepts, in words. */
export function expected({ kind, type, choices }: Flag): string {
	if (kind === 'file') return 'a string: the text of the CSV file';
	if (kind === 'list') return choices ? `an array of: ${choices.join(', ')}` : 'an array of strings';
	if (choices) return `one of: ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`;
	if (kind === 'json') return `JSON of the type ${type}`;
	return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function isOfKind({ kind, type, choices }: Flag, value: unknown): boolean {
	if (kind === 'integer') return Number.isSafeInteger(value);
	if (kind === 'number') return Number.isFinite(value);
	if (kind === 'boolean') return typeof value === 'boolean';
	if (kind === 'list') return Array.isArray(value) && value.every((item) => isChoice(choices, item));
	if (kind === 'json') return isShapeOf(type, value);
	if (kind === 'scalar') return isScalarOf(type, value);
	return isChoice(choices, value);
}

function isChoice(choices: readonly string[] | undefined, value: unknown): boolean {
	return typeof value === 'string' && (!choices || choices.includes(value));
}

/** The API checks the fields inside. */
function isShapeOf(type: string, value: unknown): boolean {
	if (value === null) return type.includes('null');
	if (Array.isArray(value)) return type.endsWith('[]');
	return typeof value === 'object' ? type.startsWith('{') : /^(any|object)$/.test(type);
}

function isScalarOf(type: string, value: unknown): boolean {
	if (value === null) return /\bnull\b/.test(type);
	if (typeof value === 'string') return /\bstring\b/.test(type) || type.includes(JSON.stringify(value));
	if (typeof value === 'boolean') return /\bboolean\b/.test(type);
	return typeof value === 'number' && (/\bnumber\b/.test(type) || (/\binteger\b/.test(type) && Number.isSafeInteger(value)));
}

function wrongText({ in: where }: Flag, value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	if (where === 'path' && !isSegment(value)) return `must be an id: 1 to ${MAX_SEGMENT} characters without "/", "\\" or "%"`;
	return where === 'header' && /[^ -~]/.test(value) ? 'must be printable ASCII text' : undefined;
}

/** The client encodes ids. This also rejects what a host or proxy could decode a second time, or normalize to a slash. */
function isSegment(value: string): boolean {
	const normal = value.normalize('NFKC');
	return value.length <= MAX_SEGMENT && /^[^/\\%\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u.test(normal) && !/^\.+$/.test(normal);
}

/** Values that JSON cannot carry, or that a program could confuse with the prototype of an object. */
function wrongStructure(value: unknown, depth = 0): string | undefined {
	if (depth > MAX_DEPTH) return `must be nested at most ${MAX_DEPTH} levels deep`;
	if (typeof value === 'string') {
		if (value.length > MAX_LENGTH) return `must have at most ${MAX_LENGTH} characters`;
		return value.isWellFormed() && !value.includes('\0') ? undefined : 'must be valid Unicode text without NUL';
	}
	if (typeof value !== 'object' || value === null) return undefined;
	const key = Object.keys(value).find((name) => PROTOTYPE_KEYS.includes(name));
	if (key !== undefined) return `must not have the field ${key}`;
	for (const part of Object.values(value)) {
		const problem = wrongStructure(part, depth + 1);
		if (problem !== undefined) return problem;
	}
	return undefined;
}
