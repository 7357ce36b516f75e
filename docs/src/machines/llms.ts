import { document, operations } from '@returning-ai/codegen/example-request';
import { families } from '../families.ts';
import type { Guide } from '../site/guides.ts';

/** The site for language models, in the form of llmstxt.org: what there is, and where each part stands as Markdown. */
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
		'Each operation is a method of the npm package `@returning-ai/client` at the path that its name says. `@returning-ai/mock` answers all of them on your machine, with no account. Keep credentials on a server.',
		`## Guides\n\n${guides.map(({ title: name, source, description }) => `- [${name}](sources/${source}): ${description}`).join('\n')}`,
		...sections,
		'## Optional\n\n- [openapi.json](openapi.json): the whole contract, OpenAPI 3.1\n- [openapi.yaml](openapi.yaml): the same as YAML\n- [postman.json](postman.json): a Postman collection',
		'',
	].join('\n\n');
}
