import { type Context, isNode, type Rule } from './redocly.ts';

/** An object states its additional properties and its required fields. The defaults of JSON Schema are too permissive. */
export const closedObjects: Rule = () => ({
	Schema(schema: Record<string, unknown>, { report, location }: Context) {
		const types = [schema.type].flat();
		if (!types.includes('object') && !isNode(schema.properties)) return;
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
		if (isNode(schema.properties) && !Array.isArray(schema.required)) {
			report({ message: 'required is missing. List the fields that are always present, or write [].', location });
		}
	},
});
