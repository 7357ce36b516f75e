import { SYNONYMS } from './synonyms.ts';
import { normalize, words } from './words.ts';

/** Words of which all must be in an entry. */
export interface Alternative {
	words: readonly string[];
	/** How much a hit counts. A word of the query counts more than its synonym. */
	weight: number;
}

/** A word or a phrase of the query, with its synonyms. An entry has it if it has one alternative. */
export type Term = readonly Alternative[];

const LONGEST_PHRASE = 3;

const synonyms = new Map(Object.entries(SYNONYMS).map(([phrase, list]) => [normal(phrase), list.map(normal)]));

/** Splits a query into terms: stop words go, and the longest phrases with synonyms stay together. */
export function parseQuery(query: string): Term[] {
	const all = normal(query).split(' ').filter(Boolean);
	const terms: Term[] = [];
	for (let at = 0; at < all.length; ) {
		const length = phraseLength(all, at);
		terms.push(termOf(all.slice(at, at + length)));
		at += length;
	}
	return terms;
}

function phraseLength(all: readonly string[], at: number): number {
	for (let length = LONGEST_PHRASE; length > 1; length--)
		if (at + length <= all.length && synonyms.has(all.slice(at, at + length).join(' '))) return length;
	return 1;
}

function termOf(phrase: readonly string[]): Term {
	const others = (synonyms.get(phrase.join(' ')) ?? []).map((other) => other.split(' '));
	// The words of a phrase are often far apart in a text, so its synonyms count more.
	const [own, other] = phrase.length === 1 ? [1, 0.7] : [0.5, 1];
	return [{ words: phrase, weight: own }, ...others.map((list) => ({ words: list, weight: other }))];
}

/** The words of the index, separated by spaces. A compound of a query is one word: its parts are found with it. */
function normal(text: string): string {
	return words(text)
		.map(normalize)
		.filter((word) => word !== undefined)
		.join(' ');
}
