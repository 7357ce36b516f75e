import type { StoredReply } from '../contract/contract.ts';
import type { Parameter } from '../contract/operation.ts';

/** A response has a header that HTTP cannot send. */
export class HeaderError extends Error {}

/** Headers that describe the message itself. The declared value would not fit the body that is sent. */
const FRAMING: ReadonlySet<string> = new Set([
	'connection',
	'content-encoding',
	'content-length',
	'keep-alive',
	'trailer',
	'transfer-encoding',
	'upgrade',
]);

/** The headers of a response as they are sent, from the values that Prism chose. */
export function headersOf(declared: Parameter[] = [], values: Record<string, unknown>): Pick<StoredReply, 'headers' | 'cookies'> {
	const headers: Record<string, string> = {};
	let cookies: string[] | undefined;
	for (const [name, chosen] of Object.entries(values)) {
		const key = name.toLowerCase();
		if (FRAMING.has(key)) continue;
		const parameter = declared.find((each) => each.name === name);
		const value = chosen ?? declaredValue(parameter);
		if (value === null || value === undefined) continue;
		if (key === 'set-cookie' && Array.isArray(value)) cookies = value.map(String);
		headers[key] = serialized(value, parameter);
	}
	return cookies ? { headers, cookies } : { headers };
}

/** The document's value of a header for which Prism has none: only a header with the schema of a string or a number has one. */
function declaredValue({ examples = [], schema = {} }: Partial<Parameter> = {}): unknown {
	const [example] = examples;
	if (example) return example.value;
	const listed = [schema.examples, schema.enum].find((list) => Array.isArray(list) && list.length > 0) as unknown[] | undefined;
	return schema.example ?? schema.const ?? schema.default ?? listed?.[0] ?? (schema.type === 'boolean' ? true : undefined);
}

/** Serializes by the style `simple`, the only one of headers, or as JSON if `content` says so. */
function serialized(value: unknown, { content, explode = false }: Partial<Parameter> = {}): string {
	if (typeof value !== 'object' || value === null) return String(value);
	if (content) return JSON.stringify(value);
	if (Array.isArray(value)) return value.join(',');
	return Object.entries(value)
		.map(([name, part]) => `${name}${explode ? '=' : ','}${part}`)
		.join(',');
}

/** @throws HeaderError if HTTP cannot send a header of the response. */
export function checkHeaders({ headers, cookies = [] }: StoredReply, operationId: string): void {
	const problem = headerProblem(headers) ?? headerProblem(cookies, 'set-cookie');
	if (problem !== undefined) throw new HeaderError(`The response of ${operationId} cannot be sent: ${problem}`);
}

const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;
const NOT_LATIN_1 = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * Why HTTP cannot send these headers, or `undefined`. The message contains no value, because it can be a secret.
 *
 * @param name - the name of all of them, if their keys are not their names
 */
export function headerProblem(headers: Readonly<Record<string, string>> | readonly string[], name?: string): string | undefined {
	for (const key in headers) {
		const value = (headers as Readonly<Record<string, string>>)[key] ?? '';
		if (NOT_LATIN_1.test(value)) return invalidValue(name ?? key, value);
		if (name === undefined && !NAME.test(key)) {
			return `header ${JSON.stringify(key)} is not a valid name; expected letters, digits and hyphens.`;
		}
	}
	return undefined;
}

function invalidValue(name: string, value: string): string {
	const [invalid = ''] = /[^\t\x20-\x7e\x80-\xff]/u.exec(value) ?? [];
	const code = `U+${invalid.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
	return `header ${JSON.stringify(name)} contains ${code}; expected printable characters of Latin-1. Encode others, for instance as ${encoded(invalid)}.`;
}

function encoded(character: string): string {
	try {
		return encodeURIComponent(character);
	} catch {
		// Half of a surrogate pair.
		return '%EF%BF%BD';
	}
}

/** A planned response without headers that the transport sets. */
export function withoutFraming(reply: StoredReply): StoredReply {
	const { 'content-length': _, 'transfer-encoding': __, ...headers } = reply.headers;
	return { ...reply, headers };
}
