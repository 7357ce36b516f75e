import type { Operation, Schema } from '../contract/operation.ts';

/**
 * Prism inlines a schema at each reference to it. Large or recursive schemas would then exceed the memory. So these schemas are
 * replaced by placeholders before Prism reads the document, and restored as references afterwards.
 */

type Json = Record<string, unknown>;

/** A schema that is longer than this when inlined stays a reference. In characters of JSON. */
const MAX_INLINED = 10_000;

const PREFIX = '#/components/schemas/';
const PLACEHOLDER = 'x-shared-schema';
/** The path and ID of an added operation, whose responses contain the shared schemas. */
const CARRIER = '/__shared-schemas__';

/** Replaces the long schemas of a document by placeholders, and adds an operation that contains each of them once. */
export function hideSharedSchemas(document: Json): Json {
	const schemas = ((document.components as Json | undefined)?.schemas ?? {}) as Record<string, Schema>;
	const shared = longSchemas(schemas);
	if (shared.size === 0) return document;
	const hidden = withPlaceholders(document, shared) as { components: { schemas: Json }; paths: Json };
	const content = [...shared].map((name, index) => [`application/${index}`, { schema: hidden.components.schemas[name] }]);
	const responses = { 200: { description: [...shared].join(' '), content: Object.fromEntries(content) } };
	return { ...hidden, paths: { ...hidden.paths, [CARRIER]: { get: { operationId: CARRIER, responses } } } };
}

/** Replaces the placeholders in operations by references, and adds the referenced schemas to each operation. */
export function restoreSharedSchemas(operations: Operation[]): Operation[] {
	const carrier = operations.find(({ iid }) => iid === CARRIER);
	if (!carrier) return operations;
	const [response] = carrier.responses;
	const names = ((response as unknown as { description?: string })?.description ?? '').split(' ');
	const shared = new Map<string, Schema>();
	for (const { mediaType, schema } of response?.contents ?? []) {
		const name = names[Number(mediaType.slice('application/'.length))];
		const { $schema: _, ...rest } = schema ?? {};
		if (name !== undefined) shared.set(name, rest);
	}
	const own = carrier.__bundled__ ?? {};
	return operations.filter((operation) => operation !== carrier).map((operation) => restore(operation, shared, own));
}

function restore(operation: Operation, shared: Map<string, Schema>, own: Record<string, Schema>): Operation {
	const used = new Map<string, Schema>();
	const { __bundled__ = {}, ...rest } = operation;
	const restored = withReferences(rest, used, shared) as Operation;
	const bundled = withReferences(__bundled__, used, shared) as Record<string, Schema>;
	if (used.size === 0) return operation;
	return { ...restored, __bundled__: { ...own, ...bundled, ...Object.fromEntries(used) } };
}

function withReferences(value: unknown, used: Map<string, Schema>, shared: Map<string, Schema>): unknown {
	if (Array.isArray(value)) return value.map((item) => withReferences(item, used, shared));
	if (typeof value !== 'object' || value === null) return value;
	const copy: Json = {};
	for (const [key, part] of Object.entries(value)) {
		if (key !== PLACEHOLDER || typeof part !== 'string') {
			copy[key] = withReferences(part, used, shared);
			continue;
		}
		copy.$ref = `#/__bundled__/${part}`;
		const schema = shared.get(part);
		if (!schema || used.has(part)) continue;
		used.set(part, {});
		used.set(part, withReferences(schema, used, shared) as Schema);
	}
	return copy;
}

function withPlaceholders(value: unknown, shared: ReadonlySet<string>): unknown {
	if (Array.isArray(value)) return value.map((item) => withPlaceholders(item, shared));
	if (typeof value !== 'object' || value === null) return value;
	const copy: Json = {};
	for (const [key, part] of Object.entries(value)) {
		const name = key === '$ref' ? nameOf(part) : undefined;
		if (name !== undefined && shared.has(name)) copy[PLACEHOLDER] = name;
		else copy[key] = withPlaceholders(part, shared);
	}
	return copy;
}

/** The names of schemas that are long when inlined. The length of a recursive schema is infinite. */
function longSchemas(schemas: Record<string, Schema>): Set<string> {
	const lengths = new Map<string, number>();
	const open = new Set<string>();
	const measure = (name: string): number => {
		const known = lengths.get(name);
		if (known !== undefined) return known;
		if (open.has(name)) return Number.POSITIVE_INFINITY;
		open.add(name);
		const text = JSON.stringify(schemas[name] ?? {});
		const length = referencesIn(text).reduce((sum, other) => sum + measure(other), text.length);
		open.delete(name);
		lengths.set(name, length);
		return length;
	};
	return new Set(Object.keys(schemas).filter((name) => measure(name) > MAX_INLINED));
}

function referencesIn(text: string): string[] {
	return [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"/]+)"/g)].map(([, name = '']) => name);
}

function nameOf(reference: unknown): string | undefined {
	return typeof reference === 'string' && reference.startsWith(PREFIX) ? reference.slice(PREFIX.length) : undefined;
}
