/**
 * Publishes what is built, with the options of `changeset publish`, and asks the registry what has arrived: the end of every
 * release. One that stopped half-way is taken up by the same command.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { manifestIn, PUBLISHED } from './surface/declarations.ts';

const root = join(import.meta.dirname, '../../..');
/** A registry may take a while until it shows what it took. */
const TRIES = 10;

const program = join(root, 'node_modules/@changesets/cli/bin.js');
const { status } = spawnSync(process.execPath, [program, 'publish', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
const wanted = [...PUBLISHED].map(([name, path]) => `${name}@${manifestIn(join(root, path)).version}`);
let missing = wanted.filter(isMissing);
for (let tries = 1; status === 0 && missing.length > 0 && tries < TRIES; tries++) {
	await sleep(3_000);
	missing = missing.filter(isMissing);
}
if (missing.length === 0) console.log(`The registry has ${wanted.join(', ')}.`);
else {
	const there = wanted.filter((name) => !missing.includes(name));
	console.error(
		`Only a part was published. There: ${there.join(', ') || 'nothing'}. Missing: ${missing.join(', ')}.\n` +
			'To mend: see above why the registry refused, then run the same command again. What is there is left alone.',
	);
	process.exitCode = 1;
}

function isMissing(name: string): boolean {
	try {
		return (
			execFileSync('npm', ['view', name, 'version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() === ''
		);
	} catch {
		return true;
	}
}
