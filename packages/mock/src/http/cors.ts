import type { IncomingHttpHeaders } from 'node:http';

type Headers = Record<string, string>;

/** Whether a browser asks for permission to send a request. */
export function isPreflight(method: string | undefined, headers: IncomingHttpHeaders): boolean {
	return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

const ANY_ORIGIN: Headers = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

/**
 * The CORS headers of a response, as in Prism. A page that sends cookies accepts no `*`: it needs its own origin, and the name of each
 * header that it may read.
 *
 * @param names - Returns the names of the response's headers.
 */
export function corsHeaders({ origin }: IncomingHttpHeaders, names: () => string[]): Headers {
	if (origin === undefined) return ANY_ORIGIN;
	return {
		'access-control-allow-origin': origin,
		'access-control-allow-credentials': 'true',
		'access-control-expose-headers': names().join(', '),
		vary: 'origin',
	};
}

/** The CORS headers of the answer to a preflight: it allows what was asked for. */
export function preflightHeaders(headers: IncomingHttpHeaders): Headers {
	const { 'access-control-request-method': method = '', 'access-control-request-headers': names = '' } = headers;
	return {
		'access-control-allow-origin': headers.origin ?? '*',
		'access-control-allow-credentials': 'true',
		'access-control-allow-headers': String(names),
		'access-control-allow-methods': method,
		'access-control-max-age': '600',
		vary: 'origin, access-control-request-headers, access-control-request-method',
	};
}

/** Adds CORS headers, unless the response has its own policy. */
export function withCors(headers: Headers, added: Headers): Headers {
	const own = headers['access-control-allow-origin'] === PLACEHOLDER ? withoutPlaceholders(headers) : headers;
	if (own['access-control-allow-origin'] !== undefined) return own;
	const all = { ...added, ...own };
	if (own.vary !== undefined && added.vary !== undefined) all.vary = `${own.vary}, ${added.vary}`;
	return all;
}

/** Prism's value of a header that the document declares without an example. */
const PLACEHOLDER = 'string';

function withoutPlaceholders(headers: Headers): Headers {
	const kept = Object.entries(headers).filter(([name, value]) => !name.startsWith('access-control-') || value !== PLACEHOLDER);
	return Object.fromEntries(kept);
}
