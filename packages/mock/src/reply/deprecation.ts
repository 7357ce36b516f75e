import type { Operation } from '../contract/operation.ts';

/** The deprecation headers (RFC 9745, RFC 8594) for an operation's `x-deprecation`. */
export function deprecationHeaders({ extensions }: Operation): Record<string, string> {
	const { since, sunset } = (extensions?.['x-deprecation'] ?? {}) as { since?: string; sunset?: string };
	return {
		...(since ? { deprecation: `@${Date.parse(since) / 1000}` } : {}),
		...(sunset ? { sunset: new Date(sunset).toUTCString() } : {}),
	};
}
