import type { Deprecation, Operation } from './operation.d.ts';
import { EFFECT_BY_METHOD } from './rules/vocabulary.ts';

type Json = Record<string, unknown>;
interface Server {
	url: string;
	'x-environment': string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Extracts the metadata of each operation from the bundled document, in the document's order. */
export function describeOperations(document: Json): Record<string, Operation> {
	const operations: Record<string, Operation> = {};
	for (const [path, pathItem] of Object.entries(document.paths as Record<string, Json>)) {
		for (const method of METHODS) {
			const operation = pathItem[method] as Json | undefined;
			if (operation)
				operations[operation.operationId as string] = describe(document, path, method, operation, pathItem.servers as Server[]);
		}
	}
	return operations;
}

function describe(document: Json, path: string, method: string, operation: Json, servers: Server[]): Operation {
	const [family, resource, verb] = (operation.operationId as string).split('.') as [Operation['family'], string, string];
	const security = operation.security as Json[];
	const credential = Object.keys(security[0] ?? {})[0] as Operation['credential'];
	const parameters = ((operation.parameters ?? []) as Json[]).map((parameter) => dereference(document, parameter));
	const content = (operation.requestBody as Json | undefined)?.content as Json | undefined;
	return {
		family,
		resource,
		verb,
		summary: operation.summary as string,
		method: method.toUpperCase() as Operation['method'],
		path,
		servers: Object.fromEntries(servers.map((server) => [server['x-environment'], server.url])),
		effect: (operation['x-effect'] ?? EFFECT_BY_METHOD[method]) as Operation['effect'],
		credential,
		credentialHeader: credentialHeader(document, credential),
		credentialOptional: security.some((option) => Object.keys(option).length === 0),
		permission: operation['x-permission'] as string[],
		envelope: operation['x-envelope'] as Operation['envelope'],
		evidence: operation['x-evidence'] as Operation['evidence'],
		...(operation['x-evidence-page'] ? { evidencePage: operation['x-evidence-page'] as string } : {}),
		...(content ? { requestType: Object.keys(content)[0] as NonNullable<Operation['requestType']> } : {}),
		idempotencyKey: parameters.some((parameter) => parameter.name === 'Idempotency-Key'),
		statuses: Object.keys(operation.responses as Json).map(Number),
		errorCodes: errorCodes(document, operation.responses as Record<string, Json>),
		...(operation['x-deprecation'] ? { deprecation: operation['x-deprecation'] as Deprecation } : {}),
	};
}

function errorCodes(document: Json, responses: Record<string, Json>): Operation['errorCodes'] {
	const listed = Object.entries(responses).map(([status, response]) => [
		status,
		dereference(document, response)['x-error-codes'],
	]);
	return Object.fromEntries(listed.filter(([, codes]) => codes !== undefined));
}

function credentialHeader(document: Json, scheme: string): Operation['credentialHeader'] {
	const { securitySchemes = {} } = document.components as { securitySchemes?: Record<string, { type: string; name?: string }> };
	const { type, name = '' } = securitySchemes[scheme] ?? { type: 'http' };
	return type === 'apiKey' ? { name, prefix: '' } : { name: 'Authorization', prefix: 'Bearer ' };
}

/** Resolves a `$ref` within the bundle. */
export function dereference(document: Json, node: Json): Json {
	if (typeof node.$ref !== 'string') return node;
	const target = node.$ref
		.slice(2)
		.split('/')
		.reduce<unknown>((at, key) => (at as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
	return dereference(document, target as Json);
}
