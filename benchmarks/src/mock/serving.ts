import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, type Figure, smoke } from '../figures.ts';
import { median, type Samples } from '../measure.ts';
import { cache } from '../peers/generators.ts';
import { BARE, OURS, oursOn, plainContract, STEADY, STOCK, servers } from './contenders.ts';
import { cpuPerRequest, disconnect, load } from './load.ts';
import { MISSES, SCENARIOS, type Scenario } from './scenarios.ts';
import { ServerProcess } from './server-process.ts';

const ROUNDS = smoke ? 1 : 15;
const WARM_UP = smoke ? 20 : 3000;

/** V8 optimizes the code of a process while it is used. Each server gets the same CPU for that, however cheap its requests are. */
const WARM_UP_MICROSECONDS = smoke ? 1 : 1_000_000;

/** The most CPU per request beside a peer, where it is not 1. */
const MOST: Readonly<Record<string, number>> = { [STOCK]: 0.06, [STEADY]: 0.4, [BARE]: 4 };

/** How many copies of the contract's operations each document of `scaling` has. */
const SIZES = { 'the operations of the contract': 1, 'five times the operations': 5 };

/** A process's CPU clock ticks in milliseconds, so a block must last many ticks. */
const BLOCK_MICROSECONDS = smoke ? 100 : 60_000;

/** CPU per request of each server, in alternating blocks, so that a busy machine affects all of them. */
export async function serving(): Promise<Figure[]> {
	const running: ServerProcess[] = [];
	try {
		for (const { name, args, program } of servers())
			running.push((await ServerProcess.start(name, args, '/channels', program)).server);
		const figures: Figure[] = [];
		for (const scenario of SCENARIOS) figures.push(...compare(scenario, await measure(running, [scenario])));
		const ours = running.filter(({ name }) => name === OURS);
		const list = SCENARIOS.find(({ name }) => name === 'GET list') as Scenario;
		figures.push(...misses(await measure(ours, [list, ...MISSES])));
		return figures;
	} finally {
		await disconnect();
		for (const server of running) await server.stop();
	}
}

/** The same requests to the contract, and to a document with five times its operations. */
export async function scaling(): Promise<Figure[]> {
	const running: ServerProcess[] = [];
	try {
		for (const [name, copies] of Object.entries(SIZES)) {
			const { server } = await ServerProcess.start(name, oursOn(multiplied(copies)), '/channels');
			running.push(server);
		}
		const list = SCENARIOS.find(({ name }) => name === 'GET list') as Scenario;
		const samples = await measure(running, [list, ...MISSES.slice(0, 1)]);
		return ['GET list', '404'].map((name) => scaled(name, samples));
	} finally {
		await disconnect();
		for (const server of running) await server.stop();
	}
}

/** CPU per request in microseconds, by server and scenario. */
async function measure(running: ServerProcess[], scenarios: Scenario[]): Promise<Samples> {
	const samples: Samples = new Map();
	const sizes = new Map<string, number>();
	for (const server of running) {
		for (const scenario of scenarios) {
			const key = `${server.name} ${scenario.name}`;
			samples.set(key, []);
			sizes.set(key, await warmUp(server, scenario));
		}
	}
	for (let round = 0; round < ROUNDS; round++) {
		for (const server of running) {
			for (const scenario of scenarios) {
				const key = `${server.name} ${scenario.name}`;
				samples.get(key)?.push(await cpuPerRequest(server, scenario, sizes.get(key) ?? 1));
			}
		}
	}
	return samples;
}

/** Warms up, and returns the number of requests that fill a block. */
async function warmUp(server: ServerProcess, scenario: Scenario): Promise<number> {
	const status = await load(server, scenario, WARM_UP);
	if (server.name === OURS && status !== scenario.status) throw new Error(`${scenario.name} was answered with ${status}.`);
	let cost = 1;
	for (let spent = 0; spent < WARM_UP_MICROSECONDS; spent += Math.max(cost, 1) * WARM_UP) {
		cost = await cpuPerRequest(server, scenario, WARM_UP);
	}
	return Math.ceil(BLOCK_MICROSECONDS / Math.max(cost, 1));
}

function compare({ name }: Scenario, samples: Samples): Figure[] {
	const costOf = (server: string): number => median(samples.get(`${server} ${name}`) ?? []);
	const ratioTo = (peer: string): number => ratioOf(samples, `${OURS} ${name}`, `${peer} ${name}`);
	const figures: Figure[] = [{ name: `${name}: CPU of ${OURS}`, unit: 'µs', value: costOf(OURS) }];
	for (const key of samples.keys()) {
		const peer = key.slice(0, -name.length - 1);
		if (peer === OURS) continue;
		const ratio = ratioTo(peer);
		const figure = { name: `${name}: CPU of ${peer}`, unit: 'µs', value: costOf(peer), peer: `${OURS} / this`, ratio };
		const most = MOST[peer] ?? 1;
		figures.push({ ...atMost(most, figure, ratio), bar: `≤ ${most}×` });
	}
	return figures;
}

function misses(samples: Samples): Figure[] {
	return MISSES.map(({ name }) => {
		const ratio = ratioOf(samples, `${OURS} ${name}`, `${OURS} GET list`);
		const figure = {
			name: `${name}: CPU of ${OURS}`,
			unit: 'µs',
			value: median(samples.get(`${OURS} ${name}`) ?? []),
			peer: 'GET list',
			ratio,
		};
		return { ...atMost(1, figure, ratio), bar: '≤ 1×' };
	});
}

function scaled(name: string, samples: Samples): Figure {
	const [once = '', fiveTimes = ''] = Object.keys(SIZES);
	const ratio = ratioOf(samples, `${fiveTimes} ${name}`, `${once} ${name}`);
	const value = median(samples.get(`${fiveTimes} ${name}`) ?? []);
	return {
		...atMost(1.2, { name: `${name}: CPU with ${fiveTimes}`, unit: 'µs', value, peer: once, ratio }, ratio),
		bar: '≤ 1.2×',
	};
}

/** The median of the per-round ratios. */
function ratioOf(samples: Samples, name: string, peer: string): number {
	const base = samples.get(peer) ?? [];
	return median((samples.get(name) ?? []).map((value, round) => value / (base[round] ?? 0)));
}

/** Repeats the contract, each copy under its own path prefix. */
function multiplied(copies: number): string {
	const document = JSON.parse(readFileSync(plainContract(), 'utf8'));
	const paths = Object.entries(document.paths as Record<string, Record<string, { operationId?: string }>>);
	const all = Array.from({ length: copies }, (_, copy) =>
		paths.map(([path, item]) => {
			if (copy === 0) return [path, item];
			const renamed = JSON.parse(JSON.stringify(item), (key, value) => (key === 'operationId' ? `copy${copy}.${value}` : value));
			return [`/copy${copy}${path}`, renamed];
		}),
	);
	const file = join(cache, `contract-${copies}.json`);
	writeFileSync(file, JSON.stringify({ ...document, paths: Object.fromEntries(all.flat()) }));
	return file;
}
