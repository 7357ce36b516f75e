/** Writes notes into the descriptions of fields. A referenced schema is copied only where a field within it has a note. */
import { isObject, type Json, parameterKey, resolve } from './fields.ts';

/** The notes of an operation, by the keys of `fields.ts`. */
export type Notes = ReadonlyMap<string, string>;

export function addFieldNotes(operation: Json, notes: Notes, document: Json): void {
	if (notes.size === 0) return;
	const writer = new Writer(notes, document);
	operation.parameters = ((operation.parameters ?? []) as Json[]).map((node) => writer.parameter(node));
	if (operation.requestBody) operation.requestBody = writer.content(operation.requestBody as Json, 'body');
	const responses = operation.responses as Record<string, Json>;
	for (const [status, node] of Object.entries(responses)) responses[status] = writer.content(node, status);
}

class Writer {
	readonly #notes: Notes;
	readonly #document: Json;

	constructor(notes: Notes, document: Json) {
		this.#notes = notes;
		this.#document = document;
	}

	parameter(node: Json): Json {
		const whole = resolve(node, this.#document);
		const key = parameterKey(whole);
		const schema = this.#schema(whole.schema, key, []);
		if (schema === whole.schema && !this.#notes.has(key)) return node;
		return { ...whole, schema, ...this.#description(whole, key) };
	}

	content(node: Json, key: string): Json {
		const whole = resolve(node, this.#document);
		const content = mapValues((whole.content ?? {}) as Json, (media) => {
			const schema = this.#schema((media as Json).schema, key, []);
			return schema === (media as Json).schema ? media : { ...(media as Json), schema };
		});
		if (content === whole.content && !this.#notes.has(key)) return node;
		return { ...whole, content, ...this.#description(whole, key) };
	}

	/** The same node when nothing below it has a note. */
	#schema(node: unknown, key: string, above: readonly string[]): unknown {
		if (!isObject(node)) return node;
		const { $ref, ...beside } = node as { $ref?: string };
		if ($ref !== undefined && above.includes($ref)) return node;
		const path = $ref === undefined ? above : [...above, $ref];
		const whole = resolve(node, this.#document);
		const parts = mapValues(whole, (value, keyword) => this.#part(keyword, value, key, path));
		if (parts === whole) return node;
		// Redoc shows the name of a referenced schema, and the title of a copied one.
		return $ref === undefined ? parts : { title: $ref.split('/').at(-1), ...parts, ...beside };
	}

	#part(keyword: string, value: unknown, key: string, path: readonly string[]): unknown {
		if (keyword === 'items') return this.#schema(value, `${key}[]`, path);
		if (keyword === 'additionalProperties') return this.#schema(value, `${key}.*`, path);
		if (keyword === 'properties')
			return mapValues(value as Json, (property, name) => this.#property(property, `${key}.${name}`, path));
		if (!['anyOf', 'oneOf', 'allOf'].includes(keyword)) return value;
		const next = (value as unknown[]).map((variant) => this.#schema(variant, key, path));
		return next.some((variant, at) => variant !== (value as unknown[])[at]) ? next : value;
	}

	#property(node: unknown, key: string, path: readonly string[]): unknown {
		const next = this.#schema(node, key, path) as Json;
		if (!this.#notes.has(key)) return next;
		return { ...next, ...this.#description(resolve(node, this.#document), key) };
	}

	#description({ description }: Json, key: string): { description: string } | undefined {
		const note = this.#notes.get(key);
		if (note === undefined) return undefined;
		return { description: [String(description ?? '').trimEnd(), note].filter(Boolean).join('\n\n') };
	}
}

/** The same object when no value changes. */
function mapValues(object: Json, change: (value: unknown, key: string) => unknown): Json {
	const entries = Object.entries(object).map(([key, value]) => [key, change(value, key)] as const);
	return entries.some(([key, value]) => value !== object[key]) ? Object.fromEntries(entries) : object;
}
