/** A random part of a list, or with TEST_SAMPLE=all the whole list. Prints the seed, by which the same part is drawn again. */
export function sample<T>(what: string, items: readonly T[], size: number): T[] {
	if (process.env.TEST_SAMPLE === 'all' || size >= items.length) return [...items];
	const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));
	console.info(`${size} of ${items.length} ${what}, drawn with TEST_SEED=${seed}; TEST_SAMPLE=all runs them all.`);
	const random = numbersFrom(seed);
	const chosen = new Set<number>();
	while (chosen.size < size) chosen.add(Math.floor(random() * items.length));
	return items.filter((_, index) => chosen.has(index));
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function numbersFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
