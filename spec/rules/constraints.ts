import { isNode, type Node } from './redocly.ts';
import { forEachUsedSchema } from './schema-uses.ts';
import { CONSTRAINT_EVIDENCE, useOneOf } from './vocabulary.ts';

const KEYWORDS = [
	'minLength',
	'maxLength',
	'pattern',
	'format',
	'enum',
	'const',
	'minimum',
	'maximum',
	'minItems',
	'maxItems',
	'uniqueItems',
	'minProperties',
	'maxProperties',
	'additionalProperties',
	'default',
];

/** Formats that state a representation, not a limit. */
const REPRESENTATIONS = ['int32', 'int64', 'binary', 'password'];

/** Keywords that only some schemas classify: `required` when the vendor's list is another one. */
const OPTIONAL = ['required'];

/**
 * A schema states the evidence of each constraint. A response of the vendor has no constraint that we invented: it would make a correct
 * response look wrong.
 */
export const constraints = forEachUsedSchema(({ schema, location, uses }, { report }) => {
	if (!uses.has('request') && !uses.has('response')) return;
	const listed = schema['x-constraints'];
	const classified: Node = isNode(listed) ? listed : {};
	const present = KEYWORDS.filter((keyword) => constrains(schema, keyword));
	for (const keyword of present) {
		const evidence = classified[keyword];
		if (!(CONSTRAINT_EVIDENCE as readonly unknown[]).includes(evidence))
			report({
				message: `${keyword} has no evidence. Add it to x-constraints, such as { ${keyword}: proposed }. ${useOneOf(CONSTRAINT_EVIDENCE, 'CONSTRAINT_EVIDENCE')}.`,
				location: location.child(keyword),
			});
		else if (evidence === 'proposed' && uses.has('response'))
			report({
				message: `${keyword} is our proposal, and the schema is in a response of the vendor. Remove ${keyword}.`,
				location: location.child(keyword),
			});
	}
	for (const keyword of Object.keys(classified)) {
		if (present.includes(keyword) || (OPTIONAL.includes(keyword) && schema[keyword] !== undefined)) continue;
		report({
			message: `x-constraints lists ${keyword}, which the schema does not have. Remove it.`,
			location: location.child(['x-constraints', keyword]),
		});
	}
});

function constrains(schema: Node, keyword: string): boolean {
	const value = schema[keyword];
	if (keyword === 'additionalProperties') return value === false;
	if (keyword === 'format') return value !== undefined && !REPRESENTATIONS.includes(String(value));
	return value !== undefined;
}
