import {
	firstExample,
	follow,
	type OperationId,
	onlyMedia,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';

export type Parameters = Record<string, string | number | boolean>;

/** The request in each sample of an operation: the contract's example, sent to production. */
export interface SampleRequest {
	id: OperationId;
	method: string;
	/** The origin; for some families with a path prefix. */
	server: string;
	/** The complete URL, with the query. */
	url: string;
	/** The headers, with a placeholder in place of the credential. */
	headers: [name: string, value: string][];
	/** The header of the credential, what it starts with, and the environment variable that the programs read. */
	credential: { header: string; prefix: string; variable: string };
	json?: unknown;
	form?: FormField[];
}

export interface FormField {
	name: string;
	value: string;
	/** The name of the file. `value` is then its content. */
	file?: string;
}

/** Of each credential: its option in our client, a placeholder, and the environment variable that the samples read. */
export const PLACEHOLDERS = {
	SystemKey: { placeholder: 'YOUR_SYSTEM_KEY', option: 'system', variable: 'RETURNING_AI_SYSTEM_KEY' },
	SecureAuthKey: { placeholder: 'YOUR_SECURE_AUTH_KEY', option: 'secureAuth', variable: 'RETURNING_AI_SECURE_AUTH_KEY' },
	CommunityKey: { placeholder: 'YOUR_COMMUNITY_KEY', option: 'integration', variable: 'RETURNING_AI_COMMUNITY_KEY' },
	UserToken: { placeholder: 'YOUR_USER_TOKEN', option: 'application', variable: 'RETURNING_AI_USER_TOKEN' },
} as const;

/** The host of the community in the contract's examples. */
export const COMMUNITY_HOST = 'community.example.com';

/** `example` is the key of a named example of the body. Default: the first one. */
export function sampleRequest(id: OperationId, example?: string): SampleRequest {
	const { method, path, servers, credential, credentialHeader } = operations[id];
	const { requestBody } = operationObject(id);
	const { placeholder, variable } = PLACEHOLDERS[credential];
	const parameters = sampleParameters(id);
	const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters.path[name])));
	const query = new URLSearchParams(Object.entries(parameters.query).map(([name, value]) => [name, String(value)]));
	const headers: SampleRequest['headers'] = [[credentialHeader.name, credentialHeader.prefix + placeholder]];
	for (const [name, value] of Object.entries(parameters.header)) headers.push([name, String(value)]);
	const server = String(servers.production).replace('{cname}', COMMUNITY_HOST);
	const url = `${server}${filled}${query.size > 0 ? `?${query}` : ''}`;
	const sent = { header: credentialHeader.name, prefix: credentialHeader.prefix, variable };
	const request: SampleRequest = { id, method, server, url, headers, credential: sent };
	if (!requestBody) return request;
	const [type, media] = onlyMedia(requestBody.content);
	const body = bodyExample(media, example);
	if (type === 'multipart/form-data') return { ...request, form: Object.entries(body).map(toField) };
	headers.push(['Content-Type', type]);
	return { ...request, json: body };
}

/** A named example of a body, or the first one. */
export function bodyExample(media: ReturnType<typeof onlyMedia>[1], name?: string): Record<string, unknown> {
	const value = name === undefined ? firstExample(media) : follow(media.examples[name])?.value;
	return value as Record<string, unknown>;
}

/** The examples of the parameters, by location. Without the idempotency key: readers who copy it would all send the same key. */
export function sampleParameters(id: OperationId): Record<'path' | 'query' | 'header', Parameters> {
	const found: Record<'path' | 'query' | 'header', Parameters> = { path: {}, query: {}, header: {} };
	for (const { in: where, name, example } of operationObject(id).parameters ?? []) {
		if (name !== 'Idempotency-Key') found[where][name] = example as string;
	}
	return found;
}

function toField([name, value]: [string, unknown]): FormField {
	return name === 'data' ? { name, value: String(value), file: 'members.csv' } : { name, value: String(value) };
}
