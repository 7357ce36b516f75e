import { forEachUsedSchema } from './schema-uses.ts';

const BOUNDED_FORMATS = ['date', 'date-time', 'uuid', 'binary'];

/**
 * Every field of a request, and every field that we propose, has a size limit: database columns, forms and fuzzers are derived from
 * the contract. A response of the vendor has only documented limits.
 */
export const bounds = forEachUsedSchema(({ schema, location, uses }, { report }) => {
	if (uses.has('response') || schema.enum !== undefined || schema.const !== undefined) return;
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
});
