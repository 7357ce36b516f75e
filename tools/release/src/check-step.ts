import { biggest, type Change, covers, type Level } from './change.ts';
import type { Contract } from './contract.ts';
import { sourceOf } from './source.ts';
import { compareContracts, stepFrom, type Verdict } from './verdict.ts';

export interface Release {
	version: string;
	contract: Contract;
}

export interface Checked {
	holds: boolean;
	/** For a person: what was found, and how to mend it. */
	text: string;
}

/** Holds the step that is taken, by changesets or by a version already written, against what the change of the contract asks for. */
export function checkStep(released: Release | undefined, current: Contract, version: string, pending: readonly Level[]): Checked {
	if (!released) return { holds: true, text: 'Nothing has been released yet, so the first release may hold anything.' };
	const verdict = compareContracts(released.contract, current);
	const found = describe(released.version, verdict);
	if (!verdict.level) return { holds: true, text: found };
	const asked = stepFrom(released.version, verdict.level);
	const taken = biggest([...pending, ...stepBetween(released.version, version)]);
	if (covers(taken, asked)) return { holds: true, text: `${found}\n\nThe step that is taken, ${taken}, is big enough.` };
	return { holds: false, text: `${found}\n\n${mend(asked, taken)}` };
}

function mend(asked: Level, taken: Level | undefined): string {
	const now = taken ? `The changesets only take a ${taken} step.` : 'No changeset tells of it.';
	return `${now} To mend: write .changeset/what-changed.md with\n\n---\n"@returning-ai/spec": ${asked}\n---\n\nWhat changed, in the words of a reader of the change log.`;
}

function describe(version: string, { level, changes, outside }: Verdict): string {
	const lines = changes.map((change) => `  ${change.level.padEnd(5)}  ${change.reason}${place(change)}`);
	const left = outside.map((change) => `  (${change.level})  ${change.reason}${place(change)}`);
	return [
		level
			? `Since ${version} the contract changed by a ${level} step:`
			: `Since ${version} nothing changed that is under the promise.`,
		...lines,
		...(left.length > 0 ? ['Outside the promise, since the operations are proposed:', ...left] : []),
	].join('\n');
}

function place({ pointer }: Change): string {
	const source = sourceOf(pointer);
	return source ? `\n         ${source}` : '';
}

function stepBetween(before: string, after: string): Level[] {
	const [was, is] = [before, after].map((version) => version.split('-')[0]?.split('.').map(Number) ?? []);
	const at = is?.findIndex((part, place) => part !== was?.[place]) ?? -1;
	return at === -1 ? [] : [(['major', 'minor', 'patch'] as const)[at] ?? 'patch'];
}
