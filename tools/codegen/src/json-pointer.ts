/** JSON pointers (RFC 6901). */

/** A key as one token of a pointer: `/roles` becomes `~1roles`. */
export function escapeToken(key: string): string {
	return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function unescapeToken(token: string): string {
	return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The value that a local reference such as `#/components/schemas/Role` points to; `undefined` when a part is missing. */
export function resolveReference(reference: string, document: object): unknown {
	const [, ...tokens] = reference.split('/');
	// A reference is a URI, so it may be percent-encoded (section 6).
	const keys = tokens.map((token) => unescapeToken(decodeURIComponent(token)));
	return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}
