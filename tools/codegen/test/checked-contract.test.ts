import { describe, expect, it } from 'vitest';
import { validated } from '../src/client/checked-contract.ts';

describe('a schema for validators', () => {
	it('loses annotations at any depth', () => {
		const schema = {
			title: 'A',
			description: 'B',
			'x-evidence': 'observed',
			deprecated: true,
			type: 'object',
			properties: { a: { type: 'string', description: 'C', examples: ['d'], maxLength: 3 } },
			allOf: [{ summary: 'E', required: ['a'] }],
			additionalProperties: { externalDocs: { url: 'f' }, type: 'string' },
			items: { example: 1, type: 'number' },
		};
		expect(validated(schema)).toEqual({
			type: 'object',
			properties: { a: { type: 'string', maxLength: 3 } },
			allOf: [{ required: ['a'] }],
			additionalProperties: { type: 'string' },
			items: { type: 'number' },
		});
	});

	it('keeps properties with the name of an annotation', () => {
		for (const keyword of ['properties', 'patternProperties', 'dependentSchemas', '$defs']) {
			const schema = { [keyword]: { description: { type: 'string', title: 'x' }, example: true, 'x-a': {} } };
			expect(validated(schema)).toEqual({ [keyword]: { description: { type: 'string' }, example: true, 'x-a': {} } });
		}
	});

	it.each([
		{ const: { description: 'a', title: 'b' } },
		{ enum: [{ description: 'a' }, 'b', null] },
		{ default: { example: 1 } },
		{ required: ['description', 'title'] },
		{ additionalProperties: false },
	])('keeps data unchanged: %j', (schema) => {
		expect(validated(schema)).toEqual(schema);
	});
});
