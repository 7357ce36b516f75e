/** A request as received, from either transport: HTTP, or `fetch` in this process. */
export interface Incoming {
	method: string;
	/** The host of the URL, with its port. Absent if the URL has none: then the header `host` has it. */
	host?: string;
	/** The path as sent, not decoded. */
	path: string;
	/** The query string, without the question mark. */
	search: string;
	/** By lower-case name. */
	headers: Record<string, string>;
	/** The decompressed body; empty if there is none. */
	body: Uint8Array | string;
}

/** The largest body, before and after decompression: 10 MiB, as in Prism. */
export const MAX_BODY_BYTES: number = 10 * 1024 * 1024;

/** Splits a request target into path and query. Does not use `URL`, which parses `//name` as a host. */
export function splitTarget(target: string): Pick<Incoming, 'host' | 'path' | 'search'> {
	if (!target.startsWith('/')) {
		const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(target) ?? [];
		return { ...(host ? { host } : {}), ...splitTarget(rest.startsWith('/') ? rest : `/${rest}`) };
	}
	const hash = target.indexOf('#');
	const text = hash === -1 ? target : target.slice(0, hash);
	const mark = text.indexOf('?');
	return mark === -1 ? { path: text, search: '' } : { path: text.slice(0, mark), search: text.slice(mark + 1) };
}

/** Parses a query. A repeated parameter becomes an array. */
export function readQuery(search: string): Record<string, string | string[]> {
	const query: Record<string, string | string[]> = Object.create(null);
	if (search === '') return query;
	for (const [name, value] of new URLSearchParams(search)) {
		const known = query[name];
		query[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
	}
	return query;
}

export function readCookies(header: string | undefined): Record<string, string> {
	const cookies: Record<string, string> = Object.create(null);
	for (const pair of header?.split(';') ?? []) {
		const [name = '', ...rest] = pair.split('=');
		if (rest.length > 0) cookies[name.trim()] = rest.join('=').trim();
	}
	return cookies;
}

/** Decodes a body. Invalid UTF-8 becomes �. */
export function textOf(body: Uint8Array | string): string {
	return typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
}
