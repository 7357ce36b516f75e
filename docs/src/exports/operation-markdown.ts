import { follow, type OperationId, onlyMedia, operationObject, operations } from '@returning-ai/codegen/example-request';
import { acceptedCredentials } from '../content/credentials.ts';
import { deprecationNotice } from '../content/deprecation.ts';
import { credentialsOf, permissionText } from '../content/facts.ts';
import { code, type FieldNotes, type FieldTable, fieldTables, type Shape, shapeOf } from '../content/fields.ts';
import { evidenceText, headerLine, type OperationFacts, productionUrl, serversOf, variableNotes } from '../operations/facts.ts';
import { responseHeaders, responsesOf } from '../operations/response-parts.ts';
import { samplesOf } from '../samples/samples.ts';

type Json = Record<string, unknown>;

/** The complete reference of one operation as Markdown, for language models and other tools. */
export function operationMarkdown(facts: OperationFacts): string {
	const { id } = facts;
	const { method, path, deprecation } = operations[id];
	const { summary, description } = operationObject(id);
	return [
		`# ${summary}`,
		`\`${method} ${path}\` · operationId \`${id}\``,
		...(deprecation ? [deprecationNotice(deprecation)] : []),
		description.trim(),
		factList(facts),
		...parameters(facts),
		...body(facts),
		...responses(facts),
		'## Samples',
		...samplesOf(id).map(({ label, fence, source }) => `### ${label}\n\n\`\`\`${fence}\n${source}\n\`\`\``),
		'',
	].join('\n\n');
}

function factList({ id, history }: OperationFacts): string {
	const { method, servers, envelope } = operations[id];
	const facts = operationObject(id) as object as Json;
	const names = credentialsOf(facts).map((name) => (name === '' ? 'none' : `\`${name}\``));
	const headers = acceptedCredentials(id).credentials.map((credential) => `\`${headerLine(credential)}\``);
	return [
		`- URL: \`${method} ${productionUrl(id)}\``,
		`- Production: \`${servers.production}\``,
		...serversOf(id)
			.flatMap(variableNotes)
			.map((note) => `- ${note}`),
		`- Credential: ${names.join(' or ')}`,
		`- Header: ${[...new Set(headers)].join(' or ')}`,
		`- Permission: ${permissionText(facts)}`,
		`- Response envelope: \`${envelope}\``,
		`- Evidence: ${evidenceText(id)}`,
		`- Since: ${history}`,
	].join('\n');
}

function parameters({ id, notes }: OperationFacts): string[] {
	const { parameters: list = [] } = operationObject(id);
	if (list.length === 0) return [];
	const rows = list.map(({ name, in: where, required, description, schema, example }) => [
		code(name),
		where,
		...shapeCells(shapeOf(schema)),
		required ? 'yes' : 'no',
		[description, notes.get(`${where} ${name}`)].filter(Boolean).join(' '),
		code(example),
	]);
	return ['## Parameters', table(['name', 'in', 'type', 'limits', 'required', 'description', 'example'], rows)];
}

function body({ id, notes }: OperationFacts): string[] {
	const { requestBody } = operationObject(id);
	if (!requestBody) return [];
	const [type, media] = onlyMedia(requestBody.content);
	return ['## Body', `\`${type}\``, ...fields(media.schema, 'body', notes), ...examples(media.examples)];
}

/** The fields of a body, nested ones by their path: `channel_permissions.share_links`, `options[].title`. */
function fields(schema: unknown, key: string, notes: FieldNotes): string[] {
	const tables = fieldTables(schema, key, notes);
	return tables.flatMap((found, at) => {
		const title = tables.length > 1 ? [`${at === 0 ? 'Usually' : 'Or'}: ${found.description}`] : [];
		return [...title, fieldTable(found)];
	});
}

function fieldTable({ rows, type, limits }: FieldTable): string {
	if (rows.length === 0) return [type, ...limits].join(', ');
	const cells = rows.map((row) => [code(row.path), ...shapeCells(row), row.required ? 'yes' : 'no', row.description]);
	return table(['field', 'type', 'limits', 'required', 'description'], cells);
}

function shapeCells({ type, limits }: Shape): string[] {
	return [type, limits.join('; ')];
}

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]): string =>
		`| ${cells
			.map((cell) =>
				cell
					.trim()
					.replaceAll('|', '\\|')
					.replace(/\s*\n\s*/g, ' '),
			)
			.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function responses({ id, notes }: OperationFacts): string[] {
	const parts = responsesOf(id).map(({ status, description, unstatedCodes, advice, schema, sameFieldsAs, examples: named }) =>
		[
			`### ${status}`,
			description,
			...(unstatedCodes.length > 0 ? [`Code: ${unstatedCodes.join(' or ')}`] : []),
			...(advice ? [`What to do: ${advice}.`] : []),
			...(sameFieldsAs ? [`The fields are those of ${sameFieldsAs}.`] : fields(schema, status, notes)),
			...examples(named),
		].join('\n\n'),
	);
	return ['## Responses', ...parts, ...headers(id)];
}

function headers(id: OperationId): string[] {
	const rows = responseHeaders(id).map(({ name, statuses, description, schema }) => [
		code(name),
		...shapeCells(shapeOf(schema)),
		statuses.join(', '),
		description,
	]);
	return rows.length > 0 ? ['## Response headers', table(['name', 'type', 'limits', 'statuses', 'description'], rows)] : [];
}

/** Each named example of a body. */
function examples(named: Record<string, unknown>): string[] {
	return Object.values(named).flatMap((node) => {
		const { summary, value } = follow(node) as { summary?: string; value: unknown };
		return [summary ? `Example: ${summary}` : 'Example:', `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``];
	});
}
