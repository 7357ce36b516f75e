import { host } from '../host-globals.ts';

/** The methods that `fetch` accepts in any case. It sends every other method as it is written. */
const UPPER_CASED = /^(?:delete|get|head|options|post|put)$/i;

const COMMON: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);

/** Options that need no check. `fetch` validates the others, such as `redirect`. */
const UNCHECKED: ReadonlySet<string> = new Set(['method', 'headers', 'body', 'signal']);

/** Headers that Node's `fetch` refuses to send. */
const REFUSED = ['transfer-encoding', 'keep-alive', 'upgrade', 'expect'];

export function methodOf(given: string): string {
	return COMMON.has(given) || !UPPER_CASED.test(given) ? given : given.toUpperCase();
}

/**
 * Throws the error of `fetch` for arguments that it rejects. Only suspicious arguments are passed to the real `Request`, which takes
 * longer than an answer of the mock.
 */
export function rejectLikeFetch(url: URL, method: string, headers: Record<string, string>, init: RequestInit): void {
	const { body, signal: _, ...options } = init;
	const hasBody = body !== undefined && body !== null;
	const isPlain =
		COMMON.has(method) &&
		url.username === '' &&
		url.password === '' &&
		!(hasBody && (method === 'GET' || method === 'HEAD' || isStream(body))) &&
		arePairs(init.headers) &&
		Object.keys(init).every((name) => UNCHECKED.has(name));
	if (!isPlain || !areValid(headers)) {
		const sent = hasBody ? { body: isStream(body) ? new host.ReadableStream() : '-' } : {};
		// A foreign `Headers` has only valid names and values.
		const given = isOwn(init.headers) ? init.headers : headers;
		new host.Request(url.href, { ...options, ...sent, method, headers: given as Record<string, string> });
	}
	if (!/^https?:$/.test(url.protocol)) throw failed('unknown scheme');
	const refused = REFUSED.find((name) => headers[name] !== undefined);
	if (refused) throw failed(`invalid ${refused} header`);
}

/** The error of `fetch` for a request that it cannot send. */
function failed(reason: string): TypeError {
	return new TypeError('fetch failed', { cause: new Error(reason) });
}

function isStream(body: unknown): boolean {
	return (
		typeof body === 'object' &&
		body !== null &&
		('getReader' in body || (Symbol.asyncIterator in body && !('arrayBuffer' in body)))
	);
}

/** Whether it is no `Headers` of another realm, which the real `Request` would not recognize. */
function isOwn(headers: RequestInit['headers'] | null): boolean {
	return headers === null || Array.isArray(headers) || (typeof headers === 'object' && !(Symbol.iterator in headers));
}

function arePairs(headers: RequestInit['headers'] | null): boolean {
	return headers !== null && !(Array.isArray(headers) && headers.some(({ length }) => length !== 2));
}

function areValid(headers: Record<string, string>): boolean {
	for (const name in headers) {
		if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(headers[name] ?? '')) return false;
	}
	return true;
}
