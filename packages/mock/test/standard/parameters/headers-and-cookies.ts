/** The style simple of a header, and the style form of a cookie. */
import { BOTH, casesOf, color, content, counts, integers, names, parameter, strings } from './table.ts';

const integer = { type: 'integer' };
const inHeader = (schema: object, more: object = {}): Record<string, unknown> =>
	parameter(schema, { name: 'X-P', in: 'header', ...more });
const inCookie = (schema: object, more: object = {}): Record<string, unknown> => parameter(schema, { in: 'cookie', ...more });

const headers = [
	casesOf({
		title: 'an integer',
		versions: BOTH,
		parameters: [inHeader(integer)],
		accepted: [undefined, '7', '0'],
		refused: ['x', '', '1.5', '7, 8', '007'],
	}),
	casesOf({
		title: 'a required string',
		parameters: [inHeader({ type: 'string', maxLength: 5 }, { required: true })],
		accepted: ['a', '0', ''],
		refused: [undefined, 'abcdef'],
	}),
	// RFC 6570 encodes the value. Appendix D says that this is not always appropriate. Either is accepted.
	casesOf({
		title: 'an enum',
		parameters: [inHeader({ enum: ['a b', '100%', 'a%41'] })],
		accepted: ['a b', 'a%20b', '100%', '100%25', 'a%41'],
		refused: ['a+b', 'x', 'a%2520b'],
	}),
	casesOf({
		title: 'a boolean',
		parameters: [inHeader({ type: 'boolean' }, { name: 'x-p', required: true })],
		accepted: ['true', 'false'],
		refused: [undefined, '1', 'TRUE'],
	}),
	casesOf({
		title: 'an array',
		compared: [1, 1],
		versions: BOTH,
		parameters: [inHeader(integers)],
		// A list in a header may have spaces (RFC 9110, section 5.6.1).
		accepted: [undefined, '1', '1,2', '1, 2', '1 ,\t2', ''],
		refused: ['x', '1,x', '1 2', '1;2', '1%2C2'],
	}),
	casesOf({
		title: 'explode, an array of strings',
		compared: [1, 0],
		parameters: [inHeader(names, { explode: true, required: true })],
		accepted: ['Smith', 'Smith,King%2C%20B'],
		refused: [undefined, 'King, B', 'Jones'],
	}),
	casesOf({
		title: 'an array with limits',
		compared: [0, 1],
		parameters: [inHeader({ ...strings, minItems: 2, maxItems: 2 })],
		accepted: [undefined, 'a,b', 'a, b'],
		refused: ['a', 'a,b,c', ''],
	}),
	casesOf({
		title: 'an object',
		compared: [0, 1],
		versions: BOTH,
		parameters: [inHeader(color)],
		accepted: [undefined, 'R,1', 'R, 1, inkName, dark red', 'inkName,a%2Cb,R,1'],
		refused: ['R,x', 'R', 'glossy,true', 'R=1', 'r,1'],
	}),
	casesOf({
		title: 'explode, an object',
		versions: BOTH,
		parameters: [inHeader(color, { explode: true })],
		accepted: [undefined, 'R=1', 'R=1, glossy=true', 'R=1,inkName=a%2Cb'],
		refused: ['R=x', 'R,1', 'R', 'glossy=true'],
	}),
	casesOf({
		title: 'an array or null',
		parameters: [inHeader({ anyOf: [integers, { type: 'null' }] })],
		accepted: [undefined, '1,2', ''],
		refused: ['x'],
	}),
	casesOf({
		title: 'JSON',
		parameters: [content('application/json', counts, { name: 'X-P', in: 'header' })],
		accepted: [undefined, '{"a":1}', '%7B%22a%22:1%7D', '{}'],
		refused: ['{"a":"x"}', '{"a":1', 'a,1', ''],
	}),
	// OpenAPI ignores parameters with these names.
	...['Accept', 'Content-Type', 'Authorization', 'authorization'].map((name) =>
		casesOf({
			title: `a parameter named ${name}`,
			parameters: [inHeader({ enum: ['x'] }, { name, required: true })],
			accepted: [
				undefined,
				...(name === 'Accept' ? ['application/json'] : name === 'Content-Type' ? ['text/plain'] : ['Bearer abc']),
			],
			refused: [],
		}),
	),
];

const cookies = [
	casesOf({
		title: 'an integer',
		versions: BOTH,
		parameters: [inCookie(integer)],
		accepted: [undefined, 'p=7', 'a=x; p=0', 'p=7; P=x', 'p=7;a=x', 'a=x'],
		refused: ['p=x', 'p=', 'p=007'],
	}),
	casesOf({
		title: 'a required string',
		parameters: [inCookie({ type: 'string', maxLength: 5 }, { required: true })],
		accepted: ['p=a', 'p=', 'p=a=b', 'a=1; p=0'],
		refused: [undefined, 'P=a', 'a=p', 'p', 'p=abcdef'],
	}),
	casesOf({
		title: 'an enum',
		parameters: [inCookie({ enum: ['a b', 'a,b', '100%'] })],
		accepted: ['p=a%20b', 'p=a,b', 'p=a%2Cb', 'p=100%', 'p=100%25'],
		refused: ['p=a+b', 'p=x'],
	}),
	// OpenAPI calls several values in the style form always incorrect in a cookie (appendix D). Both usual forms are accepted.
	casesOf({
		title: 'explode by default, an array',
		versions: BOTH,
		parameters: [inCookie(integers)],
		accepted: [undefined, 'p=1', 'p=1; p=2', 'p=1,2', 'a=x; p=1'],
		refused: ['p=x', 'p=1; p=x', 'p=1,x'],
	}),
	casesOf({
		title: 'not exploded, an array',
		parameters: [inCookie(integers, { explode: false, required: true })],
		accepted: ['p=1', 'p=1,2', 'p='],
		refused: [undefined, 'p=x', 'p=1%7C2'],
	}),
	casesOf({
		title: 'explode by default, an object',
		versions: BOTH,
		parameters: [inCookie(color)],
		accepted: [undefined, 'R=1', 'R=1; glossy=true', 'R=1; inkName=a%2Cb', 'R=1; session=x', 'p=R,1'],
		refused: ['R=x', 'glossy=true'],
	}),
	casesOf({
		title: 'not exploded, an object',
		parameters: [inCookie(color, { explode: false })],
		accepted: [undefined, 'p=R,1', 'p=R,1,inkName,a%2Cb'],
		refused: ['p=R,x', 'p=R', 'p=glossy,true', 'p=R=1'],
	}),
	casesOf({
		title: 'JSON',
		parameters: [content('application/json', counts, { in: 'cookie', required: true })],
		accepted: ['p=%7B%22a%22:1%7D', 'p={"a":1}'],
		refused: [undefined, 'p=%7B', 'p={"a":"x"}'],
	}),
];

export const headersAndCookies = [headers, cookies].flat(2);
