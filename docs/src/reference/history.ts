import { isDeepStrictEqual } from 'node:util';

type Json = Record<string, unknown>;

/** The versions of an operation. */
export interface History {
	/** The version that added it. */
	since: string;
	/** The versions that changed it. */
	changed: string[];
}

/** The history of each operation, by operationId. Changes since the last release count as "the next release". */
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

/** Each operation without prose and examples, with its references resolved: what a caller depends on. */
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

/** A property may be named `title` or `description`. Its value is then a schema, which is no prose. */
function isProse(key: string, value: unknown): boolean {
	return key === 'examples' || key === 'example' || key === 'tags' || typeof value === 'string';
}

function at(reference: string, document: Json): unknown {
	const keys = reference.slice(2).split('/');
	return keys.reduce<unknown>((node, key) => (node as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}
