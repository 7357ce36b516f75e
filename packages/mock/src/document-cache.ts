import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hashCode } from './own-files.ts';

let compiler: Buffer | undefined;

/** The cache file of a document compiled by this code, in the user's cache folder. */
export function cacheFile(document: string): string {
	compiler ??= hashCode();
	const hash = createHash('sha256').update(compiler).update(document).digest('hex');
	return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'returning-ai-mock', `${hash}.jsonl`);
}

export function readCache(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** Ignores errors: without a cache, the next start only takes longer. */
export function writeCache(file: string, text: string): void {
	try {
		mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
		// Another process may be reading the file, so it is replaced in one step.
		const part = `${file}.${process.pid}`;
		writeFileSync(part, text, { mode: 0o600 });
		renameSync(part, file);
	} catch {
		return;
	}
}
