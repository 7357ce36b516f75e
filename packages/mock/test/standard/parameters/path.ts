/** The styles of a path: simple, label and matrix. */
import { BOTH, casesOf, color, content, counts, integers, names, parameter } from './table.ts';

const integer = { type: 'integer' };
const at = (schema: object, style?: string, explode?: boolean): Record<string, unknown> =>
	parameter(schema, { in: 'path', ...(style ? { style } : {}), ...(explode === undefined ? {} : { explode }) });

const simple = [
	casesOf({
		title: 'simple, an integer',
		versions: BOTH,
		parameters: [at(integer)],
		accepted: ['7', '0', '-1', '%37'],
		refused: ['x', '1.5', '007', '%207', '.7', ';p=7', '7,8', 'true'],
	}),
	casesOf({
		title: 'simple, a string',
		parameters: [at({ enum: ['a/b', 'a b', 'a+b', 'a%b', 'é', 'a,b', '.', ';p=x', '0'] })],
		// A plus sign is not a space in a path.
		accepted: ['a%2Fb', 'a%2fb', 'a%20b', 'a+b', 'a%2Bb', 'a%25b', '%C3%A9', 'a,b', 'a%2Cb', ';p=x', '0'],
		refused: ['a', 'a%2520b'],
	}),
	casesOf({
		title: 'simple, a boolean',
		parameters: [at({ type: 'boolean' })],
		accepted: ['true', 'false'],
		refused: ['1', 'True'],
	}),
	casesOf({
		title: 'simple, an array',
		versions: BOTH,
		parameters: [at(integers)],
		accepted: ['1', '1,2,3', '%31,2'],
		refused: ['x', '1,x', '1%2C2', '1,,2', '1;2'],
	}),
	casesOf({
		title: 'simple, explode, an array of strings',
		compared: [1, 0],
		parameters: [at(names, 'simple', true)],
		accepted: ['Smith', 'Smith,King%2C%20B'],
		refused: ['Smith,King,%20B', 'King,%20B'],
	}),
	casesOf({
		title: 'simple, an array with encoded slashes',
		compared: [0, 0],
		parameters: [at({ type: 'array', items: { enum: ['a/b', 'c'] } })],
		accepted: ['a%2Fb,c', 'c'],
		refused: ['a,c'],
	}),
	casesOf({
		title: 'simple, an object',
		compared: [1, 0],
		versions: BOTH,
		parameters: [at(color)],
		accepted: ['R,1', 'R,1,inkName,a%2Cb', 'glossy,true,R,0'],
		refused: ['R,x', 'R', 'glossy,true', 'R=1', 'R,1,inkName,a,b', 'r,1'],
	}),
	casesOf({
		title: 'simple, explode, an object',
		compared: [2, 0],
		versions: BOTH,
		parameters: [at(color, 'simple', true)],
		accepted: ['R=1', 'R=1,inkName=dark%20red', 'inkName=a%2Cb,R=1'],
		refused: ['R=x', 'R,1', 'R', 'glossy=true', 'R=1,other=2'],
	}),
	casesOf({
		title: 'simple, an array or a word',
		parameters: [at({ anyOf: [integers, { enum: ['all'] }] })],
		accepted: ['1,2', 'all'],
		refused: ['x', '1,all'],
	}),
	casesOf({
		title: 'JSON',
		parameters: [content('application/json', { type: 'object', required: ['a'], properties: { a: integer } }, { in: 'path' })],
		accepted: ['%7B%22a%22:1%7D'],
		refused: ['%7B%22a%22:%22x%22%7D', '%7B', 'a,1'],
	}),
];

