import { throwOptionError } from './errors.ts';
import type { Fields } from './operation.ts';

/** Adds headers to a record. Rejects line breaks, which could inject another header. */
export function addHeaders(headers: Record<string, string>, added: Fields | undefined): Record<string, string> {
	for (const name in added) {
		const value = added[name];
		if (value === undefined) continue;
		// The message omits the value, which may be a secret.
		if (/[^!-~]|:/.test(name) || /[^\t -~\x80-\xff]/.test(value as string))
			throwOptionError('A header', name, 'a name and one line of Latin-1');
		headers[name.toLowerCase()] = String(value);
	}
	return headers;
}

/** The caller's idempotency key, or a random one. All attempts of a call share it. */
export function idempotencyKey(given: string | undefined): string {
	if (given === undefined) return crypto.randomUUID();
	return /^[\w-]{8,128}$/.test(given) ? given : throwOptionError('idempotencyKey', given, '8 to 128 letters, digits, "-" or "_"');
}
