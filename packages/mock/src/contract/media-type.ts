/** A parsed media type, or a range of them, such as `image/*`. Names are in lower case. */
export interface MediaType {
	type: string;
	subtype: string;
	parameters: Readonly<Record<string, string>>;
}

const TYPE = /^\s*([^\s/;,]+)\/([^\s/;,]+)\s*(?:;|$)/;
const PARAMETER = /;\s*([^\s=;]+)=(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

export function parseMediaType(text: string): MediaType | undefined {
	const [whole, type, subtype] = TYPE.exec(text) ?? [];
	if (whole === undefined || type === undefined || subtype === undefined) return undefined;
	const parameters: Record<string, string> = Object.create(null);
	// The pattern of the type ends with the first semicolon.
	for (const [, name = '', quoted, bare = ''] of text.slice(whole.length - 1).matchAll(PARAMETER)) {
		const value = quoted?.replace(/\\(.)/g, '$1') ?? bare.trim();
		const key = name.toLowerCase();
		// A name of a character set is case-insensitive (RFC 9110, section 8.3.2).
		parameters[key] = key === 'charset' ? value.toLowerCase() : value;
	}
	return { type: type.toLowerCase(), subtype: subtype.toLowerCase(), parameters };
}

/** The type of a body without a content type (RFC 9110, section 8.3). */
const UNDECLARED: MediaType = { type: 'application', subtype: 'octet-stream', parameters: {} };

/** The declared content of a media type: the most specific one that matches, as OpenAPI demands. */
export function contentFor<C extends { mediaType: string }>(contents: readonly C[], contentType: string): C | undefined {
	const given = contentType === '' ? UNDECLARED : parseMediaType(contentType);
	if (!given) return undefined;
	let best: { content: C; rank: number } | undefined;
	for (const content of contents) {
		const declared = parseMediaType(content.mediaType);
		const rank = declared && rankOf(given, declared);
		if (rank !== undefined && rank > (best?.rank ?? -1)) best = { content, rank };
	}
	return best?.content;
}

/** How specific a declared type or range is that matches a media type. `undefined` if it does not match. */
export function rankOf(given: MediaType, declared: MediaType): number | undefined {
	const level = levelOf(given, declared);
	if (level === undefined) return undefined;
	let matched = 0;
	for (const [name, value] of Object.entries(declared.parameters)) {
		// UTF-8 is the usual character set, so a caller may omit it.
		if (given.parameters[name] === undefined && name === 'charset') continue;
		if (given.parameters[name] !== value) return undefined;
		matched++;
	}
	return 100 * level + matched;
}

function levelOf(given: MediaType, { type, subtype }: MediaType): number | undefined {
	if (type === '*') return subtype === '*' ? 0 : undefined;
	if (type !== given.type) return undefined;
	if (subtype === given.subtype) return 3;
	if (subtype === '*') return 1;
	// Not a range of HTTP, but common in documents: `application/*+json`.
	const suffix = subtype.startsWith('*+') ? subtype.slice(2) : undefined;
	return suffix !== undefined && (given.subtype === suffix || given.subtype.endsWith(`+${suffix}`)) ? 2 : undefined;
}

export function isRange(mediaType: string): boolean {
	return mediaType.includes('*');
}

/** JSON: `application/json`, the older `text/json`, and each type with the suffix `+json` (RFC 6839). */
export function isJson(contentType: string): boolean {
	return /^\s*(?:(?:application|text)\/json|[^;,\s/]+\/[^;,\s/]*\+json)\s*(?:;|$)/i.test(contentType);
}

export function isXml(contentType: string): boolean {
	return /^\s*(?:(?:application|text)\/xml|[^;,\s/]+\/[^;,\s/]*\+xml)\s*(?:;|$)/i.test(contentType);
}

export function isForm(contentType: string): boolean {
	return /^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i.test(contentType);
}
