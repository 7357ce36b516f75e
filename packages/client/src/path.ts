import { OptionError } from './errors.ts';

/** Puts ids into a path template. An id that would change the path's shape is refused: `..` must never reach a parent resource. */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
	return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
		const value = values[name];
		if (typeof value !== 'string' && typeof value !== 'number') {
			throw new OptionError(`${name} is ${value === null ? 'null' : typeof value}; expected an id for ${template}.`);
		}
		const text = String(value);
		if (text === '' || /[/\\]|^\.{1,2}$|^(%2e){1,2}$/i.test(text)) {
			throw new OptionError(
				`${name} is ${JSON.stringify(text)}; expected an id that is neither empty nor a path, for ${template}.`,
			);
		}
		return encodeURIComponent(text);
	});
}
