/** One contender: a function to run repeatedly. */
export interface Contender {
	name: string;
	run: () => Promise<unknown>;
}

/** A thread's CPU clock ticks in milliseconds, so a block must last many ticks. */
const BLOCK_MILLISECONDS = 60;

/** CPU per run in microseconds, per contender and block. */
export type Samples = Map<string, number[]>;

/**
 * Measures the CPU per run of each contender on this thread, in alternating blocks, so that a busy machine affects all of them.
 */
export async function cpuPerRun(
	contenders: Contender[],
	{ blocks, atOnce = 1 }: { blocks: number; atOnce?: number },
): Promise<Samples> {
	const blockRuns = new Map<string, number>();
	for (const { name, run } of contenders) blockRuns.set(name, await warmUp(run, atOnce, blocks > 1 ? BLOCK_MILLISECONDS : 1));
	const samples: Samples = new Map(contenders.map(({ name }) => [name, []]));
	for (let round = 0; round < blocks; round++) {
		for (const { name, run } of contenders) {
			samples.get(name)?.push(await block(run, blockRuns.get(name) ?? 1, atOnce));
		}
	}
	return samples;
}

/** CPU per run in one block. */
export async function block(run: () => Promise<unknown>, runs: number, atOnce: number): Promise<number> {
	const before = process.threadCpuUsage();
	await repeat(run, runs, atOnce);
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / runs;
}

/** Warms up, and returns the number of runs that fill a block. */
export async function warmUp(
	run: () => Promise<unknown>,
	atOnce: number,
	milliseconds: number = BLOCK_MILLISECONDS,
): Promise<number> {
	let runs = 50;
	for (;;) {
		const begun = performance.now();
		await repeat(run, runs, atOnce);
		const elapsed = performance.now() - begun;
		if (elapsed >= milliseconds) return Math.ceil((runs * milliseconds) / elapsed);
		runs *= 2;
	}
}

async function repeat(run: () => Promise<unknown>, runs: number, atOnce: number): Promise<void> {
	let left = runs;
	const worker = async (): Promise<void> => {
		while (left-- > 0) await run();
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}

/** The median of the per-block ratios. */
export function ratio(samples: Samples, name: string, peer: string): number {
	const base = samples.get(peer) ?? [];
	return median((samples.get(name) ?? []).map((value, block) => value / (base[block] ?? 0)));
}

export function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
