import { type OperationId, operationIds } from '@returning-ai/codegen/example-request';
import { snippetz } from '@scalar/snippetz';
import { clientSample } from './client-sample.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { type SampleRequest, sampleRequest } from './request.ts';

export interface Sample {
	label: string;
	fence: string;
	source: string;
}

const { print } = snippetz();

/**
 * All samples of an operation: our client's first, then the 15 languages. `example` is the key of a named example of the body; default: the
 * first one. Throws when the generator prints nothing.
 */
export function samplesOf(id: OperationId, example?: string): Sample[] {
	const request = sampleRequest(id, example);
	const ours = { label: 'TypeScript', fence: 'ts', source: clientSample(id, example) };
	return [ours, ...LANGUAGES.map((language) => generated(language, request))];
}

export function allSamples(): Map<OperationId, Sample[]> {
	return new Map(operationIds.map((id) => [id, samplesOf(id)]));
}

/** A generated sample, completed to a program. */
export function generated({ label, fence, target, client, complete }: Language, request: SampleRequest): Sample {
	const printed = print(target, client, toHar(request));
	if (!printed?.trim()) throw new Error(`${request.id} has no sample in ${label}: ${target}/${client} printed nothing.`);
	return { label, fence, source: (complete?.(printed, request) ?? printed).trim() };
}

function toHar({ method, url, headers, json, form }: SampleRequest): Parameters<typeof print>[2] {
	const har = { method, url, headers: headers.map(([name, value]) => ({ name, value })), queryString: [], cookies: [] };
	if (json !== undefined) return { ...har, postData: { mimeType: 'application/json', text: JSON.stringify(json) } };
	if (!form) return har;
	const params = form.map(({ name, value, file }) =>
		file ? { name, value, fileName: file, contentType: 'text/csv' } : { name, value },
	);
	return { ...har, postData: { mimeType: 'multipart/form-data', params } };
}
