import { fieldsOf, type Json } from './fields.ts';

/** A note on each part and field of an operation that states its own evidence, other than that of its container. */
export function evidenceNotes(operation: Json, document: Json): Map<string, string> {
	const notes = new Map<string, string>();
	const known = new Map<string, unknown>([['', operation['x-evidence']]]);
	for (const [key, { container, evidence, saysProposed }] of fieldsOf(operation, document)) {
		const inherited = known.get(container);
		known.set(key, evidence ?? inherited);
		if (evidence === undefined || evidence === inherited) continue;
		if (evidence !== 'proposed') notes.set(key, `Evidence: ${evidence}.`);
		else if (!saysProposed) notes.set(key, 'Proposed by us.');
	}
	return notes;
}
