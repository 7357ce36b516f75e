import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Install {
	key: string;
	/** Every `node_modules` that it made. */
	paths: string[];
}

/**
 * What `npm ci` installed. It runs once for each command and lockfile. When a job ends, what it installed moves to the next job that
 * installs the same: copies of 60,000 files would take longer than everything else.
 */
export class Installs {
	readonly #folder: string;
	readonly #free = new Map<string, Install>();
	readonly #used = new Map<string, Install>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** Notes that a command has just installed. */
	record(clone: string, command: string): void {
		this.#used.set(clone, { key: keyOf(clone, command), paths: installedFolders(clone) });
	}

	/** Whether the same was installed before, and is in the clone now. */
	take(clone: string, command: string): boolean {
		const install = this.#free.get(keyOf(clone, command));
		if (!install) return false;
		for (const path of install.paths) move(join(this.#folder, install.key, path), join(clone, path));
		this.#free.delete(install.key);
		this.#used.set(clone, install);
		return true;
	}

	/** Takes out of a clone what was installed there, without what later steps cached in it. */
	giveBack(clone: string): void {
		const install = this.#used.get(clone);
		if (!install) return;
		rmSync(join(clone, 'node_modules/.cache'), { recursive: true, force: true });
		for (const path of install.paths) move(join(clone, path), join(this.#folder, install.key, path));
		this.#free.set(install.key, install);
	}
}

function keyOf(clone: string, command: string): string {
	const lockfile = readFileSync(join(clone, 'package-lock.json'));
	return createHash('sha256').update(command).update(lockfile).digest('hex');
}

function installedFolders(clone: string): string[] {
	const args = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory'];
	const ignored = execFileSync('git', args, { cwd: clone, encoding: 'utf8' }).split('\n');
	return ignored.filter((path) => path.endsWith('node_modules/')).map((path) => path.slice(0, -1));
}

function move(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
}
