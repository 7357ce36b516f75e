import {
	firstExample,
	follow,
	type OperationId,
	onlyMedia,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { deprecationNotice } from '../content/deprecation.ts';
import { credentialsOf, permissionText, unstatedCodes } from '../content/facts.ts';
import { samplesOf } from '../samples/samples.ts';

type Json = Record<string, unknown>;

/** The complete reference of one operation as Markdown, for language models and other tools. */
export function operationMarkdown(id: OperationId): string {
	const { method, path, servers, evidence, evidencePage, envelope, deprecation } = operations[id];
	const operation = operationObject(id);
	const { summary, description } = operation;
	const facts = operation as object as Json;
	const credentials = credentialsOf(facts).map((name) => (name === '' ? 'none' : `\`${name}\``));
	return [
		`# ${summary}`,
		`\`${method} ${path}\` · operationId \`${id}\``,
		...(deprecation ? [deprecationNotice(deprecation)] : []),
		description.trim(),
		[
			`- Production: \`${servers.production}\``,
			`- Credential: ${credentials.join(' or ')}`,
			`- Permission: ${permissionText(facts)}`,
			`- Response envelope: \`${envelope}\``,
			`- Evidence: ${evidence}${evidencePage ? `, page \`${evidencePage}\`` : ''}`,
		].join('\n'),
		...parameters(id),
		...body(id),
		...responses(id),
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
	return ['## Parameters', table(['name', 'in', 'required', 'description', 'example'], rows)];
}

function body(id: OperationId): string[] {
	const { requestBody } = operationObject(id);
	if (!requestBody) return [];
	const [type, media] = onlyMedia(requestBody.content);
	const fields = table(['field', 'type', 'required', 'description'], fieldRows(media.schema));
	return ['## Body', `\`${type}\``, fields, 'Example:', json(firstExample(media))];
}

interface Schema {
	type?: string | string[];
	description?: string;
	enum?: unknown[];
	required?: string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	anyOf?: Schema[];
}

/** One row per field, nested ones by their path: `channel_permissions.share_links`, `options[]`. */
function fieldRows(node: unknown, prefix = '', depth = 0): string[][] {
	const { properties = {}, required = [] } = follow(node) as Schema;
	if (depth > 5) return [];
	return Object.entries(properties).flatMap(([name, property]) => {
		const schema = follow(property);
		const path = `${prefix}${name}`;
		const row = [`\`${path}\``, typeOf(schema), required.includes(name) ? 'yes' : 'no', schema.description ?? ''];
		const nested = schema.items ? fieldRows(schema.items, `${path}[].`, depth + 1) : fieldRows(schema, `${path}.`, depth + 1);
		return [row, ...nested];
	});
}

function typeOf({ type, enum: values, items, anyOf }: Schema): string {
	if (values) return values.map((value) => `\`${value}\``).join(', ');
	if (anyOf) return [...new Set(anyOf.map((schema) => typeOf(follow(schema))))].join(' or ');
	if (items) return `array of ${typeOf(follow(items))}`;
	return [type ?? 'any'].flat().join(' or ');
}

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]): string =>
		`| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function responses(id: OperationId): string[] {
	const parts = Object.entries(operationObject(id).responses).map(([status, response]) => {
		const [, media] = onlyMedia(response.content);
		const codes = unstatedCodes(response as object as Json);
		const code = codes.length > 0 ? [`Code: ${codes.join(' or ')}`] : [];
		return [`### ${status}`, response.description.trim(), ...code, json(firstExample(media))].join('\n\n');
	});
	return ['## Responses', ...parts];
}

function json(value: unknown): string {
	return `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}
