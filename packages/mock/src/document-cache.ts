import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this code is: `dist`, or `src` in the tests, whose code runs beside the bundles in `dist`. */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUNDLES = fileURLToPath(new URL('../dist/', import.meta.url));

let compiler: Buffer | undefined;

/** The hash of the code that compiles documents. A version number would not do: it stays while the code changes. */
function compilerHash(): Buffer {
	if (compiler) return compiler;
	const code = [
		...filesIn(HERE).filter((file) => /(?<!\.d)\.[cm]?[jt]s$/.test(file)),
		...filesIn(BUNDLES).filter((file) => file.endsWith('.cjs')),
	];
	const hash = createHash('sha256');
	for (const file of new Set(code)) hash.update(readFileSync(file)).update('\0');
	compiler = hash.digest();
	return compiler;
}

function filesIn(folder: string): string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names.toSorted().map((name) => join(folder, name));
}

/** The file in the user's cache folder for what this compiler makes of a document. */
export function cacheFile(document: string): string {
	const hash = createHash('sha256').update(compilerHash()).update(document).digest('hex');
	return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'returning-ai-mock', `${hash}.jsonl`);
}

export function readCache(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

/** A cache that cannot be written costs time, and nothing else. */
export function writeCache(file: string, text: string): void {
	try {
		mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
		// Another process may read it at this very moment.
		const part = `${file}.${process.pid}`;
		writeFileSync(part, text, { mode: 0o600 });
		renameSync(part, file);
	} catch {
		return;
	}
}
