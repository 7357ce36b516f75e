/** The word that was probably meant: at most two letters away, and near for its length. */
export function didYouMean(given: string, words: readonly string[]): string | undefined {
	const ranked = words.map((word) => ({ word, distance: distance(given, word) })).toSorted((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance > 0 && best.distance <= Math.max(1, Math.min(2, Math.floor(given.length / 3)))
		? best.word
		: undefined;
}

/** How many letters must be changed, added, left out or swapped with the next to turn one word into another. */
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
