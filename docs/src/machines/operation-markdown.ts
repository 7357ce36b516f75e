import { firstExample, type OperationId, onlyMedia, operationObject, operations } from '@returning-ai/codegen/example-request';
import { samplesOf } from '../samples/samples.ts';

/** All there is to know of one operation, as Markdown, for tools that read. */
export function operationMarkdown(id: OperationId): string {
	const { method, path, servers, credential, permission, evidence, envelope } = operations[id];
	const { summary, description } = operationObject(id);
	return [
		`# ${summary}`,
		`\`${method} ${path}\` · operationId \`${id}\``,
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
	const rows = list.map(
		({ name, in: where, required, description, example }) =>
			`| \`${name}\` | ${where} | ${required ? 'yes' : 'no'} | ${description.trim().replaceAll('\n', ' ')} | \`${example}\` |`,
	);
	return [
		'## Parameters',
		['| name | in | required | what it is | example |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
	];
}

function body(id: OperationId): string[] {
	const { requestBody } = operationObject(id);
	if (!requestBody) return [];
	const [type, media] = onlyMedia(requestBody.content);
	return ['## Body', `\`${type}\`, by example:`, json(firstExample(media))];
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
