import { type Context, isNode, type Rule } from './redocly.ts';

/** Everything that the docs show has a description. */
export const descriptions: Rule = () => ({
	Operation: needsDescription('An operation'),
	Parameter: needsDescription('A parameter'),
	Response: needsDescription('A response'),
	RequestBody: needsDescription('A request body'),
	Header: needsDescription('A header'),
	Schema(schema: Record<string, unknown>, { report, location }: Context) {
		for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, unknown>)) {
			if (isNode(property) && property.$ref === undefined && !property.description) {
				report({ message: `Property "${name}" has no description. Add one.`, location: location.child(['properties', name]) });
			}
		}
	},
});

function needsDescription(what: string) {
	return (node: { description?: unknown }, { report, location }: Context): void => {
		if (typeof node.description !== 'string' || node.description.trim() === '')
			report({ message: `${what} has no description. Add one.`, location });
	};
}
