/** Random numbers from 0 to 1. The same seed gives the same numbers. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
		return (state >>> 0) / 4_294_967_296;
	};
}
