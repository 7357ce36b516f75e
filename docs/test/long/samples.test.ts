/** The samples of every operation, those in the shell and in Python included; the quick suite takes a few of the others. */
import { describe, expect, it } from 'vitest';

process.env.TEST_SAMPLE = 'all';
await import('../samples.test.ts');
const { forEachOperation, run, sampleIn, useSampleRuns } = await import('../sample-runs.ts');

const runs = useSampleRuns();

describe('the syntax of the samples', () => {
	it('is right by bash', async () => {
		const failures = await forEachOperation(async (id) => {
			await run('bash', ['-n', '-c', sampleIn('Shell', id)]);
		});
		expect(failures).toEqual([]);
		await expect(run('bash', ['-n', '-c', 'curl (']), 'bash looks').rejects.toThrow();
	});
});

describe('each sample, run against the mock', () => {
	it('in the shell', () =>
		runs.runAll('Shell', (source) => run('bash', ['-c', `${source} --fail --silent --show-error`], { cwd: runs.folder })));

	it('in Python', async () => {
		await runs.runAll('Python', async (source) => {
			const { stdout } = await run('python3', ['-c', source], { cwd: runs.folder });
			expect(stdout).toMatch(/^2\d\d \{/);
		});
	});
});
