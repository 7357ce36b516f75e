import { type Context, isNode, type Rule } from './redocly.ts';

/** An object says whether it is open, and which of its fields must be there; nothing is left to a default. */
export const closedObjects: Rule = () => ({
	Schema(schema: Record<string, unknown>, { report, location }: Context) {
		const types = [schema.type].flat();
		if (!types.includes('object') && !isNode(schema.properties)) return;
		const rest = schema.additionalProperties;
		if (rest === undefined) {
			report({ message: 'additionalProperties is missing; expected false, or a schema beside maxProperties.', location });
		} else if (rest === true) {
			report({
				message: 'additionalProperties is true; expected false, or a schema beside maxProperties.',
				location: location.child('additionalProperties'),
			});
		} else if (isNode(rest) && schema.maxProperties === undefined) {
			report({ message: 'A free-form object needs maxProperties.', location });
		}
		if (isNode(schema.properties) && !Array.isArray(schema.required)) {
			report({ message: 'required is missing; list the fields that are always there, or write [].', location });
		}
	},
});
