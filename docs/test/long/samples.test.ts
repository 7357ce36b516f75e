/** The samples of every operation, with Shell and Python. The quick suite runs a sample of the other languages. */
import { describe, expect, it } from 'vitest';
import { run } from '../sample-programs.ts';

process.env.TEST_SAMPLE = 'all';
await import('../samples.test.ts');
const { forEachOperation, sampleIn, useSampleRuns } = await import('../sample-runs.ts');

const runs = useSampleRuns();

describe('the shell samples', () => {
	it('parse in bash', async () => {
		const failures = await forEachOperation(async (id) => {
			await run(['bash', '-n', '-c', sampleIn('Shell', id)], runs.folder);
		});
		expect(failures).toEqual([]);
		await expect(run(['bash', '-n', '-c', 'curl ('], runs.folder), 'bash reports syntax errors').rejects.toThrow();
	});
});

describe('each sample succeeds on the mock', () => {
	it.each(['CLI', 'Shell', 'Python'])('in %s', (label) => runs.runAll(label));
});
