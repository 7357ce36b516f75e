import { join } from 'node:path';
import readChangesets from '@changesets/read';
import { PUBLISHED } from './api-diff/declarations.ts';
import type { Level } from './change.ts';

export interface Pending {
	/** The levels of the pending changesets. */
	steps: Level[];
	/** What is wrong with them, and how to fix it. */
	faults: string[];
}

/** Reads the pending changesets from a folder's `.changeset/`. */
export async function pendingSteps(folder = join(import.meta.dirname, '../../..')): Promise<Pending> {
	const changesets = await readChangesets(folder);
	const releases = changesets.flatMap(({ id, releases: list }) => list.map((release) => ({ id, ...release })));
	return {
		steps: releases.map(({ type }) => type).filter((type): type is Level => type !== 'none'),
		faults: releases.filter(({ name }) => !PUBLISHED.has(name)).map(({ id, name }) => unknownPackage(id, name)),
	};
}

function unknownPackage(id: string, name: string): string {
	return `.changeset/${id}.md names "${name}", which is not one of our packages. To fix: name one of ${[...PUBLISHED.keys()].join(', ')}.`;
}
