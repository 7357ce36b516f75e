import { type OperationId, operationIds } from '@returning-ai/codegen/example-request';
import { clientSample } from './client-sample.ts';
import { LANGUAGES } from './languages.ts';
import { sampleRequest } from './request.ts';

export interface Sample {
	label: string;
	fence: string;
	source: string;
}

/**
 * All samples of an operation: our client's first, then the 15 languages. `example` is the key of a named example of the body; default: the
 * first one.
 */
export function samplesOf(id: OperationId, example?: string): Sample[] {
	const request = sampleRequest(id, example);
	const ours = { label: 'TypeScript', fence: 'ts', source: clientSample(id, example) };
	return [ours, ...LANGUAGES.map(({ label, fence, write }) => ({ label, fence, source: write(request).trim() }))];
}

export function allSamples(): Map<OperationId, Sample[]> {
	return new Map(operationIds.map((id) => [id, samplesOf(id)]));
}
