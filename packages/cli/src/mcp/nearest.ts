/** The candidates that are most similar to a misspelled name: at most three, the nearest first. */
export function nearest(name: string, candidates: readonly string[]): string[] {
	const given = name.slice(0, 100).toLowerCase();
	return candidates
		.map((candidate) => ({ candidate, distance: distance(given, candidate.toLowerCase()) }))
		.filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 3))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, 3)
		.map(({ candidate }) => candidate);
}

/** ` Did you mean a or b?`, or nothing. */
export function didYouMean(name: string, candidates: readonly string[]): string {
	const names = nearest(name, candidates);
	return names.length > 0 ? ` Did you mean ${names.join(' or ')}?` : '';
}

/** The Levenshtein distance. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
