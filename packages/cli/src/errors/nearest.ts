/** ` Did you mean "roles"?` for a name that resembles a known one, else nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
	const name = nearest(given, known);
	return name === undefined ? '' : ` Did you mean ${JSON.stringify(name)}?`;
}

/** The known name with the fewest edits, if they are at most a third of its length. Longer input than any name has none. */
export function nearest(given: string, known: readonly string[]): string | undefined {
	if (given.length > 100) return undefined;
	const wanted = given.toLowerCase();
	const [best] = known
		.map((name) => ({ name, edits: distance(wanted, name.toLowerCase()) }))
		.filter(({ name, edits }) => edits <= Math.max(1, name.length / 3))
		.toSorted((a, b) => a.edits - b.edits);
	return best?.name;
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
