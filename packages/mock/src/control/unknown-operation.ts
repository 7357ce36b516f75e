import { didYouMean } from '../did-you-mean.ts';
import { shown } from './fields.ts';

const MAX_SUGGESTIONS = 3;

/** The message for an operation that does not exist, with the operations that were probably meant. */
export function unknownOperation(given: unknown, ids: readonly string[]): string {
	const similar = typeof given === 'string' ? similarTo(given, ids) : [];
	const fix =
		similar.length > 0
			? `Did you mean ${similar.map((id) => `"${id}"`).join(' or ')}?`
			: '`npx @returning-ai/mock --list` prints every operation.';
	return `Unknown operation ${shown(given)}. ${fix}`;
}

/** The operations that end with the given words, such as `channels.list`. Otherwise the closest one, by all of its words or its last. */
function similarTo(given: string, ids: readonly string[]): string[] {
	const ending = ids.filter((id) => id.toLowerCase().endsWith(`.${given.toLowerCase()}`));
	if (ending.length > 0) return ending.slice(0, MAX_SUGGESTIONS);
	const closest = didYouMean(given, ids);
	if (closest !== undefined) return [closest];
	const words = given.split('.').length;
	const endings = new Map(ids.map((id) => [id, id.split('.').slice(-words).join('.')]));
	const ends = didYouMean(given, [...new Set(endings.values())]);
	return ends === undefined ? [] : ids.filter((id) => endings.get(id) === ends).slice(0, MAX_SUGGESTIONS);
}
