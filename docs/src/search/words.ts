import { STOP_WORDS } from './stop-words.ts';

/** The tokens of a text without the punctuation around them. `C#` and `C++` keep their signs. */
export function tokens(text: string): string[] {
	return text
		.split(/[\s"'`“”‘’(){}[\]<>|,;!?*=]+/)
		.map((token) => token.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}#+]+$/u, ''))
		.filter(Boolean);
}

/**
 * Splits a text into words. A compound such as `x-request-id`, `forumTopicId` or `badge_title_taken` is a word itself, followed by its
 * parts. The index and the queries are split alike.
 */
export function words(text: string): string[] {
	return tokens(text).flatMap((token) => {
		const parts = token.split(/[^\p{L}\p{N}#+]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
		return parts.length > 1 ? [token, ...parts] : [token];
	});
}

/** The form of a word in the index: without case and common endings. No word: it is a stop word. */
export function normalize(word: string): string | undefined {
	const lower = word.toLowerCase();
	return STOP_WORDS.has(lower) ? undefined : stem(lower);
}

/** `awards`, `awarding` and `awarded` are found as `award`, `authentication` as `authenticate`. Compounds and short words stay. */
function stem(word: string): string {
	if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
	const singular = word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '');
	const base = singular.replace(/(?<=.{3})(?:at(?:ion|ing|ed|e)|ion|ing|ed)$/, '');
	return base.replace(/(?<=..)([bgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
}

/** Each word once, without stop words: the search doesn't count words, and the entries get smaller. */
export function uniqueWords(text: string): string {
	const seen = new Map<string, string>();
	for (const token of tokens(text)) {
		const normal = normalize(token);
		if (normal && !seen.has(normal)) seen.set(normal, token);
	}
	return [...seen.values()].join(' ');
}
