import { explanation, wrongValue } from '@returning-ai/spec/runtime';
import { branchesOf, schemasOf, typesOf } from '../contract/branches.ts';
import { isJson, parseMediaType, rankOf } from '../contract/media-type.ts';
import type { Content, Encoding, Operation, Schema } from '../contract/operation.ts';
import { typedText } from '../contract/typed-text.ts';
import { type Fault, fault } from '../faults.ts';
import { parseJson } from '../parse-json.ts';
import type { Field } from './form-field.ts';
import { mapOfLast, type NameTree } from './name-tree.ts';
import { Parameters } from './parameters.ts';
import { decodeUrlencoded } from './urlencoded.ts';

export interface FormValue {
	value: Record<string, unknown>;
	faults: Fault[];
	/** The properties whose values cannot be validated, such as XML. */
	unreadable: ReadonlySet<string>;
}

/** What the schema says about a property, in all its branches. */
interface Property {
	parts: readonly Schema[];
	types: ReadonlySet<string>;
	encoding?: Encoding | undefined;
}

/** The fields of an object in the style deepObject, such as `a[b]=1`. */
type Tree = NameTree<Field[]>;

/** Deeper names are not read as objects. */
const MAX_DEPTH = 20;

interface Reading {
	isEncoded: boolean;
	faults: Fault[];
	unreadable: Set<string>;
}

/** Converts the fields of a form to the types of its schema. */
export class FormReader {
	readonly #operation: Operation;
	readonly #encodings: ReadonlyMap<string, Encoding>;
	readonly #root: Property;
	readonly #properties = new Map<string, Property>();
	readonly #headers = new Map<string, Parameters>();
	/** The undeclared properties of an object, and the items of an array, by the schemas of the object or array. */
	readonly #others = new WeakMap<readonly Schema[], Property>();
	readonly #items = new WeakMap<readonly Schema[], Property>();

	constructor(operation: Operation, { encodings = [] }: Content, schema: Schema | undefined) {
		this.#operation = operation;
		this.#encodings = new Map(encodings.map((encoding) => [encoding.property, encoding]));
		this.#root = this.#describe(schemasOf(schema));
		for (const { property, headers = [] } of encodings) {
			// OpenAPI ignores `Content-Type` here.
			const declared = headers.filter(({ name }) => !/^content-type$/i.test(name));
			if (declared.length > 0) this.#headers.set(property, new Parameters(operation, 'header', declared));
		}
	}

