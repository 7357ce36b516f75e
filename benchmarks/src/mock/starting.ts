import { atMost, type Figure, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { OURS, STOCK, servers } from './contenders.ts';
import { ServerProcess } from './server-process.ts';

const ROUNDS = smoke ? 1 : 7;

interface Start {
	milliseconds: number;
	megabytes: number;
}

/** Time to the first response of each server, and its memory afterwards. */
export async function starting(): Promise<Figure[]> {
	const starts = new Map<string, Start[]>();
	for (let round = 0; round < ROUNDS; round++) {
		for (const { name, args, program } of servers()) {
			const { server, milliseconds } = await ServerProcess.start(name, args, '/channels', program);
			const { rss } = await server.usage();
			await server.stop();
			starts.set(name, [...(starts.get(name) ?? []), { milliseconds, megabytes: rss / 1e6 }]);
		}
	}
	return [...starts].flatMap(([name, own]) => figuresOf(name, own, starts.get(STOCK) ?? []));
}

function figuresOf(name: string, own: Start[], stock: Start[]): Figure[] {
	const time = { name: `start: first answer of ${name}`, unit: 'ms', value: median(own.map(({ milliseconds }) => milliseconds)) };
	const memory = { name: `start: memory of ${name}`, unit: 'MB', value: median(own.map(({ megabytes }) => megabytes)) };
	if (name !== OURS) return [time, memory];
	const faster = median(own.map(({ milliseconds }, round) => milliseconds / (stock[round]?.milliseconds ?? 0)));
	const smaller = median(own.map(({ megabytes }, round) => megabytes / (stock[round]?.megabytes ?? 0)));
	const isSoon = faster <= 0.2 && time.value <= 150;
	return [
		{ ...time, peer: STOCK, ratio: faster, bar: '≤ 0.2×, ≤ 150 ms', holds: isSoon },
		{ ...atMost(0.5, { ...memory, peer: STOCK, ratio: smaller }, smaller), bar: '≤ 0.5×' },
	];
}
