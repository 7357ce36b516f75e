/**
 * Characters that are invisible or reorder the text around them: control characters except tab and line feed, bidirectional controls,
 * zero-width characters, tag characters, variation selectors, fillers. They can hide instructions from a person who reads along. The
 * joiners and variation selectors of scripts and emoji stay, at most two in a row.
 */
const HIDDEN =
	/(?![\t\n])\p{Cc}|(?!\p{Join_C}|\ufe0e|\ufe0f)\p{DI}|[\u2028\u2029\ufff9-\ufffb]|(?:\p{Join_C}|\ufe0e|\ufe0f)(?=(?:\p{Join_C}|\ufe0e|\ufe0f){2})/gu;

export function cleanText(text: string): string {
	return text.toWellFormed().replace(HIDDEN, '');
}
