/** The response headers of a deprecated operation (RFC 9745, RFC 8594). No headers for another operation. */
export function deprecationHeaders({ since, sunset }: { since?: string; sunset?: string } = {}): Record<string, string> {
	return {
		...(since ? { deprecation: `@${Date.parse(since) / 1000}` } : {}),
		...(sunset ? { sunset: new Date(sunset).toUTCString() } : {}),
	};
}
