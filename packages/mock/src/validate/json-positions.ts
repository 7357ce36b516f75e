import type { Mark } from './mark.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The positions of all values in a text that is known to be valid JSON. */
export function jsonMarks(text: string): Mark {
	const root: Mark = { offset: 0 };
	const open: Mark[] = [];
	let key: Mark | undefined;
	let last: Mark = root;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		const parent = open.at(-1);
		if (token === '}' || token === ']') open.pop();
		else if (token === ':' && last.name !== undefined) key = { offset: last.offset, name: last.name };
		else if (token === ':' || token === ',') continue;
		else {
			const isKey = parent?.kind === 'object' && !key;
			last = key ?? { offset: index };
			if (isKey) last.name = JSON.parse(token);
			else if (parent) add(parent, last);
			else root.offset = index;
			if (isKey) continue;
			key = undefined;
			const value = parent ? last : root;
			if (token === '{' || token === '[') {
				value.kind = token === '{' ? 'object' : 'array';
				open.push(value);
			}
		}
	}
	return root;
}

function add(parent: Mark, child: Mark): void {
	parent.children ??= [];
	parent.children.push(child);
}
