import { STATUS_CODES } from 'node:http';

/** Headers of a response whose values are credentials. */
const SECRET = /cookie|authori[sz]ation|api-?key|token|secret/i;

/** The status and the headers of a response as text, with an empty line after them. */
export function responseHead(status: number, headers: unknown): string {
	const lines = [...entriesOf(headers)].map(([name, value]) => `${name}: ${SECRET.test(name) ? '[hidden]' : value}\n`);
	return `HTTP ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd().concat('\n', ...lines, '\n');
}

/** The headers of fetch; none of another transport. */
function entriesOf(headers: unknown): Iterable<[string, string]> {
	return headers instanceof Headers ? headers : [];
}
