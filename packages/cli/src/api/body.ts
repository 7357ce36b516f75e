import { readFile } from 'node:fs/promises';
import type { Context, Input } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';

/** The value of a field: a number, a boolean or null if the text is its JSON, else the text. */
type Scalar = string | number | boolean | null;

/**
 * Reads the body of `--body`: JSON, `@file`, or `-` for stdin.
 *
 * @throws {CommandError} The file is missing, or the JSON is invalid or no object.
 */
export async function readBody(option: string, { stdin }: Context): Promise<object> {
	const [source, text] = await readText(option, stdin);
	const value = parseJson(source, text);
	if (typeof value === 'object' && value !== null) return value;
	throw new CommandError(`${source} must be a JSON object; it is ${value === null ? 'null' : `a ${typeof value}`}.`);
}

async function readText(option: string, stdin: Input): Promise<[source: string, text: string]> {
	if (option === '-') return ['The body on stdin', await readAll(stdin)];
	if (!option.startsWith('@')) return ['--body', option];
	const file = option.slice(1);
	try {
		return [`The body in ${file}`, await readFile(file, 'utf8')];
	} catch (cause) {
		const { code = 'error' } = cause as NodeJS.ErrnoException;
		const reason = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
		throw new CommandError(`--body: the file ${JSON.stringify(file)} ${reason}.`, undefined, { cause });
	}
}

async function readAll(stdin: Input): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks).toString('utf8');
}

/** The message of JSON.parse shows the text, which may have a secret: it is not printed. */
function parseJson(source: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		const fix = source === '--body' ? ' For a file, write --body @file.json.' : '';
		throw new CommandError(`${source} is no valid JSON.${fix}`);
	}
}

/**
 * Parses the values of `--field` and `--raw-field`.
 *
 * @throws {CommandError} One has no name, or a name occurs twice.
 */
export function parseFields(typed: readonly string[] = [], raw: readonly string[] = []): Record<string, Scalar> {
	const fields: Record<string, Scalar> = Object.create(null);
	const add = (option: string, text: string, parse: (value: string) => Scalar): void => {
		const at = text.indexOf('=');
		// The text may be a secret.
		if (at < 1) throw new CommandError(`${option} must be name=value. One has no name.`);
		const name = text.slice(0, at);
		if (name in fields) throw new CommandError(`The field ${JSON.stringify(name)} is given twice.`);
		fields[name] = parse(text.slice(at + 1));
	};
	for (const text of typed) add('--field', text, scalarOf);
	for (const text of raw) add('--raw-field', text, (value) => value);
	return fields;
}

function scalarOf(text: string): Scalar {
	if (text === 'true' || text === 'false' || text === 'null') return JSON.parse(text) as Scalar;
	if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return text;
	const number = Number(text);
	// An id of digits alone would lose its last ones.
	return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : text;
}
