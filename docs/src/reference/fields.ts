/** The fields of an operation: its parameters, its body, its responses, and the fields within them, also of referenced schemas. */
import { resolveReference } from '@returning-ai/codegen/json-pointer';

export type Json = Record<string, unknown>;

export interface Field {
	/** The key of the field that contains it; `''` for a part of the operation. */
	container: string;
	/** Whether each alternative of the container requires it. */
	required: boolean;
	/** What each alternative allows: the keywords that constrain the value, without those of its fields. */
	alternatives: Json[];
	/** The evidence that its schema states for itself. */
	evidence?: string;
	/** Whether its description already says that it is our proposal. */
	saysProposed: boolean;
}

/** Field by key: `query days`, `body`, `body.options[].title`, `200`, `200.data[].id`. */
export type Fields = Map<string, Field>;

const KEYWORDS = [
	'type',
	'format',
	'pattern',
	'enum',
	'const',
	'default',
	'minLength',
	'maxLength',
	'minimum',
	'maximum',
	'exclusiveMinimum',
	'exclusiveMaximum',
	'multipleOf',
	'minItems',
	'maxItems',
	'uniqueItems',
	'minProperties',
	'maxProperties',
	'deprecated',
];
const VARIANTS = ['anyOf', 'oneOf', 'allOf'] as const;

export function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Resolves the references of a node. What stands beside a reference takes precedence. */
export function resolve(node: unknown, document: Json): Json {
	const { $ref, ...beside } = node as { $ref?: string };
	if ($ref === undefined) return beside;
	return { ...resolve(resolveReference($ref, document), document), ...beside };
}

export function parameterKey({ in: location, name }: Json): string {
	return `${location} ${String(name)}`;
}

export function fieldsOf(operation: Json, document: Json): Fields {
	const fields: Fields = new Map();
	const walk = new Walk(fields, document);
	for (const node of (operation.parameters ?? []) as Json[]) {
		const parameter = resolve(node, document);
		walk.add(parameterKey(parameter), '', parameter.schema, parameter.required === true, parameter.description);
	}
	const body = resolve(operation.requestBody ?? {}, document);
	walk.addContent('body', body);
	for (const [status, node] of Object.entries(operation.responses as Json)) walk.addContent(status, resolve(node, document));
	return fields;
}

class Walk {
	readonly #fields: Fields;
	readonly #document: Json;

	constructor(fields: Fields, document: Json) {
		this.#fields = fields;
		this.#document = document;
	}

	/** A body has one media type. */
	addContent(key: string, { content, required, description }: Json): void {
		for (const media of Object.values((content ?? {}) as Record<string, Json>))
			this.add(key, '', media.schema, required === true, description);
	}

	add(key: string, container: string, node: unknown, required: boolean, text: unknown, above: readonly unknown[] = []): void {
		const schema = resolve(node ?? {}, this.#document);
		const known = this.#fields.get(key);
		const evidence = known?.evidence ?? this.#evidence(schema);
		this.#fields.set(key, {
			container,
			required: required && known?.required !== false,
			alternatives: [...(known?.alternatives ?? []), ...this.#alternatives(schema)],
			...(evidence !== undefined && { evidence }),
			saysProposed: known?.saysProposed === true || /Proposed by us/i.test(String(text ?? schema.description)),
		});
		this.#enter(key, key, node, above);
	}

	/** The fields of a schema, which `container` contains: also those of the items of an array. A schema that contains itself is entered once. */
	#enter(key: string, container: string, node: unknown, above: readonly unknown[]): void {
		const { $ref } = (node ?? {}) as Json;
		if ($ref !== undefined && above.includes($ref)) return;
		const path = $ref === undefined ? above : [...above, $ref];
		const schema = resolve(node ?? {}, this.#document);
		const required = (schema.required ?? []) as string[];
		for (const [name, property] of Object.entries((schema.properties ?? {}) as Json))
			this.add(`${key}.${name}`, container, property, required.includes(name), (property as Json).description, path);
		if (isObject(schema.items)) this.#enter(`${key}[]`, container, schema.items, path);
		if (isObject(schema.additionalProperties)) this.#enter(`${key}.*`, container, schema.additionalProperties, path);
		for (const variant of VARIANTS)
			for (const alternative of (schema[variant] ?? []) as unknown[]) this.#enter(key, container, alternative, path);
	}

	/** Of several alternatives, the first one is the usual one. */
	#evidence(schema: Json): string | undefined {
		const [first] = VARIANTS.flatMap((name) => (schema[name] ?? []) as unknown[]);
		return (schema['x-evidence'] ?? (first && resolve(first, this.#document)['x-evidence'])) as string | undefined;
	}

	#alternatives(schema: Json): Json[] {
		const own = Object.fromEntries(KEYWORDS.flatMap((name) => (name in schema ? [[name, schema[name]]] : [])));
		const items = isObject(schema.items) ? this.#alternatives(resolve(schema.items, this.#document)) : [];
		// Most arrays have items of one kind, which read best as keywords of their own.
		const ofItems = items.length === 1 ? Object.entries(items[0] as Json).map(([name, value]) => [`items ${name}`, value]) : [];
		const whole = { ...own, ...Object.fromEntries(ofItems), ...(items.length > 1 && { items }) };
		const variants = VARIANTS.flatMap((name) => (schema[name] ?? []) as unknown[]);
		if (variants.length === 0) return [whole];
		return variants.flatMap((node) =>
			this.#alternatives(resolve(node, this.#document)).map((keywords) => ({ ...whole, ...keywords })),
		);
	}
}
