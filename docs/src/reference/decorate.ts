/** Shows readers what the contract says to tools: samples, evidence, permission, history, what to do about an error, links. */
import { follow, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import type { Deprecation } from '@returning-ai/spec/operations';
import type { Sample } from '../samples/samples.ts';
import { anchorOf } from './anchors.ts';
import type { History } from './history.ts';

type Json = Record<string, unknown>;

interface Made {
	samples: ReadonlyMap<OperationId, Sample[]>;
	histories: ReadonlyMap<string, History>;
}

const MENTION = /`((?:system|integration|application)\.[A-Za-z]+\.[A-Za-z]+)`/g;

export function decorate(document: Json, { samples, histories }: Made): Json {
	const paths = document.paths as Record<string, Record<string, Json>>;
	const advice = adviceIn(String((document.info as Json).description));
	for (const id of operationIds) {
		const { path, method } = operations[id];
		const operation = paths[path]?.[method.toLowerCase()] as Json;
		// Without a colour of its own a badge takes the page's, which can be read on light and dark alike.
		const badges = [operation['x-evidence'], ...(operation['x-permission'] as string[])];
		operation['x-badges'] = badges.map((name) => ({ name, position: 'after' }));
		const told = [
			endOf(operation['x-deprecation'] as Deprecation | undefined),
			operation.description,
			facts(id, operation, histories.get(id)),
		];
		operation.description = told
			.filter(Boolean)
			.map((text) => String(text).trimEnd())
			.join('\n\n');
		operation['x-codeSamples'] = samples.get(id)?.map(({ label, source }) => ({ lang: label, label, source }));
		advise(operation.responses as Record<string, Json>, advice);
	}
	const info = document.info as Json;
	info.description = `${String(info.description).trimEnd()}\n\n${ELSEWHERE}\n`;
	return linkMentions(document) as Json;
}

/** The headers of a reply tell the same to programs. */
export function endOf(deprecation: Deprecation | undefined): string | undefined {
	if (!deprecation) return undefined;
	const { since, sunset, successor } = deprecation;
	return `> **Ends on ${sunset}** (header \`Sunset\`), deprecated since ${since}. Call \`${successor}\` instead.`;
}

const ELSEWHERE = `## Guides and files

[Guides](guides/start-here.html) lead through one task each, and [Try it](try.html) sends a call to the mock from a form. For machines:
[openapi.json](openapi.json), [openapi.yaml](openapi.yaml), [llms.txt](llms.txt), [a Postman collection](postman.json).`;

function facts(id: OperationId, operation: Json, history: History | undefined): string {
	const permission = operation['x-permission'] as string[];
	const needs = permission.length > 0 ? permission.map((word) => `\`${word}\``).join(' or ') : 'none needed';
	const page = operation['x-evidence-page'] ? `, page \`${operation['x-evidence-page']}\`` : '';
	const changed = history?.changed.length ? `; changed in ${history.changed.join(', ')}` : '';
	return [
		`- **Permission:** ${needs}`,
		`- **Evidence:** ${operation['x-evidence']}${page}`,
		`- **Since:** ${history?.since}${changed}`,
		`- **In our client:** \`client.${id}(…)\``,
		`- **Elsewhere:** [try it](try.html#${id}), [read it as Markdown](operations/${id}.md)`,
		`- ${neighbours(id)}`,
	].join('\n');
}

/** The operations before and after, in the order of the page. */
function neighbours(id: OperationId): string {
	const at = operationIds.indexOf(id);
	const link = (word: string, other: OperationId | undefined): string[] =>
		other ? [`**${word}:** [${operations[other].summary}](${anchorOf(other)})`] : [];
	return [...link('Previous', operationIds[at - 1]), ...link('Next', operationIds[at + 1])].join(' · ');
}

/** What to do about each status, from the table in the introduction. */
export function adviceIn(introduction: string): ReadonlyMap<string, string> {
	const rows = [...introduction.matchAll(/^\| (\d{3}) +\|[^|]+\| ([^|]+?) +\|$/gm)];
	if (rows.length === 0) throw new Error('spec/introduction.md has no table that says what to do about each status.');
	return new Map(rows.map(([, status = '', action = '']) => [status, action]));
}

function advise(responses: Record<string, Json>, advice: ReadonlyMap<string, string>): void {
	for (const [status, response] of Object.entries(responses)) {
		if (Number(status) < 400) continue;
		const action = advice.get(status);
		if (!action) throw new Error(`The table of errors in spec/introduction.md does not say what to do about ${status}.`);
		// Redoc does not show a description that stands beside a reference, so the reply is put in its place.
		const { $ref: _, ...whole } = follow(response);
		responses[status] = { ...whole, description: `${String(whole.description).trimEnd()}\n\n**What to do:** ${action}.` };
	}
}

function linkMentions(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(linkMentions);
	if (typeof node !== 'object' || node === null) return node;
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) => {
			if (key !== 'description' || typeof value !== 'string') return [key, linkMentions(value)];
			return [key, value.replace(MENTION, (mention, id) => (id in operations ? `[${mention}](${anchorOf(id)})` : mention))];
		}),
	);
}
