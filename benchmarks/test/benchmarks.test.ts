import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { drivers } from '../src/faults/drivers.ts';
import { faults } from '../src/faults/faults.ts';
import type { Figure } from '../src/figures.ts';
import { soak } from '../src/soak/soak.ts';

const run = promisify(execFile);
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	scripts: Record<string, string>;
};
const benchmarks = Object.entries(scripts).filter(([name]) => name.startsWith('bench:'));

describe('every benchmark runs, and prints figures', () => {
	it.each(benchmarks.filter(([name]) => !['bench:faults', 'bench:soak'].includes(name)))(
		'%s',
		{ timeout: 120_000 },
		async (_, command) => {
			const program = command.split(' ').at(-1) ?? '';
			const { stdout } = await run(process.execPath, [program, '--smoke', '--json'], { cwd: new URL('../../', import.meta.url) });
			const figures = stdout
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as Figure);
			expect(figures.length).toBeGreaterThan(5);
			expect(figures.some(({ bar }) => bar !== undefined)).toBe(true);
			for (const { name, value } of figures) expect(value, name).not.toBeNaN();
		},
	);
});

describe('a host that misbehaves', () => {
	const [ours] = drivers;
	it.each(faults)('$name', async ({ run: judge }) => {
		expect(ours && (await judge(ours))).toBeUndefined();
	});

	it('has twelve ways to do so', () => {
		expect(faults).toHaveLength(12);
	});

	it('would be noticed: a client without any care fails most of them', { timeout: 60_000 }, async () => {
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
});

describe('twenty thousand calls over a network that fails by chance', () => {
	it('end in a value or a typed error, leave nothing behind, and apply nothing twice', { timeout: 180_000 }, async () => {
		const { calls, succeeded, failed, untyped, unhandledRejections, leaked, appliedTwice, injected } = await soak(
			20_000,
			20_261_123,
		);
		const lost = [...failed.values()].reduce((sum, count) => sum + count, 0);
		console.info(
			`${succeeded} of ${calls} succeeded; the proxy spoiled ${[...injected.values()].reduce((sum, count) => sum + count, 0)} requests`,
		);
		expect(succeeded + lost).toBe(calls);
		expect([untyped, unhandledRejections, leaked, appliedTwice]).toEqual([[], 0, [], []]);
		expect(succeeded).toBeGreaterThan(calls * 0.9);
		expect(injected.size).toBe(12);
	});
});
