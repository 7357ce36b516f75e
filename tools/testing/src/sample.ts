/** One seed for all samples of a test file, so that one number repeats them. */
const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));

/**
 * A random sample of many cases, for the quick suite. The long suite sets TEST_SAMPLE=all and gets all. Prints the size and the seed.
 * TEST_SEED repeats a sample.
 */
export function sample<T>(what: string, items: readonly T[], size: number): T[] {
	if (process.env.TEST_SAMPLE === 'all' || size >= items.length) return [...items];
	console.info(`${what}: ${size} of ${items.length}, seed ${seed}. The same again: TEST_SEED=${seed}; all: npm run test:all`);
	const random = randomNumbers(seed);
	const chosen = new Set<number>();
	while (chosen.size < size) chosen.add(Math.floor(random() * items.length));
	return items.filter((_, index) => chosen.has(index));
}

/** Seeded random numbers from 0 to 1 (mulberry32). */
function randomNumbers(start: number): () => number {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
