import { describe, expect, it } from 'vitest';
import { safeLine, safeText } from '../src/output/safe-text.ts';

const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
const unsafe = characters.filter((character) => /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(character));

describe('safeText', () => {
	it('escapes C0, C1, line separators and bidirectional controls, except line breaks and tabs', () => {
		const changed = characters.filter((character) => safeText(character) !== character);
		expect(changed).toEqual(unsafe.filter((character) => character !== '\n' && character !== '\t'));
	});

	it('shows the code of a character', () => {
		expect(safeText('\u001b]0;title\u0007 \u009b \u202e\n\t红🐼')).toBe('\\u001b]0;title\\u0007 \\u009b \\u202e\n\t红🐼');
	});
});

describe('safeLine', () => {
	it('leaves no character that starts a line or a sequence', () => {
		const changed = characters.filter((character) => safeLine(character) !== character);
		expect(changed).toEqual(unsafe);
	});

	it('shows line breaks as ↵', () => {
		expect(safeLine('a\r\nb\nc\rd\te')).toBe('a↵b↵c\\rd\\te');
	});
});

describe('JSON', () => {
	it('keeps its value', () => {
		const text = characters.join('');
		expect(JSON.parse(safeText(JSON.stringify(text)))).toBe(text);
		expect(safeText(JSON.stringify(text))).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
	});
});
