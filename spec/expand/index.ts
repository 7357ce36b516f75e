import { addConstraintNotes } from './constraint-notes.ts';
import type { Json } from './document.ts';
import { expandErrorResponses } from './error-responses.ts';
import { expandSecurityRoles } from './security-roles.ts';

/** Adds to the bundle what the source states once: the reasons of errors, the roles of `security`, and which constraints are proposed. */
export function expand(document: Json): Json {
	const expanded = structuredClone(document);
	expandErrorResponses(expanded);
	expandSecurityRoles(expanded);
	addConstraintNotes(expanded);
	return expanded;
}
