import type { Location, Node } from './redocly.ts';
import { isNode } from './redocly.ts';
import { forEachUsedSchema } from './schema-uses.ts';

type Report = (problem: { message: string; location: Location }) => void;

/**
 * An object of a request, and one that we propose, is closed: a misspelt field is an error. A response of the vendor is open: it may have
 * fields that no page shows.
 */
export const closedObjects = forEachUsedSchema(({ schema, location, uses }, { report }) => {
	if (![schema.type].flat().includes('object') && !isNode(schema.properties)) return;
	if (uses.has('response')) reportClosed(schema, location, report);
	else reportOpen(schema, location, report);
});

function reportClosed({ additionalProperties }: Node, location: Location, report: Report): void {
	if (additionalProperties !== false) return;
	report({
		message: 'additionalProperties is false in a response of the vendor, which may have more fields. Remove it.',
		location: location.child('additionalProperties'),
	});
}

function reportOpen(schema: Node, location: Location, report: Report): void {
	const rest = schema.additionalProperties;
	if (rest === undefined) {
		report({ message: 'additionalProperties is missing. Set it to false, or to a schema with maxProperties.', location });
	} else if (rest === true) {
		report({
			message: 'additionalProperties is true. Set it to false, or to a schema with maxProperties.',
			location: location.child('additionalProperties'),
		});
	} else if (isNode(rest) && schema.maxProperties === undefined) {
		report({ message: 'An object with additional properties has no size limit. Add maxProperties.', location });
	}
}
