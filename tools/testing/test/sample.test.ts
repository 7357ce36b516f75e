import { afterEach, expect, it, vi } from 'vitest';
import { sample } from '../src/sample.ts';

const items = Array.from({ length: 100 }, (_, index) => index);

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	vi.resetModules();
});

/** The sample that a run with this seed takes. */
async function sampleWith(seed: string): Promise<number[]> {
	vi.stubEnv('TEST_SEED', seed);
	vi.resetModules();
	const fresh = await import('../src/sample.ts');
	return fresh.sample('numbers', items, 10);
}

it('takes the requested number of cases, each once, in order, and prints the seed and the size', () => {
	const print = vi.spyOn(console, 'info').mockReturnValue();
	const taken = sample('numbers', items, 10);
	expect(new Set(taken).size).toBe(10);
	expect(taken).toEqual(taken.toSorted((a, b) => a - b));
	expect(print.mock.calls[0]?.[0]).toMatch(/^numbers: 10 of 100, seed \d+\. The same again: TEST_SEED=\d+/);
});

it('takes the same cases for the same seed, and others for another seed', async () => {
	vi.spyOn(console, 'info').mockReturnValue();
	expect(await sampleWith('7')).toEqual(await sampleWith('7'));
	expect(await sampleWith('7')).not.toEqual(await sampleWith('8'));
});

it('takes all cases in the long suite', () => {
	vi.stubEnv('TEST_SAMPLE', 'all');
	expect(sample('numbers', items, 10)).toEqual(items);
});
