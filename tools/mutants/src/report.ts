import type { Mutant } from './mutants.ts';
import type { Outcome, Status, Tested } from './test-mutants.ts';

/** A mutant that behaves like the original, listed in `equivalents.json`. */
export interface Equivalent {
	/** From the root. */
	file: string;
	mutator: string;
	original: string;
	/** Default: any change. */
	mutated?: string;
	reason: string;
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Ignores white space, so that the list can be formatted. */
export function isListed({ file, mutator, original, mutated }: Equivalent, folder: string, mutant: Mutant): boolean {
	return (
		file === `${folder}/${mutant.file}` &&
		mutator === mutant.mutator &&
		flat(original) === flat(mutant.original) &&
		(mutated === undefined || flat(mutated) === flat(mutant.mutated))
	);
}

/** Entries whose mutant is no longer in the sources. */
export function staleEntries(list: readonly Equivalent[], folder: string, mutants: readonly Mutant[]): Equivalent[] {
	const own = list.filter(({ file }) => file.startsWith(`${folder}/`));
	return own.filter((entry) => !mutants.some((mutant) => isListed(entry, folder, mutant)));
}

export function countOf(tested: readonly Tested[], ...statuses: Status[]): number {
	return tested.filter(({ status }) => statuses.includes(status)).length;
}

/** Percentage of detected mutants, without equivalents. A timeout counts as detected, because the suite would not end. */
export function score(tested: readonly Tested[]): number {
	const counted = tested.length - countOf(tested, 'equivalent');
	return counted === 0 ? 100 : (100 * countOf(tested, 'killed', 'timeout')) / counted;
}

const cut = (text: string): string => {
	const line = flat(text);
	return line.length > 160 ? `${line.slice(0, 157)}...` : line;
};

/** The report of one package. */
export function describe(name: string, folder: string, { total, tested, leftOut }: Outcome): string {
	const count = (status: Status): string => `${countOf(tested, status)} ${status}`;
	const lines = [
		`${name}: ${score(tested).toFixed(1)} % of ${tested.length} mutants (of ${total}): ` +
			`${count('killed')}, ${count('survived')}, ${count('timeout')}, ${count('no coverage')}, ${count('equivalent')}`,
	];
	for (const { status, file, line, mutator, original, mutated } of tested) {
		if (status !== 'survived' && status !== 'no coverage') continue;
		lines.push(`  ${status}: ${folder}/${file}:${line} ${mutator}`, `    - ${cut(original)}`, `    + ${cut(mutated)}`);
	}
	for (const test of leftOut) lines.push(`  left out, fails in the copy: ${test}`);
	return lines.join('\n');
}
