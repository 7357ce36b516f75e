/** Parses JSON. Returns the syntax error instead of throwing it. */
export function parseJson(text: string): { value: unknown } | Error {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		return error as Error;
	}
}
