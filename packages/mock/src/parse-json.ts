/** What a text says as JSON, or why it says nothing. */
export function parseJson(text: string): { value: unknown } | Error {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		return error as Error;
	}
}
