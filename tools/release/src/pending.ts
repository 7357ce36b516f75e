import { join } from 'node:path';
import readChangesets from '@changesets/read';
import type { Level } from './change.ts';
import { PUBLISHED } from './surface/declarations.ts';

export interface Pending {
	/** The steps that the waiting changesets take. */
	steps: Level[];
	/** What is wrong with them, and how to mend it. */
	faults: string[];
}

/** What waits in a folder's `.changeset/`. */
export async function pendingSteps(folder = join(import.meta.dirname, '../../..')): Promise<Pending> {
	const changesets = await readChangesets(folder);
	const releases = changesets.flatMap(({ id, releases: list }) => list.map((release) => ({ id, ...release })));
	return {
		steps: releases.map(({ type }) => type).filter((type): type is Level => type !== 'none'),
		faults: releases.filter(({ name }) => !PUBLISHED.has(name)).map(({ id, name }) => unknownPackage(id, name)),
	};
}

function unknownPackage(id: string, name: string): string {
	return `.changeset/${id}.md names "${name}", which is none of our packages. To mend: name one of ${[...PUBLISHED.keys()].join(', ')}.`;
}
