import { type OperationId, operationIds } from '@returning-ai/codegen/example-request';
import { clientSample } from './client-sample.ts';
import { commandLineSample } from './command-line-sample.ts';
import { LANGUAGES } from './languages.ts';
import { sampleRequest } from './request.ts';

/** The samples of an operation, in their order. */
export const SAMPLE_LABELS: readonly string[] = ['TypeScript', 'CLI', ...LANGUAGES.map(({ label }) => label)];

export interface Sample {
	label: string;
	fence: string;
	source: string;
}

/**
 * All samples of an operation: with our client, with our command line, then in the 15 languages. `example` is the key of a named example of
 * the body; default: the first one.
 */
export function samplesOf(id: OperationId, example?: string): Sample[] {
	const request = sampleRequest(id, example);
	const ours = [
		{ label: 'TypeScript', fence: 'ts', source: clientSample(id, example) },
		{ label: 'CLI', fence: 'sh', source: commandLineSample(id, example) },
	];
	return [...ours, ...LANGUAGES.map(({ label, fence, write }) => ({ label, fence, source: write(request).trim() }))];
}

export function allSamples(): Map<OperationId, Sample[]> {
	return new Map(operationIds.map((id) => [id, samplesOf(id)]));
}
