/**
 * Reads serialized parameters and form fields, in the styles of OpenAPI (RFC 6570). A value is split before it is decoded, because an
 * encoded separator is data.
 */

import type { Texts } from './incoming.ts';
import { mapOfLast, type NameTree } from './name-tree.ts';
import { type Declared, type Kind, Shape } from './shapes.ts';

/** A value does not have the syntax of its style. */
export class StyleError extends Error {}

export type Decode = (text: string) => string;

export interface Style {
	name: string;
	style: string;
	explode: boolean;
}

/** The separator between the items of an array, or between the names and values of an object. */
const SEPARATORS: Readonly<Record<string, string | RegExp>> = {
	simple: ',',
	label: ',',
	matrix: ',',
	form: ',',
	// The brackets, the bar and the space must be encoded in a URL, so an encoded one is a separator too.
	spaceDelimited: /%20|[+ ]/,
	pipeDelimited: /%7C|\|/i,
	// OpenAPI 2.0, which does not define the encoding of a comma.
	commaDelimited: /%2C|,/i,
	tabDelimited: /%09|\t/,
};

const EXPLODED_SEPARATORS: typeof SEPARATORS = { simple: ',', label: '.', matrix: ';' };

/** A deeper object in the style deepObject is refused: OpenAPI defines one level, and recursion needs memory. */
const MAX_DEPTH = 20;

/** Reads the value of one parameter. */
export class StyledReader {
	readonly shape: Shape;
	readonly #style: Style;
	readonly #kinds: readonly Kind[];
	/** Names that are other parameters, so that they are not properties of an object with additional properties. */
	readonly #taken: (name: string) => boolean;

	constructor(style: Style, declared: Declared, taken: (name: string) => boolean = () => false) {
		this.shape = Shape.of(declared);
		this.#style = style;
		this.#kinds = style.style === 'deepObject' && this.shape.types.size === 0 ? ['object'] : this.shape.kinds;
		this.#taken = taken;
	}

	/** Whether a name of a query belongs to this parameter. */
	owns(name: string): boolean {
		const { style, name: own } = this.#style;
		if (name === own) return true;
		if (style === 'deepObject') return name.startsWith(`${own}[`);
		return this.isSpread && (this.shape.isMap || this.shape.names.has(name));
	}

	/** Whether the value is an object whose properties are parameters of their own. */
	get isSpread(): boolean {
		return this.#style.style === 'form' && this.#style.explode && this.#kinds[0] === 'object';
	}

	/** Whether the value is one text without separators. */
	get isPlain(): boolean {
		const { style } = this.#style;
		return this.#kinds.length === 1 && this.#kinds[0] === 'scalar' && style !== 'label' && style !== 'matrix';
	}

	/**
	 * The possible values, the most probable first: one, unless the schema allows several types. None if the parameter is absent.
	 *
	 * @throws StyleError
	 */
	read(texts: Texts, decode: Decode): unknown[] {
		const values: unknown[] = [];
		let problem: unknown;
		for (const kind of this.#kinds) {
			try {
				values.push(...this.#readAs(kind, texts, decode));
			} catch (error) {
				if (!(error instanceof StyleError)) throw error;
				problem ??= error;
			}
		}
		if (values.length === 0 && problem) throw problem;
		return values;
	}

	#readAs(kind: Kind, texts: Texts, decode: Decode): unknown[] {
		const { style, name, explode } = this.#style;
		if (style === 'deepObject' && kind !== 'scalar') return kind === this.#kinds[0] ? this.#readDeep(texts, decode) : [];
		if (kind === 'object' && style === 'form' && explode) return this.#readSpread(texts, decode);
		const given = texts[name];
		if (given === undefined) return [];
		const raws = typeof given === 'string' ? [given] : given;
		if (kind === 'array') return this.#readArray(raws, decode);
		return kind === 'object' ? this.#readObject(raws, decode) : [this.#readScalar(raws, decode)];
	}

