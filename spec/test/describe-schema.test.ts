import { describe, expect, it } from 'vitest';
import { given, inWords } from '../in-words.js';

describe('a schema in words', () => {
	it.each([
		[{ const: 1 }, '1'],
		[{ enum: ['a', 2] }, 'one of "a", 2'],
		[{ anyOf: [{ type: 'boolean' }, { type: 'null' }, { type: 'boolean' }] }, 'true or false or null'],
		[{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'a string or a whole number'],
		[{ type: 'string', pattern: '^[0-9a-fA-F]{24}$' }, 'an id of 24 hexadecimal digits'],
		[{ type: 'string' }, 'a string'],
		[{ type: ['string', 'null'], minLength: 1 }, 'a string of at least 1 characters'],
		[{ type: 'string', maxLength: 9 }, 'a string of 0 to 9 characters'],
		[{ type: 'string', minLength: 9, maxLength: 9 }, 'a string of 9 characters'],
		[{ type: 'string', pattern: '^a', minLength: 2, maxLength: 9 }, 'a string of 2 to 9 characters that matches ^a'],
		[{ type: 'string', format: 'date' }, 'a string in the form date'],
		[{ type: 'integer' }, 'a whole number'],
		[{ type: 'number', minimum: 0, maximum: 1, multipleOf: 0.5 }, 'a number from 0 to 1 in steps of 0.5'],
		[{ type: 'integer', minimum: 0 }, 'a whole number of at least 0'],
		[{ type: 'integer', maximum: 0 }, 'a whole number of at most 0'],
		[{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 }, 'a number above 0 below 9'],
		// In OpenAPI 3.0 these are booleans beside the bound.
		[{ type: 'number', minimum: 1, exclusiveMinimum: true }, 'a number of at least 1'],
		[{ type: 'number', exclusiveMinimum: true, exclusiveMaximum: true }, 'a number'],
		[{ type: 'object' }, 'an object'],
		[{ properties: {} }, 'an object'],
		[{ type: 'object', minProperties: 0 }, 'an object'],
		[{ type: 'object', minProperties: 1 }, 'an object of at least 1 fields'],
		[{ type: 'object', maxProperties: 3 }, 'an object of at most 3 fields'],
		[{ type: 'array' }, 'a list'],
		[{ type: 'array', minItems: 1 }, 'a list of at least 1 items'],
		[{ type: 'array', maxItems: 3 }, 'a list of at most 3 items'],
		[{ type: 'array', minItems: 1, maxItems: 3 }, 'a list of 1 to 3 items'],
		[{ type: 'boolean' }, 'true or false'],
		[{ type: 'null' }, 'null'],
		[{}, 'another value'],
	])('%j is "%s"', (schema, words) => expect(inWords(schema)).toBe(words));
});

describe('a value in words', () => {
	it.each([
		[undefined, 'nothing'],
		[null, 'null'],
		['a', '"a"'],
		[Symbol('a'), 'Symbol(a)'],
		[[1, 2], 'a list of 2 items'],
		[{ password: 'rai_test_secret' }, 'an object of 1 fields'],
		['x'.repeat(58), `"${'x'.repeat(58)}"`],
		['x'.repeat(59), `"${'x'.repeat(56)}…`],
	])('is short, and shows nothing of an object', (value, words) => expect(given(value)).toBe(words));
});
