/** One contender: something to do over and over. */
export interface Contender {
	name: string;
	run: () => Promise<unknown>;
}

/** The clock of a thread's CPU ticks in milliseconds, so that a block lasts long enough to be told apart from one tick. */
const BLOCK_MILLISECONDS = 80;

/**
 * CPU per run of each contender on this thread, in microseconds: the median of blocks that alternate, so that a busy machine is
 * busy for all of them.
 */
export async function cpuPerRun(
	contenders: Contender[],
	{ blocks, atOnce = 1 }: { blocks: number; atOnce?: number },
): Promise<Map<string, number>> {
	const blockRuns = new Map<string, number>();
	for (const { name, run } of contenders) blockRuns.set(name, await warmUp(run, atOnce, blocks > 1 ? BLOCK_MILLISECONDS : 1));
	const samples = new Map(contenders.map(({ name }) => [name, [] as number[]]));
	for (let block = 0; block < blocks; block++) {
		for (const { name, run } of contenders) {
			const runs = blockRuns.get(name) ?? 1;
			const before = process.threadCpuUsage();
			await repeat(run, runs, atOnce);
			const { user, system } = process.threadCpuUsage(before);
			samples.get(name)?.push((user + system) / runs);
		}
	}
	return new Map([...samples].map(([name, values]) => [name, median(values)]));
}

/** Runs until the code is hot, and says how many runs fill a block. */
async function warmUp(run: () => Promise<unknown>, atOnce: number, milliseconds: number): Promise<number> {
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

export function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
