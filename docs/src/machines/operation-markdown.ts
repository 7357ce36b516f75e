import {
	firstExample,
	follow,
	type OperationId,
	onlyMedia,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { endOf } from '../reference/decorate.ts';
import { samplesOf } from '../samples/samples.ts';

/** All there is to know of one operation, as Markdown, for tools that read. */
export function operationMarkdown(id: OperationId): string {
	const { method, path, servers, credential, permission, evidence, envelope, deprecation } = operations[id];
	const { summary, description } = operationObject(id);
	return [
		`# ${summary}`,
		`\`${method} ${path}\` · operationId \`${id}\``,
		...(deprecation ? [String(endOf(deprecation))] : []),
		description.trim(),
		[
			`- Production: \`${servers.production}\``,
			`- Credential: \`${credential}\``,
			`- Permission: ${permission.map((word) => `\`${word}\``).join(' or ') || 'none needed'}`,
			`- Reply envelope: \`${envelope}\``,
			`- Evidence: ${evidence}`,
		].join('\n'),
		...parameters(id),
		...body(id),
		...replies(id),
		'## Samples',
		...samplesOf(id).map(({ label, fence, source }) => `### ${label}\n\n\`\`\`${fence}\n${source}\n\`\`\``),
		'',
	].join('\n\n');
}

function parameters(id: OperationId): string[] {
	const { parameters: list = [] } = operationObject(id);
	if (list.length === 0) return [];
	const rows = list.map(({ name, in: where, required, description, example }) => [
		`\`${name}\``,
		where,
		required ? 'yes' : 'no',
		description,
		`\`${example}\``,
	]);
	return ['## Parameters', table(['name', 'in', 'required', 'what it is', 'example'], rows)];
}

function body(id: OperationId): string[] {
	const { requestBody } = operationObject(id);
	if (!requestBody) return [];
	const [type, media] = onlyMedia(requestBody.content);
	const fields = table(['field', 'type', 'required', 'what it is'], fieldRows(media.schema));
	return ['## Body', `\`${type}\``, fields, 'An example:', json(firstExample(media))];
}

interface Schema {
	type?: string | string[];
	description?: string;
	enum?: unknown[];
	required?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** A row for each field at any depth, called by its way: `channel_permissions.share_links`, `options[]`. */
function fieldRows(node: unknown, way = '', depth = 0): string[][] {
	const { properties = {}, required = [] } = follow(node) as Schema;
	if (depth > 5) return [];
	return Object.entries(properties).flatMap(([name, property]) => {
		const schema = follow(property);
		const path = `${way}${name}`;
		const row = [`\`${path}\``, typeOf(schema), required.includes(name) ? 'yes' : 'no', schema.description ?? ''];
		const below = schema.items ? fieldRows(schema.items, `${path}[].`, depth + 1) : fieldRows(schema, `${path}.`, depth + 1);
		return [row, ...below];
	});
}

function typeOf({ type = 'any', enum: values }: Schema): string {
	return values ? values.map((value) => `\`${value}\``).join(', ') : [type].flat().join(' or ');
}

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]): string =>
		`| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function replies(id: OperationId): string[] {
	const parts = Object.entries(operationObject(id).responses).map(([status, { description, content }]) => {
		const [, media] = onlyMedia(content);
		return `### ${status}\n\n${description.trim()}\n\n${json(firstExample(media))}`;
	});
	return ['## Replies', ...parts];
}

function json(value: unknown): string {
	return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}
