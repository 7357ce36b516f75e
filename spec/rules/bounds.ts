import type { Context, Rule } from './redocly.ts';

const BOUNDED_FORMATS = ['date', 'date-time', 'uuid', 'binary'];

/** Every field has a size limit: database columns, forms and fuzzers are derived from the contract. */
export const bounds: Rule = () => ({
	Schema(schema: Record<string, unknown>, { report, location }: Context) {
		if (schema.enum !== undefined || schema.const !== undefined) return;
		const types = [schema.type].flat();
		if (types.includes('string') && schema.maxLength === undefined && !BOUNDED_FORMATS.includes(String(schema.format))) {
			report({
				message: `A string has no size limit. Add maxLength, an enum, or one of these formats: ${BOUNDED_FORMATS.join(', ')} (BOUNDED_FORMATS in spec/rules/bounds.ts).`,
				location,
			});
		}
		if (types.includes('array') && schema.maxItems === undefined)
			report({ message: 'An array has no size limit. Add maxItems.', location });
		if (!types.includes('number') && !types.includes('integer')) return;
		for (const bound of ['minimum', 'maximum']) {
			// The generator of dynamic examples ignores exclusive bounds, so its examples would break the contract.
			if (schema[bound] === undefined)
				report({ message: `A number has no ${bound}. Add it. An exclusive bound is not enough.`, location });
		}
	},
});
