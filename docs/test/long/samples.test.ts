/** The samples of every operation, with Shell and Python. The quick suite runs a sample of the other languages. */
import { describe, expect, it } from 'vitest';

process.env.TEST_SAMPLE = 'all';
await import('../samples.test.ts');
const { forEachOperation, run, sampleIn, useSampleRuns } = await import('../sample-runs.ts');

const runs = useSampleRuns();

describe('the shell samples', () => {
	it('parse in bash', async () => {
		const failures = await forEachOperation(async (id) => {
			await run('bash', ['-n', '-c', sampleIn('Shell', id)]);
		});
		expect(failures).toEqual([]);
		await expect(run('bash', ['-n', '-c', 'curl (']), 'bash reports syntax errors').rejects.toThrow();
	});
});

describe('each sample succeeds on the mock', () => {
	it('in the shell', () =>
		runs.runAll('Shell', (source) => run('bash', ['-c', `${source} --fail --silent --show-error`], { cwd: runs.folder })));

	it('in Python', async () => {
		await runs.runAll('Python', async (source) => {
			const { stdout } = await run('python3', ['-c', source], { cwd: runs.folder });
			expect(stdout).toMatch(/^2\d\d \{/);
		});
	});
});
