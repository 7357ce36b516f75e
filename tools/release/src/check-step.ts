import { biggest, type Change, covers, type Level } from './change.ts';
import type { Contract } from './contract.ts';
import { sourceOf } from './source.ts';
import type { SurfaceChange } from './surface/surface.ts';
import { compareContracts, stepFrom } from './verdict.ts';

export interface Release {
	version: string;
	contract: Contract;
}

/** What is to be released. */
export interface Next {
	contract: Contract;
	/** The version that is written already; the last one, while changesets wait. */
	version: string;
	/** The steps that the waiting changesets take. */
	pending: readonly Level[];
	/** How the packages changed apart from the contract. */
	surface: readonly SurfaceChange[];
}

export interface Checked {
	holds: boolean;
	/** For a person: what was found, and how to mend it. */
	text: string;
}

/** Holds the step that is taken, by changesets or by a version already written, against what the changes ask for. */
export function checkStep(released: Release | undefined, next: Next): Checked {
	if (!released) return { holds: true, text: 'Nothing has been released yet, so the first release may hold anything.' };
	const { changes, outside } = compareContracts(released.contract, next.contract);
	const level = biggest([...changes, ...next.surface].map((change) => change.level));
	const found = [
		level
			? `Since ${released.version} what users see changed by a ${level} step:`
			: `Since ${released.version} nothing changed that is under the promise.`,
		...changes.map(lineOf),
		...next.surface.map((change) => line(change.level, change.reason, change.source)),
		...(outside.length > 0 ? ['Outside the promise, since the operations are proposed:', ...outside.map(lineOf)] : []),
	].join('\n');
	if (!level) return { holds: true, text: found };
	const asked = stepFrom(released.version, level);
	const taken = biggest([...next.pending, ...stepBetween(released.version, next.version)]);
	if (covers(taken, asked)) return { holds: true, text: `${found}\n\nThe step that is taken, ${taken}, is big enough.` };
	return { holds: false, text: `${found}\n\n${mend(asked, taken)}` };
}

function mend(asked: Level, taken: Level | undefined): string {
	const now = taken ? `The changesets only take a ${taken} step.` : 'No changeset tells of it.';
	return `${now} To mend: write .changeset/what-changed.md with\n\n---\n"@returning-ai/spec": ${asked}\n---\n\nWhat changed, in the words of a reader of the change log.`;
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
