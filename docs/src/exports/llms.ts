import { document, operations } from '@returning-ai/codegen/example-request';
import { FAMILY_DOCUMENTS } from '../content/contract-files.ts';
import { families } from '../content/families.ts';
import type { Article } from '../site/articles.ts';
import type { Concept } from '../site/concepts.ts';
import type { Guide } from '../site/guides.ts';

/** `llms.txt`, in the format of llmstxt.org: lists the guides, concepts and operations with links to their Markdown. */
export function llms(guides: readonly Guide[], concepts: readonly Concept[]): string {
	const { title, summary, version } = document.info as { title: string; summary: string; version: string };
	const sections = families().map(({ name, resources }) => {
		const ids = resources.flatMap((resource) => resource.ids);
		const list = ids.map(
			(id) => `- [${id}](operations/${id}.md): ${operations[id].method} ${operations[id].path}. ${operations[id].summary}.`,
		);
		return `## ${name}\n\n${list.join('\n')}`;
	});
	return [
		`# ${title}`,
		`> ${summary} Version ${version}.`,
		'Each operation is a method of the npm package `@returning-ai/client`, at the path of its operationId. In a shell it is a command of `@returning-ai/cli`: `npx @returning-ai/cli integration messages send --help`. For agents, `npx @returning-ai/cli mcp` is an MCP server. `@returning-ai/mock` serves all of them on your machine, without an account. Keep credentials on a server.',
		`## Guides\n\n${lines(guides, ({ source }) => `sources/${source}`)}`,
		// With what is generated, which the source lacks.
		`## Concepts\n\n${lines(concepts, ({ path }) => path.replace(/html$/, 'md'))}`,
		...sections,
		[
			'## Optional\n',
			'- [llms-full.txt](llms-full.txt): the guides and all operations in one file',
			'- [journeys.arazzo.yaml](journeys.arazzo.yaml): five tasks as sequences of calls, in Arazzo 1.0.1',
			'- [openapi.json](openapi.json): the whole contract, OpenAPI 3.1',
			'- [openapi.yaml](openapi.yaml): the same contract as YAML',
			...FAMILY_DOCUMENTS.map(
				({ name, openapi, openapi30 }) =>
					`- [${openapi}](${openapi}): the ${name} family alone, for code generators; [in OpenAPI 3.0](${openapi30})`,
			),
			'- [postman.json](postman.json): a Postman collection',
			'- [index.html](index.html#operations): all operations for people, each with a page, such as [integration.messages.send](operations/integration.messages.send.html)',
		].join('\n'),
		'',
	].join('\n\n');
}

function lines(articles: readonly Article[], target: (article: Article) => string): string {
	return articles.map((article) => `- [${article.title}](${target(article)}): ${article.description}`).join('\n');
}
