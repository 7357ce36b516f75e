import {
	follow,
	type OperationId,
	type OperationObject,
	onlyMedia,
	operationObject,
	operations,
	type Parameter,
	refName,
	type Schema,
} from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { methodDocs, parameterDocs } from './docs.ts';
import { className, paramsName } from './names.ts';

/** Where each envelope keeps its payload; the others are the payload themselves. */
const PAYLOAD: Readonly<Record<string, string>> = { system: 'body', status: 'data', community: 'data' };

interface Method {
	code: string;
	params: string;
	imports: string[];
}

/** One file: the class of a resource, with a method per operation and the types of the methods' arguments. */
export function resourceClass(ids: OperationId[]): string {
	const [first] = ids;
	if (!first) throw new Error('A resource without an operation.');
	const methods = ids.map(method);
	const imports = [...new Set(methods.flatMap(({ imports }) => imports))].sort();
	return `${HEADER}
import type { ${imports.join(', ')} } from '@returning-ai/types';
import type { ApiCall, Call, ${[...new Set(ids.map(optionsType))].sort().join(', ')} } from '../../call.ts';

${methods
	.map(({ params }) => params)
	.filter(Boolean)
	.join('\n\n')}

/** \`client.${first.split('.').slice(0, 2).join('.')}\` */
export class ${className(first)} {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

${methods.map(({ code }) => code).join('\n\n')}
}
`.replace(/\n{3,}/g, '\n\n');
}

function method(id: OperationId): Method {
	const operation = operationObject(id);
	const parameters = (operation.parameters ?? []).filter((parameter) => parameter.name !== 'Idempotency-Key');
	const body = operation.requestBody && onlyMedia(operation.requestBody.content);
	const bodyType = body && refName(body[1].schema);
	if (body && !bodyType) throw new Error(`${id}: the request body must refer to a named schema.`);
	refuseCollisions(id, parameters, body?.[1].schema);
	const data = dataType(id, operation);
	const paramsType = parameters.length > 0 ? paramsName(id) : bodyType;
	const optional = !body && parameters.every((parameter) => !parameter.required) ? '?' : '';
	const options = `options?: ${optionsType(id)}`;
	const signature = paramsType ? `params${optional}: ${paramsType}, ${options}` : options;
	const code = `${methodDocs(id, operation)}
	${operations[id].verb}(${signature}): ApiCall<${data.type}> {
		return this.#call(${descriptor(id, parameters, body?.[0])}, ${paramsType ? 'params' : 'undefined'}, options);
	}`;
	const params = parameters.length > 0 ? paramsInterface(id, parameters, bodyType) : '';
	return { code, params, imports: [...data.imports, ...(bodyType ? [bodyType] : [])] };
}

function optionsType(id: OperationId): string {
	return operations[id].idempotencyKey ? 'IdempotentCallOptions' : 'CallOptions';
}

function descriptor(id: OperationId, parameters: Parameter[], bodyMedia: string | undefined): string {
	const { method, path, envelope } = operations[id];
	const names = (place: Parameter['in']): string =>
		JSON.stringify(parameters.filter((parameter) => parameter.in === place).map(({ name }) => name));
	const body = bodyMedia ? `, body: '${bodyMedia === 'multipart/form-data' ? 'multipart' : 'json'}'` : '';
	return `{ id: '${id}', method: '${method}', path: '${path}', envelope: '${envelope}', inPath: ${names('path')}, inQuery: ${names('query')}, inHeader: ${names('header')}${body} }`;
}

function paramsInterface(id: OperationId, parameters: Parameter[], bodyType: string | undefined): string {
	const fields = parameters.map(
		(parameter) =>
			`${parameterDocs(parameter)}\n\t${parameter.name}${parameter.required ? '' : '?'}: ${primitive(follow(parameter.schema))};`,
	);
	return `/** What \`${id}\` takes. */\nexport interface ${paramsName(id)}${bodyType ? ` extends ${bodyType}` : ''} {\n${fields.join('\n')}\n}`;
}

function primitive(schema: Schema & { enum?: unknown[] }): string {
	if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
	if (schema.type === 'integer' || schema.type === 'number') return 'number';
	if (schema.type === 'boolean' || schema.type === 'string') return schema.type;
	throw new Error(`A parameter of type ${schema.type} is not known to this generator.`);
}

/** Parameters and body share one argument, so no name may stand in both. */
function refuseCollisions(id: OperationId, parameters: Parameter[], bodySchema: Schema | undefined): void {
	const fields = Object.keys((bodySchema && follow(bodySchema).properties) ?? {});
	const twice = parameters.find((parameter) => fields.includes(parameter.name));
	if (twice) throw new Error(`${id}: "${twice.name}" is a parameter and a field of the body; the method cannot take both.`);
}

/** The type of what the call resolves to, by the name that the contract gives it. */
function dataType(id: OperationId, operation: OperationObject): { type: string; imports: string[] } {
	const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
	const response = success && operation.responses[success];
	if (!response) throw new Error(`${id} declares no success.`);
	const reply = onlyMedia(response.content)[1].schema;
	const replyName = refName(reply);
	if (!replyName) throw new Error(`${id}: the reply must refer to a named schema.`);
	const key = PAYLOAD[operations[id].envelope];
	const payload = key ? follow(reply).properties?.[key] : undefined;
	if (!key || !payload) return { type: replyName, imports: [replyName] };
	const name = refName(payload);
	if (name) return { type: name, imports: [name] };
	const item = payload.type === 'array' ? refName(payload.items) : undefined;
	if (item) return { type: `${item}[]`, imports: [item] };
	return { type: `${replyName}['${key}']`, imports: [replyName] };
}
