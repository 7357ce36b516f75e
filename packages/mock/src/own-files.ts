/** The files of this package that the mock reads while it runs. The single executable contains them, and replaces this module. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const load = createRequire(import.meta.url);

/** The folder of this code: `dist`, or `src` in tests. Tests load Prism's bundles from `dist` too. */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** Loads a bundle of Prism. */
export function loadBundle(name: 'prism' | 'read-operations' | 'json-path'): unknown {
	return load(join(DIST, `${name}.cjs`));
}

/** The default contract, compiled when this package was built. */
export function readContract(): string {
	return readFileSync(join(DIST, 'contract.jsonl'), 'utf8');
}

/** The version of this package. */
export function readVersion(): string {
	return JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8')).version;
}

/** The hash of the code that compiles documents. The package version is not enough: the code changes between versions. */
export function hashCode(): Buffer {
	const code = [
		...filesIn(HERE).filter((file) => /(?<!\.d)\.[cm]?[jt]s$/.test(file)),
		...filesIn(DIST).filter((file) => file.endsWith('.cjs')),
	];
	const hash = createHash('sha256');
	for (const file of new Set(code)) hash.update(readFileSync(file)).update('\0');
	return hash.digest();
}

function filesIn(folder: string): string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names.toSorted().map((name) => join(folder, name));
}
