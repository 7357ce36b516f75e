import { type ChildProcess, fork } from 'node:child_process';
import { ask } from '../child.ts';
import { atMost, type Figure, smoke } from '../figures.ts';
import { median, ratio, type Samples } from '../measure.ts';

const CONTENDERS = ['bare fetch', 'on fetch', "on undici's Pool"];

/** JIT and garbage collector differ between processes, so each contender has several. */
const PROCESSES = smoke ? 1 : 3;

/**
 * The CPU of a call over a socket. Server and contenders each have their own process, so that garbage and optimized code of one do
 * not affect another.
 */
export async function loopback(): Promise<Figure[]> {
	const server = fork(new URL('server.ts', import.meta.url));
	const address = await ask<string>(server);
	const children: ChildProcess[] = [];
	try {
		for (let count = 0; count < PROCESSES; count++) for (const name of CONTENDERS) children.push(await warm(address, name));
		return figuresOf(await measure(children));
	} finally {
		for (const process of [server, ...children]) process.kill();
	}
}

/** Starts a contender and waits for it. They start one after the other, so that no warm-up competes with another. */
async function warm(address: string, name: string): Promise<ChildProcess> {
	const child = fork(new URL('loopback-contender.ts', import.meta.url), [address, name, ...(smoke ? ['--smoke'] : [])]);
	await ask(child);
	return child;
}

async function measure(children: ChildProcess[]): Promise<Samples> {
	const samples: Samples = new Map(CONTENDERS.map((name) => [name, []]));
	for (let round = 0; round < (smoke ? 1 : 15); round++) {
		for (const [index, child] of children.entries()) {
			samples.get(CONTENDERS[index % CONTENDERS.length] ?? '')?.push(await ask<number>(child, 'block'));
		}
	}
	return samples;
}

function figuresOf(samples: Samples): Figure[] {
	const figure = (name: string): Figure & { ratio: number } => ({
		name: `loopback: CPU of @returning-ai/client ${name}`,
		unit: 'µs',
		value: median(samples.get(name) ?? []),
		peer: 'bare fetch',
		ratio: ratio(samples, name, 'bare fetch'),
	});
	const [onFetch, onUndici] = [figure('on fetch'), figure("on undici's Pool")];
	return [
		{ name: 'loopback: CPU of bare fetch', unit: 'µs', value: median(samples.get('bare fetch') ?? []) },
		{ ...atMost(1.1, onFetch, onFetch.ratio), bar: '≤ 1.10×' },
		{ ...atMost(0.35, onUndici, onUndici.ratio), bar: '≤ 0.35×' },
	];
}
