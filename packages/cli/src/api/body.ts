import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { readText } from '../operation/body.ts';

/** The value of a field: a number, a boolean or null if the text is its JSON, else the text. */
type Scalar = string | number | boolean | null;

/**
 * Reads the body of `--body`: JSON, `@file`, or `-` for stdin.
 *
 * @throws {CommandError} The file is missing, or the JSON is invalid or no object.
 */
export async function readBody(option: string, context: Context): Promise<object> {
	const source = sourceOf(option);
	const value = parseJson(source, await readText(option, context));
	if (typeof value === 'object' && value !== null) return value;
	throw new CommandError(`${source} must be a JSON object; it is ${value === null ? 'null' : `a ${typeof value}`}.`);
}

function sourceOf(option: string): string {
	if (option === '-') return 'The body on stdin';
	return option.startsWith('@') ? `The body in ${option.slice(1)}` : '--body';
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
