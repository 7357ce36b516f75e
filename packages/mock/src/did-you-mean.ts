/** The time to compare texts grows with their length, and callers control it. No candidate is longer. */
const MAX_LENGTH = 200;

/** The closest candidate, at most two edits away; fewer for a short text. */
export function didYouMean(given: string, candidates: readonly string[]): string | undefined {
	if (given.length > MAX_LENGTH) return undefined;
	const ranked = candidates
		.map((candidate) => ({ candidate, distance: distance(given, candidate) }))
		.toSorted((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance > 0 && best.distance <= Math.max(1, Math.min(2, Math.floor(given.length / 3)))
		? best.candidate
		: undefined;
}

/** The Damerau-Levenshtein distance: replaced, inserted, deleted and transposed letters. */
function distance(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = cell(rows, i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swap = isSwap ? cell(rows, i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(change, swap, cell(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1));
		}
		rows.push(row);
	}
	return cell(rows, a.length, b.length);
}

function cell(rows: number[][], i: number, j: number): number {
	return rows[i]?.[j] ?? 0;
}
