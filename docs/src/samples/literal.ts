/** Writes the JSON value of an example as a literal of a language. */
export interface Literals {
	object: [open: string, close: string];
	list: [open: string, close: string];
	pair: (key: string, value: string) => string;
	string: (text: string) => string;
	number?: (text: string) => string;
	true?: string;
	false?: string;
	null?: string;
	/** The indentation of a level. */
	indent: string;
	/** Whether a comma follows the last member. */
	trailingComma: boolean;
}

/** @param indent - The indentation of the line that the literal starts in. */
export function literal(value: unknown, literals: Literals, indent = ''): string {
	if (typeof value === 'string') return literals.string(value);
	if (typeof value === 'number') return literals.number?.(String(value)) ?? String(value);
	if (value === true || value === false) return literals[`${value}`] ?? String(value);
	if (value === null) return literals.null ?? 'null';
	const inner = indent + literals.indent;
	if (Array.isArray(value)) {
		const items = value.map((item) => literal(item, literals, inner));
		return `${literals.list[0]}${items.join(', ')}${literals.list[1]}`;
	}
	const members = Object.entries(value as object).map(([key, member]) => literals.pair(key, literal(member, literals, inner)));
	return block(literals.object, members, indent, literals);
}

/** Members on a line each, between brackets. */
export function block(
	[open, close]: [string, string],
	members: readonly string[],
	indent: string,
	style: Pick<Literals, 'indent' | 'trailingComma'>,
): string {
	if (members.length === 0) return open + close;
	const lines = members.map((member) => `${indent}${style.indent}${member}`).join(',\n');
	return `${open}\n${lines}${style.trailingComma ? ',' : ''}\n${indent}${close}`;
}

/** A string in double quotes, with the escape sequences that JSON shares with most languages. */
export const doubleQuoted = (text: string): string => JSON.stringify(text);

/** A string in single quotes. A line break stands in it as it is. */
export const singleQuoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** JSON as a reader writes it. */
export const prettyJson = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** Indents all lines but empty ones. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
