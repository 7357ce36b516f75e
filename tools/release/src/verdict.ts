import { biggest, type Change, type Level } from './change.ts';
import { type Contract, operationsOf } from './contract.ts';
import { ourChanges } from './our-changes.ts';
import { redoclyChanges } from './redocly-changes.ts';

export interface Verdict {
	/** The step that the changes ask for; nothing when there are none. */
	level: Level | undefined;
	changes: Change[];
	/** Changes that only operations meet which are proposed: outside the promise, as the reference says of them. */
	outside: Change[];
}

/** How big a step lies between a released contract and this one. */
export function compareContracts(base: Contract, revision: Contract): Verdict {
	const proposed = proposedIn(base, revision);
	const all = [...ourChanges(base, revision), ...redoclyChanges(base, revision)];
	const isOutside = ({ operations }: Change): boolean => operations.length > 0 && operations.every((id) => proposed.has(id));
	const changes = all.filter((change) => !isOutside(change));
	return { level: biggest(changes.map(({ level }) => level)), changes, outside: all.filter(isOutside) };
}

/** An operation is under the promise once it has been; a new one from its first release on. */
function proposedIn(base: Contract, revision: Contract): Set<string> {
	const before = operationsOf(base);
	const isProposed = (id: string, after: { operation: { 'x-evidence': string } }): boolean =>
		(before.get(id) ?? after).operation['x-evidence'] === 'proposed';
	const now = [...operationsOf(revision)].filter(([id, located]) => isProposed(id, located)).map(([id]) => id);
	const gone = [...before].filter(([, { operation }]) => operation['x-evidence'] === 'proposed').map(([id]) => id);
	return new Set([...now, ...gone]);
}

/** Before 1.0.0 a breaking change asks for a minor step. */
export function stepFrom(version: string, level: Level): Level {
	return version.startsWith('0.') && level === 'major' ? 'minor' : level;
}
