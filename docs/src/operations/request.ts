/** The request of an operation: credential, parameters and body. */
import { follow, onlyMedia, operationObject } from '@returning-ai/codegen/example-request';
import { acceptedCredentials } from '../content/credentials.ts';
import { code, fieldTables, shapeOf } from '../content/fields.ts';
import { escapeHtml } from '../html/page.ts';
import { codeBlock, inlineCode, jsonBlock } from './code.ts';
import { headerLine, type OperationFacts } from './facts.ts';
import { fieldTablesHtml, tableOf } from './field-table.ts';
import { prose } from './prose.ts';

export function request(facts: OperationFacts): string {
	return authorization(facts) + parameters(facts) + body(facts);
}

function authorization({ id }: OperationFacts): string {
	const { credentials, isOptional } = acceptedCredentials(id);
	const blocks = credentials.map((credential) => `${codeBlock(headerLine(credential), 'http')}${prose(credential.description)}`);
	const optional = isOptional ? '<p>The call also works without a credential.</p>' : '';
	return `<h2 id="authorization">Authorization</h2>${blocks.join('<p>Or:</p>')}${optional}`;
}

function parameters({ id, notes }: OperationFacts): string {
	const { parameters: list = [] } = operationObject(id);
	if (list.length === 0) return '';
	const rows = list.map(({ name, in: where, required, description, schema, example }) => {
		const shape = shapeOf(schema);
		const note = notes.get(`${where} ${name}`);
		return {
			type: shape.type,
			limits: [...shape.limits, ...(example === undefined ? [] : [`for example ${code(example)}`])],
			description: [description.trim(), note].filter(Boolean).join('\n\n'),
			name: `${inlineCode(name)} <small>${where}</small>`,
			required: required === true,
			depth: 0,
		};
	});
	return `<h2 id="parameters">Parameters</h2>${tableOf(rows, 'Parameters', 'Parameter')}`;
}

function body({ id, notes }: OperationFacts): string {
	const { requestBody } = operationObject(id);
	if (!requestBody) return '';
	const [type, media] = onlyMedia(requestBody.content);
	const { description = '' } = requestBody as { description?: string };
	return [
		'<h2 id="body">Body</h2>',
		prose(`${description.trim()}\n\nThe header \`Content-Type\` is \`${type}\`.`),
		fieldTablesHtml(fieldTables(media.schema, 'body', notes), 'Fields of the body'),
		examples(media.examples, 'Example', true, type === 'multipart/form-data' ? formBlocks : jsonBlock),
	].join('');
}

/** Each named example of a body. */
export function examples(named: Record<string, unknown>, label: string, isOpen: boolean, block = jsonBlock): string {
	const blocks = Object.values(named).map((node) => {
		const { summary, value } = follow(node) as { summary?: string; value: unknown };
		const title = summary ? `${label}: ${summary}` : label;
		return `<details class="example"${isOpen ? ' open' : ''}><summary>${escapeHtml(title)}</summary>${block(value)}</details>`;
	});
	return blocks.join('');
}

/** The fields of a form, each with its value or the content of its file. */
function formBlocks(value: unknown): string {
	const fields = Object.entries(value as Record<string, unknown>);
	return fields.map(([name, text]) => `<p>${inlineCode(name)}</p>${codeBlock(String(text), 'plaintext')}`).join('');
}
