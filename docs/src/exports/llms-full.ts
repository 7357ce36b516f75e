import { document } from '@returning-ai/codegen/example-request';
import type { OperationFacts } from '../operations/facts.ts';
import { samplesOf } from '../samples/samples.ts';
import type { Article } from '../site/articles.ts';
import { operationMarkdown } from './operation-markdown.ts';

/** The samples of the file. With all languages, it would have three times the size. */
const LANGUAGES = new Set(['TypeScript', 'CLI', 'Shell']);

/**
 * `llms-full.txt`: the introduction, the guides, the concept pages and every operation in one Markdown file, for language models. Links
 * are relative to the root of the site. An operation has its samples in TypeScript and for the shell; its own file has all of them.
 */
export function llmsFull(articles: readonly Article[], operations: readonly OperationFacts[]): string {
	const { title, description, version } = document.info as { title: string; description: string; version: string };
	return [`# ${title}\n\nVersion ${version}.\n\n${description.trim()}`, ...articles.map(text), ...operations.map(operation)].join(
		'\n\n---\n\n',
	);
}

function text({ path, markdown }: Article): string {
	const [heading, ...rest] = markdown.trim().split('\n');
	return `${heading}\n\nPage: ${path}\n${fromRoot(rest.join('\n'), path)}`;
}

/**
 * A text links to texts of its folder by file name, and to other pages by a path from the root of the site. A picture becomes its text
 * alternative. Code stays as it is.
 */
export function fromRoot(markdown: string, path: string): string {
	const parts = markdown.split(/^(```[\s\S]*?^```$)/m);
	return parts.map((part, at) => (at % 2 === 1 ? part : withLinks(part, path))).join('');
}

function withLinks(markdown: string, path: string): string {
	return markdown
		.replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '(Picture: $1)')
		.replaceAll(/\]\((?!https?:)([^)\s]+)\)/g, (_, target: string) => `](${resolved(target, path)})`);
}

function resolved(target: string, path: string): string {
	const { pathname, hash } = new URL(target, `http://site/${path}`);
	return pathname.slice(1).replace(/\.md$/, '.html') + hash;
}

function operation(facts: OperationFacts): string {
	const { id } = facts;
	const markdown = operationMarkdown(facts).trim();
	const others = samplesOf(id).filter(({ label }) => !LANGUAGES.has(label));
	const short = others.reduce((rest, { label }) => withoutSection(rest, label), markdown);
	return `${short}\n\nSamples in ${others.length} other languages: operations/${id}.md`;
}

/** Removes a sample: its heading and its block of code. */
function withoutSection(markdown: string, label: string): string {
	const [before = '', after] = markdown.split(`\n\n### ${label}\n`);
	if (after === undefined) return markdown;
	const end = after.search(/\n\n#{2,3} /);
	return end < 0 ? before : before + after.slice(end);
}
