/** `npm run bench -- bundle`: the bytes that one call, all calls, and each feature add to a page. */
import { atMost, type Figure, report } from '../figures.ts';
import { entries } from './entries.ts';
import { callParts, type Feature, importedFeatures } from './features.ts';
import { sizeOf } from './size.ts';

const BARS: Readonly<Record<string, number>> = { 'one operation': 3_400, 'all operations': 5_600 };
const unit = 'bytes gzipped';

report('What a client adds to a page', await clients());
if (!process.argv.includes('--json'))
	console.log(
		'openapi-fetch has no retries, time limits, idempotency keys, credentials, error classes, envelopes, paging or checks of IDs.\n',
	);
report('What a feature adds to a page that calls one operation', figuresOf('feature', await importedFeatures()));
if (!process.argv.includes('--json')) console.log();
report('What the bytes of one operation are for, by their share of the minified code', figuresOf('part', await callParts()));

async function clients(): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const entry of await entries()) {
		const { minified, gzipped } = await sizeOf(entry);
		const name = `${entry.calls}: ${entry.client}`;
		const figure = { name, unit, value: gzipped, peer: 'minified', ratio: gzipped / minified };
		const isOurs = entry.client.startsWith('@returning-ai') && !entry.conditions;
		const bar = isOurs ? BARS[entry.calls] : undefined;
		figures.push(bar === undefined ? figure : atMost(bar, figure));
	}
	return figures;
}

function figuresOf(kind: string, features: Feature[]): Figure[] {
	return features
		.toSorted((a, b) => b.bytes - a.bytes)
		.map(({ name, bytes }) => ({ name: `${kind}: ${name}`, unit, value: bytes }));
}
