import { createMockFetch } from '@returning-ai/mock';
import { atMost, type Figure, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { SCENARIOS } from './scenarios.ts';

const CALLS = smoke ? 50 : 20_000;

/** The duration of a call of the mock's `fetch`, up to the response headers. */
export async function inProcess(): Promise<Figure[]> {
	const mock = createMockFetch();
	const figures: Figure[] = [];
	for (const { name, method, path, headers, body } of SCENARIOS) {
		const call = () => mock(`http://localhost${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
		for (let count = 0; count < CALLS / 4; count++) await call();
		const times: number[] = [];
		for (let count = 0; count < CALLS; count++) {
			const begun = performance.now();
			await call();
			times.push((performance.now() - begun) * 1000);
		}
		figures.push({ ...atMost(10, { name: `in process: ${name}, p50`, unit: 'µs', value: median(times) }), bar: '≤ 10 µs' });
	}
	return figures;
}
