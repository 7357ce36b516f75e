import { SYNONYMS } from './synonyms.ts';
import { normalize, tokens, words } from './words.ts';

/** Words of which all must be in an entry. */
export interface Alternative {
	words: readonly string[];
	/** How much a hit counts. A word of the query counts more than its synonym. */
	weight: number;
}

/** A word or a phrase of the query, with its synonyms. An entry has it if it has one alternative. */
export type Term = readonly Alternative[];

/** A word of the query. A compound such as `forumTopicId` has parts. */
interface Word {
	whole: string;
	parts: readonly string[];
}

const LONGEST_PHRASE = 3;

const synonyms = new Map(Object.entries(SYNONYMS).map(([phrase, list]) => [normalizeText(phrase), list.map(normalizeText)]));

/** The words of the index, separated by spaces. */
export function normalizeText(text: string): string {
	return normalizeAll(words(text)).join(' ');
}

/** Splits a query into terms: stop words go, and the longest phrases with synonyms stay together. */
export function parseQuery(query: string): Term[] {
	const all = tokens(query)
		.map(toWord)
		.filter(({ whole }) => whole !== '');
	const terms: Term[] = [];
	for (let at = 0; at < all.length; ) {
		const length = phraseLength(all, at);
		terms.push(termOf(all.slice(at, at + length)));
		at += length;
	}
	return terms;
}

function toWord(token: string): Word {
	const [whole = '', ...parts] = normalizeAll(words(token));
	return { whole, parts: parts.length > 0 ? parts : [whole] };
}

function normalizeAll(list: readonly string[]): string[] {
	return list.map(normalize).filter((word) => word !== undefined);
}

function phraseLength(all: readonly Word[], at: number): number {
	for (let length = LONGEST_PHRASE; length > 1; length--)
		if (at + length <= all.length && synonyms.has(keyOf(all.slice(at, at + length)))) return length;
	return 1;
}

/** `rate-limit` has the synonyms of `rate limit`. */
function keyOf(phrase: readonly Word[]): string {
	return phrase.flatMap(({ parts }) => parts).join(' ');
}

function termOf(phrase: readonly Word[]): Term {
	const others = (synonyms.get(keyOf(phrase)) ?? []).map((other) => other.split(' '));
	const parts = phrase.flatMap((word) => word.parts);
	const isOneWord = phrase.length === 1;
	// The words of a phrase are often far apart in a text, so its synonyms count more.
	return [
		{ words: phrase.map(({ whole }) => whole), weight: isOneWord ? 1 : 0.5 },
		// The parts only order what the compound itself doesn't find.
		...(parts.length > phrase.length ? [{ words: parts, weight: 0.05 }] : []),
		...others.map((list) => ({ words: list, weight: isOneWord ? 0.7 : 1 })),
	];
}
