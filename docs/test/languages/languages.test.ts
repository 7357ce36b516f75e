/** Compiles and runs the samples of every operation in 14 languages: `npm run test:languages`. */
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/samples/languages.ts';
import { sampleRequest } from '../../src/samples/request.ts';
import { SAMPLE_LABELS } from '../../src/samples/samples.ts';
import { PROGRAMS } from '../sample-programs.ts';

process.env.TEST_SAMPLE = 'all';
const { printed, useSampleRuns } = await import('../sample-runs.ts');

const runs = useSampleRuns();
const labels = Object.keys(PROGRAMS);

it('runs all languages but Swift and Dart', () => {
	expect(SAMPLE_LABELS.filter((label) => !labels.includes(label))).toEqual(['Swift', 'Dart']);
});

describe('each sample succeeds on the mock', () => {
	it.each(labels)('in %s', (label) => runs.runAll(label));
});

describe('a sample exits with an error, and prints the status', () => {
	afterEach(() => runs.mock.control.reset());

	it.each(labels.flatMap((label) => [401, 500].map((status) => ({ label, status }))))(
		'after a $status in $label',
		async ({ label, status }) => {
			runs.mock.control.on('integration.messages.send').reply(status);
			const outcome = await runs.runOne(label, 'integration.messages.send').then(
				(output) => `succeeded and printed:\n${output}`,
				(error: Error) => `failed: ${printed(error)}`,
			);
			expect(outcome).toMatch(/^failed: /);
			expect(outcome).toContain(String(status));
			// Our client repeats the request after a 500.
			expect(runs.mock.control.requests('integration.messages.send')).not.toEqual([]);
		},
	);
});

describe('a sample sends text with the special characters of its language', () => {
	const text = `it's a "quote", \\ $HOME \${x} #{y} %s \`z\` |} ''' """ @"" \n and a second line`;
	const request = sampleRequest('integration.messages.send');
	const json = { ...(request.json as object), message: text };

	it.each(LANGUAGES.filter(({ label }) => labels.includes(label)))('in $label', async ({ label, write }) => {
		runs.mock.control.reset();
		await runs.runSource(label, request.id, write({ ...request, json }));
		expect(runs.mock.control.requests(request.id).map(({ body }) => body)).toEqual([json]);
	});
});
