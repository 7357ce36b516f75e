/** `npm run bench -- soak`: 20,000 calls over a network that fails by a seeded chance. */
import { type Figure, report, smoke } from '../figures.ts';
import { soak } from './soak.ts';

const seed = 20_261_123;
const { calls, succeeded, failed, untyped, unhandledRejections, leaked, appliedTwice, shown, injected } = await soak(
	smoke ? 500 : 20_000,
	seed,
);

if (!process.argv.includes('--json')) {
	const list = (counts: Map<string, number>): string => [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
	console.log(`The proxy spoiled: ${list(injected)}.\nFailed for good: ${list(failed) || 'none'}.`);
	for (const error of untyped.slice(0, 5)) console.log('No error of the client:', error);
}
const none = (name: string, value: number): Figure => ({ name, unit: '', value, bar: '= 0', holds: value === 0 });
report(`\n${calls} calls with seed ${seed}`, [
	{ name: 'succeeded', unit: `of ${calls}`, value: succeeded },
	none('failures that are no typed error', untyped.length),
	none('unhandled rejections', unhandledRejections),
	none('leaked handles', leaked.length),
	none('creating POSTs applied twice', appliedTwice.length),
	none('errors and log lines that show the credential', shown.length),
]);
