import { biggest, type Change, type Level } from './change.ts';
import { type Contract, operationsOf } from './contract.ts';
import { ourChanges } from './our-changes.ts';
import { redoclyChanges } from './redocly-changes.ts';

export interface Comparison {
	/** The semver level that the changes require; `undefined` without changes. */
	level: Level | undefined;
	changes: Change[];
	/** Changes that affect proposed operations only. Semantic versioning does not cover these. */
	outside: Change[];
}

/** Compares a released contract with this one. */
export function compareContracts(base: Contract, revision: Contract): Comparison {
	const proposed = proposedIn(base, revision);
	const all = [...ourChanges(base, revision), ...redoclyChanges(base, revision)];
	const isOutside = ({ operations }: Change): boolean => operations.length > 0 && operations.every((id) => proposed.has(id));
	const changes = all.filter((change) => !isOutside(change));
	return { level: biggest(changes.map(({ level }) => level)), changes, outside: all.filter(isOutside) };
}

/** An operation that was released as documented stays covered by semantic versioning, even when it becomes proposed. */
function proposedIn(base: Contract, revision: Contract): Set<string> {
	const before = operationsOf(base);
	const isProposed = (id: string, after: { operation: { 'x-evidence': string } }): boolean =>
		(before.get(id) ?? after).operation['x-evidence'] === 'proposed';
	const now = [...operationsOf(revision)].filter(([id, located]) => isProposed(id, located)).map(([id]) => id);
	const gone = [...before].filter(([, { operation }]) => operation['x-evidence'] === 'proposed').map(([id]) => id);
	return new Set([...now, ...gone]);
}

/** Before 1.0.0 a breaking change requires only a minor release. */
export function requiredLevel(version: string, level: Level): Level {
	return version.startsWith('0.') && level === 'major' ? 'minor' : level;
}
