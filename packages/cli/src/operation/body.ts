import { readFileSync } from 'node:fs';
import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { existingFile, parseJson } from './values.ts';

const MAX_BYTES = 10_000_000;

/**
 * Reads the body of `--body`: JSON, `@FILE`, or `-` for stdin.
 *
 * @throws {CommandError} The file does not exist, or the body is not a JSON object of at most 10 MB.
 */
export async function readBody(text: string, context: Context): Promise<Record<string, unknown>> {
	const body = parseJson('--body', await readText(text, context));
	if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
	throw new CommandError('--body must be a JSON object, such as {"title": "News"}.');
}

/**
 * The text of `--body`.
 *
 * @throws {CommandError} The file does not exist, or stdin has more than 10 MB.
 */
export async function readText(text: string, context: Context): Promise<string> {
	if (text === '-') return readAll(context);
	return text.startsWith('@') ? readFileSync(existingFile('--body', text.slice(1)), 'utf8') : text;
}

async function readAll({ stdin, signal }: Context): Promise<string> {
	const parts: Buffer[] = [];
	let bytes = 0;
	for await (const part of stdin) {
		if (signal.aborted) break;
		bytes += part.length;
		if (bytes > MAX_BYTES) throw new CommandError('--body - must be at most 10 MB.');
		parts.push(Buffer.from(part));
	}
	return Buffer.concat(parts).toString('utf8');
}
