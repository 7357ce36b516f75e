import type { Check } from './check.ts';
import type { ObjectType, Version } from './object-types.ts';
import { objectType } from './object-types.ts';
import { below, type Place } from './place.ts';
import { REPLACED, SCHEMA_3_1 } from './schema-keywords.ts';
import { nearest } from './value-kinds.ts';

/** Finds keys that OpenAPI does not define, and required ones that are missing. */
export function checkKeys(check: Check, place: Place, name: string, type: ObjectType, isReference: boolean): void {
	const value = place.value as Record<string, unknown>;
	const missing = isReference ? [] : (type.required ?? []).filter((key) => value[key] === undefined || value[key] === null);
	const unknown = Object.keys(value).filter((key) => !isKnown(type, key));
	const misspelled = new Set<string>();
	for (const key of unknown) {
		const message = unknownKey(check.version, name, type, key, value, misspelled);
		if (message) check.report(name === 'Schema' ? 'schema' : 'key', below(place, key), message);
	}
	for (const key of missing) {
		// A misspelled key is one problem, not two.
		if (misspelled.has(key)) continue;
		const fix = key === 'responses' ? 'add "responses", with at least one status' : `add "${key}"`;
		check.report('required', place, `"${key}" was not given; expected ${(type.required ?? []).join(', ')}. Fix: ${fix}.`);
	}
}

function isKnown({ keys, others }: ObjectType, key: string): boolean {
	return others !== undefined || Object.hasOwn(keys, key) || key.startsWith('x-') || key === '$ref';
}

function unknownKey(
	version: Version,
	name: string,
	type: ObjectType,
	key: string,
	value: Record<string, unknown>,
	misspelled: Set<string>,
): string | undefined {
	const isSchema = name === 'Schema';
	const replacement = isSchema ? otherVersion(version, key) : undefined;
	if (replacement) return replacement;
	// A key that is there already is not the one that was meant.
	const known = Object.keys(type.keys).filter((candidate) => !Object.hasOwn(value, candidate));
	const near = nearest(key, known);
	if (near) misspelled.add(near);
	// JSON Schema allows any other keyword.
	if (type.open && !near) return undefined;
	const given = isSchema ? `the keyword "${key}"` : 'this key';
	const expected = isSchema ? 'a keyword of OpenAPI' : Object.keys(type.keys).join(', ');
	const fix = near ? `write "${near}"` : 'remove it, or start its name with "x-"';
	return `${given} was given; expected ${expected}. Fix: ${fix}.`;
}

/** A keyword that only another version has. */
function otherVersion(version: Version, key: string): string | undefined {
	if (version === '3.1' && key === 'nullable') return replaced(key, 'OpenAPI 3.0', version);
	const isNewer = Object.hasOwn(SCHEMA_3_1, key);
	if (version === '3.1' || !isNewer) return undefined;
	const since = version === '2.0' && Object.hasOwn(objectType('3.0', 'Schema')?.keys ?? {}, key) ? '3.0' : '3.1';
	return replaced(key, `OpenAPI ${since}`, version);
}

function replaced(key: string, other: string, version: Version): string {
	const fix = Object.hasOwn(REPLACED, key) ? REPLACED[key] : `remove it, or declare ${other}`;
	return `"${key}" was given, a keyword of ${other}; expected a keyword of OpenAPI ${version}. Fix: ${fix}.`;
}
