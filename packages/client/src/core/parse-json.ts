/** Parses JSON: `null` for an empty text, `undefined` for anything else that is not JSON. */
export function parseJson(text: string): unknown {
	try {
		return text ? JSON.parse(text) : null;
	} catch {
		return undefined;
	}
}
