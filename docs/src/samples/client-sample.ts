import { inspect } from 'node:util';
import { type OperationId, onlyMedia, operationObject, operations } from '@returning-ai/codegen/example-request';
import { bodyExample, COMMUNITY_HOST, PLACEHOLDERS, sampleParameters } from './request.ts';

/** A complete program that makes the call with our client, with the named example of the body. Default: the first one. */
export function clientSample(id: OperationId, example?: string): string {
	const { option, variable } = PLACEHOLDERS[operations[id].credential];
	const onOwnHost = option === 'secureAuth' ? [`\tbaseUrl: { secureAuth: 'https://${COMMUNITY_HOST}' },`] : [];
	return [
		"import { createClient } from '@returning-ai/client';",
		'',
		'const client = createClient({',
		...onOwnHost,
		`\tcredentials: { ${option}: process.env.${variable} },`,
		'});',
		'',
		`const result = await client.${id}(${literal(clientArguments(id, example))});`,
		'console.log(result);',
	].join('\n');
}

function clientArguments(id: OperationId, example?: string): Record<string, unknown> | undefined {
	const { path, query, header } = sampleParameters(id);
	const { requestBody } = operationObject(id);
	const given: Record<string, unknown> = { ...path, ...query, ...header };
	if (!requestBody) return Object.keys(given).length > 0 ? given : undefined;
	const [type, media] = onlyMedia(requestBody.content);
	Object.assign(given, bodyExample(media, example));
	if (type === 'multipart/form-data') given.data = { path: 'members.csv' };
	return given;
}

function literal(value: unknown): string {
	if (value === undefined) return '';
	const text = inspect(value, { depth: null, compact: 1, breakLength: 80, maxArrayLength: null, maxStringLength: null });
	return text.startsWith('{ ') ? text : text.replace(/^ +/gm, (indent) => '\t'.repeat(indent.length / 2));
}
