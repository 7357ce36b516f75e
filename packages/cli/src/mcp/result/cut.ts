/** What a part of a result may have at most. */
interface Size {
	readonly characters: number;
	readonly items: number;
}

/** From the usual limits to what always fits. */
const SIZES: readonly Size[] = [
	{ characters: 2000, items: 20 },
	{ characters: 500, items: 10 },
	{ characters: 100, items: 3 },
];

export interface Cut {
	readonly json: string;
	/** Whether something is missing in it. */
	readonly cut: boolean;
}

/** Writes a value as JSON of at most `budget` characters: cuts long strings and arrays, and in the end shows the names of the fields. */
export function cutToFit(value: unknown, budget: number): Cut {
	for (const size of SIZES) {
		const shorter = cut(value, size);
		const json = JSON.stringify(shorter);
		if (json.length <= budget) return { json, cut: json !== JSON.stringify(value) };
	}
	return { json: JSON.stringify(outline(value)), cut: true };
}

function cut(value: unknown, size: Size): unknown {
	if (typeof value === 'string') return cutText(value, size.characters);
	if (typeof value !== 'object' || value === null) return value;
	if (!Array.isArray(value))
		return Object.fromEntries(Object.entries(value).map(([name, part]) => [cutText(name, 200), cut(part, size)]));
	const items = value.slice(0, size.items).map((item) => cut(item, size));
	return value.length > size.items ? [...items, `[cut: ${value.length} items in all]`] : items;
}

function cutText(text: string, characters: number): string {
	return text.length > characters ? `${text.slice(0, characters).toWellFormed()}[cut: ${text.length} characters in all]` : text;
}

function outline(value: unknown): unknown {
	const object = Array.isArray(value) ? value[0] : value;
	return {
		'[cut]': 'too large; choose some of these fields',
		fields: Object.keys(object ?? {})
			.slice(0, 50)
			.map((name) => cutText(name, 40)),
	};
}
