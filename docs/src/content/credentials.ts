import { document, type OperationId, operationObject } from '@returning-ai/codegen/example-request';
import { credentialsOf } from './facts.ts';

type Json = Record<string, unknown>;

/** A credential that an operation accepts. */
export interface Credential {
	scheme: string;
	/** The name of the request header. */
	header: string;
	/** What precedes the credential in the header's value: `Bearer `. */
	prefix: string;
	description: string;
}

/** The credentials of an operation, of which a request has one, and whether a request may have none. */
export function acceptedCredentials(id: OperationId): { credentials: Credential[]; isOptional: boolean } {
	const names = credentialsOf(operationObject(id) as object as Json);
	return { credentials: names.filter(Boolean).map(credential), isOptional: names.includes('') };
}

function credential(scheme: string): Credential {
	const { securitySchemes } = document.components as { securitySchemes: Record<string, Json> };
	const { type, name, description } = securitySchemes[scheme] ?? {};
	const isKey = type === 'apiKey';
	return {
		scheme,
		header: isKey ? String(name) : 'Authorization',
		prefix: isKey ? '' : 'Bearer ',
		description: String(description),
	};
}
