import { refuse } from './errors.ts';
import type { Fields } from './operation.ts';

/** Adds a caller's headers to ours. A line break would add another header, and is refused before anything is sent. */
export function addHeaders(headers: Record<string, string>, added: Fields | undefined): Record<string, string> {
	for (const name in added) {
		const value = added[name];
		if (value === undefined) continue;
		// The value stays out of the message: it may be a secret.
		if (/[^!-~]|:/.test(name) || /[^\t -~\x80-\xff]/.test(value as string)) refuse('A header', name, 'one line of Latin-1 text');
		headers[name.toLowerCase()] = String(value);
	}
	return headers;
}

/** What identifies this call, however often it is sent. */
export function idempotencyKey(given: string | undefined): string {
	if (given === undefined) return crypto.randomUUID();
	return /^[\w-]{8,128}$/.test(given) ? given : refuse('idempotencyKey', given, '8 to 128 letters, digits, "-" or "_"');
}
