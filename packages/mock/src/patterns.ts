/**
 * Ajv compiles patterns with the flag `u`, as JSON Schema recommends. Real documents have patterns that are valid only without it,
 * such as `[\w-.]`, and patterns in the syntax of other languages, such as `(?i)` or `\A`. This file translates both.
 */

interface Flags {
	/** Ignores case. */
	i: boolean;
	/** The dot matches line breaks. */
	s: boolean;
}

/** The keywords whose values are data, not schemas. */
const DATA: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const', 'extensions']);

/** The keywords whose values are schemas by name. */
const BY_NAME: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);

/** Translates the patterns of a schema, or of everything in an operation. */
export function withPatterns<T>(node: T): T {
	if (Array.isArray(node)) return node.map(withPatterns) as T;
	if (typeof node !== 'object' || node === null) return node;
	return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, translated(key, part)])) as T;
}

function translated(key: string, part: unknown): unknown {
	if (key === 'pattern' && typeof part === 'string') return translatePattern(part);
	if (DATA.has(key)) return part;
	if (!BY_NAME.has(key) || typeof part !== 'object' || part === null) return withPatterns(part);
	const named = Object.entries(part).map(([name, schema]) => [
		key === 'patternProperties' ? translatePattern(name) : name,
		withPatterns(schema),
	]);
	return Object.fromEntries(named);
}

/** Translates a pattern that is invalid with the flag `u`. Returns it unchanged if its meaning is not clear. */
export function translatePattern(source: string): string {
	// As a pattern, `/^a$/i` can match no text. As a literal of JavaScript, its meaning is clear.
	const [, literal, flags = ''] = /^\/(\^[\s\S]*\$)\/([a-z]*)$/.exec(source) ?? [];
	if (literal === undefined && isValid(source, 'u')) return source;
	const candidate = translate(literal ?? source, { i: flags.includes('i'), s: flags.includes('s') });
	return isValid(candidate, 'u') ? candidate : source;
}

/** Compiles a pattern as Ajv does, or without the flag `u` if it is valid only so. */
export function compilePattern(source: string, flags: string): RegExp {
	return isValid(source, flags) || !isValid(source, '') ? new RegExp(source, flags) : new RegExp(source);
}

function isValid(source: string, flags: string): boolean {
	try {
		return Boolean(new RegExp(source, flags));
	} catch {
		return false;
	}
}

const CLASS = String.raw`\[\^?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]`;
const ESCAPE = String.raw`\\(?:[pP]\{[^}]*\}|u\{[\da-fA-F]+\}|[\s\S])`;
const GROUP = String.raw`\(\?(?:P?<(?![=!])|P=\w+\)|>|#[^)]*\)|[a-zA-Z]*(?:-[a-zA-Z]+)?\))`;
const QUANTIFIER = String.raw`(?:[*+?]|\{\d+(?:,\d*)?\})[+?]?`;
const TOKEN = new RegExp(`${CLASS}|${ESCAPE}|${GROUP}|${QUANTIFIER}|[\\s\\S]`, 'gu');

function translate(source: string, flags: Flags): string {
	return [...source.matchAll(TOKEN)].map(([token]) => translateToken(token, flags)).join('');
}

function translateToken(token: string, flags: Flags): string {
	if (token.length > 1 && token.startsWith('[')) return translateClass(token, flags);
	if (token.startsWith('\\')) return translateEscape(token);
	if (token.startsWith('(?')) return translateGroup(token, flags);
	// A possessive quantifier, such as `a++`.
	if (token.length > 1 && token.endsWith('+')) return token.slice(0, -1);
	if (/^[{}\]]$/.test(token)) return `\\${token}`;
	if (token === '.' && flags.s) return '[\\s\\S]';
	return flags.i && isLetter(token) ? `[${bothCases(token)}]` : token;
}

function translateGroup(token: string, flags: Flags): string {
	if (token.endsWith('<')) return '(?<';
	if (token.startsWith('(?P=')) return `\\k<${token.slice('(?P='.length, -1)}>`;
	if (token === '(?>') return '(?:';
	if (token.startsWith('(?#')) return '';
	const [on = '', off = ''] = token.slice('(?'.length, -1).split('-');
	for (const flag of ['i', 's'] as const) flags[flag] = (flags[flag] || on.includes(flag)) && !off.includes(flag);
	return '';
}

const SYNTAX = /^\\[\^$\\.*+?()[\]{}|/dDwWsSbBfnrtv\dcxuk]/;
const PROPERTY = /^\\[pP]\{/;
const OTHER_LANGUAGES: Readonly<Record<string, string>> = { '\\A': '^', '\\z': '$', '\\Z': '$', '\\h': '[ \\t]' };

/** An escape outside a class. A letter without a meaning stands for itself. */
function translateEscape(token: string): string {
	if (PROPERTY.test(token)) return isValid(token, 'u') ? token : token.slice(1);
	return OTHER_LANGUAGES[token] ?? (SYNTAX.test(token) ? token : token.slice(1));
}

const CLASS_TOKEN = new RegExp(String.raw`\[:\^?\w+:\]|${ESCAPE}|[\s\S]`, 'gu');
const NAMED_CLASSES: Readonly<Record<string, string>> = {
	alpha: 'a-zA-Z',
	digit: '0-9',
	alnum: 'a-zA-Z0-9',
	upper: 'A-Z',
	lower: 'a-z',
	space: '\\s',
	blank: ' \\t',
	word: '\\w',
	xdigit: '0-9a-fA-F',
	punct: '!-\\/:-@\\[-`{-~',
};

function translateClass(token: string, flags: Flags): string {
	const start = token.startsWith('[^') ? '[^' : '[';
	const parts = [...token.slice(start.length, -1).matchAll(CLASS_TOKEN)].map(([part]) => part);
	const inner = parts.map((part, index) => translateMember(part, parts[index - 1], parts[index + 1])).join('');
	const ranges = flags.i ? inner.matchAll(/(?<!\\)[a-zA-Z](?:-[a-zA-Z])?/g) : [];
	const otherCase = [...ranges].map(([range]) => range.split('-').map(swapCase).join('-'));
	return `${start}${inner}${otherCase.join('')}]`;
}

function translateMember(part: string, before: string | undefined, after: string | undefined): string {
	if (part.startsWith('[:')) return NAMED_CLASSES[part.slice('[:'.length, -':]'.length)] ?? part;
	// A class cannot be the end of a range, so this dash stands for itself.
	if (part === '-') return before !== undefined && after !== undefined && [before, after].some(isClass) ? '\\-' : '-';
	if (!part.startsWith('\\') || part === '\\-') return part;
	if (part === '\\h') return ' \\t';
	return PROPERTY.test(part) || SYNTAX.test(part) ? part : part.slice(1);
}

function isClass(part: string): boolean {
	return /^(?:\\[dDwWsSpPh]|\[:)/.test(part);
}

function isLetter(text: string): boolean {
	return text.toLowerCase() !== text.toUpperCase();
}

function bothCases(letter: string): string {
	return `${letter.toLowerCase()}${letter.toUpperCase()}`;
}

function swapCase(letter: string): string {
	return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}
