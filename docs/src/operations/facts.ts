/** What the page and the Markdown of an operation state, beside its fields. */
import { document, type OperationId, operationIds, operationObject, operations } from '@returning-ai/codegen/example-request';
import { releases } from '@returning-ai/release/released';
import type { Credential } from '../content/credentials.ts';
import { evidenceMeanings } from '../content/evidence.ts';
import type { FieldNotes } from '../content/fields.ts';
import { evidenceNotes } from '../reference/evidence-notes.ts';
import { fieldHistories } from '../reference/field-history.ts';
import { historyOf } from '../reference/history.ts';
import { PLACEHOLDERS } from '../samples/request.ts';

export interface OperationFacts {
	id: OperationId;
	/** `Since 0.1.0; changed in 0.2.0.`, as Markdown. */
	history: string;
	/** Evidence and history of single fields. */
	notes: FieldNotes;
}

/** The facts of every operation, in the contract's order. */
export function allFacts(): OperationFacts[] {
	const histories = historyOf(releases(), document);
	const fields = fieldHistories(releases(), document);
	return operationIds.map((id) => {
		const { since = '', changed = [] } = histories.get(id) ?? {};
		const changes = changed.length > 0 ? `; changed in ${changed.join(', ')}` : '';
		return { id, history: `${since}${changes}`, notes: merge(evidenceNotesOf(id), fields.get(id) ?? new Map()) };
	});
}

function evidenceNotesOf(id: OperationId): FieldNotes {
	return evidenceNotes(operationObject(id) as object as Record<string, unknown>, document);
}

function merge(notes: FieldNotes, more: FieldNotes): FieldNotes {
	const keys = new Set([...notes.keys(), ...more.keys()]);
	return new Map([...keys].map((key) => [key, [notes.get(key), more.get(key)].filter(Boolean).join(' ')]));
}

/** `documented: the vendor's documentation describes it (page /api-1)`, as Markdown. */
export function evidenceText(id: OperationId): string {
	const { evidence, evidencePage } = operations[id];
	return `${evidence}: ${evidenceMeanings().get(evidence)}${evidencePage ? ` (page \`${evidencePage}\`)` : ''}`;
}

/** The production URL with its path template. */
export function productionUrl(id: OperationId): string {
	const { servers, path } = operations[id];
	return `${servers.production}${path}`;
}

export interface Server {
	url: string;
	/** `Production`, `The mock on your machine`. */
	description: string;
	/** The parts of the URL that differ per community. */
	variables?: Record<string, { description: string }>;
}

export function serversOf(id: OperationId): Server[] {
	const paths = document.paths as Record<string, { servers: Server[] }>;
	return paths[operations[id].path]?.servers ?? [];
}

/** Each variable of a URL with its meaning: `{cname}`: Host name of the community. */
export function variableNotes({ variables = {} }: Server): string[] {
	return Object.entries(variables).map(([name, { description }]) => `\`{${name}}\`: ${description}`);
}

/** A request header with a placeholder: `Authorization: Bearer YOUR_COMMUNITY_KEY`. */
export function headerLine({ scheme, header, prefix }: Credential): string {
	return `${header}: ${prefix}${PLACEHOLDERS[scheme as keyof typeof PLACEHOLDERS].placeholder}`;
}
