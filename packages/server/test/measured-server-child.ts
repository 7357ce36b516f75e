/** The process of `measured-server.ts`. */
import { createServer } from '../src/create-server.ts';
import type { Measures } from './measured-server.ts';

const INTERVAL_MS = 5;

const [databaseUrl] = process.argv.slice(2);
const server = await createServer({
	demo: true,
	rateLimit: false,
	...(databaseUrl === undefined ? {} : { databaseUrl }),
	onFault: (error) => process.stderr.write(`${(error as Error).stack}\n`),
});
const { url } = await server.listen({ port: 0, ownsProcess: true });

let stopMeasuring: (() => Measures) | undefined;
process.on('message', async (message) => {
	if (message === 'start') {
		stopMeasuring = startMeasuring();
		process.send?.('started');
	} else if (message === 'stop') {
		await server.idle();
		process.send?.(stopMeasuring?.());
	} else {
		await server.close();
		process.disconnect?.();
	}
});
process.send?.(url);

/** A timer that is due in each turn of the event loop sees how long a turn takes, and how much of it is CPU time. */
function startMeasuring(): () => Measures {
	const [delays, cpus]: [number[], number[]] = [[], []];
	const start = memory();
	let [peak, at, used] = [start, performance.now(), cpu()];
	const timer = setInterval(() => {
		const [now, usedNow] = [performance.now(), cpu()];
		delays.push(Math.max(0, now - at - INTERVAL_MS));
		cpus.push(usedNow - used);
		[peak, at, used] = [Math.max(peak, memory()), now, usedNow];
	}, INTERVAL_MS);
	return () => {
		clearInterval(timer);
		return { delay: summarize(delays), cpu: summarize(cpus), memory: { start, peak } };
	};
}

/** Of this thread, in milliseconds. */
function cpu(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

function memory(): number {
	return Math.round(process.memoryUsage.rss() / 1024 / 1024);
}

function summarize(values: number[]): { p99: number; max: number } {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
	return { p99: at(0.99), max: at(1) };
}
