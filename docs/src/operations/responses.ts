/** The responses of an operation: fields, codes, headers, examples, and what to do about an error. */
import { STATUS_CODES } from 'node:http';
import { fieldTables, shapeOf } from '../content/fields.ts';
import { inlineCode } from './code.ts';
import type { OperationFacts } from './facts.ts';
import { fieldTablesHtml, tableOf } from './field-table.ts';
import { prose } from './prose.ts';
import { examples } from './request.ts';
import { type ResponsePart, responseHeaders, responsesOf } from './response-parts.ts';

export function responses(facts: OperationFacts): string {
	const parts = responsesOf(facts.id).map((part) => response(part, facts));
	return `<h2 id="responses">Responses</h2>${parts.join('')}${headers(facts)}`;
}

function response(part: ResponsePart, { notes }: OperationFacts): string {
	const { status, schema, sameFieldsAs } = part;
	const isError = Number(status) >= 400;
	const fields = sameFieldsAs
		? `<p class="same">The fields are those of <a href="#status-${sameFieldsAs}">${sameFieldsAs}</a>.</p>`
		: fieldTablesHtml(fieldTables(schema, status, notes), `Fields of the response ${status}`);
	return [
		`<section class="response"><h3 id="status-${status}"><span class="status ${isError ? 'bad' : 'good'}">${status}</span> ${STATUS_CODES[status] ?? ''}</h3>`,
		explanation(part),
		fields,
		examples(part.examples, 'Example', !isError),
		'</section>',
	].join('');
}

function explanation({ description, codes, unstatedCodes, advice }: ResponsePart): string {
	const links = codes.map((code): [string, string] => [code, `../concepts/errors.html#${code}`]);
	const text = [
		description,
		...(unstatedCodes.length > 0 ? [`**Code:** ${unstatedCodes.join(' or ')}`] : []),
		...(advice ? [`**What to do:** ${advice}.`] : []),
	];
	return prose(text.join('\n\n'), new Map(links));
}

function headers({ id }: OperationFacts): string {
	const rows = responseHeaders(id).map(({ name, statuses, description, schema }) => {
		const { type, limits } = shapeOf(schema);
		const where = `with ${statuses.join(', ')}`;
		return { name: inlineCode(name), type, limits: [...limits, where], description, required: false, depth: 0 };
	});
	if (rows.length === 0) return '';
	return `<h3 id="response-headers">Response headers</h3>${tableOf(rows, 'Response headers', 'Header')}`;
}
