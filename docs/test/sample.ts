/** One for all choices of a test file, so that one number repeats them. */
const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));

/**
 * A few of many cases for the quick suite, another choice in each run; the long suite sets TEST_SAMPLE=all. TEST_SEED repeats a
 * choice.
 */
export function sample<T>(what: string, items: readonly T[], size: number): T[] {
	if (process.env.TEST_SAMPLE === 'all' || size >= items.length) return [...items];
	console.info(`${what}: ${size} of ${items.length}, seed ${seed}. The same again: TEST_SEED=${seed}; all: npm run test:all`);
	const rest = [...items];
	let state = seed;
	return Array.from({ length: size }, () => {
		// The constants of Numerical Recipes' linear congruential generator.
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1)[0] as T;
	});
}
