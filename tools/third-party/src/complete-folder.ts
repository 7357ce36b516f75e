import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written last: a folder with it is whole, and holds what it says. */
const MARK = 'complete.json';

/**
 * Fills a folder once, and keeps it as long as `contents` stays the same. It is filled under another name and renamed when it is
 * whole: neither a run that was stopped nor one beside this one leaves half a folder.
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
	// PostgreSQL runs as another user than root.
	chmodSync(fresh, 0o755);
	try {
		await fill(fresh);
		writeFileSync(join(fresh, MARK), mark);
		// Another process may have been faster: what it uses already stays.
		for (let attempt = 1; !isComplete(); attempt++) replace(folder, fresh, attempt);
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
	return folder;
}

/** A rename onto a folder with files in it fails, so what is out of date goes away first. */
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
