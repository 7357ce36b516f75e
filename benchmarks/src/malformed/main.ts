/** `npm run bench -- malformed`: whether the mock survives a minute of malformed requests. */
import { type Figure, report, smoke } from '../figures.ts';
import { ourCommand } from '../mock/contenders.ts';
import { ServerProcess } from '../mock/server-process.ts';
import { malformedLoad } from './load.ts';

const SECONDS = smoke ? 2 : 60;
const SEED = 20_261_123;

const { server } = await ServerProcess.start('@returning-ai/mock', ourCommand, '/channels');
const { sent, unanswered, failures, statuses, memory, lives } = await malformedLoad(server, SECONDS, SEED);
const crashed = server.hasEnded;
await server.stop();

if (!process.argv.includes('--json')) {
	const list = <T>(counts: Map<T, number>): string =>
		[...counts].map(([name, count]) => `${name}: ${count}`).join(', ') || 'none';
	console.log(`Statuses: ${list(statuses)}.\nUnanswered: ${list(unanswered)}.\nFrom 500 on: ${list(failures)}.`);
}
const none = (name: string, value: number): Figure => ({ name, unit: '', value, bar: '= 0', holds: value === 0 });
const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);
// The first third fills the journal, so it does not count as growth.
const settled = memory.slice(Math.floor(memory.length / 3));
const [middle, last] = [settled.slice(0, settled.length >> 1), settled.slice(settled.length >> 1)].map((part) =>
	Math.max(...part, 1),
);
const growth = (last ?? 1) / (middle ?? 1);
report(`\n${SECONDS} seconds of malformed requests with seed ${SEED}`, [
	{ name: 'requests', unit: '', value: sent },
	none('crashes', crashed || !lives ? 1 : 0),
	none('requests without an answer', sum(unanswered)),
	none('unexpected statuses from 500 on', sum(failures)),
	{ name: 'memory at its most, last third', unit: 'MB', value: (last ?? 0) / 1e6 },
	{ name: 'memory, last third beside the second', unit: '×', value: growth, bar: '≤ 1.1', holds: smoke || growth <= 1.1 },
]);
