import { fileURLToPath, pathToFileURL } from 'node:url';
import { atMost, type Figure, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { plainContract, type Server } from '../mock/contenders.ts';
import { cpuPerRequest, disconnect, load } from '../mock/load.ts';
import type { Scenario } from '../mock/scenarios.ts';
import { ServerProcess } from '../mock/server-process.ts';
import { fetchPeers } from '../peers/fetched.ts';
import { SCENARIOS } from './scenarios.ts';

const PEERS = {
	'@hono/node-server': '2.1.9',
	express: '5.3.0',
	'express-openapi-validator': '5.6.2',
	fastify: '5.12.8',
	hono: '4.13.19',
	'openapi-backend': '5.21.2',
} as const;
const OURS = '@returning-ai/server';
const BARE = 'bare node:http';
const ROUNDS = smoke ? 1 : 15;
const REQUESTS = smoke ? 20 : 1500;

function contenders(): Server[] {
	const file = plainContract();
	const peer = fetchPeers(PEERS, 'server-peers');
	const url = (path: string): string => pathToFileURL(peer(path)).href;
	const program = (name: string, ...args: string[]): Server['args'] => {
		const path = fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
		return (port) => [path, String(port), ...args];
	};
	return [
		{ name: OURS, args: program('ours', url('hono'), url('@hono/node-server')) },
		{ name: BARE, args: program('bare') },
		{ name: 'Fastify, by hand', args: program('fastify', url('fastify')) },
		{
			name: 'express-openapi-validator',
			args: program('express-openapi-validator', file, url('express'), url('express-openapi-validator')),
		},
		{ name: 'openapi-backend', args: program('openapi-backend', file, url('openapi-backend')) },
	];
}

/** CPU time per request of each server, measured in alternating blocks. */
export async function serving(): Promise<Figure[]> {
	const running: ServerProcess[] = [];
	try {
		for (const { name, args } of contenders())
			running.push((await ServerProcess.start(name, args, SCENARIOS[0]?.path ?? '/')).server);
		for (const server of running) for (const scenario of SCENARIOS) await warmUp(server, scenario);
		const figures: Figure[] = [];
		for (const scenario of SCENARIOS) figures.push(...(await compare(running, scenario)));
		return figures;
	} finally {
		await disconnect();
		for (const server of running) await server.stop();
	}
}

async function warmUp(server: ServerProcess, scenario: Scenario): Promise<void> {
	const status = await load(server, scenario, REQUESTS * 2);
	if (status !== scenario.status) throw new Error(`${server.name} answered ${scenario.name} with ${status}.`);
}

async function compare(running: ServerProcess[], scenario: Scenario): Promise<Figure[]> {
	const costs = new Map<string, number[]>(running.map(({ name }) => [name, []]));
	for (let round = 0; round < ROUNDS; round++) {
		for (const server of running) costs.get(server.name)?.push(await cpuPerRequest(server, scenario, REQUESTS));
	}
	const ours = costs.get(OURS) ?? [];
	const figures: Figure[] = [{ name: `${scenario.name}: CPU of ${OURS}`, unit: 'µs', value: median(ours) }];
	for (const [name, theirs] of costs) {
		if (name === OURS) continue;
		const ratio = median(ours.map((cost, round) => cost / (theirs[round] ?? 0)));
		const figure = { name: `${scenario.name}: CPU of ${name}`, unit: 'µs', value: median(theirs), peer: `${OURS} / this`, ratio };
		figures.push(name === BARE ? { ...atMost(2, figure, ratio), bar: '≤ 2×' } : figure);
	}
	return figures;
}
