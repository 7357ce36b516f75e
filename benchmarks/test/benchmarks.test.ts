import { describe, expect, it } from 'vitest';
import { drivers } from '../src/faults/drivers.ts';
import { faults } from '../src/faults/faults.ts';
import { soak } from '../src/soak/soak.ts';
import { benchmarks, QUICK, smoke } from './smoke.ts';

describe('a benchmark runs and prints figures', () => {
	it.each(QUICK)('%s', smoke);

	it('runs in the long suite if it is slow', () => {
		expect(benchmarks).toEqual(expect.arrayContaining(QUICK));
		expect(benchmarks.length).toBeGreaterThanOrEqual(10);
	});
});

describe('a faulty host', () => {
	const [ours] = drivers;
	it.each(faults)('$name', async ({ run: judge }) => {
		expect(ours && (await judge(ours))).toBeUndefined();
	});

	it('has twelve failures', () => {
		expect(faults).toHaveLength(12);
	});
});

it('100 calls over an unreliable network end in a value or a typed error (20,000 in the long suite)', async () => {
	const seed = Math.floor(Math.random() * 2 ** 31);
	console.info(`100 calls with seed ${seed}`);
	const { calls, succeeded, failed, untyped, unhandledRejections, leaked, appliedTwice, shown } = await soak(100, seed);
	const lost = [...failed.values()].reduce((sum, count) => sum + count, 0);
	expect(succeeded + lost).toBe(calls);
	expect([untyped, unhandledRejections, leaked, appliedTwice, shown]).toEqual([[], 0, [], [], []]);
});
