import { dirname, join } from 'node:path';
import { below, keyOf, type Place } from './place.ts';
import { readSource, type Source } from './source.ts';
import { isObject, nearest } from './value-kinds.ts';

/** A reference that cannot be resolved. */
export interface BrokenReference {
	message: string;
}

/** Resolves references, and reads each file once. */
export class References {
	readonly root: Source;
	readonly #files = new Map<string, Source>();
	/** The references that are being resolved. */
	readonly #open = new Set<string>();
	readonly #names = new Map<Source, Map<string, Place>>();

	constructor(root: Source) {
		this.root = root;
		this.#files.set(root.file, root);
	}

	get files(): Source[] {
		return [...this.#files.values()];
	}

	/** The value that a place stands for: itself, or what it references in the end. */
	follow(place: Place): Place | undefined {
		const seen = new Set<string>();
		let current = place;
		for (let ref = referenceIn(current.value); ref !== undefined; ref = referenceIn(current.value)) {
			const key = keyOf(current);
			if (seen.has(key)) return undefined;
			seen.add(key);
			const target = this.resolve(current.source, ref);
			if ('message' in target) return undefined;
			current = target;
		}
		return current;
	}

	/** The keys of the places that a chain of references only leads back to. */
	cycleFrom(place: Place): Place[] | undefined {
		const chain: Place[] = [];
		const seen = new Set<string>();
		for (let current: Place | BrokenReference = place; !('message' in current); ) {
			if (seen.has(keyOf(current))) return chain;
			const ref = referenceIn(current.value);
			if (ref === undefined) return undefined;
			seen.add(keyOf(current));
			chain.push(current);
			current = this.resolve(current.source, ref);
		}
		return undefined;
	}

	/** One step: the place that a reference points to. */
	resolve(from: Source, ref: string): Place | BrokenReference {
		if (/^https?:/i.test(ref)) return this.#named(from, ref) ?? this.#remote(ref);
		const [file = '', fragment = ''] = ref.split('#', 2);
		const source = file === '' ? from : this.#file(join(dirname(from.file), decode(file)));
		const place = { source, path: [], value: source.value };
		if (source.faults.some(({ rule }) => rule === 'file')) return this.#named(from, ref) ?? { message: missingFile(ref, source) };
		if (source.value === undefined || fragment === '') return place;
		if (!fragment.startsWith('/')) return this.#named(source, `#${fragment}`) ?? { message: noTarget(ref, undefined) };
		return this.#once(`${source.file}#${fragment}`, ref, () => this.#point(place, fragment, ref));
	}

	/** A part of a pointer can itself be a reference, and lead back to the pointer. */
	#once(key: string, ref: string, resolve: () => Place | BrokenReference): Place | BrokenReference {
		if (this.#open.has(key)) return { message: noTarget(ref, undefined) };
		this.#open.add(key);
		try {
			return resolve();
		} finally {
			this.#open.delete(key);
		}
	}

	/** The mock downloads it when it starts. Here, nothing is known about it. */
	#remote(ref: string): Place {
		const source = { file: ref, value: undefined, faults: [], hasOneWay: false, offsetOf: () => 0, lineOf: () => 1 };
		this.#files.set(ref, source);
		return { source, path: [], value: undefined };
	}

	#file(file: string): Source {
		const known = this.#files.get(file);
		if (known) return known;
		const source = readSource(file);
		this.#files.set(file, source);
		return source;
	}

	#point(root: Place, fragment: string, ref: string): Place | BrokenReference {
		let place = root;
		const tokens = fragment.slice(1).split('/');
		for (const [index, token] of tokens.entries()) {
			const key = decode(token).replaceAll('~1', '/').replaceAll('~0', '~');
			const container = hasKey(place, key) ? place : this.follow(place);
			if (!container || !hasKey(container, key))
				return { message: noTarget(ref, suggestion(container ?? place, ref, tokens, index)) };
			place = below(container, key);
		}
		return place;
	}

	/** A place with an `$anchor`, `$dynamicAnchor` or `$id`. */
	#named(source: Source, name: string): Place | undefined {
		const known = this.#names.get(source) ?? namesIn(source);
		this.#names.set(source, known);
		return known.get(name);
	}
}

export function referenceIn(value: unknown): string | undefined {
	return isObject(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
}

function hasKey({ value }: Place, key: string): boolean {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The reference with a similar name that exists. */
function suggestion({ value }: Place, ref: string, tokens: string[], index: number): string | undefined {
	const near = isObject(value) ? nearest(decode(tokens[index] ?? ''), Object.keys(value)) : undefined;
	if (near === undefined) return undefined;
	const corrected = tokens.with(index, near.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
	return `${ref.slice(0, ref.indexOf('#'))}#/${corrected}`;
}

function noTarget(ref: string, near: string | undefined): string {
	const fix = near === undefined ? 'add it, or correct the reference' : `write "${near}"`;
	return `"${ref}" was given, which does not exist; expected a part of the document. Fix: ${fix}.`;
}

function missingFile(ref: string, { file, faults }: Source): string {
	return `"${ref}" was given; ${file}: ${faults[0]?.message}. Fix: add the file, or correct the reference.`;
}

function namesIn(source: Source): Map<string, Place> {
	const names = new Map<string, Place>();
	const visit = (place: Place): void => {
		if (typeof place.value !== 'object' || place.value === null) return;
		const { $anchor, $dynamicAnchor, $id } = place.value as Record<string, unknown>;
		for (const anchor of [$anchor, $dynamicAnchor]) if (typeof anchor === 'string') names.set(`#${anchor}`, place);
		if (typeof $id === 'string') names.set($id, place);
		for (const key of Object.keys(place.value)) visit(below(place, key));
	};
	visit({ source, path: [], value: source.value });
	return names;
}
