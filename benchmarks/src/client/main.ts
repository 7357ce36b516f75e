/** `npm run bench -- client`: the CPU of a call, beside the same call with other clients in the same run. */
import { atMost, type Figure, report, smoke } from '../figures.ts';
import { cpuPerRun, median, ratio } from '../measure.ts';
import { coldImports } from './cold-import.ts';
import { contenders } from './contenders.ts';
import { loopback } from './loopback.ts';
import { lightFetch, responseFetch } from './stubs.ts';

const STUBS = [
	{ name: 'light stub', fetch: lightFetch, bar: 2 },
	{ name: 'real Response', fetch: responseFetch, bar: 4 },
];

// Sockets first: calls through other clients deoptimize code of the runtime that all contenders share.
const figures: Figure[] = await loopback();
for (const { name, fetch, bar } of STUBS) {
	const cpu = await cpuPerRun(await contenders('http://api.test:80', fetch), { blocks: smoke ? 1 : 15 });
	const bare = median(cpu.get('bare fetch') ?? []);
	for (const [contender, samples] of cpu) {
		const value = median(samples);
		const added = value - bare;
		const figure = {
			name: `${name}: CPU added by ${contender}`,
			unit: 'µs',
			value: added,
			peer: 'bare fetch',
			ratio: ratio(cpu, contender, 'bare fetch'),
		};
		if (contender === 'bare fetch') figures.push({ name: `${name}: CPU of bare fetch`, unit: 'µs', value });
		else figures.push(contender.startsWith('@returning-ai') ? atMost(bar, figure) : figure);
	}
}
figures.push(...coldImports());
report('CPU of one call on the main thread, and of an import', figures);
process.exit();
