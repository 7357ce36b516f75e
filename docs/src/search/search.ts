import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchEntry } from './entry.ts';
import { normalizeText, parseQuery, type Term } from './query.ts';
import { matchesRequest } from './request-line.ts';
import { normalize, words } from './words.ts';

/** A field counts less the longer it is, more so than by default: `List channels` comes before `List the channels of a server`. */
const BM25 = { k: 2, b: 1, d: 0 };

/** The beginning of a word counts little: otherwise `user` finds `userId` before `user`. */
const PREFIX_WEIGHT = { prefix: 0.1, fuzzy: 0 };

/** How many letters may be wrong. A long word may also have an ending that the index lacks: `gamificaton` is four letters from `gamific`. */
const MISSPELT: SearchOptions = { fuzzy: (word) => (word.length > 7 ? 0.4 : 0.25), prefix: true };

type Index = MiniSearch<SearchEntry & { id: number }>;

/** By the position of the entry. */
type Scores = Map<number, number>;

export type Search = (query: string) => SearchEntry[];

/** The fields of the index, and how much a hit in each counts. */
const BOOST = { title: 8, names: 3, resource: 6, input: 1.5, output: 1, text: 1 };

/** How much more an entry counts if the query is its whole title. */
const TITLED = 2;

/** How much an entry of the glossary counts if the query asks for a meaning: `what is a server`. */
const MEANING = 3;

/** How much more a page counts than one of its sections. */
const WHOLE_PAGE = 1.2;

const KIND_WEIGHT: Readonly<Record<SearchEntry['kind'], number>> = {
	Operation: 1,
	Concept: 1,
	Guide: 1,
	Page: 1,
	// The concepts say more.
	Reference: 0.5,
	Error: 0.5,
	Term: 0.5,
	File: 0.7,
	// Their names are those of operations and fields, too.
	SDK: 0.1,
};

/** Indexes the entries once, and returns the search: results in order, the best first. */
export function createSearch(entries: readonly SearchEntry[]): Search {
	const index: Index = new MiniSearch({
		fields: Object.keys(BOOST),
		// `userFields` is another resource than `users`.
		tokenize: (text, field) => (field === 'resource' ? [text] : words(text)),
		processTerm: normalize,
		searchOptions: {
			boost: BOOST,
			combineWith: 'AND',
			bm25: BM25,
			// `parseQuery` has split and normalized the words.
			tokenize: (text) => text.split(' '),
			processTerm: (word) => word,
		},
	});
	index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	const titles = entries.map(({ title }) => normalizeText(title));
	return (query) => {
		const named = entries.filter((entry) => hasName(entry, query.trim())).sort((a, b) => parameters(a) - parameters(b));
		const titled = normalizeText(query);
		const asksMeaning = /^what(?:['’]s| is| are) /i.test(query);
		const weights = entries.map((entry, at) => weightOf(entry, asksMeaning) * (titles[at] === titled ? TITLED : 1));
		return unique([...named, ...rank(index, entries, weights, parseQuery(query))]);
	};
}

function hasName(entry: SearchEntry, query: string): boolean {
	return (entry.names ?? []).some((name) => name.toLowerCase() === query.toLowerCase()) || matchesRequest(query, entry);
}

/** `/users/info` is its own operation, and not `/users/{userId}`. */
function parameters({ request = '' }: SearchEntry): number {
	return request.split('{').length;
}

/** The entries that have at least half of the terms, the best first. */
function rank(index: Index, entries: readonly SearchEntry[], weights: readonly number[], terms: readonly Term[]): SearchEntry[] {
	if (terms.length === 0) return [];
	const found = terms.map((term, at) => {
		// The reader may still type the last word.
		const scores = scoresOf(index, term, { prefix: at === terms.length - 1, weights: PREFIX_WEIGHT });
		return scores.size > 0 ? scores : scoresOf(index, term.slice(0, 1), MISSPELT);
	});
	const compounds = terms.slice(1).map((term, at) => scoresOf(index, compound(terms[at] as Term, term), {}));
	return entries
		.map((entry, id) => ({ entry, score: (weights[id] ?? 0) * score(found, id) + sum(compounds, id) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ entry }) => entry);
}

function weightOf({ kind, title, url }: SearchEntry, asksMeaning: boolean): number {
	if (kind === 'Term' && asksMeaning) return MEANING;
	// A reader who names no verb wants to create or read something first.
	const isWhole = !url.includes('#') && !/^(?:Update|Delete|Remove) /.test(title);
	return KIND_WEIGHT[kind] * (isWhole ? WHOLE_PAGE : 1);
}

/** The sum of the roots, so that one strong term doesn't outweigh weak others. A missing term counts much. */
function score(found: readonly Scores[], id: number): number {
	const own = found.map((scores) => scores.get(id) ?? 0).filter((score) => score > 0);
	const part = own.length / found.length;
	if (part < 0.5) return 0;
	return own.reduce((sum, score) => sum + Math.sqrt(score), 0) ** 2 * part ** 3;
}

function sum(found: readonly Scores[], id: number): number {
	return found.reduce((total, scores) => total + (scores.get(id) ?? 0), 0);
}

/** `user field` also finds `userField`. */
function compound(first: Term, second: Term): Term {
	return [{ words: [`${first[0]?.words.join('')}${second[0]?.words.join('')}`], weight: 1 }];
}

/** The score of each entry that has one of the alternatives: the best one counts. */
function scoresOf(index: Index, term: Term, options: SearchOptions): Scores {
	const scores: Scores = new Map();
	for (const { words, weight } of term)
		for (const { id, score } of index.search(words.join(' '), options))
			scores.set(id, Math.max(score * weight, scores.get(id) ?? 0));
	return scores;
}

/** One result per address. */
function unique(entries: readonly SearchEntry[]): SearchEntry[] {
	const seen = new Set<string>();
	return entries.filter(({ url }) => !seen.has(url) && seen.add(url));
}
