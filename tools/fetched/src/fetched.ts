import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');

/**
 * Packages that only one test needs, each under a name of its own: fetched from the registry once, and kept beside npm's own.
 * Gives the folder that holds `node_modules`.
 */
export async function fetched(name: string, packages: Readonly<Record<string, string>>): Promise<string> {
	const folder = join(root, 'node_modules/.cache', name);
	const missing = Object.entries(packages).filter(([alias]) => !existsSync(join(folder, 'node_modules', alias, 'package.json')));
	if (missing.length === 0) return folder;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }');
	const wanted = Object.entries(packages).map(([alias, spec]) => `${alias}@npm:${spec}`);
	const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
	await promisify(execFile)('npm', ['install', ...flags, ...wanted], { cwd: folder }).catch((error: Error) => {
		const what = missing.map(([, spec]) => spec).join(', ');
		throw new Error(
			`${what} could not be fetched from npm's registry. To mend: connect, and run npm test again.\n${error.message}`,
		);
	});
	return folder;
}
