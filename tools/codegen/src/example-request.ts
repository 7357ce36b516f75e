/** Requests from the contract's examples, for the tests of other packages. */
import {
	document,
	firstExample,
	follow,
	type OperationId,
	onlyMedia,
	operationIds,
	operationObject,
	operations,
} from './contract.ts';

export { document, firstExample, follow, type OperationId, onlyMedia, operationIds, operationObject, operations };

export interface ExampleRequest {
	method: string;
	/** Path and query. */
	target: string;
	headers: Record<string, string>;
	body: string | FormData | undefined;
}

/** The demo community's credentials. */
const CREDENTIALS = {
	SystemKey: 'rai_test_system_key',
	SecureAuthKey: 'rai_test_secure_auth_key',
	CommunityKey: 'rai_test_community_key',
	UserToken: 'rai_test_user_token',
} as const;

/** A valid request for an operation, with every parameter that has an example. */
export function exampleRequest(id: OperationId): ExampleRequest {
	const { method, path, credential, credentialHeader } = operations[id];
	const { parameters = [], requestBody } = operationObject(id);
	const query = new URLSearchParams();
	const { name, prefix } = credentialHeader;
	const headers: Record<string, string> = { [name.toLowerCase()]: `${prefix}${CREDENTIALS[credential]}` };
	let filled = path;
	for (const parameter of parameters) {
		const text = String(parameter.example);
		if (parameter.in === 'path') filled = filled.replace(`{${parameter.name}}`, encodeURIComponent(text));
		if (parameter.in === 'query') query.set(parameter.name, text);
		if (parameter.in === 'header') headers[parameter.name.toLowerCase()] = text;
	}
	const target = query.size > 0 ? `${filled}?${query}` : filled;
	if (!requestBody) return { method, target, headers, body: undefined };
	const [type, media] = onlyMedia(requestBody.content);
	const example = firstExample(media) as Record<string, string>;
	if (type === 'multipart/form-data') return { method, target, headers, body: toForm(example) };
	return { method, target, headers: { ...headers, 'content-type': type }, body: JSON.stringify(example) };
}

/** The arguments of the client's method for the same request: parameters and body in one object, a file as a Blob. */
export function exampleParams(id: OperationId): Record<string, unknown> {
	const { parameters = [], requestBody } = operationObject(id);
	const params: Record<string, unknown> = {};
	for (const { name, example } of parameters) if (name !== 'Idempotency-Key') params[name] = example;
	if (!requestBody) return params;
	const [type, media] = onlyMedia(requestBody.content);
	Object.assign(params, firstExample(media));
	if (type === 'multipart/form-data') params.data = new Blob([String(params.data)], { type: 'text/csv' });
	return params;
}

/** The first example of a response. */
export function exampleReply(id: OperationId, status: number): unknown {
	const response = operationObject(id).responses[status];
	return response && firstExample(onlyMedia(response.content)[1]);
}

/** The status of the successful response. */
export function successStatus(id: OperationId): number {
	const status = operations[id].statuses.find((candidate) => candidate < 300);
	if (status === undefined) throw new Error(`${id} declares no success.`);
	return status;
}

function toForm(fields: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		if (name === 'data') form.append(name, new Blob([value], { type: 'text/csv' }), 'data.csv');
		else form.append(name, value);
	}
	return form;
}
