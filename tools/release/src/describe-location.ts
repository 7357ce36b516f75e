import { unescapeToken } from '@returning-ai/codegen/json-pointer';
/** Describes a location in a contract for a reader, such as "the body, `name`" for a JSON pointer. */
export function describeLocation(pointer: string): string {
	const [, ...parts] = pointer.split('/').map(unescapeToken);
	const [root = '', first = '', second = '', ...rest] = parts;
	if (root === 'components') return [`\`${second}\``, ...fieldsOf(rest)].join(', ');
	const inOperation = root === 'paths' && /^(?:get|post|put|patch|delete)$/.test(second);
	return fieldsOf(inOperation ? rest : root === 'paths' ? [second, ...rest] : [root, first, second, ...rest]).join(', ');
}

const SECTIONS: Record<string, string> = {
	requestBody: 'the body',
	parameters: 'the parameters',
	responses: 'the replies',
	headers: 'a header',
};
const SILENT = new Set(['content', 'application/json', 'multipart/form-data', 'schema', 'properties', 'items', '']);

function fieldsOf(parts: readonly string[]): string[] {
	return parts.filter((part) => !SILENT.has(part)).map((part) => SECTIONS[part] ?? (/^\d{3}$/.test(part) ? part : `\`${part}\``));
}

/** Names one operation and counts the others, because a shared schema may affect many. */
export function describeOperations(operations: readonly string[]): string {
	const [first, ...others] = operations;
	if (!first) return 'Everywhere';
	return others.length > 0 ? `\`${first}\` and ${others.length} more` : `\`${first}\``;
}
