import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Context, Input } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';

/** A text file that the API would accept. */
export interface InputFile {
	/** For messages: the path, or `stdin`. */
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The limit of the API, as in the contract. */
const MAX_BYTES = 10_000_000;
const SAVE_AS = 'In Excel, use File > Save As > "CSV UTF-8 (Comma delimited)".';
const EXCEL_SIGNATURES = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('d0cf11e0', 'hex')];
const UTF16_MARKS = [Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')];
const READ_ERRORS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file. Check the path.',
	EISDIR: 'this is a folder. Give a file.',
	EACCES: 'you may not read this file. Check its permissions.',
};

/**
 * Reads a file; `-` is stdin.
 *
 * @throws {CommandError} The file is missing, empty, too large, an Excel workbook or not UTF-8.
 */
export async function readInput(path: string, { stdin }: Context): Promise<InputFile> {
	const name = path === '-' ? 'stdin' : path;
	const bytes = path === '-' ? await collect(name, stdin) : await readPath(path);
	requireText(name, bytes);
	return { name, bytes };
}

/** The name that the API sees. */
export function uploadName({ name }: InputFile): string {
	return basename(name);
}

async function readPath(path: string): Promise<Uint8Array<ArrayBuffer>> {
	try {
		if ((await stat(path)).size > MAX_BYTES) throw tooLarge(path);
		return await collect(path, createReadStream(path));
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		if (error instanceof CommandError) throw error;
		throw new CommandError(`${path}: ${READ_ERRORS[code] ?? message}`, undefined, { cause: error });
	}
}

async function collect(name: string, stream: Input): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk as Buffer);
		size += bytes.length;
		if (size > MAX_BYTES) throw tooLarge(name);
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}

function tooLarge(name: string): CommandError {
	return new CommandError(`${name}: the file is larger than ${MAX_BYTES / 1_000_000} MB. Split it into several files.`);
}

function requireText(name: string, bytes: Uint8Array): void {
	const startsWith = (mark: Buffer): boolean => mark.equals(bytes.subarray(0, mark.length));
	if (bytes.length === 0) throw new CommandError(`${name}: the file is empty.`);
	if (EXCEL_SIGNATURES.some(startsWith))
		throw new CommandError(`${name}: this is an Excel workbook or an archive; expected CSV. ${SAVE_AS}`);
	// UTF-16 without a mark has a NUL in each ASCII character, and is valid UTF-8.
	if (UTF16_MARKS.some(startsWith) || bytes.includes(0))
		throw new CommandError(`${name}: the file is UTF-16 or binary; expected UTF-8. ${SAVE_AS}`);
	if (!isUtf8(bytes)) throw new CommandError(`${name}: the file is not UTF-8. ${SAVE_AS}`);
}
