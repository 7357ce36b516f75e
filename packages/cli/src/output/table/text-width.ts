import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter();

/** The columns that a text takes on a terminal. The text has no control characters. */
export function widthOf(text: string): number {
	return stringWidth(text);
}

/** The beginning of a text that fits into a width, with … if something is missing. */
export function truncate(text: string, width: number): string {
	// A family emoji takes 11 code units and 2 columns. Measuring all of a long text would be slow.
	if (text.length <= width * 16 && widthOf(text) <= width) return text;
	return `${splitAt(text, width - 1)[0]}…`;
}

/** Adds spaces up to a width. `styled` is the text with colours, which take no columns. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left', styled: string = text): string {
	// Measuring all of a long text would be slow.
	const spaces = text.length > width * 16 ? '' : ' '.repeat(Math.max(0, width - widthOf(text)));
	return align === 'left' ? styled + spaces : spaces + styled;
}

/** Breaks a line between words, or within a word that is longer than the width. */
export function wrap(line: string, width: number): string[] {
	const lines: string[] = [];
	let rest = line;
	while (rest.length > width / 2) {
		const [start, more] = splitAt(rest, width);
		if (more === '') break;
		const space = more.startsWith(' ') ? start.length : start.lastIndexOf(' ');
		// A space in the first half would leave the line half empty.
		const end = space > start.length / 2 ? space : start.length;
		lines.push(rest.slice(0, end));
		rest = rest.slice(end).replace(/^ /, '');
	}
	return [...lines, rest];
}

/** Splits a text after the characters that fit into a width. A positive width gets at least one character. */
function splitAt(text: string, width: number): [string, string] {
	let end = 0;
	let used = 0;
	for (const { segment, index } of graphemes.segment(text.slice(0, Math.max(256, width * 32)))) {
		used += widthOf(segment);
		if (used > width && (index > 0 || width <= 0)) break;
		end = index + segment.length;
	}
	return [text.slice(0, end), text.slice(end)];
}
