import { describe, expect, it } from 'vitest';
import { faults } from '../../src/faults/faults.ts';
import { soak } from '../../src/soak/soak.ts';
import { benchmarks, QUICK, smoke } from '../smoke.ts';

describe('a benchmark runs and prints figures', () => {
	it.each(benchmarks.filter((name) => !QUICK.includes(name)))('%s', smoke);
});

it('fetch without retries or timeouts fails most of the faults', async () => {
	const careless = {
		name: 'fetch without care',
		lacks: [],
		isOwnError: () => false,
		connect: ({ url }: { url: string }) => ({
			create: async (options?: { signal?: AbortSignal }) => (await fetch(url, { method: 'POST', ...options })).json(),
			remove: async (id: string) => (await fetch(`${url}/${id}`, { method: 'DELETE' })).json(),
		}),
	};
	const verdicts = await Promise.all(faults.map(({ run: judge }) => judge(careless)));
	expect(verdicts.filter((verdict) => verdict === undefined).length).toBeLessThan(2);
});

describe('20,000 calls over an unreliable network', () => {
	it('end in a value or a typed error, leak nothing, and apply nothing twice', async () => {
		const { calls, succeeded, failed, untyped, unhandledRejections, leaked, appliedTwice, shown, injected } = await soak(
			20_000,
			20_261_123,
		);
		const lost = [...failed.values()].reduce((sum, count) => sum + count, 0);
		console.info(
			`${succeeded} of ${calls} succeeded; the proxy spoiled ${[...injected.values()].reduce((sum, count) => sum + count, 0)} requests`,
		);
		expect(succeeded + lost).toBe(calls);
		expect([untyped, unhandledRejections, leaked, appliedTwice, shown]).toEqual([[], 0, [], [], []]);
		expect(succeeded).toBeGreaterThan(calls * 0.9);
		expect(injected.size).toBe(12);
	});
});
