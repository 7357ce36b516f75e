// Control characters (C0, C1), which start the escape sequences of terminals; line separators; and what reorders text: bidirectional
// embeddings, overrides and isolates (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
const UNSAFE_IN_TEXT = /(?![\n\t])[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;
const UNSAFE_IN_LINE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '↵', '\r': '\\r', '\t': '\\t' };

/**
 * Makes text harmless for a terminal: members write text that is printed. Keeps line breaks and tabs, shows `\u001b` for ESC.
 * In the strings of JSON, and in the double quotes of YAML, the meaning stays.
 */
export function safeText(text: string): string {
	return text.replace(UNSAFE_IN_TEXT, escapeCharacter);
}

/** The same for a text that must stay on one line. Shows ↵ for a line break. */
export function safeLine(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(UNSAFE_IN_LINE, (character) => SHORT[character] ?? escapeCharacter(character));
}

function escapeCharacter(character: string): string {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
