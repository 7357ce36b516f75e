import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { undiciTransport } from '@returning-ai/client/undici';
import { Pool } from 'undici';
import { atMost, type Figure, smoke } from '../figures.ts';
import { cpuPerRun } from '../measure.ts';
import { bareFetch, ours } from './contenders.ts';

/** What a call costs over a socket, against a server in a process of its own. */
export async function loopback(): Promise<Figure[]> {
	const server = fork(new URL('server.ts', import.meta.url));
	try {
		return await measure(await addressOf(server));
	} finally {
		server.kill();
	}
}

async function measure(address: string): Promise<Figure[]> {
	const pool = new Pool(address, { connections: 50 });
	const contenders = [
		bareFetch(address, fetch),
		ours(address, fetch, 'on fetch'),
		ours(address, undiciTransport({ dispatcher: pool }) as never, "on undici's Pool"),
	];
	const cpu = await cpuPerRun(contenders, { blocks: smoke ? 1 : 25, atOnce: 50 });
	await pool.close();
	const bare = cpu.get('bare fetch') ?? 0;
	const figure = (name: string): Figure => {
		const value = cpu.get(name) ?? 0;
		return { name: `loopback: CPU of @returning-ai/client ${name}`, unit: 'µs', value, peer: 'bare fetch', ratio: value / bare };
	};
	const onFetch = figure('on fetch');
	const onUndici = figure("on undici's Pool");
	return [
		{ name: 'loopback: CPU of bare fetch', unit: 'µs', value: bare },
		{ ...atMost(1.1, onFetch, onFetch.ratio), bar: '≤ 1.10×' },
		{ ...atMost(0.35, onUndici, onUndici.ratio), bar: '≤ 0.35×' },
	];
}

async function addressOf(server: ChildProcess): Promise<string> {
	const [address] = await once(server, 'message');
	return String(address);
}
