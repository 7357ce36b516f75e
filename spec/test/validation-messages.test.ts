import { describe, expect, it } from 'vitest';
import {
	bodyTooLarge,
	explainViolation,
	type InvalidFieldCode,
	invalidJson,
	missingBody,
	repeatedParameter,
	unknownPath,
	unreadableForm,
	type Violation,
	wrongContentType,
	wrongMethod,
} from '../runtime/index.ts';

const integer = { type: 'integer', minimum: 1, maximum: 100 };

function violation(data: unknown, parentSchema: object, keyword = 'type', params = {}): Violation {
	return { keyword, params, data, parentSchema };
}

describe('explainViolation', () => {
	const cases: [string, string[], Violation, string][] = [
		[
			'a wrong type',
			['body', 'order'],
			violation(3.5, integer),
			'body.order: 3.5 was given, an integer from 1 to 100 was expected.',
		],
		[
			'a missing field',
			['body'],
			violation({}, { properties: { order: integer } }, 'required', { missingProperty: 'order' }),
			'body.order: nothing was given, an integer from 1 to 100 was expected.',
		],
		[
			'a missing field without a schema',
			['body', 'list', '0'],
			violation({}, {}, 'dependentRequired', { missingProperty: 'order' }),
			'body.list.0.order: nothing was given, a value was expected.',
		],
		[
			'an unknown field',
			['body'],
			violation({}, {}, 'additionalProperties', { additionalProperty: 'colour' }),
			'body.colour: unknown field. Remove it.',
		],
		[
			'an unevaluated field',
			['body'],
			violation({}, {}, 'unevaluatedProperties', { unevaluatedProperty: 'colour' }),
			'body.colour: unknown field. Remove it.',
		],
		[
			'an unknown parameter',
			['query'],
			violation({}, {}, 'additionalProperties', { additionalProperty: 'colour' }),
			'query.colour: unknown parameter. Remove it.',
		],
		[
			'equal items',
			['body', 'roles'],
			violation([1, 1], {}, 'uniqueItems', { i: 1, j: 0 }),
			'body.roles: items 0 and 1 are equal, unique items were expected.',
		],
		[
			'a repeated parameter',
			['query', 'limit'],
			violation(['1', '2'], integer),
			'query.limit: 2 values were given, one was expected.',
		],
		[
			'a parameter that takes an array',
			['query', 'ids'],
			violation(['1', '2'], { type: 'array', maxItems: 1 }, 'maxItems'),
			'query.ids: an array of 2 items was given, an array of at most 1 item was expected.',
		],
		[
			'a number in a query that the validator did not convert',
			['query', 'limit'],
			violation('1.5', integer),
			'query.limit: 1.5 was given, an integer from 1 to 100 was expected.',
		],
		[
			'a text in a query',
			['query', 'limit'],
			violation('1e3', integer),
			'query.limit: "1e3" was given, an integer from 1 to 100 was expected.',
		],
		[
			'a text that looks like a number',
			['query', 'name'],
			violation('15', { type: 'string', minLength: 3 }),
			'query.name: "15" was given, a string of at least 3 characters was expected.',
		],
		[
			'an empty path parameter',
			['path', 'id'],
			violation('', { type: 'string' }),
			'path.id: nothing was given, a string was expected.',
		],
		[
			'an empty text in a body',
			['body', 'name'],
			violation('', { type: 'string', minLength: 1 }),
			'body.name: "" was given, a string of at least 1 character was expected.',
		],
		[
			'a number as text in a body',
			['body', 'order'],
			violation('3', integer),
			'body.order: "3" was given, an integer from 1 to 100 was expected.',
		],
		[
			'a secret by its schema',
			['body', 'code'],
			violation('123', { type: 'string', minLength: 6, maxLength: 6, 'x-secret': true }),
			'body.code: a value was given, a string of 6 characters was expected.',
		],
		[
			'a field that only looks like a secret',
			['body', 'emailPassword'],
			violation('yes', { type: 'boolean', 'x-secret': false }),
			'body.emailPassword: "yes" was given, true or false was expected.',
		],
		[
			'a secret by its name',
			['body', 'secrets', '0'],
			violation('hidden', { type: 'integer' }),
			'body.secrets.0: a value was given, an integer was expected.',
		],
	];

	it.each(cases)('names the field, the given value and the expected values: %s', (_, path, given, message) => {
		expect(explainViolation(path, given).message).toBe(message);
	});
});

