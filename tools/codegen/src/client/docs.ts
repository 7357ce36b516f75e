import {
	describesError,
	firstExample,
	follow,
	type OperationId,
	type OperationObject,
	onlyMedia,
	operations,
	type Parameter,
} from '../contract.ts';

const ERROR_CLASSES: Readonly<Record<string, string>> = {
	400: 'BadRequestError',
	401: 'UnauthorizedError',
	403: 'ForbiddenError',
	404: 'NotFoundError',
	409: 'ConflictError',
	429: 'TooManyRequestsError',
	500: 'ServerError',
};

/** The error class of a status. */
export function errorClass(status: number): string {
	return ERROR_CLASSES[status] ?? 'ApiError';
}

/** The doc comment of a method: description, permission, evidence, errors and an example call. */
export function methodDocs(id: OperationId, operation: OperationObject): string {
	return comment(
		docs(id, operation, (args) => `await client.${id}(${args});`),
		'\t',
	);
}

/** The same for the standalone function. */
export function functionDocs(id: OperationId, operation: OperationObject): string {
	const { resource, verb } = operations[id];
	return comment(
		docs(id, operation, (args) => `await ${resource}.${verb}(core${args && `, ${args}`});`),
		'',
	);
}

function docs(id: OperationId, operation: OperationObject, call: (args: string) => string): string[] {
	const { permission, evidence, evidencePage, deprecation } = operations[id];
	const needed =
		permission.length > 0 ? `Permission: ${permission.map((name) => `\`${name}\``).join(' or ')}. ` : 'Permission: none needed. ';
	const source = `Evidence: ${evidence}${evidencePage ? ` (${evidencePage})` : ''}.`;
	return [
		`${operation.summary}.`,
		'',
		...operation.description.trimEnd().split('\n'),
		'',
		needed + source,
		'',
		...errorDocs(id, operation),
		...(deprecation
			? [`@deprecated since ${deprecation.since}, ends on ${deprecation.sunset}. Use \`${deprecation.successor}\`.`]
			: []),
		'@example',
		'```ts',
		...call(exampleArguments(operation)).split('\n'),
		'```',
	];
}

/** Errors with a description of their own are listed one by one, the shared ones together. */
function errorDocs(id: OperationId, operation: OperationObject): string[] {
	const statuses = Object.keys(operation.responses).filter((status) => !status.startsWith('2'));
	const own = statuses.filter((status) => describesError(id, status));
	const common = statuses.filter((status) => !own.includes(status));
	return [
		...own.flatMap((status) => throwsDocs(status, operation.responses[status]?.description ?? '')),
		...(common.length > 0 ? [`@throws {${common.map((status) => errorClass(Number(status))).join(' | ')}}`] : []),
	];
}

/** A description of several lines, such as a list of reasons, starts below the tag. */
function throwsDocs(status: string, description: string): string[] {
	const lines = description.split('\n').filter((line) => line !== '');
	const tag = `@throws {${errorClass(Number(status))}}`;
	return lines.length > 1 ? [tag, ...lines] : [`${tag} ${lines[0] ?? ''}`];
}

export function parameterDocs({ description, schema }: Parameter): string {
	const fallback = (follow(schema) as { default?: unknown }).default;
	return comment([`${description}${fallback === undefined ? '' : ` Default: ${JSON.stringify(fallback)}.`}`], '\t');
}

/** The arguments of a call with the contract's first example. */
function exampleArguments(operation: OperationObject): string {
	const values: Record<string, unknown> = {};
	for (const parameter of operation.parameters ?? []) {
		if (parameter.required) values[parameter.name] = parameter.example;
	}
	const body = operation.requestBody && onlyMedia(operation.requestBody.content);
	if (body) Object.assign(values, firstExample(body[1]));
	const isFile = (name: string): boolean => body?.[0] === 'multipart/form-data' && name === 'data';
	const lines = Object.entries(values).map(
		([name, value]) => `  ${name}: ${isFile(name) ? `new Blob([${JSON.stringify(value)}])` : literal(value)},`,
	);
	return lines.length > 0 ? `{\n${lines.join('\n')}\n}` : '';
}

function literal(value: unknown): string {
	return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}

function comment(lines: string[], indent: string): string {
	const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
	const [only] = safe;
	if (safe.length === 1) return `${indent}/** ${only} */`;
	return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}
