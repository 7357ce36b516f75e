/** One contender: something to do over and over. */
export interface Contender {
	name: string;
	run: () => Promise<unknown>;
}

/** The clock of a thread's CPU ticks in milliseconds, so that a block lasts long enough to be told apart from one tick. */
const BLOCK_MILLISECONDS = 60;

/** CPU per run of each contender in each block, in microseconds. */
export type Samples = Map<string, number[]>;

/**
 * Measures the CPU per run of each contender on this thread, in blocks that alternate, so that a busy machine is busy for all of
 * them.
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

/** The CPU per run of one block. */
export async function block(run: () => Promise<unknown>, runs: number, atOnce: number): Promise<number> {
	const before = process.threadCpuUsage();
	await repeat(run, runs, atOnce);
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / runs;
}

/** Runs until the code is hot, and says how many runs fill a block. */
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

/** The median of the ratios within each block: what was measured side by side is compared side by side. */
export function ratio(samples: Samples, name: string, peer: string): number {
	const base = samples.get(peer) ?? [];
	return median((samples.get(name) ?? []).map((value, block) => value / (base[block] ?? 0)));
}

export function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
