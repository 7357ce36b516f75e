import { type OperationId, type OperationObject, operations, refName } from '../contract.ts';
import { functionName } from './names.ts';
import { hostOf } from './routes.ts';
import { envelopeName, methodParameters, type Signature } from './signature.ts';

/** The descriptor of an operation: where its parts go. Paths are template literals, so the client replaces nothing at run time. */
export function operationDescriptor(
	id: OperationId,
	operation: OperationObject,
	{ params, file, pageItem }: Signature,
): { code: string; patterns: string[]; usesSegment: boolean } {
	const { method, path, idempotencyKey, credentialOptional, requestType } = operations[id];
	const parameters = methodParameters(operation);
	const namesIn = (place: string): string[] => parameters.filter(({ in: at }) => at === place).map(({ name }) => name);
	const patterns: string[] = [];
	const literal = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
		const schema = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema;
		const pattern = refName(schema);
		if (!pattern)
			throw new Error(`${id}: the path parameter "${name}" must refer to a named schema, which says what an id looks like.`);
		patterns.push(pattern);
		return `\${segment(params, '${name}', ${pattern})}`;
	});
	const outside = parameters.map(({ name }) => name);
	const lines = [
		`id: '${id}'`,
		`method: '${method}'`,
		`host: ${hostOf(id)}Host`,
		`envelope: ${envelopeName(id, operation)}`,
		patterns.length > 0 ? `path: (params) => \`${literal}\`` : `path: () => '${literal}'`,
		namesIn('query').length > 0 && `query: ${picking(namesIn('query'))}`,
		namesIn('header').length > 0 && `headers: ${picking(namesIn('header'))}`,
		requestType && bodyFunction(outside, file),
		idempotencyKey && 'keyed: true',
		credentialOptional && 'open: true',
		pageItem && 'paged: true',
		!params && 'takesNoParams: true',
	].filter(Boolean);
	const code = `const ${functionName(id)}Operation: Operation<${params ?? 'undefined'}> = {\n${lines.map((line) => `\t${line},`).join('\n')}\n};`;
	return { code, patterns, usesSegment: patterns.length > 0 };
}

function picking(names: string[]): string {
	const list = names.join(', ');
	return `({ ${list} }) => ({ ${list} })`;
}

function bodyFunction(outside: string[], file: string | undefined): string {
	if (file) return `body: ({ ${[...outside, file].join(', ')}, ...fields }, limits) => multipart(fields, { ${file} }, limits)`;
	return outside.length > 0 ? `body: ({ ${outside.join(', ')}, ...fields }) => fields` : 'body: (params) => params';
}
