/** Files that only their owner can read: the profiles and the credentials. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { printable } from './profile.ts';

/**
 * Reads a file of at most `limit` bytes. Returns `undefined` if there is none.
 *
 * @throws {CommandError} Others can read or write the file, it is too large, or it cannot be read.
 */
export async function readPrivateFile(path: string, limit: number): Promise<string | undefined> {
	let file: FileHandle | undefined;
	try {
		// Without O_NONBLOCK, opening a named pipe waits for a writer.
		file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		return await readChecked(file, path, limit);
	} catch (error) {
		if (error instanceof CommandError) throw error;
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return undefined;
		throw new CommandError(`${printable(path)} cannot be read: ${code}.`, EXIT.auth);
	} finally {
		await file?.close();
	}
}

/** Checks the open file, so that no other can take its place between the check and the reading. */
async function readChecked(file: FileHandle, path: string, limit: number): Promise<string> {
	const stats = await file.stat();
	const name = printable(path);
	if (!stats.isFile()) throw new CommandError(`${name} is not a regular file.`, EXIT.auth);
	const mode = stats.mode & 0o777;
	if (process.platform !== 'win32' && mode & 0o077)
		throw new CommandError(
			`Other users can read or write ${name}: its mode is ${mode.toString(8)}, and must be 600. Fix it: chmod 600 ${quoted(name)}`,
			EXIT.auth,
		);
	if (stats.size > limit) throw new CommandError(`${name} has ${stats.size} bytes; at most ${limit} are allowed.`, EXIT.auth);
	const buffer = Buffer.alloc(limit + 1);
	const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
	if (bytesRead > limit) throw new CommandError(`${name} has more than ${limit} bytes.`, EXIT.auth);
	return buffer.toString('utf8', 0, bytesRead);
}

function quoted(path: string): string {
	return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Writes a file with mode 600, whatever the umask is. A reader sees the old content or the new one, never a part. */
export async function writePrivateFile(path: string, text: string): Promise<void> {
	await makePrivateFolder(dirname(path));
	// Replaces the target of a symbolic link, not the link.
	const target = await realpath(path).catch(() => path);
	const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
	try {
		const file = await open(temporary, 'wx', 0o600);
		try {
			await file.chmod(0o600);
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw writeError(path, error);
	}
}

/** Creates a folder, and those above it, for this user only. Keeps the mode of an existing one. */
export async function makePrivateFolder(folder: string): Promise<void> {
	try {
		const created = await mkdir(folder, { recursive: true, mode: 0o700 });
		if (created !== undefined) await chmod(folder, 0o700);
	} catch (error) {
		throw writeError(folder, error);
	}
}

export function writeError(path: string, error: unknown): CommandError {
	return new CommandError(`${printable(path)} cannot be written: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}.`);
}
