/** `npm run bench -- spec`: responses for other products' documents, by the mock and by stock Prism. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, type Figure, report, smoke } from '../figures.ts';
import { oursOn, stockOn } from '../mock/contenders.ts';
import { ServerProcess } from '../mock/server-process.ts';
import { cache } from '../peers/generators.ts';
import { answers } from './answers.ts';
import { documents, type PublicDocument } from './documents.ts';

/** The mock's cache of compiled documents. Emptied before the first start. */
const compiled = join(cache, 'specs');
process.env.XDG_CACHE_HOME = compiled;
rmSync(compiled, { recursive: true, force: true });

const figures: Figure[] = [];
for (const document of documents()) figures.push(...(await answers(document)), ...(await starts(document)));
report('Documents of other products', figures);

/** Time to the first response, and memory after it: of the mock with and without a cached document, and of stock Prism. */
async function starts({ name, file }: PublicDocument): Promise<Figure[]> {
	rmSync(compiled, { recursive: true, force: true });
	const first = await start('ours', oursOn(file));
	const again = await start('ours', oursOn(file));
	const stock = await start('Prism CLI', stockOn(file));
	const time = (label: string, value: number): Figure => ({
		name: `${name}: first answer, ${label}`,
		unit: 'ms',
		value,
		peer: 'Prism CLI',
		ratio: value / stock.milliseconds,
	});
	return [
		atMost(1, time('the first time', first.milliseconds), smoke ? 0 : first.milliseconds / stock.milliseconds),
		atMost(0.2, time('from then on', again.milliseconds), smoke ? 0 : again.milliseconds / stock.milliseconds),
		time('Prism CLI', stock.milliseconds),
		{
			...atMost(
				0.5,
				{
					name: `${name}: memory`,
					unit: 'MB',
					value: again.megabytes,
					peer: 'Prism CLI',
					ratio: again.megabytes / stock.megabytes,
				},
				again.megabytes / stock.megabytes,
			),
		},
		{ name: `${name}: memory of Prism CLI`, unit: 'MB', value: stock.megabytes },
	];
}

async function start(name: string, args: (port: number) => string[]): Promise<{ milliseconds: number; megabytes: number }> {
	const { server, milliseconds } = await ServerProcess.start(name, args, '/');
	const { rss } = await server.usage();
	await server.stop();
	return { milliseconds, megabytes: rss / 1e6 };
}
