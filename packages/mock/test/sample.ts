/**
 * Some of the items, by chance: the quick suite checks a sample of what the long suite (`TEST_SAMPLE=all`) checks in full. Prints
 * the size and the seed; `TEST_SEED` takes the same sample again.
 */
export function sample<T>(what: string, items: readonly T[], size: number): T[] {
	if (process.env.TEST_SAMPLE === 'all') {
		console.info(`${what}: all ${items.length}`);
		return [...items];
	}
	const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));
	const random = seeded(seed);
	const ordered = items.map((item) => ({ item, order: random() })).toSorted((a, b) => a.order - b.order);
	const chosen = ordered.slice(0, size).map(({ item }) => item);
	console.info(`${what}: ${chosen.length} of ${items.length}, seed ${seed}; the same again: TEST_SEED=${seed}`);
	return chosen;
}

/** Random numbers from 0 to 1 that are the same for a seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
