import { describe, expect, it } from 'vitest';
import { describeSchema, describeValue } from '../runtime/index.ts';

describe('describeSchema', () => {
	it.each([
		[{ const: 1 }, '1'],
		[{ enum: ['a', 2] }, 'one of "a", 2'],
		[{ anyOf: [{ type: 'boolean' }, { type: 'null' }, { type: 'boolean' }] }, 'true or false or null'],
		[{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'a string or an integer'],
		[{ type: 'string', pattern: '^[0-9a-fA-F]{24}$' }, 'an id of 24 hexadecimal digits'],
		[{ type: 'string' }, 'a string'],
		[{ type: ['string', 'null'], minLength: 1 }, 'a string of at least 1 character'],
		[{ type: 'string', maxLength: 9 }, 'a string of 0 to 9 characters'],
		[{ type: 'string', minLength: 9, maxLength: 9 }, 'a string of 9 characters'],
		[{ type: 'string', pattern: '^a', minLength: 2, maxLength: 9 }, 'a string of 2 to 9 characters that matches ^a'],
		[{ type: 'string', format: 'date' }, 'a string in the format date'],
		[{ type: 'string', format: 'password' }, 'a string'],
		[{ type: 'string', minLength: 1, maxLength: 1 }, 'a string of 1 character'],
		[{ type: 'integer' }, 'an integer'],
		[{ type: 'number', minimum: 0, maximum: 1, multipleOf: 0.5 }, 'a number from 0 to 1 in steps of 0.5'],
		[{ type: 'integer', minimum: 0 }, 'an integer of at least 0'],
		[{ type: 'integer', maximum: 0 }, 'an integer of at most 0'],
		[{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 }, 'a number above 0 below 9'],
		// OpenAPI 3.0: a boolean beside the bound.
		[{ type: 'number', minimum: 1, exclusiveMinimum: true }, 'a number of at least 1'],
		[{ type: 'number', exclusiveMinimum: true, exclusiveMaximum: true }, 'a number'],
		[{ type: 'object' }, 'an object'],
		[{ properties: {} }, 'an object'],
		[{ type: 'object', minProperties: 0 }, 'an object'],
		[{ type: 'object', minProperties: 1 }, 'an object of at least 1 field'],
		[{ type: 'object', maxProperties: 3 }, 'an object of at most 3 fields'],
		[{ type: 'array' }, 'an array'],
		[{ type: 'array', minItems: 1 }, 'an array of at least 1 item'],
		[{ type: 'array', maxItems: 3 }, 'an array of at most 3 items'],
		[{ type: 'array', minItems: 1, maxItems: 3 }, 'an array of 1 to 3 items'],
		[{ type: 'boolean' }, 'true or false'],
		[{ type: 'null' }, 'null'],
		[{}, 'another value'],
	])('describes %j as "%s"', (schema, description) => expect(describeSchema(schema)).toBe(description));
});

describe('describeValue', () => {
	it.each([
		[undefined, 'nothing'],
		[null, 'null'],
		['a', '"a"'],
		[Symbol('a'), 'Symbol(a)'],
		[[1, 2], 'an array of 2 items'],
		[{ password: 'rai_test_secret' }, 'an object of 1 field'],
		['x'.repeat(58), `"${'x'.repeat(58)}"`],
		['x'.repeat(59), `"${'x'.repeat(56)}…`],
	])('describes %j in at most 60 characters, without the content of an object', (value, description) =>
		expect(describeValue(value)).toBe(description),
	);
});
