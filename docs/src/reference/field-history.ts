import { isDeepStrictEqual } from 'node:util';
import { type Field, type Fields, fieldsOf, type Json } from './fields.ts';

export interface Release {
	version: string;
	contract: Json;
}

/** A sentence or more per field, by operationId and by the key of the field. */
export type FieldNotes = Map<string, Map<string, string>>;

interface FieldHistory {
	since: string;
	changes: string[];
}

/**
 * What the released contracts say of each field: `Added in 0.2.0.`, `Changed in 0.3.0: maxLength 4000 → 2000.` Nothing while fewer than
 * two contracts are released. A field that came with its container, or with its operation, has no note.
 */
export function fieldHistories(released: readonly Release[], current: Json): FieldNotes {
	const notes: FieldNotes = new Map();
	if (released.length < 2) return notes;
	const steps = [...released, { version: 'the next release', contract: current }];
	const seen = steps.map(({ version, contract }) => ({ version, operations: allFields(contract) }));
	for (const id of seen.at(-1)?.operations.keys() ?? []) {
		const versions = seen.flatMap(({ version, operations }) => {
			const fields = operations.get(id);
			return fields ? [{ version, fields }] : [];
		});
		notes.set(id, notesOf(versions));
	}
	return notes;
}

function allFields(document: Json): Map<string, Fields> {
	const operations = Object.values(document.paths as Record<string, Json>).flatMap((item) => Object.values(item));
	const found = operations.filter((operation) => (operation as Json).operationId !== undefined) as Json[];
	return new Map(found.map((operation) => [String(operation.operationId), fieldsOf(operation, document)]));
}

function notesOf(versions: readonly { version: string; fields: Fields }[]): Map<string, string> {
	const histories = historiesOf(versions);
	const first = versions[0]?.version;
	const notes = new Map<string, string>();
	for (const [key, { container }] of versions.at(-1)?.fields ?? []) {
		const { since, changes } = histories.get(key) as FieldHistory;
		const isNew = since !== (container === '' ? first : histories.get(container)?.since);
		const sentences = [...(isNew ? [`Added in ${since}.`] : []), ...changes];
		if (sentences.length > 0) notes.set(key, sentences.join(' '));
	}
	return notes;
}

function historiesOf(versions: readonly { version: string; fields: Fields }[]): Map<string, FieldHistory> {
	const histories = new Map<string, FieldHistory>();
	for (const [at, { version, fields }] of versions.entries()) {
		for (const [key, field] of fields) {
			const before = versions[at - 1]?.fields.get(key);
			// A field that was removed and returns starts again.
			if (!before) histories.set(key, { since: version, changes: [] });
			else if (!isSame(before, field)) histories.get(key)?.changes.push(`Changed in ${version}${differences(before, field)}.`);
		}
	}
	return histories;
}

function isSame(before: Field, after: Field): boolean {
	return before.required === after.required && isDeepStrictEqual(before.alternatives, after.alternatives);
}

/** `: maxLength 4000 → 2000`. Alternatives of another number cannot be compared one by one. */
function differences(before: Field, after: Field): string {
	const required = before.required === after.required ? [] : [after.required ? 'now required' : 'now optional'];
	const isComparable = before.alternatives.length === after.alternatives.length;
	const compared = after.alternatives.flatMap((has, at) =>
		isComparable ? compareKeywords(before.alternatives[at] ?? {}, has) : [],
	);
	const all = [...new Set([...required, ...compared])];
	return all.length === 0 ? '' : `: ${all.join(', ')}`;
}

function compareKeywords(had: Json, has: Json): string[] {
	const names = [...new Set([...Object.keys(had), ...Object.keys(has)])];
	return names
		.filter((name) => !isDeepStrictEqual(had[name], has[name]))
		.flatMap((name) => compareValues(name, had[name], has[name]));
}

function compareValues(name: string, had: unknown, has: unknown): string[] {
	if (had === undefined) return [`${name} ${text(has)} added`];
	if (has === undefined) return [`${name} ${text(had)} removed`];
	if (!name.endsWith('enum') || !Array.isArray(had) || !Array.isArray(has)) return [`${name} ${text(had)} → ${text(has)}`];
	const added = has.filter((value) => !had.includes(value));
	const removed = had.filter((value) => !has.includes(value));
	return [...(added.length > 0 ? [`added ${text(added)}`] : []), ...(removed.length > 0 ? [`removed ${text(removed)}`] : [])];
}

/** A value of a keyword: numbers as they are, texts as code, lists by commas. */
function text(value: unknown): string {
	if (Array.isArray(value)) return value.map(text).join(', ');
	if (typeof value === 'number') return String(value);
	return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
