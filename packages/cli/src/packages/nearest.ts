/** The candidate that differs from a text in the fewest letters, if it differs in at most a third of them. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
	let best: string | undefined;
	// The time to compare grows with the length.
	let limit = Math.max(1, Math.floor(Math.min(text.length, 60) / 3));
	for (const candidate of candidates) {
		const changes = distance(text.slice(0, 100).toLowerCase(), candidate.toLowerCase());
		if (changes > limit || (best !== undefined && changes === limit)) continue;
		best = candidate;
		limit = changes;
	}
	return best;
}

/** The Levenshtein distance. */
function distance(a: string, b: string): number {
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
