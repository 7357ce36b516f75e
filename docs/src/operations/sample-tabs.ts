/** The samples of an operation. Without JavaScript each language opens and closes; `browser/operation.ts` makes tabs of them. */
import { follow, type OperationId, onlyMedia, operationObject } from '@returning-ai/codegen/example-request';
import { escapeHtml } from '../html/page.ts';
import { samplesOf } from '../samples/samples.ts';
import { codeBlock } from './code.ts';

interface NamedExample {
	/** Its key in the contract. */
	name: string;
	title: string;
}

export function sampleTabs(id: OperationId): string {
	const named = requestExamples(id);
	const perExample = named.length > 1 ? named.map((example) => ({ ...example, samples: samplesOf(id, example.name) })) : [];
	const languages = samplesOf(id).map(({ label, fence, source }, at) => {
		const blocks = perExample.map(
			({ title, samples }) =>
				`<div data-example="${escapeHtml(title)}"><p>${escapeHtml(title)}</p>${codeBlock(samples[at]?.source ?? '', fence)}</div>`,
		);
		const content = blocks.length > 0 ? blocks.join('') : codeBlock(source, fence);
		return `<details name="sample" data-language="${escapeHtml(label)}"${at === 0 ? ' open' : ''}><summary>${escapeHtml(label)}</summary>${content}</details>`;
	});
	return `<section class="samples" id="sample-tabs" aria-labelledby="samples"><h2 id="samples">Samples</h2>${languages.join('')}</section>`;
}

function requestExamples(id: OperationId): NamedExample[] {
	const { requestBody } = operationObject(id);
	if (!requestBody) return [];
	const [, media] = onlyMedia(requestBody.content);
	return Object.entries(media.examples).map(([name, node]) => {
		const { summary } = follow(node) as { summary?: string };
		return { name, title: summary ?? name };
	});
}
