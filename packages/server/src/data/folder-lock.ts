import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SetupError } from '../setup-error.ts';

/** In the folder itself, so that containers that share a volume share the lock. It stays when the lock is released. */
const LOCK_FILE = 'returning-ai.lock';
/** SQLite's primary result code of a locked file. https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
/** Keeps the open files from garbage collection, which would close them and release their locks. */
const held = new Set<object>();

/**
 * Locks a data folder of PGlite for this process. PGlite has no lock of its own: two processes on one folder silently lose rows and
 * duplicate keys (electric-sql/pglite#1106).
 *
 * The operating system keeps the lock, and releases it when the process ends. A PID in a file cannot replace it: in a container, the
 * process that died and the one that starts are both process 1. Node has no function for file locks, but its SQLite takes one at the
 * start of a write transaction. Nothing is written to the file.
 *
 * @returns A function that releases the lock.
 */
export function lockFolder(folder: string): () => void {
	mkdirSync(resolve(folder), { recursive: true, mode: 0o700 });
	// Not an `import`, which would end older versions of Node before they print which version is required.
	const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
	const file = new DatabaseSync(join(folder, LOCK_FILE), { timeout: 0 });
	try {
		file.exec('begin immediate');
		held.add(file);
		return () => {
			held.delete(file);
			file.close();
		};
	} catch (error) {
		file.close();
		if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
		throw new SetupError(`The data folder ${folder} is in use. Stop the server that uses it, or use another --data folder.`);
	}
}