describe('explainViolation', () => {
	const cases: [InvalidFieldCode, string, string[], Violation][] = [
		['missing', '/body/order', ['body'], violation({}, {}, 'required', { missingProperty: 'order' })],
		[
			'missing',
			'/body/list/0/order',
			['body', 'list', '0'],
			violation({}, {}, 'dependentRequired', { missingProperty: 'order' }),
		],
		['missing', '/query/limit', ['query', 'limit'], violation('', integer)],
		['unknown', '/body/colour', ['body'], violation({}, {}, 'additionalProperties', { additionalProperty: 'colour' })],
		['unknown', '/body/colour', ['body'], violation({}, {}, 'unevaluatedProperties', { unevaluatedProperty: 'colour' })],
		['repeated', '/query/limit', ['query', 'limit'], violation(['1', '2'], integer)],
		['wrong_type', '/body/order', ['body', 'order'], violation('3', integer)],
		['too_short', '/body/name', ['body', 'name'], violation('', { type: 'string', minLength: 1 }, 'minLength')],
		['too_long', '/body/name', ['body', 'name'], violation('ab', { type: 'string', maxLength: 1 }, 'maxLength')],
		['too_small', '/query/limit', ['query', 'limit'], violation(0, integer, 'minimum')],
		['too_small', '/query/limit', ['query', 'limit'], violation(0, integer, 'exclusiveMinimum')],
		['too_large', '/query/limit', ['query', 'limit'], violation(200, integer, 'maximum')],
		['too_large', '/query/limit', ['query', 'limit'], violation(200, integer, 'exclusiveMaximum')],
		['too_few', '/body/ids', ['body', 'ids'], violation([], { type: 'array' }, 'minItems')],
		['too_few', '/body', ['body'], violation({}, { type: 'object' }, 'minProperties')],
		['too_many', '/body/ids', ['body', 'ids'], violation([1], { type: 'array' }, 'maxItems')],
		['too_many', '/body', ['body'], violation({}, { type: 'object' }, 'maxProperties')],
		['not_unique', '/body/roles', ['body', 'roles'], violation([1, 1], {}, 'uniqueItems', { i: 1, j: 0 })],
		['wrong_format', '/path/id', ['path', 'id'], violation('x', { type: 'string' }, 'pattern')],
		['wrong_format', '/header/idempotency-key', ['header', 'Idempotency-Key'], violation('x', { type: 'string' }, 'format')],
		['not_allowed', '/body/type', ['body', 'type'], violation('x', { enum: ['a'] }, 'enum')],
		['not_allowed', '/body/type', ['body', 'type'], violation('x', { const: 'a' }, 'const')],
		['invalid', '/body/value', ['body', 'value'], violation({}, { anyOf: [] }, 'anyOf')],
		['invalid', '/body/value', ['body', 'value'], violation({}, {}, 'constructor')],
		['wrong_type', '/body/a~1b~0c', ['body', 'a/b~c'], violation(1, { type: 'string' })],
	];

	it.each(cases)('has the code %s and the pointer %s', (code, pointer, path, given) => {
		expect(explainViolation(path, given)).toMatchObject({ code, pointer });
	});
});

describe('messages about a whole request', () => {
	const errorOf = (text: string): Error => {
		try {
			JSON.parse(text);
		} catch (error) {
			return error as Error;
		}
		throw new Error(`${text} is JSON.`);
	};

	it('give the position of invalid JSON if the parser does, and do not quote it', () => {
		const messageOf = (text: string): string => invalidJson(errorOf(text)).message;
		expect(messageOf('{"a": 1 "b"}')).toBe('body: invalid JSON at position 8 (line 1 column 9).');
		expect(messageOf('{"password":hunter}')).toBe('body: invalid JSON.');
		expect(messageOf('{"password":')).toBe('body: invalid JSON, it ends too early.');
	});

	it('have the same form as messages about a field', () => {
		expect(missingBody().message).toBe('body: nothing was given, an object was expected.');
		expect(missingBody(null).message).toBe('body: null was given, an object was expected.');
		expect(unreadableForm().message).toBe('body: an unreadable form was given, multipart/form-data was expected.');
		expect(bodyTooLarge(1_000_000)).toBe('body: over 1 MB were given, at most 1 MB were expected.');
		expect(wrongContentType(undefined, 'application/json').message).toBe(
			'content-type: nothing was given, application/json was expected.',
		);
		expect(wrongContentType('text/plain', 'application/json').message).toBe(
			'content-type: "text/plain" was given, application/json was expected.',
		);
		expect(repeatedParameter(['query', 'limit'], 3).message).toBe('query.limit: 3 values were given, one was expected.');
		expect(unknownPath('/nothing')).toBe('path: "/nothing" was given, a path of the contract was expected.');
		expect(wrongMethod('PATCH', ['GET', 'HEAD', 'PUT'])).toBe('method: PATCH was given, GET or PUT was expected.');
	});

	it('have a pointer and a code', () => {
		expect(invalidJson(errorOf('{'))).toMatchObject({ pointer: '/body', code: 'malformed' });
		expect(missingBody()).toMatchObject({ pointer: '/body', code: 'missing' });
		expect(missingBody(null)).toMatchObject({ pointer: '/body', code: 'wrong_type' });
		expect(unreadableForm()).toMatchObject({ pointer: '/body', code: 'malformed' });
		expect(wrongContentType('a', 'b')).toMatchObject({ pointer: '/header/content-type', code: 'wrong_content_type' });
	});
});
