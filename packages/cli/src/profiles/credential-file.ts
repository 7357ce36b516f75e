/** The files that `login` creates for credentials which it read from stdin or the terminal. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { writeError, writePrivateFile } from './private-file.ts';
import type { Reference } from './profile.ts';

export function credentialPath(config: string, profile: string, family: Family): string {
	return join(dirname(config), 'credentials', `${profile}.${family}`);
}

/** Whether `login` created the file of a reference. A file that the person created is never changed. */
export function isCreated(reference: Reference | undefined, file: string): boolean {
	return reference !== undefined && 'file' in reference && reference.file === file;
}

/** @throws {CommandError} The file is that of another profile. */
export async function createCredentialFile(file: string, secret: string, earlier: Reference | undefined): Promise<void> {
	if (!isCreated(earlier, file) && existsSync(file))
		throw new CommandError(
			`${file} exists, and this profile does not use it. Another file of profiles in this folder may use it. Choose another name with --profile, or delete it.`,
		);
	await writePrivateFile(file, `${secret}\n`);
}

/** Returns whether there was a file. */
export async function removeCredentialFile(file: string): Promise<boolean> {
	try {
		await rm(file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
		throw writeError(file, error);
	}
}
