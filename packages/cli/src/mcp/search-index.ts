import MiniSearch from 'minisearch';
import { wordsOf } from '../contract/words.ts';
import type { Catalog } from './catalog.ts';

const STOP_WORDS = new Set([
	'a',
	'an',
	'and',
	'by',
	'for',
	'from',
	'how',
	'i',
	'in',
	'is',
	'it',
	'my',
	'of',
	'on',
	'or',
	'the',
	'to',
	'with',
]);

/** Words that people use for those of the contract. */
const SYNONYMS: Readonly<Record<string, string>> = {
	announcement: 'message',
	announce: 'message',
	chat: 'message',
	csv: 'file',
	grant: 'award',
	history: 'histories',
	invite: 'create',
	member: 'user',
	members: 'users',
	post: 'send',
	profile: 'user',
	revoke: 'remove',
	room: 'channel',
	rooms: 'channels',
	upload: 'import',
	write: 'send',
};

/** Full-text search over the operations. */
export class SearchIndex {
	static readonly #indexes = new WeakMap<Catalog, SearchIndex>();
	readonly #search: MiniSearch;

	/** The index of a catalog, which all sessions share. */
	static of(catalog: Catalog): SearchIndex {
		const known = SearchIndex.#indexes.get(catalog);
		if (known) return known;
		const index = new SearchIndex(catalog);
		SearchIndex.#indexes.set(catalog, index);
		return index;
	}

	private constructor(catalog: Catalog) {
		this.#search = new MiniSearch({
			fields: ['words', 'summary', 'description', 'params', 'results'],
			processTerm: (term) => (STOP_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
		});
		this.#search.addAll(
			[...catalog.values()].map(({ id, summary, description, flags, columns }) => ({
				id,
				words: wordsOf(id).join(' '),
				summary,
				description,
				results: columns.join(' '),
				params: flags.map(({ field }) => field).join(' '),
			})),
		);
	}

	/** The operationIds that match, the best first. */
	find(query: string): string[] {
		const words = query.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').split(/[^\p{L}\p{N}]+/u);
		const expanded = words.slice(0, 30).flatMap((word) => [word, synonymOf(word.toLowerCase())]);
		const found = this.#search.search(expanded.join(' '), {
			boost: { words: 3, summary: 4, params: 0.5, results: 2, description: 1.5 },
			prefix: (term) => term.length > 2,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
		});
		return found.map(({ id }) => id as string);
	}
}

function synonymOf(word: string): string {
	return Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word] ?? '') : '';
}
