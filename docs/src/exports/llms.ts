import { document, operations } from '@returning-ai/codegen/example-request';
import { FAMILY_DOCUMENTS } from '../content/contract-files.ts';
import { families } from '../content/families.ts';
import type { Guide } from '../site/guides.ts';

/** `llms.txt`, in the format of llmstxt.org: lists the guides and operations with links to their Markdown. */
export function llms(guides: readonly Guide[]): string {
	const { title, summary, version } = document.info as { title: string; summary: string; version: string };
	const sections = families().map(({ name, resources }) => {
		const ids = resources.flatMap((resource) => resource.ids);
		const lines = ids.map(
			(id) => `- [${id}](operations/${id}.md): ${operations[id].method} ${operations[id].path}. ${operations[id].summary}.`,
		);
		return `## ${name}\n\n${lines.join('\n')}`;
	});
	return [
		`# ${title}`,
		`> ${summary} Version ${version}.`,
		'Each operation is a method of the npm package `@returning-ai/client`, at the path of its operationId. `@returning-ai/mock` serves all of them on your machine, without an account. Keep credentials on a server.',
		`## Guides\n\n${guides.map(({ title: name, source, description }) => `- [${name}](sources/${source}): ${description}`).join('\n')}`,
		...sections,
		[
			'## Optional\n',
			'- [openapi.json](openapi.json): the whole contract, OpenAPI 3.1',
			'- [openapi.yaml](openapi.yaml): the same contract as YAML',
			...FAMILY_DOCUMENTS.map(
				({ name, openapi, openapi30 }) =>
					`- [${openapi}](${openapi}): the ${name} family alone, for code generators; [in OpenAPI 3.0](${openapi30})`,
			),
			'- [postman.json](postman.json): a Postman collection',
		].join('\n'),
		'',
	].join('\n\n');
}
