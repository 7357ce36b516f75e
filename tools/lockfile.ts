/**
 * Gives package-lock.json an entry for every optional dependency of another platform. A registry that does not serve such a
 * package makes npm leave it out, and `npm ci` then refuses the file. Run after each `npm install` that changes the lockfile:
 *
 *   npm run lockfile              adds what is missing
 *   npm run lockfile -- --check   names what is missing, and exits with 1
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
	version?: string;
	dev?: boolean;
	optional?: boolean;
	optionalDependencies?: Record<string, string>;
}

const file = join(import.meta.dirname, '../package-lock.json');
const lockfile: { packages: Record<string, Entry> } = JSON.parse(readFileSync(file, 'utf8'));
const missing = findMissing(lockfile.packages);

if (process.argv.includes('--check')) {
	if (missing.size > 0) {
		console.error(`package-lock.json lacks ${[...missing.keys()].join(', ')}.\nTo mend: npm run lockfile`);
		process.exitCode = 1;
	}
} else if (missing.size > 0) {
	const packages = Object.entries({ ...lockfile.packages, ...Object.fromEntries(missing) });
	// npm sorts by code unit and would reorder the file otherwise.
	lockfile.packages = Object.fromEntries(packages.sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
	console.log(`Added ${missing.size} entries.`);
}

function findMissing(packages: Record<string, Entry>): Map<string, Entry> {
	const found = new Map<string, Entry>();
	for (const [path, entry] of Object.entries(packages)) {
		for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
			if (isInstalled(packages, path, name)) continue;
			found.set(`node_modules/${name}`, {
				version: range.replace(/^[~^]/, ''),
				...(entry.dev ? { dev: true } : {}),
				optional: true,
			});
		}
	}
	return found;
}

/** Whether a package would be found from another one's folder, as Node looks for it. */
function isInstalled(packages: Record<string, Entry>, from: string, name: string): boolean {
	for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
		if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
		if (folder === '') return false;
		if (!folder.includes('/node_modules/')) {
			return `node_modules/${name}` in packages;
		}
	}
}
