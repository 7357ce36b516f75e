import { isJson, isXml } from './media-type.ts';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Converts a text to a scalar of one of these types. The text itself if it is none of them. */
export function typedText(text: string, types: ReadonlySet<string>): unknown {
	if ((types.has('integer') || types.has('number')) && NUMBER.test(text)) return Number(text);
	if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
	if (text === '' && types.has('null') && !types.has('string')) return null;
	return text;
}

/**
 * The value of a body that is neither JSON nor a form, for a schema with these types. `undefined` if the schema describes a structure
 * whose serialization the standard does not define, such as CSV: it cannot be validated.
 */
export function valueOfText(text: string, contentType: string, types: ReadonlySet<string>): unknown {
	if (isXml(contentType) || /^\s*multipart\//i.test(contentType)) return undefined;
	const isPlain = /^\s*text\/plain\b/i.test(contentType);
	const readable = isPlain ? PLAIN : TEXT;
	if (types.size > 0 && ![...types].some((type) => readable.has(type))) return undefined;
	return isPlain ? typedText(text, types) : [...types].every((type) => TEXT.has(type) || type === 'null') ? text : undefined;
}

const TEXT: ReadonlySet<string> = new Set(['string']);
const PLAIN: ReadonlySet<string> = new Set(['string', 'integer', 'number', 'boolean', 'null']);

/** Whether the bytes of a type are characters. */
export function isTextual(contentType: string): boolean {
	return (
		/^\s*(?:text\/|application\/(?:[^;\s]*[+-])?(?:json|jsonl|ndjson|yaml|javascript|x-www-form-urlencoded)\b)/i.test(
			contentType,
		) ||
		isJson(contentType) ||
		isXml(contentType)
	);
}
