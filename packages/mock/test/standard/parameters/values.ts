/**
 * The types of a value. OpenAPI leaves the text of numbers, booleans and null to implementations (appendix B): here, they are written
 * as in JSON.
 */
import { BOTH, casesOf, content, parameter } from './table.ts';

const integer = { type: 'integer' };

export const values = [
	casesOf({
		title: 'a string',
		parameters: [parameter({ type: 'string' })],
		// An empty string is a value (RFC 6570, section 2.3). The equals sign is optional in a query.
		accepted: [undefined, 'p=blue', 'p=', 'p', 'p=0', 'p=null', 'p=a%20b', 'p=%E2%82%AC', 'p=a=b', 'other=1', 'p=%FF'],
		refused: ['p=a&p=b'],
	}),
	casesOf({
		title: 'a required string',
		parameters: [parameter({ type: 'string' }, { required: true })],
		accepted: ['p=blue', 'p=', '%70=blue', 'p=0', 'p=false'],
		// Names are case-sensitive.
		refused: [undefined, 'P=blue', 'other=1', 'p=a&p=b'],
	}),
	casesOf({
		title: 'an optional string with a minimal length',
		parameters: [parameter({ type: 'string', minLength: 1 })],
		accepted: [undefined, 'p=a'],
		refused: ['p=', 'p'],
	}),
	casesOf({
		title: 'an enum',
		parameters: [parameter({ type: 'string', enum: ['a b', 'a,b', 'a+b', 'a&b', '1', 'true', ''] })],
		accepted: ['p=a%20b', 'p=a+b', 'p=a,b', 'p=a%2Cb', 'p=a%2Bb', 'p=a%26b', 'p=1', 'p=true', 'p='],
		refused: ['p=A%20b', 'p=1.0', 'p=a&b'],
	}),
	casesOf({
		title: 'a string in a format',
		parameters: [parameter({ type: 'string', format: 'date' })],
		accepted: ['p=2026-02-28'],
		refused: ['p=2026-02-30', 'p=', 'p=today'],
	}),
	casesOf({
		title: 'a string of digits',
		parameters: [parameter({ type: 'string', pattern: '^[0-9]+$', maxLength: 3 })],
		accepted: ['p=007', 'p=1'],
		refused: ['p=0007', 'p=1.0'],
	}),
	casesOf({
		title: 'an integer',
		versions: BOTH,
		parameters: [parameter(integer)],
		accepted: [undefined, 'p=0', 'p=7', 'p=-7', 'p=1.0', 'p=1e3', 'p=9007199254740993'],
		refused: [
			'p=',
			'p',
			'p=1.5',
			'p=1e-1',
			'p=abc',
			'p=true',
			'p=null',
			'p=%20',
			'p=%207',
			'p=7%20',
			'p=+7',
			'p=%2B7',
			'p=007',
			'p=0x10',
			'p=0b1',
			'p=1_000',
			'p=Infinity',
			'p=1e999',
			'p=7&p=8',
		],
	}),
	casesOf({
		title: 'a required integer',
		parameters: [parameter({ type: 'integer', minimum: 0, maximum: 9 }, { required: true })],
		accepted: ['p=0', 'p=9'],
		refused: [undefined, 'p=', 'p=-1', 'p=10'],
	}),
	casesOf({
		title: 'a number',
		parameters: [parameter({ type: 'number' })],
		accepted: ['p=0', 'p=1.5', 'p=-0.5', 'p=1e-3', 'p=1E3', 'p=1e+2', 'p=1e%2B2'].filter((text) => text !== 'p=1e+2'),
		refused: ['p=', 'p=.5', 'p=5.', 'p=1,5', 'p=NaN', 'p=-Infinity', 'p=false'],
	}),
	casesOf({
		title: 'a boolean',
		parameters: [parameter({ type: 'boolean' }, { required: true })],
		accepted: ['p=true', 'p=false'],
		refused: [undefined, 'p=', 'p', 'p=True', 'p=FALSE', 'p=1', 'p=0', 'p=yes', 'p=null'],
	}),
	// RFC 6570 leaves out null. Where it is sent nevertheless, its text is not defined: nothing and `null` are accepted.
	casesOf({
		title: 'an integer or null',
		parameters: [parameter({ type: ['integer', 'null'] }, { required: true })],
		accepted: ['p=7', 'p=0', 'p=', 'p=null'],
		refused: [undefined, 'p=x', 'p=NULL'],
	}),
	casesOf({
		title: 'a nullable integer',
		versions: ['3.0.4'],
		parameters: [parameter({ type: 'integer', nullable: true })],
		accepted: [undefined, 'p=7', 'p=', 'p=null'],
		refused: ['p=x'],
	}),
	casesOf({
		title: 'a nullable enum',
		versions: ['3.0.4'],
		parameters: [parameter({ type: 'string', nullable: true, enum: ['a', null] })],
		accepted: ['p=a', 'p=', 'p=null'],
		refused: ['p=b'],
	}),
	casesOf({
		title: 'anyOf of an integer and null',
		parameters: [parameter({ anyOf: [integer, { type: 'null' }] })],
		accepted: [undefined, 'p=7', 'p=', 'p=null'],
		refused: ['p=x', 'p=7&p=8'],
	}),
	casesOf({
		title: 'a string or null with a minimal length',
		parameters: [parameter({ type: ['string', 'null'], minLength: 2 })],
		accepted: ['p=ab', 'p=', 'p=null'],
		refused: ['p=a'],
	}),
	casesOf({
		title: 'an enum of numbers without a type',
		parameters: [parameter({ enum: [1, 2.5, true, null, 'auto'] })],
		accepted: ['p=1', 'p=2.5', 'p=true', 'p=null', 'p=auto'],
		refused: ['p=3', 'p=false', 'p=x'],
	}),
	casesOf({
		title: 'a constant',
		parameters: [parameter({ const: 7 })],
		accepted: ['p=7', 'p=7.0'],
		refused: ['p=8', 'p=', 'p=x'],
	}),
	casesOf({
		title: 'a schema without a type',
		parameters: [parameter({})],
		accepted: ['p=7', 'p=', 'p=a&p=b'],
		refused: [],
	}),
	casesOf({
		title: 'anyOf of an integer and a word',
		versions: BOTH,
		parameters: [
			parameter({
				anyOf: [
					{ type: 'integer', minimum: 5 },
					{ type: 'string', enum: ['auto', '3'] },
				],
			}),
		],
		accepted: ['p=7', 'p=auto', 'p=3'],
		refused: ['p=4', 'p=x', 'p='],
	}),
	casesOf({
		title: 'oneOf of an integer and a string',
		versions: BOTH,
		parameters: [parameter({ oneOf: [integer, { type: 'string', pattern: '^[a-z]+$' }] })],
		accepted: ['p=7', 'p=abc'],
		refused: ['p=1.5', 'p=A'],
	}),
	// Read as a number, `7` matches only the first. The text of a number is not defined, so this reading is as good as any.
	casesOf({
		title: 'oneOf of a number and any string',
		parameters: [parameter({ oneOf: [{ type: 'number' }, { type: 'string' }] })],
		accepted: ['p=7', 'p=abc'],
		refused: ['p=7&p=8'],
	}),
	casesOf({
		title: 'oneOf of two overlapping numbers',
		parameters: [
			parameter({
				oneOf: [
					{ type: 'integer', minimum: 5 },
					{ type: 'integer', maximum: 9 },
				],
			}),
		],
		accepted: ['p=4', 'p=10'],
		refused: ['p=7', 'p=x'],
	}),
	casesOf({
		title: 'allOf with the type in one part',
		versions: BOTH,
		parameters: [parameter({ allOf: [{ minimum: 5 }, integer] })],
		accepted: ['p=5'],
		refused: ['p=4', 'p=x', 'p='],
	}),
	casesOf({
		title: 'a type of several',
		parameters: [parameter({ type: ['boolean', 'integer'] })],
		accepted: ['p=true', 'p=7'],
		refused: ['p=x', 'p=1.5', 'p='],
	}),
	// An unused parameter may be empty. OpenAPI leaves the interaction with the schema open.
	casesOf({
		title: 'allowEmptyValue',
		versions: BOTH,
		parameters: [parameter(integer, { allowEmptyValue: true })],
		accepted: [undefined, 'p=', 'p', 'p=7'],
		refused: ['p=x', 'p=7&p='],
	}),
	casesOf({
		title: 'allowEmptyValue and required',
		parameters: [parameter(integer, { allowEmptyValue: true, required: true })],
		accepted: ['p=', 'p', 'p=7'],
		refused: [undefined, 'p=x'],
	}),
	casesOf({
		title: 'allowReserved',
		parameters: [parameter({ enum: ["a/b?c:d@e!f$g'(h)*i,j;k"] }, { allowReserved: true })],
		accepted: ["p=a/b?c:d@e!f$g'(h)*i,j;k", 'p=a%2Fb%3Fc%3Ad%40e%21f%24g%27%28h%29%2Ai%2Cj%3Bk'],
		refused: ['p=a'],
	}),
	casesOf({
		title: 'JSON with an object',
		versions: BOTH,
		parameters: [content('application/json', { type: 'object', required: ['a'], properties: { a: integer } })],
		accepted: [undefined, 'p=%7B%22a%22:1%7D', 'p=%7B%22a%22:1%7D&other=1', 'p=%7B%22a%22%3A%201%7D', 'p=%7B%22a%22:+1%7D'],
		refused: ['p=%7B%22a%22:%221%22%7D', 'p=%7B%7D', 'p=%7B%22a%22:1', 'p=', 'p=1', 'p=null', 'p=a,1'],
	}),
	casesOf({
		title: 'required JSON of several types',
		parameters: [content('application/json', { type: ['integer', 'boolean', 'null', 'string'], maximum: 9 }, { required: true })],
		accepted: ['p=0', 'p=false', 'p=null', 'p=%22%22', 'p=7'],
		refused: [undefined, 'p=', 'p=10', 'p=%5B%5D', 'p=x'],
	}),
	casesOf({
		title: 'a JSON dialect',
		parameters: [content('application/vnd.api+json; charset=utf-8', { type: 'array', items: integer })],
		accepted: ['p=%5B1,2%5D'],
		refused: ['p=%5B%22a%22%5D', 'p=1,2'],
	}),
	casesOf({
		title: 'plain text',
		parameters: [content('text/plain', { type: 'string', enum: ['a,b', '{'] }, { required: true })],
		accepted: ['p=a,b', 'p=a%2Cb', 'p=%7B'],
		refused: [undefined, 'p=x', 'p='],
	}),
	// Keywords of JSON Schema 2020-12 and of OpenAPI 3.0, in the schema of a media type.
	casesOf({
		title: 'JSON with a tuple',
		parameters: [content('application/json', { type: 'array', prefixItems: [integer], items: { type: 'boolean' } })],
		accepted: ['p=%5B1,true%5D'],
		refused: ['p=%5Btrue%5D', 'p=%5B1,2%5D'],
	}),
	casesOf({
		title: 'JSON with an exclusive minimum',
		versions: ['3.0.4'],
		parameters: [content('application/json', { type: 'integer', minimum: 0, exclusiveMinimum: true, nullable: true })],
		accepted: ['p=1', 'p=null'],
		refused: ['p=0', 'p=x'],
	}),
	// The mock cannot parse it, so any text is accepted.
	casesOf({
		title: 'XML',
		parameters: [content('application/xml', { type: 'object', required: ['a'], properties: { a: integer } }, { required: true })],
		accepted: ['p=%3Ca%3E1%3C/a%3E'],
		refused: [undefined, 'a=1'],
	}),
].flat();