const label = [
	casesOf({
		title: 'label, an integer',
		compared: [2, 0],
		versions: BOTH,
		parameters: [at(integer, 'label')],
		accepted: ['.7', '.0', '.-1'],
		refused: ['7', '.x', '.', ',7', '..7'],
	}),
	casesOf({
		title: 'label, a string',
		compared: [2, 0],
		parameters: [at({ enum: ['blue', '', 'a.b', 'a/b'] }, 'label', true)],
		accepted: ['.blue', '.a.b', '.a%2Fb'],
		refused: ['blue', '.red'],
	}),
	casesOf({
		title: 'label, an array',
		compared: [2, 0],
		versions: BOTH,
		parameters: [at(integers, 'label')],
		accepted: ['.1', '.1,2'],
		refused: ['1,2', '.x', '.1.2', '.1%2C2'],
	}),
	casesOf({
		title: 'label, explode, an array',
		compared: [2, 0],
		versions: BOTH,
		parameters: [at(integers, 'label', true)],
		accepted: ['.1', '.1.2'],
		refused: ['1.2', '.1,2', '.1.x'],
	}),
	casesOf({
		title: 'label, explode, an array of strings',
		compared: [0, 0],
		parameters: [at(names, 'label', true)],
		accepted: ['.Smith.King,%20B', '.King%2C%20B'],
		refused: ['.Smith,King'],
	}),
	casesOf({
		title: 'label, an object',
		compared: [1, 0],
		parameters: [at(color, 'label')],
		accepted: ['.R,1', '.R,1,inkName,a%2Cb'],
		refused: ['R,1', '.R,x', '.R', '.R=1'],
	}),
	casesOf({
		title: 'label, explode, an object',
		compared: [2, 0],
		versions: BOTH,
		parameters: [at(color, 'label', true)],
		accepted: ['.R=1', '.R=1.glossy=true', '.R=1.inkName=a,b'],
		refused: ['R=1', '.R=x', '.R,1', '.glossy=true', '.R=1,glossy=true'],
	}),
];

const matrix = [
	casesOf({
		title: 'matrix, an integer',
		compared: [2, 0],
		versions: BOTH,
		parameters: [at(integer, 'matrix')],
		accepted: [';p=7', ';p=0', ';%70=7'],
		refused: ['7', 'p=7', ';q=7', ';P=7', ';7', ';p=x', ';p', ';p='],
	}),
	casesOf({
		title: 'matrix, a string',
		compared: [1, 0],
		parameters: [at({ enum: ['blue', '', 'a;b', 'a/b', 'a=b'] }, 'matrix', true)],
		accepted: [';p=blue', ';p', ';p=', ';p=a%3Bb', ';p=a%2Fb', ';p=a%3Db', ';p=a=b'],
		refused: ['blue', ';p=red', ';q=blue', ';pp=blue'],
	}),
	casesOf({
		title: 'matrix, an array',
		compared: [2, 0],
		versions: BOTH,
		parameters: [at(integers, 'matrix')],
		accepted: [';p=1', ';p=1,2', ';p'],
		refused: ['1,2', ';1,2', ';p=x', ';p=1%2C2', ';p=1;p=2'],
	}),
	casesOf({
		title: 'matrix, explode, an array',
		compared: [2, 0],
		versions: BOTH,
		parameters: [at(integers, 'matrix', true)],
		accepted: [';p=1', ';p=1;p=2'],
		refused: [';p=1,2', ';p=1;q=2', ';p=1;p=x', 'p=1'],
	}),
	casesOf({
		title: 'matrix, explode, an array of strings',
		compared: [0, 0],
		parameters: [at({ type: 'array', items: { enum: ['a,b', 'c;d', ''] } }, 'matrix', true)],
		accepted: [';p=a,b;p=c%3Bd', ';p=a%2Cb;p', ';p=;p=a,b'],
		refused: [';p=c;d', ';p=x'],
	}),
	casesOf({
		title: 'matrix, an object',
		compared: [1, 0],
		versions: BOTH,
		parameters: [at(color, 'matrix')],
		accepted: [';p=R,1', ';p=R,1,inkName,a%2Cb'],
		refused: [';R=1', ';p=R,x', ';p=R', 'R,1'],
	}),
	casesOf({
		title: 'matrix, explode, an object',
		versions: BOTH,
		parameters: [at(color, 'matrix', true)],
		accepted: [';R=1', ';R=1;glossy=true', ';inkName=a,b;R=1'],
		refused: [';R=x', ';p=R,1', ';glossy=true', 'R=1', ';R'],
	}),
	casesOf({
		title: 'matrix, explode, a map',
		parameters: [at(counts, 'matrix', true)],
		accepted: [';a=1;b=2', ';a%3Bb=1'],
		refused: [';a=x', ';a'],
	}),
];

export const path = [simple, label, matrix].flat(2);
