/** Adds to the contract what Redoc doesn't show by itself: samples, evidence, permissions, history, fixes for errors, links. */
import { follow, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import type { Deprecation } from '@returning-ai/spec/operations';
import { anchorOf } from '../content/anchors.ts';
import { FAMILY_DOCUMENTS } from '../content/contract-files.ts';
import { deprecationNotice } from '../content/deprecation.ts';
import { adviceIn } from '../content/error-table.ts';
import { credentialsOf, permissionText, unstatedCodes } from '../content/facts.ts';
import type { Sample } from '../samples/samples.ts';
import { authorizationText, describeSchemes } from './authorization.ts';
import { evidenceNotes } from './evidence-notes.ts';
import { addFieldNotes, type Notes } from './field-notes.ts';
import type { History } from './history.ts';
import { explainSamples } from './request-examples.ts';

type Json = Record<string, unknown>;

interface Additions {
	samples: ReadonlyMap<OperationId, Sample[]>;
	histories: ReadonlyMap<string, History>;
	/** The history of each field, by operationId. */
	fieldHistories?: ReadonlyMap<string, Notes>;
}

const MENTION = /`((?:system|integration|application)\.[A-Za-z]+\.[A-Za-z]+)`/g;

export function decorate(document: Json, { samples, histories, fieldHistories }: Additions): Json {
	const paths = document.paths as Record<string, Record<string, Json>>;
	const advice = adviceIn(String((document.info as Json).description));
	for (const id of operationIds) {
		const { path, method } = operations[id];
		const operation = paths[path]?.[method.toLowerCase()] as Json;
		// A badge without a colour uses the page's colours, which have enough contrast in light and dark mode.
		operation['x-badges'] = [{ name: operation['x-evidence'], position: 'after' }];
		const deprecation = operation['x-deprecation'] as Deprecation | undefined;
		operation.description = [
			...(deprecation ? [deprecationNotice(deprecation)] : []),
			String(operation.description).trimEnd(),
			facts(id, operation, histories.get(id)),
		].join('\n\n');
		operation['x-codeSamples'] = samples.get(id)?.map(({ label, source }) => ({ lang: label, label, source }));
		operation.security = withoutRoles(operation);
		explainSamples(id, operation);
		addFieldNotes(operation, merge(evidenceNotes(operation, document), fieldHistories?.get(id)), document);
		addAdvice(operation.responses as Record<string, Json>, advice);
	}
	describeSchemes(document.components as Json);
	const info = document.info as Json;
	const [first = '', ...rest] = String(info.description).trimEnd().split('\n\n');
	info.description = `${[first, FASTER_PAGES, ...rest, GUIDES_AND_FILES].join('\n\n')}\n`;
	return linkMentions(document) as Json;
}

const FASTER_PAGES = `This page shows the whole API. [Each operation has a page of its own](index.html#operations), which loads faster.`;

const GUIDES_AND_FILES = `## Guides and files

Each [guide](guides/start-here.html) shows one task. [Try it](try.html) sends a request to the mock from a form. For tools:
[openapi.json](openapi.json), [openapi.yaml](openapi.yaml), [llms.txt](llms.txt), [a Postman collection](postman.json).

Most code generators need the document of one family, with the base URL at its root:
${FAMILY_DOCUMENTS.map(({ name, openapi, openapi30 }) => `[${name}](${openapi}) ([OpenAPI 3.0](${openapi30}))`).join(', ')}.`;

/** One alternative per credential: Redoc shows a line per role, and the list of facts shows them in one. */
function withoutRoles(operation: Json): Json[] {
	return credentialsOf(operation).map((name) => (name === '' ? {} : { [name]: [] }));
}

function merge(notes: Notes, more: Notes = new Map()): Notes {
	const keys = new Set([...notes.keys(), ...more.keys()]);
	return new Map([...keys].map((key) => [key, [notes.get(key), more.get(key)].filter(Boolean).join(' ')]));
}

function facts(id: OperationId, operation: Json, history: History | undefined): string {
	const page = operation['x-evidence-page'] ? `, page \`${operation['x-evidence-page']}\`` : '';
	const changed = history?.changed.length ? `; changed in ${history.changed.join(', ')}` : '';
	return [
		`- **Credential:** ${authorizationText(operation)}`,
		`- **Permission:** ${permissionText(operation)}`,
		`- **Evidence:** ${operation['x-evidence']}${page}`,
		`- **Since:** ${history?.since}${changed}`,
		`- **In our client:** \`client.${id}(…)\``,
		`- **See also:** [this operation's own page](operations/${id}.html), [try it](try.html#${id}), [as Markdown](operations/${id}.md)`,
		`- ${previousAndNext(id)}`,
	].join('\n');
}

function previousAndNext(id: OperationId): string {
	const at = operationIds.indexOf(id);
	const link = (label: string, other: OperationId | undefined): string[] =>
		other ? [`**${label}:** [${operations[other].summary}](${anchorOf(other)})`] : [];
	return [...link('Previous', operationIds[at - 1]), ...link('Next', operationIds[at + 1])].join(' · ');
}

function addAdvice(responses: Record<string, Json>, advice: ReadonlyMap<string, string>): void {
	for (const [status, response] of Object.entries(responses)) {
		if (Number(status) < 400) continue;
		const action = advice.get(status);
		if (!action) throw new Error(`The table of errors in spec/introduction.md has no row for status ${status}. Add it.`);
		// Redoc ignores a description beside a $ref, so the response replaces the reference.
		const { $ref: _, ...whole } = follow(response);
		const codes = unstatedCodes(whole);
		const paragraphs = [
			String(whole.description).trimEnd(),
			...(codes.length > 0 ? [`**Code:** ${codes.join(' or ')}`] : []),
			`**What to do:** ${action}.`,
		];
		responses[status] = { ...whole, description: paragraphs.join('\n\n') };
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
