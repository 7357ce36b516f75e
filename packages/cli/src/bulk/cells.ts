/** How the text of a cell becomes a value. */
export interface CellType {
	/** What is allowed: `at most 50 characters`. */
	readonly expected: string;
	/** Returns `undefined` for an invalid text. The text is not empty. */
	parse(text: string): string | number | boolean | undefined;
}

export const EMAIL: CellType = {
	expected: 'an email address of at most 254 characters',
	parse: (text) => (/^[^\s@,"]+@[^\s@,"]+$/.test(text) && text.length <= 254 ? text : undefined),
};

export const USERNAME: CellType = {
	expected: '1 to 64 characters without "@"',
	parse: (text) => (text.length <= 64 && !text.includes('@') ? text : undefined),
};

export const BOOLEAN: CellType = {
	expected: 'true or false',
	parse: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
};

/** The API does not parse exponents. */
export const NUMBER: CellType = {
	expected: 'a number such as 7 or -2.5',
	parse: (text) =>
		/^-?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= Number.MAX_SAFE_INTEGER ? Number(text) : undefined,
};

export const ACCESS_LEVEL: CellType = {
	expected: 'an integer from 0 to 9',
	parse: (text) => (/^\d$/.test(text) ? Number(text) : undefined),
};

export const OBJECT_ID: CellType = {
	expected: '24 hexadecimal digits',
	parse: (text) => (/^[0-9a-f]{24}$/i.test(text) ? text : undefined),
};

export const USER_ID: CellType = {
	expected: 'a userId such as 1102, or an _id of 24 hexadecimal digits',
	parse: (text) => (/^(?:\d{1,20}|[0-9a-f]{24})$/i.test(text) ? text : undefined),
};

export function textOf(max: number, min = 0): CellType {
	return {
		expected: min > 1 ? `${min} to ${max} characters` : `at most ${max} characters`,
		parse: (text) => (text.length <= max && text.length >= min ? text : undefined),
	};
}
