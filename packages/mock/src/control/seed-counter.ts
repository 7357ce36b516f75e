/** Counts the responses that were generated without a seed in the request. The next one gets another seed. */
export class SeedCounter {
	readonly #counts = new Map<string, number>();

	/** Returns the count of an operation, from 0, and increments it. */
	next(operationId: string): number {
		const count = this.#counts.get(operationId) ?? 0;
		this.#counts.set(operationId, count + 1);
		return count;
	}

	clear(): void {
		this.#counts.clear();
	}
}
