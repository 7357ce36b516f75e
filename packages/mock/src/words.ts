/** The word that was probably meant: at most two letters away, and near for its length. */
export function nearestWord(given: string, words: readonly string[]): string | undefined {
	const ranked = words.map((word) => ({ word, distance: distance(given, word) })).toSorted((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance > 0 && best.distance <= Math.max(1, Math.min(2, Math.floor(given.length / 3)))
		? best.word
		: undefined;
}

/** How many letters must be changed, added or left out to turn one word into another (Levenshtein). */
export function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
