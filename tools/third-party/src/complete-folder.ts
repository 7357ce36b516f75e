import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written last: its presence marks a complete folder, and its text describes the contents. */
const MARK = 'complete.json';

/**
 * Fills a folder once, and again when `contents` changes. It fills a temporary folder and renames that when it is complete, so that
 * neither an interrupted run nor a parallel one leaves an incomplete folder.
 */
export async function completeFolder(
	folder: string,
	contents: unknown,
	fill: (empty: string) => Promise<unknown>,
): Promise<string> {
	const mark = JSON.stringify(contents);
	const isComplete = (): boolean => existsSync(join(folder, MARK)) && readFileSync(join(folder, MARK), 'utf8') === mark;
	if (isComplete()) return folder;
	mkdirSync(join(folder, '..'), { recursive: true });
	const fresh = mkdtempSync(`${folder}.`);
	// PostgreSQL runs as another user, who must have access.
	chmodSync(fresh, 0o755);
	try {
		await fill(fresh);
		writeFileSync(join(fresh, MARK), mark);
		// When another process was faster, its folder stays, because it may be in use.
		for (let attempt = 1; !isComplete(); attempt++) replace(folder, fresh, attempt);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
	return folder;
}

/** A rename onto a non-empty folder fails, so the outdated folder is moved away first. */
function replace(folder: string, fresh: string, attempt: number): void {
	const old = `${fresh}.old`;
	try {
		renameSync(folder, old);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
	try {
		renameSync(fresh, folder);
	} catch (error) {
		if (attempt === 10) throw error;
	}
	rmSync(old, { recursive: true, force: true });
}
