/** ` Did you mean "roles"?` for a name that resembles known ones, else nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
	const names = nearest(given, known).map((name) => JSON.stringify(name));
	return names.length > 0 ? ` Did you mean ${names.join(' or ')}?` : '';
}

/** The known names that are about as similar to a misspelled one as the nearest: at most three. */
export function nearest(given: string, known: readonly string[]): string[] {
	// The time to compare grows with the length.
	const wanted = given.slice(0, 100).toLowerCase();
	const similar = known
		.map((name) => ({ name, edits: distance(wanted, name.toLowerCase()) }))
		.filter(({ name, edits }) => edits <= Math.max(1, name.length / 3))
		.toSorted((a, b) => a.edits - b.edits);
	const most = (similar[0]?.edits ?? 0) + 1;
	return similar
		.filter(({ edits }) => edits <= most)
		.slice(0, 3)
		.map(({ name }) => name);
}

/** The number of inserted, removed and replaced characters between two texts (Levenshtein). */
function distance(a: string, b: string): number {
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			next.push(Math.min(replaced, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
		}
		last = next;
	}
	return last[b.length] ?? 0;
}
