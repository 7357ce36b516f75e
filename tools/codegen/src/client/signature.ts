import {
	follow,
	type OperationId,
	type OperationObject,
	onlyMedia,
	operations,
	type Parameter,
	refName,
	type Schema,
	successSchema,
} from '../contract.ts';
import { parameterDocs } from './docs.ts';
import { paramsName } from './names.ts';

/** The field of each envelope that contains the payload. Other bodies are the payload. */
export const PAYLOAD: Readonly<Record<string, string>> = { system: 'body', status: 'data', community: 'data' };

/** The TypeScript signature of a method. */
export interface Signature {
	/** The type of the first argument, if there is one. */
	params: string | undefined;
	/** Whether that argument is optional. */
	optional: boolean;
	/** The declaration of that type, if the types package does not have it. */
	paramsInterface: string;
	options: 'CallOptions' | 'IdempotentCallOptions';
	returns: string;
	/** The type of the result. */
	data: string;
	/** The type of an item, if the response is a page. */
	pageItem: string | undefined;
	/** The body field that contains a file. */
	file: string | undefined;
	imports: string[];
}

/** The parameters of a method. The idempotency key is among its options. */
export function methodParameters(operation: OperationObject): Parameter[] {
	return (operation.parameters ?? []).filter((parameter) => parameter.name !== 'Idempotency-Key');
}

export function signature(id: OperationId, operation: OperationObject): Signature {
	const parameters = methodParameters(operation);
	const body = operation.requestBody && onlyMedia(operation.requestBody.content);
	const bodyType = body && refName(body[1].schema);
	if (body && !bodyType) throw new Error(`${id}: the request body must refer to a named schema.`);
	refuseCollisions(id, parameters, body?.[1].schema);
	const file = body?.[0] === 'multipart/form-data' ? fileField(id, body[1].schema) : undefined;
	const data = dataType(id, operation);
	const item = isPaged(operation) && data.type.endsWith('[]') ? data.type.slice(0, -2) : undefined;
	const errorType = errorBody(id, operation);
	const errors = `${errorType}, '${id}'`;
	const own = parameters.length > 0 || file !== undefined;
	return {
		params: own ? paramsName(id) : bodyType,
		optional: !body && parameters.every((parameter) => !parameter.required),
		paramsInterface: own ? paramsInterface(id, parameters, bodyType, file) : '',
		options: operations[id].idempotencyKey ? 'IdempotentCallOptions' : 'CallOptions',
		returns: item ? `PagedCall<${item}, ${errors}>` : `ApiCall<${data.type}, ${errors}>`,
		data: data.type,
		pageItem: item,
		file,
		imports: [...data.imports, errorType, ...(bodyType ? [bodyType] : [])],
	};
}

function paramsInterface(
	id: OperationId,
	parameters: Parameter[],
	bodyType: string | undefined,
	file: string | undefined,
): string {
	const fields = parameters.map(
		(parameter) =>
			`${parameterDocs(parameter)}\n\t${parameter.name}${parameter.required ? '' : '?'}: ${primitive(follow(parameter.schema))};`,
	);
	if (file) fields.push(`\t/** The file to upload. */\n\t${file}: Upload;`);
	const base = file ? ` extends Omit<${bodyType}, '${file}'>` : bodyType ? ` extends ${bodyType}` : '';
	return `/** The parameters of \`${id}\`. */\nexport interface ${paramsName(id)}${base} {\n${fields.join('\n')}\n}`;
}

function primitive(schema: Schema & { enum?: unknown[] }): string {
	if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
	if (schema.type === 'integer' || schema.type === 'number') return 'number';
	if (schema.type === 'boolean' || schema.type === 'string') return schema.type;
	throw new Error(`The generator does not support a parameter of type ${schema.type}.`);
}

function fileField(id: OperationId, schema: Schema): string {
	const [file] = Object.entries(follow(schema).properties ?? {}).find(([, field]) => follow(field).format === 'binary') ?? [];
	if (!file) throw new Error(`${id}: a multipart body needs a field of format binary.`);
	return file;
}

/** Parameters and body share one argument, so their names must differ. */
function refuseCollisions(id: OperationId, parameters: Parameter[], bodySchema: Schema | undefined): void {
	const fields = Object.keys((bodySchema && follow(bodySchema).properties) ?? {});
	const twice = parameters.find((parameter) => fields.includes(parameter.name));
	if (twice) throw new Error(`${id}: "${twice.name}" is a parameter and a field of the body; the method cannot take both.`);
}

function isPaged(operation: OperationObject): boolean {
	const names = (operation.parameters ?? []).filter(({ in: place }) => place === 'query').map(({ name }) => name);
	return names.includes('page') && names.includes('limit');
}

/** The type of all error responses of an operation. */
function errorBody(id: OperationId, operation: OperationObject): string {
	const names = Object.entries(operation.responses)
		.filter(([status]) => Number(status) >= 400)
		.map(([, response]) => refName(onlyMedia(response.content)[1].schema));
	const [name] = names;
	if (!name || names.some((other) => other !== name)) {
		throw new Error(`${id}: expected one named schema for all error replies, found ${[...new Set(names)].join(', ')}.`);
	}
	return name;
}

/** The client's constant for the envelope of an operation. */
export function envelopeName(id: OperationId, operation: OperationObject): string {
	const { envelope } = operations[id];
	const hasData = envelope !== 'status' || 'data' in (follow(successReply(id, operation)).properties ?? {});
	return `${hasData ? envelope : 'message'}Envelope`;
}

/** The schema of the successful response, with its envelope. */
function successReply(id: OperationId, operation: OperationObject): Schema {
	const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
	const response = success && operation.responses[success];
	if (!response) throw new Error(`${id} declares no success.`);
	return successSchema(onlyMedia(response.content)[1]);
}

/** The type of the result, by its name in the contract. */
function dataType(id: OperationId, operation: OperationObject): { type: string; imports: string[] } {
	const reply = successReply(id, operation);
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
