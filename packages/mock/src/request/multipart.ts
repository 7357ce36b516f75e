import { isTextual } from '../contract/typed-text.ts';
import type { Field } from './form-field.ts';

const CRLF = '\r\n';
const DASH = 0x2d;
const LF = 0x0a;

/** Splits a form of the type `multipart/form-data` (RFC 7578). `undefined` if it cannot be parsed. Its cost is linear. */
export function splitMultipart(bytes: Uint8Array, boundary: string): Field[] | undefined {
	const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const delimiter = Buffer.from(`--${boundary}`);
	const separator = Buffer.from(`${CRLF}--${boundary}`);
	const fields: Field[] = [];
	// The first delimiter can follow a preamble.
	const first = body.subarray(0, delimiter.length).equals(delimiter) ? 0 : body.indexOf(separator) + CRLF.length;
	if (first === CRLF.length - 1) return undefined;
	let at = first + delimiter.length;
	while (body[at] !== DASH || body[at + 1] !== DASH) {
		const start = body.indexOf(LF, at) + 1;
		// A delimiter line ends with optional white space.
		if (start === 0 || body.toString('latin1', at, start).trim() !== '') return undefined;
		const end = body.indexOf(separator, start - CRLF.length);
		const head = body.indexOf(CRLF + CRLF, start - CRLF.length);
		if (end === -1 || head === -1 || head > end) return undefined;
		const field = fieldOf(body.toString('utf8', start, Math.max(start, head)), body.subarray(head + 2 * CRLF.length, end));
		if (!field) return undefined;
		fields.push(field);
		at = end + separator.length;
	}
	return fields;
}

function fieldOf(head: string, content: Buffer): Field | undefined {
	const headers: Record<string, string> = Object.create(null);
	for (const line of head.split(CRLF)) {
		const colon = line.indexOf(':');
		if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
	}
	const disposition = headers['content-disposition'] ?? '';
	const name = parameter(disposition, 'name');
	if (name === undefined || !/^form-data\s*;/i.test(disposition)) return undefined;
	const mediaType = headers['content-type'];
	const isFile = /;\s*filename\*?=/i.test(disposition);
	const isText = mediaType === undefined || isTextual(mediaType);
	// OpenAPI counts the length of binary data in bytes. In Latin-1, each byte is one character.
	const raw = content.toString(isText ? 'utf8' : 'latin1');
	return { name, raw, isFile, headers, ...(mediaType === undefined ? {} : { mediaType }) };
}

/** A parameter of `Content-Disposition`. Browsers encode a quote and a line break in it. */
function parameter(disposition: string, name: string): string | undefined {
	const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, 'i').exec(disposition);
	const text = match?.[1]?.replace(/\\(["\\])/g, '$1') ?? match?.[2];
	return text?.replace(/%(0A|0D|22)/gi, (code) => decodeURIComponent(code));
}
