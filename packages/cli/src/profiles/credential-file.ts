/** The files that `login` creates for credentials which it read from stdin or the terminal. */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Family } from '../contract/command.ts';
import { writeError } from './private-file.ts';

export function credentialPath(config: string, profile: string, family: Family): string {
	return join(dirname(config), 'credentials', `${profile}.${family}`);
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
