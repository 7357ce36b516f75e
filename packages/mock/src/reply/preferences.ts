import { didYouMean } from '../did-you-mean.ts';
import type { Incoming } from '../request/incoming.ts';
import { readQuery } from '../request/incoming.ts';
import type { ReplyPreference } from './prism-reply.ts';

/** The preferences of a request, from the header `Prefer` or from query parameters such as `__code`. */
export interface Preferences {
	reply: ReplyPreference;
	/** The delay of the response in milliseconds. */
	delay?: number;
	/** Closes the connection: `drop` before the first byte, `truncate` in the middle of the body. */
	cut?: 'drop' | 'truncate';
	/** The number of requests per minute. Further requests get 429. */
	rateLimit?: number;
}

/** A preference is invalid. The message says which values are allowed. */
export class PreferenceError extends Error {
	/** Prism's message, if Prism supports the preference. */
	readonly prismMessage: string | undefined;

	constructor(message: string, prismMessage?: string) {
		super(message);
		this.prismMessage = prismMessage;
	}
}

/** The longest delay of a response, in milliseconds. */
export const MAX_DELAY = 60_000;

interface Reader {
	/** The expected value, for the error message. */
	expected: string;
	/** Parses the value; `undefined` if it is invalid. */
	read(value: string): Omit<Preferences, 'reply'> | { reply: ReplyPreference } | undefined;
}

const READERS: Readonly<Record<string, Reader>> = {
	code: {
		expected: 'a three-digit status, such as code=404',
		read: (value) => (/^[1-9]\d\d$/.test(value) ? { reply: { code: Number(value) } } : undefined),
	},
	example: { expected: 'the name of an example', read: (example) => (example === '' ? undefined : { reply: { example } }) },
	dynamic: {
		expected: 'true or false',
		read: (value) => (value === 'true' || value === 'false' ? { reply: { dynamic: value === 'true' } } : undefined),
	},
	seed: { expected: 'any text, such as seed=7', read: (seed) => (seed === '' ? undefined : { reply: { seed } }) },
	delay: {
		expected: `milliseconds from 0 to ${MAX_DELAY}`,
		read: (value) => inRange(value, 0, MAX_DELAY, (delay) => ({ delay })),
	},
	drop: { expected: 'no value', read: (value) => (value === '' ? { cut: 'drop' } : undefined) },
	truncate: { expected: 'no value', read: (value) => (value === '' ? { cut: 'truncate' } : undefined) },
	'rate-limit': {
		expected: 'a number of requests per minute from 0 to 1000000, such as rate-limit=5',
		read: (value) => inRange(value, 0, 1_000_000, (rateLimit) => ({ rateLimit })),
	},
};

/** Registered preferences (RFC 7240 and others) that the mock ignores. */
const REGISTERED: ReadonlySet<string> = new Set(['respond-async', 'return', 'wait', 'handling', 'safe', 'depth-noroot', 'count']);

/** @throws PreferenceError */
export function readPreferences({ headers, search }: Incoming): Preferences {
	const preferences: Preferences = { reply: {} };
	const { prefer, accept } = headers;
	if (prefer) {
		for (const [name, value] of pairsOf(prefer)) apply(preferences, name, value);
	} else if (search.includes('__')) {
		const query = readQuery(search);
		for (const name of ['code', 'dynamic', 'seed', 'example']) {
			const value = query[`__${name}`];
			if (value !== undefined) apply(preferences, name, [value].flat()[0] ?? '');
		}
	}
	if (accept !== undefined) preferences.reply.accept = accept;
	return preferences;
}

/** Parses `a=b, c; d="e f"` to pairs. Clients use both separators. Of a repeated preference, the first counts (RFC 7240, section 2). */
function pairsOf(prefer: string): Map<string, string> {
	const pairs = new Map<string, string>();
	for (const [, name = '', quoted, bare] of prefer.matchAll(/([^\s=,;]+)\s*(?:=\s*(?:"([^"]*)"|([^,;]*)))?/g)) {
		const key = name.toLowerCase();
		if (!pairs.has(key)) pairs.set(key, (quoted ?? bare ?? '').trim());
	}
	return pairs;
}

function apply(preferences: Preferences, name: string, value: string): void {
	const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
	if (reader) {
		const part = reader.read(value);
		if (!part) throw invalidValue(name, value, reader.expected);
		if ('reply' in part) Object.assign(preferences.reply, part.reply);
		else Object.assign(preferences, part);
		return;
	}
	if (REGISTERED.has(name)) return;
	// A server ignores unknown preferences (RFC 7240, section 2). A likely typo is an error nevertheless.
	const similar = didYouMean(name, Object.keys(READERS));
	if (!similar) return;
	const known = Object.keys(READERS).join(', ');
	throw new PreferenceError(`Prefer: unknown preference ${name}. Did you mean ${similar}? The mock supports ${known}.`);
}

/** The type of a value in Prism's messages. */
const PRISM_TYPES: Readonly<Record<string, string>> = { code: 'a number', dynamic: 'a boolean' };

function invalidValue(name: string, value: string, expected: string): PreferenceError {
	const type = PRISM_TYPES[name];
	const prismMessage = `optional property "${name}"\n└─ cannot decode ${JSON.stringify(value)}, should be ${type}`;
	return new PreferenceError(`Prefer: ${name} is "${value}"; expected ${expected}.`, type && prismMessage);
}

function inRange<T>(text: string, from: number, to: number, part: (value: number) => T): T | undefined {
	const value = Number(text);
	return /^\d+$/.test(text) && value >= from && value <= to ? part(value) : undefined;
}
