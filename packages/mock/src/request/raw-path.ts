import { decodePercent, type Texts } from './incoming.ts';

interface Variable {
	/** Counted from the last segment, because an operation can have a second path with a prefix. */
	fromEnd: number;
	names: string[];
	pattern: RegExp;
}

/** Reads the path parameters of one operation without decoding them: in `a%2Cb,c`, only the second comma is a separator. */
export class RawPath {
	readonly #variables: Variable[];

	constructor(template: string) {
		const segments = template.split('/');
		this.#variables = segments.flatMap((segment, index) => variableOf(segment, segments.length - index));
	}

	/**
	 * An empty parameter counts as missing, as in Prism: OpenAPI does not define it.
	 *
	 * @param decoded the parameters as the router found them
	 */
	read(path: string, decoded: Readonly<Record<string, string>>): Texts {
		const texts: Record<string, string> = Object.create(null);
		for (const name in decoded) if (decoded[name] !== '') texts[name] = decoded[name] as string;
		if (!path.includes('%')) return texts;
		const segments = path.split('/');
		for (const { fromEnd, names, pattern } of this.#variables) {
			const raw = pattern.exec(segments.at(-fromEnd) ?? '')?.slice(1) ?? [];
			for (const [index, name] of names.entries()) {
				const value = texts[name];
				if (value === undefined) continue;
				// The router compares decoded text, so an encoded separator such as `%2E` can be in another place.
				const own = raw[index];
				texts[name] = own !== undefined && decodePercent(own) === value ? own : encodeURIComponent(value);
			}
		}
		return texts;
	}
}

function variableOf(segment: string, fromEnd: number): Variable[] {
	const names = [...segment.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
	if (names.length === 0) return [];
	const literals = segment.split(/\{[^}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return [{ fromEnd, names, pattern: new RegExp(`^${literals.join('(.*)')}$`) }];
}
