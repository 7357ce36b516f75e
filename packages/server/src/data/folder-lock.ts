import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SetupError } from '../setup-error.ts';

/**
 * Keeps a second process out of a folder of PGlite's, which has no lock of its own: two processes on one folder lose rows and
 * double keys without a word (electric-sql/pglite#1106). A lock is taken over only when the process that holds it is dead; never by
 * its age, since one long call keeps a process from renewing it.
 *
 * @returns What gives the folder back.
 */
export function lockFolder(folder: string): () => void {
	const file = `${resolve(folder)}.lock`;
	mkdirSync(dirname(file), { recursive: true });
	if (!claim(file)) {
		const holder = Number(readFileSync(file, 'utf8'));
		if (isAlive(holder)) {
			throw new SetupError(
				`The data folder ${folder} is in use by process ${holder}. Stop that one, or start with another --data folder.`,
			);
		}
		rmSync(file, { force: true });
		if (!claim(file)) throw new SetupError(`The data folder ${folder} was just taken by another process.`);
	}
	const release = (): void => rmSync(file, { force: true });
	process.once('exit', release);
	return () => {
		process.off('exit', release);
		release();
	};
}

function claim(file: string): boolean {
	try {
		const descriptor = openSync(file, 'wx');
		writeSync(descriptor, String(process.pid));
		closeSync(descriptor);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
