import type { ApiChange } from './api-diff/api-diff.ts';
import { biggest, type Change, covers, type Level } from './change.ts';
import type { Contract } from './contract.ts';
import { compareContracts, requiredLevel } from './semver-level.ts';
import { sourceOf } from './source.ts';

export interface Release {
	version: string;
	contract: Contract;
}

/** The next release. */
export interface Next {
	contract: Contract;
	/** The version in the contract: still the last release while changesets are pending. */
	version: string;
	/** The levels of the pending changesets. */
	pending: readonly Level[];
	/** Changes of the packages' TypeScript API, and of the commands, that do not follow from the contract. */
	apiChanges: readonly ApiChange[];
}

export interface Checked {
	holds: boolean;
	/** What was found, and how to fix it. */
	text: string;
}

/** Compares the announced level, from changesets or from a version already written, with the level that the changes require. */
export function checkStep(released: Release | undefined, next: Next): Checked {
	if (!released) return { holds: true, text: 'Nothing has been released yet, so the first release may contain any change.' };
	const { changes, outside } = compareContracts(released.contract, next.contract);
	const level = biggest([...changes, ...next.apiChanges].map((change) => change.level));
	const found = [
		level
			? `The changes since ${released.version} require a ${level} release:`
			: `Nothing that semantic versioning covers has changed since ${released.version}.`,
		...changes.map(lineOf),
		...next.apiChanges.map((change) => line(change.level, change.reason, change.source)),
		...(outside.length > 0
			? ['Not covered by semantic versioning, because the operations are proposed:', ...outside.map(lineOf)]
			: []),
	].join('\n');
	if (!level) return { holds: true, text: found };
	const asked = requiredLevel(released.version, level);
	const taken = biggest([...next.pending, ...stepBetween(released.version, next.version)]);
	if (covers(taken, asked))
		return { holds: true, text: `${found}\n\nThe changesets announce a ${taken} release, which is enough.` };
	return { holds: false, text: `${found}\n\n${howToFix(asked, taken)}` };
}

function howToFix(asked: Level, taken: Level | undefined): string {
	const now = taken ? `The changesets announce only a ${taken} release.` : 'No changeset announces these changes.';
	return `${now} To fix: write .changeset/what-changed.md with\n\n---\n"@returning-ai/spec": ${asked}\n---\n\nWhat changed, for a reader of the change log.`;
}

function lineOf({ level, reason, pointer }: Change): string {
	return line(level, reason, sourceOf(pointer));
}

function line(level: Level, reason: string, source: string | undefined): string {
	return `  ${level.padEnd(5)}  ${reason}${source ? `\n         ${source}` : ''}`;
}

export function stepBetween(before: string, after: string): Level[] {
	const [was, is] = [before, after].map((version) => version.split('-')[0]?.split('.').map(Number) ?? []);
	const at = is?.findIndex((part, place) => part !== was?.[place]) ?? -1;
	return at === -1 ? [] : [(['major', 'minor', 'patch'] as const)[at] ?? 'patch'];
}
