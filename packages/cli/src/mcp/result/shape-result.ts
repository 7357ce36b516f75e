import { cutToFit } from './cut.ts';

/** The characters of a result, without the notes. */
const BUDGET = 7000;

/** A part of a list, or a single value. */
export interface Shaped {
	readonly json: string;
	/** Whether a value inside is cut. */
	readonly cut: boolean;
	/** The items that `json` has; `undefined` without a list. */
	readonly items?: { readonly from: number; readonly to: number; readonly of: number };
}

/**
 * Writes a value as JSON, at most 7,000 characters. A list, or an object's only large list, is returned from `offset` on, at most
 * `limit` items.
 */
export function shapeResult(value: unknown, offset: number, limit: number): Shaped {
	if (Array.isArray(value)) return shapeList(value, offset, limit, BUDGET, (json) => json);
	const name = largestList(value, limit);
	if (name === undefined) return cutToFit(value, BUDGET);
	const { [name]: list, ...others } = value as Record<string, unknown[]>;
	const rest = cutToFit(others, BUDGET / 2);
	const open = rest.json === '{}' ? '{' : `${rest.json.slice(0, -1)},`;
	const shaped = shapeList(
		list ?? [],
		offset,
		limit,
		BUDGET - rest.json.length,
		(json) => `${open}${JSON.stringify(name)}:${json}}`,
	);
	return { ...shaped, cut: shaped.cut || rest.cut };
}

/** The name of the longest list in an object, if it has more than `limit` items, or the object is too large. */
function largestList(value: unknown, limit: number): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
	const [name, list = []] = lists.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
	return list.length > limit || JSON.stringify(value).length > BUDGET ? name : undefined;
}

function shapeList(
	list: readonly unknown[],
	offset: number,
	limit: number,
	budget: number,
	wrap: (json: string) => string,
): Shaped {
	const parts: string[] = [];
	let left = budget;
	let cut = false;
	for (const item of list.slice(offset, offset + limit)) {
		const part = cutToFit(item, budget);
		// The first item always fits: a cursor must advance.
		if (parts.length > 0 && part.json.length + 2 > left) break;
		parts.push(part.json);
		left -= part.json.length + 2;
		cut ||= part.cut;
	}
	const items = { from: parts.length > 0 ? offset + 1 : offset, to: offset + parts.length, of: list.length };
	return { json: wrap(`[${parts.join(',\n')}]`), cut, items };
}
