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

/** Values by name. A repeated name has an array. */
export type Texts = Readonly<Record<string, string | readonly string[]>>;

type Query = Record<string, string | string[]>;

const NONE: Query = Object.freeze(Object.create(null));

/** Parses a query or a form. The names are decoded, and the values are not: in `a%2Cb,c`, only the second comma is a separator. */
export function readRawQuery(search: string): Query {
	if (search === '') return NONE;
	// No prototype: a parameter can have the name of an object's own method, such as `constructor`.
	const query: Query = Object.create(null);
	for (const pair of search.split('&')) {
		if (pair === '') continue;
		const mark = pair.indexOf('=');
		if (mark === -1) add(query, decodeForm(pair), '');
		else add(query, decodeForm(pair.slice(0, mark)), pair.slice(mark + 1));
	}
	return query;
}

/** Parses a query. A repeated parameter becomes an array. */
export function readQuery(search: string): Query {
	return decodeQuery(readRawQuery(search));
}

/** Decodes the values of a query. */
export function decodeQuery(raw: Texts): Query {
	if (raw === NONE) return NONE;
	const query: Query = Object.create(null);
	for (const name in raw) {
		const value = raw[name] as string | readonly string[];
		query[name] = typeof value === 'string' ? decodeForm(value) : value.map(decodeForm);
	}
	return query;
}

/** Parses a `Cookie` header, without decoding. A repeated cookie becomes an array. */
export function readRawCookies(header: string | undefined): Query {
	const cookies: Query = Object.create(null);
	for (const pair of header?.split(';') ?? []) {
		const mark = pair.indexOf('=');
		if (mark !== -1) add(cookies, pair.slice(0, mark).trim(), pair.slice(mark + 1).trim());
	}
	return cookies;
}

/** Parses a `Cookie` header. Of a repeated cookie, the last counts. */
export function readCookies(header: string | undefined): Record<string, string> {
	const cookies: Record<string, string> = Object.create(null);
	const raw = readRawCookies(header);
	for (const name in raw) cookies[name] = [raw[name] ?? ''].flat().at(-1) ?? '';
	return cookies;
}

/** Appends in place: a copy per value would make a long query quadratic. */
function add(texts: Query, name: string, value: string): void {
	const known = texts[name];
	if (known === undefined) texts[name] = value;
	else if (typeof known === 'string') texts[name] = [known, value];
	else known.push(value);
}

/** Decodes a name or value of a query or a form, where `+` is a space. Invalid UTF-8 becomes �, as in `URLSearchParams`. */
export function decodeForm(text: string): string {
	if (!/[%+]/.test(text)) return text;
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('') ?? '';
	}
}

/** Decodes a path, a header or a cookie. Invalid encoding is returned unchanged. */
export function decodePercent(text: string): string {
	if (!text.includes('%')) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Decodes a body. Invalid UTF-8 becomes �. */
export function textOf(body: Uint8Array | string): string {
	return typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
}
