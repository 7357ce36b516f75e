import type { Check } from './check.ts';
import { checkKeys } from './known-keys.ts';
import { type ObjectType, objectType } from './object-types.ts';
import { below, children, keyOf, type Place } from './place.ts';
import { referenceIn } from './references.ts';
import { fits, isObject, isValueKind, type Kind, problem, wrongKind } from './value-kinds.ts';

/** What is checked of an object, beyond its keys and the kinds of its values. */
export type Rule = (check: Check, place: Place) => void;
/** The rules for each object type. */
export type Rules = Readonly<Record<string, readonly Rule[]>>;

/** Visits each object of a document once, also in the files that it references. */
export class Walk {
	readonly #check: Check;
	readonly #rules: Rules;
	readonly #visited = new Set<string>();

	constructor(check: Check, rules: Rules) {
		this.#check = check;
		this.#rules = rules;
	}

	visit(place: Place, kind: Kind): void {
		// An empty value in YAML is null. It declares nothing.
		if (place.value === undefined || (place.value === null && kind !== 'choices')) return;
		if (isValueKind(kind)) {
			this.#visitValue(place, kind);
			return;
		}
		if (kind.endsWith('[]')) {
			this.#visitList(place, kind.slice(0, -2));
			return;
		}
		const key = `${kind} ${keyOf(place)}`;
		if (this.#visited.has(key)) return;
		this.#visited.add(key);
		if (kind.startsWith('{')) {
			this.#visitMap(place, kind.slice(1, -1));
			return;
		}
		if (typeof place.value === 'boolean' && this.#allowsBoolean(kind)) return;
		const name = kind.replace(/ or boolean$/, '');
		const type = objectType(this.#check.version, name);
		if (type) this.#visitObject(place, name, type);
	}

	#visitValue(place: Place, kind: Kind): void {
		if (!fits(kind, place.value)) this.#check.report(isSchemaKind(kind) ? 'schema' : 'type', place, wrongKind(kind, place.value));
	}

	#visitList(place: Place, kind: Kind): void {
		if (Array.isArray(place.value)) for (const item of children(place)) this.visit(item, kind);
		else if (!this.#visitReferenced(place, `${kind}[]`)) this.#wrong(place, 'a list', listFix(place, kind));
	}

	#visitMap(place: Place, kind: Kind): void {
		if (this.#visitReferenced(place, `{${kind}}`)) return;
		if (!isObject(place.value)) {
			this.#wrong(place, 'an object with names as keys', 'give each item a name');
			return;
		}
		for (const item of children(place)) if (!isExtension(item, kind)) this.visit(item, kind);
	}

	#visitObject(place: Place, name: string, type: ObjectType): void {
		const isReference = this.#visitReferenced(place, name);
		if (isReference && !this.#hasSiblings(name)) return;
		if (!isObject(place.value)) {
			this.#wrong(place, 'an object', 'write an object');
			return;
		}
		checkKeys(this.#check, place, name, type, isReference);
		for (const item of children(place)) {
			const key = item.path.at(-1) ?? '';
			const kind = Object.hasOwn(type.keys, key) ? type.keys[key] : key.startsWith('x-') ? undefined : type.others;
			if (kind !== undefined) this.visit(item, kind);
		}
		for (const rule of this.#rules[name] ?? []) rule(this.#check, place);
	}

	/** Visits what a reference points to. Returns whether the place is a reference. */
	#visitReferenced(place: Place, kind: Kind): boolean {
		const ref = referenceIn(place.value);
		if (ref === undefined) return false;
		const { references } = this.#check;
		const target = references.resolve(place.source, ref);
		const at = below(place, '$ref');
		if ('message' in target) this.#check.report('reference', at, target.message);
		else if (references.cycleFrom(place)) this.#reportCycle(place);
		else this.visit(target, kind);
		return true;
	}

	#reportCycle(place: Place): void {
		const cycle = this.#check.references.cycleFrom(place) ?? [];
		const first = cycle.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))[0];
		if (!first) return;
		const given = referenceIn(first.value);
		this.#check.report(
			'reference',
			below(first, '$ref'),
			problem(given, 'a reference that ends at a value; it leads back to itself', 'replace one of the references by a value'),
		);
	}

	/** Only these may have other keys beside `$ref`. */
	#hasSiblings(name: string): boolean {
		return name === 'PathItem' || (name === 'Schema' && this.#check.version === '3.1');
	}

	#allowsBoolean(kind: Kind): boolean {
		return kind === 'Schema or boolean' || (kind === 'Schema' && this.#check.version === '3.1');
	}

	#wrong(place: Place, expected: string, fix: string): void {
		this.#check.report('type', place, problem(place.value, expected, fix));
	}
}

function isSchemaKind(kind: Kind): boolean {
	return ['type', 'pattern', 'choices', 'names', 'count', 'number', 'positive number'].includes(kind);
}

/** Extensions are allowed beside names, except where every name is allowed. */
function isExtension(item: Place, kind: Kind): boolean {
	return kind === 'PathItem' && (item.path.at(-1) ?? '').startsWith('x-');
}

function listFix({ value }: Place, kind: Kind): string {
	if (!isObject(value)) return 'write a list';
	return kind === 'Schema' ? 'write a list of schemas' : 'write a list, with "-" before each item in YAML';
}
