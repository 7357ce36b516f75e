/** The responses of an operation: fields, codes, headers, examples, and what to do about an error. */
import { STATUS_CODES } from 'node:http';
import { document, follow, onlyMedia, operationObject } from '@returning-ai/codegen/example-request';
import { unstatedCodes } from '../content/facts.ts';
import { fieldTables, shapeOf } from '../content/fields.ts';
import { escapeHtml } from '../html/page.ts';
import { adviceIn } from '../reference/decorate.ts';
import { inlineCode } from './code.ts';
import type { OperationFacts } from './facts.ts';
import { fieldTablesHtml, tableOf } from './field-table.ts';
import { prose } from './prose.ts';
import { examples } from './request.ts';

type Json = Record<string, unknown>;

/** What to do about each error status, as Markdown. */
export const advice: ReadonlyMap<string, string> = adviceIn(String((document.info as Json).description));

/** The error codes of a response. */
export function codesOf(response: object): string[] {
	return ((response as Json)['x-error-codes'] ?? []) as string[];
}

/** `codeUrl` is the address of an error code's explanation. */
export function responses(facts: OperationFacts, codeUrl: (code: string) => string | undefined): string {
	const shown = new Map<string, string>();
	const parts = Object.entries(operationObject(facts.id).responses).map(([status, response]) => {
		const [, media] = onlyMedia(response.content);
		const schema = JSON.stringify(media.schema);
		const same = shown.get(schema);
		if (same === undefined) shown.set(schema, status);
		const isError = Number(status) >= 400;
		const fields = same
			? `<p class="same">The fields are those of <a href="#status-${same}">${same}</a>.</p>`
			: fieldTablesHtml(fieldTables(media.schema, status, facts.notes), `Fields of the response ${status}`);
		return [
			`<section class="response"><h3 id="status-${status}"><span class="status ${isError ? 'bad' : 'good'}">${status}</span> ${STATUS_CODES[status] ?? ''}</h3>`,
			explanation(status, response, codeUrl),
			fields,
			examples(media.examples, 'Example', !isError),
			'</section>',
		].join('');
	});
	return `<h2 id="responses">Responses</h2>${parts.join('')}${headers(facts)}`;
}

function explanation(status: string, response: { description: string }, codeUrl: (code: string) => string | undefined): string {
	const links = new Map(codesOf(response).flatMap((code) => linked(code, codeUrl)));
	const unstated = unstatedCodes(response as object as Json);
	const text = [response.description.trim(), ...(unstated.length > 0 ? [`**Code:** ${unstated.join(' or ')}`] : [])];
	const action = advice.get(status);
	if (action) text.push(`**What to do:** ${action}.`);
	return prose(text.join('\n\n'), links);
}

function linked(code: string, codeUrl: (code: string) => string | undefined): [string, string][] {
	const url = codeUrl(code);
	return url === undefined ? [] : [[code, url]];
}

export interface ResponseHeader {
	name: string;
	statuses: string[];
	description: string;
	schema: unknown;
	example: unknown;
}

/** The headers of the responses, each once with its statuses. */
export function responseHeaders({ id }: OperationFacts): ResponseHeader[] {
	const found = new Map<string, ResponseHeader>();
	for (const [status, response] of Object.entries(operationObject(id).responses)) {
		const { headers: declared = {} } = response as { headers?: Record<string, unknown> };
		for (const [name, node] of Object.entries(declared)) {
			const { description = '', schema, example } = follow(node) as { description?: string; schema: unknown; example: unknown };
			const header = found.get(name) ?? { name, statuses: [], description, schema, example };
			header.statuses.push(status);
			found.set(name, header);
		}
	}
	return [...found.values()];
}

function headers(facts: OperationFacts): string {
	const rows = responseHeaders(facts).map(({ name, statuses, description, schema }) => {
		const { type, limits } = shapeOf(schema);
		return {
			name: inlineCode(name),
			type,
			limits: [...limits, `with ${statuses.join(', ')}`],
			description,
			required: false,
			depth: 0,
		};
	});
	if (rows.length === 0) return '';
	return `<h3 id="response-headers">Response headers</h3>${tableOf(rows, 'Response headers', 'Header')}`;
}

/** The title of a status: `404 Not Found`. */
export function statusTitle(status: string): string {
	return escapeHtml(`${status} ${STATUS_CODES[status] ?? ''}`.trim());
}
