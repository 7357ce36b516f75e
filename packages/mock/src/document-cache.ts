import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this code: `dist`, or `src` in tests. Tests load Prism's bundles from `dist` too. */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUNDLES = fileURLToPath(new URL('../dist/', import.meta.url));

let compiler: Buffer | undefined;

/** The hash of the code that compiles documents. The package version is not enough: the code changes between versions. */
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

/** The cache file of a document compiled by this code, in the user's cache folder. */
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
