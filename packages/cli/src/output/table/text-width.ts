// Text whose characters take one column each.
const NARROW = /^[ -~…↵]*$/;

let measure: ((text: string) => number) | undefined;
let graphemes: Intl.Segmenter | undefined;

/** Prepares `widthOf` for a text. Its tables of Unicode take 20 ms to load, and most tables need none. */
export async function prepareWidths(text: string): Promise<void> {
	if (!NARROW.test(text)) measure ??= (await import('string-width')).default;
}

/** The columns that a text takes on a terminal. The text has no control characters, and is prepared. */
export function widthOf(text: string): number {
	return measure === undefined || NARROW.test(text) ? text.length : measure(text);
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
	const start = text.slice(0, Math.max(256, width * 32));
	let end = 0;
	let used = 0;
	if (NARROW.test(start)) {
		end = Math.max(0, Math.min(width, text.length));
	} else {
		graphemes ??= new Intl.Segmenter();
		for (const { segment, index } of graphemes.segment(start)) {
			used += widthOf(segment);
			if (used > width && (index > 0 || width <= 0)) break;
			end = index + segment.length;
		}
	}
	return [text.slice(0, end), text.slice(end)];
}