	#readScalar(raws: readonly string[], decode: Decode): unknown {
		const { style, name } = this.#style;
		const [first = ''] = raws;
		// A repeated parameter that is not an array: the validator says so.
		if (raws.length > 1) return raws.map(decode);
		const text = style === 'label' ? withoutDot(first) : style === 'matrix' ? matrixValue(first, name, decode) : first;
		return this.shape.scalar(decode(text));
	}

	#readArray(raws: readonly string[], decode: Decode): unknown[] {
		const { style, name, explode } = this.#style;
		const isRepeated = style === 'form' && explode;
		const parts = isRepeated ? raws : this.#partsOf(raws, decode);
		const texts = style === 'matrix' && explode ? parts.map((part) => matrixValue(`;${part}`, name, decode)) : parts;
		const items = texts.map((text, index) => this.shape.item(index).scalar(decode(text)));
		// Nothing is an array with an empty string or without items.
		return texts.length === 1 && texts[0] === '' ? [items, []] : [items];
	}

	#readObject(raws: readonly string[], decode: Decode): unknown[] {
		const { explode } = this.#style;
		const parts = this.#partsOf(raws, decode);
		if (parts.length === 1 && parts[0] === '') return [{}];
		const pairs = explode && this.#explodedSeparator !== undefined ? parts.map(pairOf) : alternating(parts);
		return [Object.fromEntries(pairs.map(([key, text]) => [decode(key), this.shape.property(decode(key)).scalar(decode(text))]))];
	}

	get #explodedSeparator(): string | RegExp | undefined {
		return this.#style.explode ? EXPLODED_SEPARATORS[this.#style.style] : undefined;
	}

	/** Splits the value at its separators. A repeated parameter has the parts of all its values. */
	#partsOf(raws: readonly string[], decode: Decode): string[] {
		const { style, name, explode } = this.#style;
		const separator = this.#explodedSeparator ?? SEPARATORS[style] ?? ',';
		const parts: string[] = [];
		for (const raw of raws) {
			const text =
				style === 'label'
					? withoutDot(raw)
					: style !== 'matrix'
						? raw
						: explode
							? withoutSemicolon(raw)
							: matrixValue(raw, name, decode);
			for (const part of text.split(separator)) parts.push(part);
		}
		return parts;
	}

	/** Reads each property from the parameter of its name. */
	#readSpread(texts: Texts, decode: Decode): unknown[] {
		const entries: [string, unknown][] = [];
		const add = (name: string): void => {
			const given = texts[name];
			if (given !== undefined) entries.push([name, this.#repeated(this.shape.property(name), given, decode)]);
		};
		const { names } = this.shape;
		for (const name of names) add(name);
		if (this.shape.isMap) for (const name in texts) if (!names.has(name) && !this.#taken(name)) add(name);
		return entries.length === 0 ? [] : [Object.fromEntries(entries)];
	}

	#readDeep(texts: Texts, decode: Decode): unknown[] {
		const { name } = this.#style;
		const root: Tree = new Map();
		let found = false;
		for (const key in texts) {
			const path = key.startsWith(`${name}[`) ? bracketsOf(key.slice(name.length)) : undefined;
			if (!path) continue;
			found = true;
			if (path.length > MAX_DEPTH) throw new StyleError(`An object can have at most ${MAX_DEPTH} levels`);
			insert(root, path, texts[key] as string | readonly string[]);
		}
		if (found) return [this.#fromTree(this.shape, root, decode)];
		const own = texts[name];
		// Not the syntax of an object, so that the validator says what was given.
		return own === undefined ? [] : [this.#repeated(this.shape, own, decode)];
	}

	/** OpenAPI defines only scalar properties. An array is repeated, or has `[]` or `[0]` after its name, as usual. */
	#fromTree(shape: Shape, tree: Tree, decode: Decode): unknown {
		const isArray = shape.kinds.includes('array') && (!shape.kinds.includes('object') || [...tree.keys()].every(isIndex));
		if (!isArray) {
			return Object.fromEntries([...tree].map(([key, node]) => [key, this.#fromNode(shape.property(key), node, decode)]));
		}
		const items: unknown[] = [];
		for (const node of tree.values()) {
			const texts = node instanceof Map ? [node] : typeof node === 'string' ? [node] : node;
			for (const each of texts) items.push(this.#fromNode(shape.item(items.length), each, decode));
		}
		return items;
	}

	#fromNode(shape: Shape, node: Text | Tree, decode: Decode): unknown {
		return node instanceof Map ? this.#fromTree(shape, node, decode) : this.#repeated(shape, node, decode);
	}

	#repeated(shape: Shape, given: string | readonly string[], decode: Decode): unknown {
		const isArray = shape.kinds.includes('array');
		if (typeof given === 'string' && !isArray) return shape.scalar(decode(given));
		const texts = typeof given === 'string' ? [given] : given;
		const items = texts.map((text, index) => (isArray ? shape.item(index).scalar(decode(text)) : decode(text)));
		const isItem = typeof given === 'string' && shape.kinds.includes('scalar') && !shape.allows(items);
		return isItem ? shape.scalar(decode(given)) : items;
	}
}

type Text = string | readonly string[];
type Tree = NameTree<Text>;

/** Parses `[a][b]` to names. */
function bracketsOf(text: string): string[] | undefined {
	if (!/^(?:\[[^[\]]*\])+$/.test(text)) return undefined;
	return text.slice(1, -1).split('][');
}

function isIndex(name: string): boolean {
	return /^\d*$/.test(name);
}

function insert(root: Tree, path: readonly string[], value: Text): void {
	mapOfLast(root, path).set(path.at(-1) ?? '', value);
}

function withoutDot(raw: string): string {
	if (raw.startsWith('.')) return raw.slice(1);
	throw new StyleError('A value in the style label must begin with "."');
}

function withoutSemicolon(raw: string): string {
	if (raw.startsWith(';')) return raw.slice(1);
	throw new StyleError('A value in the style matrix must begin with ";"');
}

/** The value in `;name=value`. An empty value has no equals sign. */
function matrixValue(raw: string, name: string, decode: Decode): string {
	const [key, value] = pairOf(withoutSemicolon(raw), '');
	if (decode(key) === name) return value;
	throw new StyleError(`A value in the style matrix must begin with ";${name}="`);
}

/** Splits `name=value`. */
function pairOf(text: string, missing?: unknown): [string, string] {
	const mark = text.indexOf('=');
	if (mark !== -1) return [text.slice(0, mark), text.slice(mark + 1)];
	if (typeof missing === 'string') return [text, missing];
	throw new StyleError('An object must consist of name=value pairs');
}

/** Pairs the parts of `name,value,name,value`. */
function alternating(parts: readonly string[]): [string, string][] {
	if (parts.length % 2 === 1) throw new StyleError('An object must consist of a value after each name');
	return Array.from({ length: parts.length / 2 }, (_, index) => [parts[2 * index] ?? '', parts[2 * index + 1] ?? '']);
}
