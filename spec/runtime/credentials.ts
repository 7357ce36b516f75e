/** The place of a credential in a request, such as the header `Authorization` with the prefix `Bearer `. */
export interface CredentialHeader {
	/** Default: `header`. */
	in?: 'header' | 'query' | 'cookie';
	name: string;
	prefix: string;
}

/** The detail of a 401: where the credential belongs. It has no information that an unauthenticated caller may not have. */
export function expectedCredential(headers: readonly CredentialHeader[]): string {
	return `Expected ${[...new Set(headers.map(describeCredential))].join(' or ')}.`;
}

function describeCredential({ in: place = 'header', name, prefix }: CredentialHeader): string {
	const value = { '': 'key', 'Bearer ': 'token or key' }[prefix] ?? 'credential';
	return `the ${place} "${name}: ${prefix}<${value}>"`;
}

/** The token of an `Authorization` header; `undefined` for another scheme. A scheme is case-insensitive (RFC 9110, section 11.1). */
export function bearerToken(authorization: string): string | undefined {
	return /^bearer +(\S+)$/i.exec(authorization)?.[1];
}
