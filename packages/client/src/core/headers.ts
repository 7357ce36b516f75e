import { throwOptionError } from './errors.ts';
import type { Fields } from './operation.ts';

/** Headers by name, or as `Headers`. A value of `undefined` is omitted. */
export type HeaderFields = Fields | Headers;

/** Adds headers to a record. Rejects line breaks, which could inject another header. */
export function addHeaders(headers: Record<string, string>, added: HeaderFields | undefined): Record<string, string> {
	const fields = added && Symbol.iterator in added ? Object.fromEntries(added as Iterable<[string, string]>) : added;
	for (const name in fields) {
		const value = fields[name];
		if (value === undefined) continue;
		// The message omits the value, which may be a secret.
		if (/[^!-~]|:/.test(name) || /[^\t -~\x80-\xff]/.test(value as string))
			throwOptionError('A header', name, DEVELOPMENT && 'a name and one line of Latin-1');
		headers[name.toLowerCase()] = String(value);
	}
	return headers;
}

/** The caller's idempotency key, or a random one. All attempts of a call share it. */
export function idempotencyKey(given: string | undefined): string {
	// A page on plain http has no randomUUID, unless its host is localhost.
	if (given === undefined) return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
	return /^[\w-]{8,128}$/.test(given)
		? given
		: throwOptionError('idempotencyKey', given, DEVELOPMENT && '8 to 128 letters, digits, "-" or "_"');
}
