import { isDeepStrictEqual } from 'node:util';

type Json = Record<string, unknown>;

/** Since which version an operation is there, and in which it changed. */
export interface History {
	since: string;
	changed: string[];
}

/** The story of each operation, from the released contracts to this one. What is in none of them is not released yet. */
export function historyOf(released: readonly { version: string; contract: Json }[], current: Json): Map<string, History> {
	const steps = released.map(({ version, contract }) => ({ version, operations: shapes(contract) }));
	steps.push({ version: 'the next release', operations: shapes(current) });
	const histories = new Map<string, History>();
	for (const [at, { version, operations }] of steps.entries()) {
		for (const [id, shape] of operations) {
			const history = histories.get(id);
			if (!history) histories.set(id, { since: version, changed: [] });
			else if (!isDeepStrictEqual(steps[at - 1]?.operations.get(id), shape)) history.changed.push(version);
		}
	}
	return histories;
}

/** What a caller sees of each operation: everything but prose and examples, with references followed. */
function shapes(document: Json): Map<string, unknown> {
	const found = new Map<string, unknown>();
	for (const [path, item] of Object.entries(document.paths as Record<string, Json>)) {
		for (const [method, operation] of Object.entries(item)) {
			const { operationId } = operation as { operationId?: string };
			if (operationId) found.set(operationId, { path, method, ...(shape(operation, document, []) as object) });
		}
	}
	return found;
}

const PROSE = new Set(['description', 'summary', 'example', 'examples', 'title', 'tags']);

function shape(node: unknown, document: Json, above: readonly string[]): unknown {
	if (Array.isArray(node)) return node.map((item) => shape(item, document, above));
	if (typeof node !== 'object' || node === null) return node;
	const { $ref } = node as { $ref?: unknown };
	if (typeof $ref === 'string') return above.includes($ref) ? $ref : shape(at($ref, document), document, [...above, $ref]);
	const entries = Object.entries(node).filter(([key, value]) => !(PROSE.has(key) && isProse(key, value)));
	return Object.fromEntries(entries.map(([key, value]) => [key, shape(value, document, above)]));
}

/** A field may be called `title` or `description`; then a schema stands there, and not a sentence. */
function isProse(key: string, value: unknown): boolean {
	return key === 'examples' || key === 'example' || key === 'tags' || typeof value === 'string';
}

function at(reference: string, document: Json): unknown {
	const keys = reference.slice(2).split('/');
	return keys.reduce<unknown>((node, key) => (node as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}
