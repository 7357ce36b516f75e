import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SetupError } from '../setup-error.ts';

/**
 * Locks a data folder of PGlite for this process. PGlite has no lock of its own: two processes on one folder silently lose rows and
 * duplicate keys (electric-sql/pglite#1106). A lock is taken over only if its process is dead. Its age does not count, because one
 * long call can keep a process from renewing a lock.
 *
 * @returns A function that releases the lock.
 */
export function lockFolder(folder: string): () => void {
	const file = `${resolve(folder)}.lock`;
	mkdirSync(dirname(file), { recursive: true });
	if (!createLockFile(file)) {
		const pid = Number(readFileSync(file, 'utf8'));
		if (isAlive(pid)) {
			throw new SetupError(
				`The data folder ${folder} is in use by process ${pid}. Stop that process, or use another --data folder.`,
			);
		}
		rmSync(file, { force: true });
		if (!createLockFile(file))
			throw new SetupError(`Another process has just locked the data folder ${folder}. Use another --data folder.`);
	}
	const release = (): void => rmSync(file, { force: true });
	process.once('exit', release);
	return () => {
		process.off('exit', release);
		release();
	};
}

function createLockFile(file: string): boolean {
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
