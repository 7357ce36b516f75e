import type { SampleRequest } from './request.ts';

interface HeaderValues {
	/** A literal of the language. */
	text: (value: string) => string;
	/** The expression that reads the credential from an environment variable, after the prefix. */
	credential: (prefix: string, variable: string) => string;
	/** The headers that the language's HTTP library writes by itself. */
	without?: readonly string[];
}

/** The headers of a request: each name, with its value as an expression of the language. */
export function headersIn(request: SampleRequest, { text, credential, without = [] }: HeaderValues): [string, string][] {
	const { header, prefix, variable } = request.credential;
	return request.headers
		.filter(([name]) => !without.includes(name))
		.map(([name, value]) => [name, name === header ? credential(prefix, variable) : text(value)]);
}
