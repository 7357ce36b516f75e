import { didYouMean } from '../did-you-mean.ts';
import type { Incoming } from '../request/incoming.ts';
import { readQuery } from '../request/incoming.ts';
import type { ReplyPreference } from './prism-reply.ts';

/** What a request asks of its reply by `Prefer`, or by `__code` and the like in its query. */
export interface Preferences {
	reply: ReplyPreference;
	/** Milliseconds to wait before the reply. */
	delay?: number;
	/** Close the connection instead of answering, or in the middle of the body. */
	cut?: 'drop' | 'truncate';
	/** Answer 429 from the next request on, once there were so many in a minute. */
	rateLimit?: number;
}

/** A preference that cannot be understood, in a sentence that says what can. */
export class PreferenceError extends Error {
	/** The same in Prism's words, where Prism knows the preference. */
	readonly inPrismsWords: string | undefined;

	constructor(message: string, inPrismsWords?: string) {
		super(message);
		this.inPrismsWords = inPrismsWords;
	}
}

const MAX_DELAY = 60_000;

interface Reader {
	/** The expected value, for the error message. */
	expected: string;
	/** What the value asks for; `undefined` when it cannot be understood. */
	read(value: string): Omit<Preferences, 'reply'> | { reply: ReplyPreference } | undefined;
}

const READERS: Readonly<Record<string, Reader>> = {
	code: {
		expected: 'a status of three digits, such as code=404',
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
		expected: 'how many requests a minute may bring, such as rate-limit=5',
		read: (value) => inRange(value, 0, 1_000_000, (rateLimit) => ({ rateLimit })),
	},
};

/** Registered preferences (RFC 7240 and others) that ask nothing of a mock. */
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

/** `a=b, c; d="e f"` as pairs; both separators are met in the wild. */
function pairsOf(prefer: string): [string, string][] {
	const pairs: [string, string][] = [];
	for (const [, name = '', quoted, bare] of prefer.matchAll(/([^\s=,;]+)\s*(?:=\s*(?:"([^"]*)"|([^,;]*)))?/g)) {
		pairs.push([name.toLowerCase(), (quoted ?? bare ?? '').trim()]);
	}
	return pairs;
}

function apply(preferences: Preferences, name: string, value: string): void {
	const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
	if (reader) {
		const part = reader.read(value);
		if (!part) throw misunderstood(name, value, reader.expected);
		if ('reply' in part) Object.assign(preferences.reply, part.reply);
		else Object.assign(preferences, part);
		return;
	}
	if (REGISTERED.has(name)) return;
	// A server ignores what it does not know (RFC 7240, section 2), but a slip of the pen is told.
	const meant = didYouMean(name, Object.keys(READERS));
	if (meant)
		throw new PreferenceError(`Prefer: ${name} was given; did you mean ${meant}? Known are ${Object.keys(READERS).join(', ')}.`);
}

const PRISMS_KINDS: Readonly<Record<string, string>> = { code: 'a number', dynamic: 'a boolean' };

function misunderstood(name: string, value: string, expected: string): PreferenceError {
	const kind = PRISMS_KINDS[name];
	const detail = `optional property "${name}"\n└─ cannot decode ${JSON.stringify(value)}, should be ${kind}`;
	return new PreferenceError(`Prefer: ${name}=${value} was given, ${expected} was expected.`, kind && detail);
}

function inRange<T>(text: string, from: number, to: number, part: (value: number) => T): T | undefined {
	const value = Number(text);
	return /^\d+$/.test(text) && value >= from && value <= to ? part(value) : undefined;
}
