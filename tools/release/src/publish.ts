/**
 * Publishes the built or packed packages, with the options of `changeset publish`, and verifies that the registry has them: the last
 * step of every release. After a partial failure, run the same command again. Only a snapshot, `--tag next`, needs no finished version.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { npm } from '@returning-ai/testing/npm';
import { manifestIn, PUBLISHED } from './api-diff/declarations.ts';
import { requireReady } from './preflight.ts';
import { changesets, command, root, runSteps } from './steps.ts';

/** A registry may list a new version only after up to 30 s. */
const TRIES = 10;
const PAUSE_MS = 3_000;

await command(async () => {
	const options = process.argv.slice(2);
	if (!options.includes('next')) await requireReady();
	const failure = publish(options);
	const wanted = [...PUBLISHED].map(([name, path]) => `${name}@${manifestIn(join(root, path)).version}`);
	const missing = await missingFrom(wanted, failure ? 1 : TRIES);
	if (missing.length > 0) throw new Error(partly(wanted, missing));
	console.log(`The registry has ${wanted.join(', ')}.`);
});

/** Whether it failed; its output says why. In both cases the registry is asked afterwards. */
function publish(options: readonly string[]): boolean {
	try {
		runSteps([changesets('publish', ...options)]);
		return false;
	} catch {
		return true;
	}
}

async function missingFrom(wanted: readonly string[], tries: number): Promise<string[]> {
	const missing = wanted.filter(isMissing);
	if (missing.length === 0 || tries <= 1) return missing;
	await sleep(PAUSE_MS);
	return missingFrom(missing, tries - 1);
}

function partly(wanted: readonly string[], missing: readonly string[]): string {
	const there = wanted.filter((name) => !missing.includes(name));
	return (
		`Published only in part. Published: ${there.join(', ') || 'nothing'}. Missing: ${missing.join(', ')}.\n` +
		'To fix: see above why the registry refused, then run the same command again. It skips what is published.'
	);
}

function isMissing(name: string): boolean {
	try {
		return execFileSync(...npm('view', name, 'version'), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() === '';
	} catch {
		return true;
	}
}
