import type { Context, Rule } from './redocly.ts';

const BOUNDED_FORMATS = ['date', 'date-time', 'uuid', 'binary'];

/** Every field has a size, so that a database column, a form and a fuzzer can be made from the contract. */
export const bounds: Rule = () => ({
	Schema(schema: Record<string, unknown>, { report, location }: Context) {
		if (schema.enum !== undefined || schema.const !== undefined) return;
		const types = [schema.type].flat();
		if (types.includes('string') && schema.maxLength === undefined && !BOUNDED_FORMATS.includes(String(schema.format))) {
			report({
				message: `A string needs maxLength, an enum, or a format of ${BOUNDED_FORMATS.join(', ')} (BOUNDED_FORMATS of spec/rules/bounds.ts).`,
				location,
			});
		}
		if (types.includes('array') && schema.maxItems === undefined) report({ message: 'An array needs maxItems.', location });
		if (!types.includes('number') && !types.includes('integer')) return;
		for (const bound of ['minimum', 'maximum']) {
			// Exclusive bounds are ignored by the generator of dynamic examples, which then breaks the contract.
			if (schema[bound] === undefined) report({ message: `A number needs ${bound} (not its exclusive form).`, location });
		}
	},
});
