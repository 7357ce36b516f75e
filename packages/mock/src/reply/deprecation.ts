import type { Operation } from '../contract/operation.ts';

/** The headers that tell of an operation's end, by the `x-deprecation` of our contract: RFC 9745 and RFC 8594. */
export function deprecationHeaders({ extensions }: Operation): Record<string, string> {
	const { since, sunset } = (extensions?.['x-deprecation'] ?? {}) as { since?: string; sunset?: string };
	return {
		...(since ? { deprecation: `@${Date.parse(since) / 1000}` } : {}),
		...(sunset ? { sunset: new Date(sunset).toUTCString() } : {}),
	};
}
