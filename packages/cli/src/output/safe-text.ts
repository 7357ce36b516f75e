// C0 and C1 control characters, which start the escape sequences of terminals, and the characters that reorder text: the bidirectional
// embeddings, overrides and isolates (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
const REORDERING = '\\u202a-\\u202e\\u2066-\\u2069';
const UNSAFE_IN_TEXT = new RegExp(`[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f${REORDERING}]`, 'g');
const UNSAFE_IN_LINE = new RegExp(`[\\0-\\x1f\\x7f-\\x9f\\u2028\\u2029${REORDERING}]`, 'g');
const UNESCAPED_BY_JSON = new RegExp(`[\\x7f-\\x9f\\u2028\\u2029${REORDERING}]`, 'g');

const SHORT: Readonly<Record<string, string>> = { '\n': '↵', '\r': '\\r', '\t': '\\t' };

/** Makes text harmless for a terminal: members write text that is printed. Keeps line breaks and tabs, shows `\u001b` for ESC. */
export function safeText(text: string): string {
	return text.replace(UNSAFE_IN_TEXT, escapeCharacter);
}

/** The same for a text that must stay on one line. Shows ↵ for a line break. */
export function safeLine(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(UNSAFE_IN_LINE, (character) => SHORT[character] ?? escapeCharacter(character));
}

/** The same for JSON, whose meaning stays. Works for strings in double quotes of YAML too. */
export function safeJson(json: string): string {
	return json.replace(UNESCAPED_BY_JSON, escapeCharacter);
}

/** Whether `safeJson` would change the text. */
export function needsEscapes(text: string): boolean {
	return text.search(UNESCAPED_BY_JSON) !== -1;
}

function escapeCharacter(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