	read(fields: readonly Field[], isEncoded: boolean): FormValue {
		const reading: Reading = { isEncoded, faults: [], unreadable: new Set() };
		const { groups, trees } = this.#group(fields);
		const entries: [string, unknown][] = [...this.#exploded(groups, reading)];
		for (const [name, group] of groups) {
			this.#checkParts(name, group, reading);
			entries.push([name, this.#convert([name], this.#propertyOf(name), group, reading)]);
		}
		for (const [name, tree] of trees) entries.push([name, this.#object([name], this.#propertyOf(name), tree, reading)]);
		return { value: Object.fromEntries(entries), faults: reading.faults, unreadable: reading.unreadable };
	}

	/** The fields by name, and the objects in the style deepObject. */
	#group(fields: readonly Field[]): { groups: Map<string, Field[]>; trees: Map<string, Tree> } {
		const groups = new Map<string, Field[]>();
		const trees = new Map<string, Tree>();
		for (const field of fields) {
			const bracket = field.name.indexOf('[');
			const owner = bracket > 0 ? field.name.slice(0, bracket) : undefined;
			const keys =
				owner !== undefined && this.#encodings.get(owner)?.style === 'deepObject' ? keysOf(field.name, bracket) : undefined;
			if (owner === undefined || !keys) {
				append(groups, field.name, field);
				continue;
			}
			const tree = trees.get(owner) ?? new Map();
			trees.set(owner, tree);
			insert(tree, keys, field);
		}
		return { groups, trees };
	}

	/** Collects objects in the style `form` with `explode`: their properties are fields of the form. */
	*#exploded(groups: Map<string, Field[]>, reading: Reading): Generator<[string, unknown]> {
		for (const [name, { style, explode }] of this.#encodings) {
			const property = this.#propertyOf(name);
			if (style !== 'form' || explode === false || !property.types.has('object')) continue;
			const keys = new Set(property.parts.flatMap(({ properties = {} }) => Object.keys(properties)));
			const own = [...keys].flatMap((key): [string, unknown][] => {
				const fields = groups.get(key);
				if (!fields) return [];
				if (!this.#declares(key)) groups.delete(key);
				return [[key, this.#convert([name, key], this.#below(property, key), fields, reading)]];
			});
			if (own.length > 0) yield [name, Object.fromEntries(own)];
		}
	}

	#declares(name: string): boolean {
		return this.#root.parts.some(({ properties = {} }) => Object.hasOwn(properties, name));
	}

	#convert(path: readonly string[], property: Property, fields: Field[], reading: Reading): unknown {
		const { types, encoding } = property;
		const [first] = fields;
		if (!first) return undefined;
		if (encoding?.style !== undefined && !explodes(encoding) && fields.length === 1) {
			const raws = split(first.raw, encoding.style, reading.isEncoded).map((raw) => ({ ...first, raw }));
			if (types.has('array'))
				return raws.map((field, index) => this.#single(path, this.#itemOf(property, index), field, reading));
			if (types.has('object')) return this.#pairs(path, property, raws, reading);
		}
		if (types.has('array'))
			return fields.map((field, index) => this.#single(path, this.#itemOf(property, index), field, reading));
		// A repeated field is an array, which a schema of one value rejects.
		if (fields.length > 1) return fields.map((field) => this.#single(path, property, field, reading));
		return this.#single(path, property, first, reading);
	}

	/** An object without `explode`, such as `x,1,y,2`. */
	#pairs(path: readonly string[], property: Property, raws: Field[], reading: Reading): Record<string, unknown> {
		const entries: [string, unknown][] = [];
		for (let index = 0; index < raws.length; index += 2) {
			const key = decoded(raws[index]?.raw ?? '', reading);
			const value = raws[index + 1];
			entries.push([key, value && this.#single([...path, key], this.#below(property, key), value, reading)]);
		}
		return Object.fromEntries(entries);
	}

	#object(path: readonly string[], property: Property, tree: Tree, reading: Reading): Record<string, unknown> {
		const entries = [...tree].map(([key, node]): [string, unknown] => {
			const below = this.#below(property, key);
			const value = node instanceof Map ? this.#object(path, below, node, reading) : this.#convert(path, below, node, reading);
			return [key, value];
		});
		return Object.fromEntries(entries);
	}

	#single(path: readonly string[], { types, encoding, parts }: Property, field: Field, reading: Reading): unknown {
		const text = decoded(field.raw, reading);
		const allowsText = types.size === 0 || types.has('string');
		const isRaw = allowsText && (field.isFile || parts.some(isBinary));
		const mediaType = field.mediaType ?? (encoding?.style === undefined ? encoding?.mediaType : undefined);
		const isStructure = !allowsText && (types.has('object') || types.has('array'));
		if (isRaw) return text;
		if (mediaType?.split(',').every(isJson)) return this.#json(path, text, reading);
		if (!isStructure) return typedText(text, types);
		// A structure is JSON unless the document or the part says otherwise.
		if (mediaType !== undefined && !/^\s*text\/plain\b/i.test(mediaType)) reading.unreadable.add(path[0] ?? '');
		const parsed = parseJson(text);
		return parsed instanceof Error ? text : parsed.value;
	}

	#json(path: readonly string[], text: string, { faults, unreadable }: Reading): unknown {
		const parsed = parseJson(text);
		if (!(parsed instanceof Error)) return parsed.value;
		const place = ['body', ...path];
		const clearer = explanation(place, 'malformed', wrongValue(place.join('.'), 'invalid JSON', 'JSON'));
		faults.push({ ...fault(place, 'json', `Request body property ${path.join('.')} must be JSON`), clearer });
		unreadable.add(path[0] ?? '');
		return text;
	}

	/** Checks the content type and the headers of each part. */
	#checkParts(name: string, fields: readonly Field[], { faults }: Reading): void {
		const { mediaType, style } = this.#encodings.get(name) ?? {};
		const headers = this.#headers.get(name);
		if (!headers && (mediaType === undefined || style !== undefined)) return;
		for (const field of fields) {
			if (style === undefined && mediaType !== undefined && !isOneOf(field.mediaType, mediaType)) {
				faults.push(wrongPartType(name, field.mediaType ?? '', mediaType));
			}
			for (const each of field.headers && headers ? headers.check(field.headers) : []) {
				const { path, shown = path } = each;
				faults.push({ ...each, path: ['body', name, ...path], shown: ['body', name, ...shown] });
			}
		}
	}

	#propertyOf(name: string): Property {
		const known = this.#properties.get(name);
		if (known) return known;
		const encoding = this.#encodings.get(name);
		const property = { ...this.#below(this.#root, name), encoding };
		// Callers control the other names.
		if (encoding || this.#declares(name)) this.#properties.set(name, property);
		return property;
	}

	#below({ parts }: Property, name: string): Property {
		const named = parts.flatMap(({ properties = {}, patternProperties = {} }) => [
			...(Object.hasOwn(properties, name) ? schemasOf(properties[name]) : []),
			...Object.entries(patternProperties as object).flatMap(([pattern, schema]) =>
				new RegExp(pattern, 'u').test(name) ? schemasOf(schema) : [],
			),
		]);
		if (named.length > 0) return this.#describe(named);
		const known = this.#others.get(parts);
		if (known) return known;
		const others = parts.flatMap((part) => schemasOf(part.additionalProperties ?? part.unevaluatedProperties));
		const property = this.#describe(others);
		this.#others.set(parts, property);
		return property;
	}

	#itemOf({ parts, encoding }: Property, index: number): Property {
		const tuples = parts.map(({ prefixItems, items }) => (prefixItems ?? (Array.isArray(items) ? items : [])) as Schema[]);
		const own = tuples.flatMap((tuple) => schemasOf(tuple[index]));
		if (own.length > 0) return { ...this.#describe(own), encoding };
		const known = this.#items.get(parts);
		if (known) return known;
		const item = { ...this.#describe(parts.flatMap(({ items }) => (Array.isArray(items) ? [] : schemasOf(items)))), encoding };
		this.#items.set(parts, item);
		return item;
	}

	#describe(schemas: readonly Schema[]): Property {
		const { __bundled__ } = this.#operation;
		return { parts: branchesOf(schemas, __bundled__), types: typesOf(schemas, __bundled__) };
	}
}

function explodes({ style, explode = style === 'form' }: Encoding): boolean {
	return explode;
}

function decoded(raw: string, { isEncoded }: Reading): string {
	return isEncoded ? decodeUrlencoded(raw) : raw;
}

const DELIMITERS: Readonly<Record<string, { encoded: string | RegExp; plain: string }>> = {
	form: { encoded: ',', plain: ',' },
	spaceDelimited: { encoded: /%20|\+/, plain: ' ' },
	pipeDelimited: { encoded: /\||%7c/i, plain: '|' },
};

/** Splits a value before it is decoded, so that an encoded delimiter is data. */
function split(raw: string, style: string, isEncoded: boolean): string[] {
	const delimiter = DELIMITERS[style];
	return delimiter && raw !== '' ? raw.split(isEncoded ? delimiter.encoded : delimiter.plain) : [raw];
}

/** The keys in a name such as `a[b][c]`. */
function keysOf(name: string, bracket: number): string[] | undefined {
	const rest = name.slice(bracket);
	if (!/^(?:\[[^[\]]*\])+$/.test(rest)) return undefined;
	const keys = rest.slice(1, -1).split('][');
	return keys.length > MAX_DEPTH ? undefined : keys;
}

function insert(tree: Tree, keys: readonly string[], field: Field): void {
	const node = mapOfLast(tree, keys);
	const last = keys.at(-1) ?? '';
	const known = node.get(last);
	if (Array.isArray(known)) known.push(field);
	else if (!known) node.set(last, [field]);
}

function append(groups: Map<string, Field[]>, name: string, field: Field): void {
	const known = groups.get(name);
	if (known) known.push(field);
	else groups.set(name, [field]);
}

function isBinary({ format, contentMediaType, contentEncoding }: Schema): boolean {
	return format === 'binary' || contentMediaType !== undefined || contentEncoding !== undefined;
}

/**
 * Whether a part has one of the declared types. A part without a type has the declared one, and so may have any bytes: many clients
 * do not know the type of a file.
 */
function isOneOf(given: string | undefined, declared: string): boolean {
	const type = given === undefined ? undefined : parseMediaType(given);
	if (given === undefined || (type?.type === 'application' && type.subtype === 'octet-stream')) return true;
	return declared.split(',').some((text) => {
		const range = parseMediaType(text);
		return type !== undefined && range !== undefined && rankOf(type, range) !== undefined;
	});
}

function wrongPartType(name: string, given: string, declared: string): Fault {
	const place = ['body', name];
	const types = declared.split(',').map((type) => type.trim());
	const message = `Request body property ${name} has the content type ${given}; expected ${types.join(', ')}`;
	const clearer = explanation(
		place,
		'wrong_content_type',
		wrongValue(place.join('.'), `the content type ${given}`, types.join(' or ')),
	);
	return { ...fault(place, 'content-type', message), clearer };
}
