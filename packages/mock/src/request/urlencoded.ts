import type { Field } from './form-field.ts';

/** Splits a form of the type `application/x-www-form-urlencoded`. The values stay encoded, so that they can be split first. */
export function splitUrlencoded(text: string): Field[] {
	const fields: Field[] = [];
	for (const pair of text.split('&')) {
		if (pair === '') continue;
		const mark = pair.indexOf('=');
		const name = decodeUrlencoded(mark === -1 ? pair : pair.slice(0, mark));
		fields.push({ name, raw: mark === -1 ? '' : pair.slice(mark + 1), isFile: false });
	}
	return fields;
}

/** Decodes a part of a form. An invalid escape sequence stays as it is, as in the URL standard. */
export function decodeUrlencoded(text: string): string {
	const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
	if (!spaced.includes('%')) return spaced;
	try {
		return decodeURIComponent(spaced);
	} catch {
		return new URLSearchParams(`a=${text.replaceAll('&', '%26')}`).get('a') ?? text;
	}
}
