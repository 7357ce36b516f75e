/** Whether what lies here may be published: part of `npm run release`. Says everything that is in the way, and how to mend it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readChangesets from '@changesets/read';
import { currentContract, lastRelease } from './released.ts';

const root = join(import.meta.dirname, '../../..');

export interface State {
	/** Files that git calls changed or new. */
	dirty: string[];
	/** Changesets that wait for a version. */
	waiting: string[];
	/** The version that the packages carry, and the one in the contract. */
	version: string;
	contractVersion: string;
	/** The version of the last contract that is kept. */
	keptVersion: string | undefined;
}

export function obstacles({ dirty, waiting, version, contractVersion, keptVersion }: State): string[] {
	const found: string[] = [];
	if (dirty.length > 0)
		found.push(`The tree has changes that are not committed: ${dirty.join(', ')}. To mend: commit or stash them.`);
	if (waiting.length > 0)
		found.push(`Changesets wait: ${waiting.join(', ')}. To mend: npm run version, and commit what it writes.`);
	if (version !== contractVersion)
		found.push(
			`The packages carry ${version}, the contract ${contractVersion}. One of them was typed by hand. To mend: npm run version`,
		);
	if (keptVersion !== version)
		found.push(
			`spec/released/ keeps no contract of ${version}, so the next release could not be compared. To mend: npm run version`,
		);
	return found;
}

export async function currentState(): Promise<State> {
	const status = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
	return {
		dirty: status
			.split('\n')
			.filter(Boolean)
			.map((line) => line.slice(3)),
		waiting: (await readChangesets(root)).map(({ id }) => `${id}.md`),
		version: JSON.parse(readFileSync(join(root, 'spec/package.json'), 'utf8')).version,
		contractVersion: currentContract().info.version,
		keptVersion: lastRelease()?.version,
	};
}

if (import.meta.main) {
	const found = obstacles(await currentState());
	for (const obstacle of found) console.error(obstacle);
	if (found.length > 0) process.exitCode = 1;
}
