/** The styles of a query: form, spaceDelimited, pipeDelimited and deepObject. */
import { BOTH, casesOf, color, counts, integers, names, parameter, strings } from './table.ts';

const integer = { type: 'integer' };
const isFalse = { explode: false };
const deep = { style: 'deepObject', explode: true };
const space = { style: 'spaceDelimited' };
const pipe = { style: 'pipeDelimited' };

const arrays = [
	casesOf({
		title: 'form, explode by default, an array',
		versions: BOTH,
		parameters: [parameter(integers)],
		// Nothing is an empty array: RFC 6570 calls it undefined.
		accepted: [undefined, 'p=1', 'p=1&p=2', 'p=1&other=x&p=2', 'p=0', 'p='],
		refused: ['p=x', 'p=1&p=x', 'p=1,2', 'p=1%2C2', 'p=1&p='],
	}),
	casesOf({
		title: 'form, explode, an array',
		parameters: [parameter(integers, { style: 'form', explode: true, required: true })],
		accepted: ['p=1', 'p=1&p=2'],
		refused: [undefined, 'p=1,2', 'P=1'],
	}),
	casesOf({
		title: 'form, explode, an array of strings',
		parameters: [parameter(names)],
		accepted: ['p=Smith', 'p=King,%20B&p=Smith', 'p=King%2C+B'],
		refused: ['p=Smith,King', 'p=Smith&p=Jones'],
	}),
	casesOf({
		title: 'form, explode, an array with limits',
		parameters: [parameter({ ...integers, minItems: 2, maxItems: 3, uniqueItems: true })],
		accepted: [undefined, 'p=1&p=2', 'p=1&p=2&p=3'],
		refused: ['p=1', 'p=', 'p=1&p=2&p=3&p=4', 'p=1&p=1', 'p=1&p=1.0'],
	}),
	casesOf({
		title: 'form, not exploded, an array',
		versions: BOTH,
		parameters: [parameter(integers, isFalse)],
		// Repeating it is not defined. All values count.
		accepted: [undefined, 'p=1', 'p=1,2', 'p=', 'p=1,2&p=3'],
		// An encoded comma is data.
		refused: ['p=x', 'p=1,x', 'p=1,,2', 'p=1%2C2', 'p=1%202', 'p=1,2&p=x'],
	}),
	casesOf({
		title: 'form, not exploded, an array of strings',
		parameters: [parameter(names, { ...isFalse, required: true })],
		accepted: ['p=Smith', 'p=Smith,King%2C%20B', 'p=King%2C+B,Smith'],
		refused: [undefined, 'p=Smith,King', 'p=Smith,', 'p=King,%20B'],
	}),
	casesOf({
		title: 'form, not exploded, an array with limits',
		parameters: [parameter({ ...strings, minItems: 2, maxItems: 2 }, isFalse)],
		accepted: ['p=a,b', 'p=,'],
		refused: ['p=a', 'p=', 'p=a,b,c', 'p=a%2Cb'],
	}),
	casesOf({
		title: 'a name with brackets',
		versions: BOTH,
		parameters: [parameter(integers, { name: 'ids[]', required: true })],
		accepted: ['ids[]=1', 'ids[]=1&ids[]=2', 'ids%5B%5D=1&ids%5B%5D=2'],
		refused: [undefined, 'ids=1', 'ids[]=x'],
	}),
	casesOf({
		title: 'a name with other characters',
		parameters: [parameter(integer, { name: 'a.b c~d/é', required: true })],
		accepted: ['a.b%20c~d/%C3%A9=1', 'a.b+c~d%2F%C3%A9=1'],
		refused: [undefined, 'a.b%20c~d/%C3%A9=x', 'a.b=1'],
	}),
	casesOf({
		title: 'names that differ in case',
		parameters: [parameter(integer, { name: 'id' }), parameter({ type: 'boolean' }, { name: 'ID' })],
		accepted: ['id=1&ID=true', 'ID=true', 'id=1'],
		refused: ['id=true', 'ID=1', 'id=1&ID=2'],
	}),
	casesOf({
		title: "names of an object's own methods",
		parameters: [parameter(integer, { name: 'constructor' }), parameter(integer, { name: 'toString' })],
		accepted: [undefined, 'constructor=1', 'toString=2'],
		refused: ['constructor=x', 'toString=x'],
	}),
	casesOf({
		title: 'an array or null',
		parameters: [parameter({ ...integers, type: ['array', 'null'] })],
		accepted: [undefined, 'p=1', 'p=1&p=2', 'p=', 'p=null'],
		refused: ['p=x', 'p=1&p=x'],
	}),
	casesOf({
		title: 'a nullable array',
		versions: ['3.0.4'],
		parameters: [parameter({ ...integers, nullable: true })],
		accepted: [undefined, 'p=1', 'p=1&p=2', 'p='],
		refused: ['p=x'],
	}),
	casesOf({
		title: 'anyOf of an array and null',
		parameters: [parameter({ anyOf: [integers, { type: 'null' }] })],
		accepted: [undefined, 'p=1', 'p=1&p=2', 'p='],
		refused: ['p=x', 'p=1,2'],
	}),
	casesOf({
		title: 'anyOf of an array and a word, not exploded',
		versions: BOTH,
		parameters: [parameter({ anyOf: [integers, { type: 'string', enum: ['all', 'a,b'] }] }, isFalse)],
		accepted: ['p=1', 'p=1,2', 'p=all', 'p=a%2Cb', 'p=a,b'],
		refused: ['p=x', 'p=1,all', 'p=1,x'],
	}),
	casesOf({
		title: 'an array of several types',
		parameters: [
			parameter(
				{
					type: 'array',
					items: {
						anyOf: [
							{ type: 'integer', maximum: 5 },
							{ type: 'string', pattern: '^[0-9]{3}$' },
						],
					},
				},
				isFalse,
			),
		],
		accepted: ['p=1,123', 'p=123', 'p=1'],
		refused: ['p=6', 'p=1,12'],
	}),
	casesOf({
		title: 'a tuple, not exploded',
		parameters: [parameter({ type: 'array', prefixItems: [integer, { type: 'boolean' }], items: { enum: ['7'] } }, isFalse)],
		accepted: ['p=1', 'p=1,true', 'p=1,true,7,7'],
		refused: ['p=x', 'p=1,2', 'p=1,true,8'],
	}),
];

const objects = [
	casesOf({
		title: 'form, explode by default, an object',
		versions: BOTH,
		parameters: [parameter(color)],
		// Another name is not a part of the object: it can be any other parameter.
		accepted: [undefined, 'R=1', 'R=1&inkName=dark%20red', 'glossy=true&inkName=a%2Cb&R=0', 'R=1&other=x'],
		refused: ['R=x', 'inkName=a,b', 'R=1&glossy=yes', 'R=1&R=2', 'R='],
	}),
	casesOf({
		title: 'form, explode, a required object',
		parameters: [parameter(color, { style: 'form', explode: true, required: true })],
		accepted: ['R=1'],
		refused: [undefined, 'r=1', 'p=R,1', 'R=1&inkName=red'],
	}),
	casesOf({
		title: 'form, explode, a map',
		parameters: [parameter(counts), parameter({ type: 'string' }, { name: 'q' })],
		accepted: [undefined, 'a=1&b=2', 'a=1&q=text', 'q=text', 'Constructor=1', '__proto__=1'],
		refused: ['a=x', 'a=1&b=x', 'a=1&a=2'],
	}),
	casesOf({
		title: 'form, explode, a required object of any properties',
		parameters: [parameter({ type: 'object', minProperties: 1 }, { required: true })],
		accepted: ['a=1', 'a=1&b=x'],
		refused: [undefined],
	}),
	casesOf({
		title: 'form, explode, an object with names by pattern',
		parameters: [parameter({ type: 'object', patternProperties: { '^n_': integer }, additionalProperties: { type: 'boolean' } })],
		accepted: ['n_a=1', 'b=true', 'n_a=1&b=false'],
		refused: ['n_a=x', 'b=1'],
	}),
	// Not defined: RFC 6570 has no arrays below an object.
	casesOf({
		title: 'form, explode, an object with an array',
		parameters: [parameter({ type: 'object', properties: { tag: integers, q: { type: 'string' } } })],
		accepted: ['tag=1&tag=2', 'tag=1', 'tag=1&q=x'],
		refused: ['tag=x', 'tag=1&q=x&q=y'],
	}),
	casesOf({
		title: 'form, not exploded, an object',
		versions: BOTH,
		parameters: [parameter(color, isFalse)],
		accepted: [undefined, 'p=R,1', 'p=R,1,inkName,dark%20red', 'p=inkName,a%2Cb,R,1', 'p=glossy,false,R,0'],
		refused: [
			'p=R,x',
			'p=R',
			'p=R,1,inkName',
			'p=glossy,true',
			'p=R,1,inkName,a,b',
			'p=R,1,other,2',
			'p=r,1',
			'p=R%2C1',
			'p=R=1',
		],
	}),
	casesOf({
		title: 'form, not exploded, a required map',
		parameters: [parameter(counts, { ...isFalse, required: true })],
		accepted: ['p=a,1,b,2', 'p=a%2Cb,1', 'p=__proto__,1', 'p='],
		refused: [undefined, 'a=1', 'p=a,x', 'p=a,1,b'],
	}),
	casesOf({
		title: 'an object or null, not exploded',
		parameters: [parameter({ ...color, type: ['object', 'null'] }, isFalse)],
		accepted: ['p=R,1', 'p=', 'p=null'],
		refused: ['p=R,x', 'p=x'],
	}),
	casesOf({
		title: 'oneOf of two objects',
		versions: BOTH,
		parameters: [
			parameter({
				oneOf: [
					{ type: 'object', required: ['id'], properties: { id: integer } },
					{ type: 'object', required: ['from', 'to'], properties: { from: integer, to: integer } },
				],
			}),
		],
		accepted: [undefined, 'id=1', 'from=1&to=2'],
		refused: ['id=x', 'from=1', 'id=1&from=1&to=2'],
	}),
	casesOf({
		title: 'allOf of two objects, not exploded',
		parameters: [parameter({ allOf: [{ type: 'object', properties: { a: integer } }, { properties: { b: integer } }] }, isFalse)],
		accepted: ['p=a,1,b,2'],
		refused: ['p=a,x', 'p=b,x'],
	}),
];

const delimited = [
	casesOf({
		title: 'spaceDelimited, an array',
		versions: BOTH,
		parameters: [parameter(integers, space)],
		accepted: [undefined, 'p=1', 'p=1%202', 'p=1+2+3', 'p='],
		refused: ['p=x', 'p=1%20x', 'p=1,2', 'p=1%2B2', 'p=1%252'],
	}),
	casesOf({
		title: 'spaceDelimited, not exploded, a required array of strings',
		parameters: [parameter({ type: 'array', items: { enum: ['a', 'b+c', 'd|e'] } }, { ...space, ...isFalse, required: true })],
		accepted: ['p=a', 'p=a%20b%2Bc', 'p=d%7Ce+a'],
		refused: [undefined, 'p=b+c', 'p=a%20x'],
	}),
	// Not applicable: accepted as in the style form.
	casesOf({
		title: 'spaceDelimited, explode, an array',
		parameters: [parameter(integers, { ...space, explode: true })],
		accepted: [undefined, 'p=1&p=2', 'p=1%202', 'p=1'],
		refused: ['p=1&p=x', 'p=x'],
	}),
	casesOf({
		title: 'spaceDelimited, an object',
		compared: [1, 0],
		versions: BOTH,
		parameters: [parameter(color, space)],
		accepted: [undefined, 'p=R%201', 'p=R+1+glossy+true'],
		refused: ['p=R%20x', 'p=R', 'p=glossy%20true', 'p=R,1'],
	}),
	// Not applicable: accepted as a string of the style form.
	casesOf({
		title: 'spaceDelimited, an integer',
		compared: [0, 0],
		parameters: [parameter(integer, space)],
		accepted: [undefined, 'p=1'],
		refused: ['p=x', 'p=1%202'],
	}),
	casesOf({
		title: 'pipeDelimited, an array',
		versions: BOTH,
		parameters: [parameter(integers, pipe)],
		accepted: [undefined, 'p=1', 'p=1%7C2', 'p=1|2', 'p=1%7c2|3', 'p='],
		refused: ['p=x', 'p=1|x', 'p=1,2', 'p=1||2'],
	}),
	casesOf({
		title: 'pipeDelimited, explode, an array',
		parameters: [parameter(integers, { ...pipe, explode: true })],
		accepted: [undefined, 'p=1&p=2', 'p=1|2'],
		refused: ['p=1&p=x', 'p=x'],
	}),
	casesOf({
		title: 'pipeDelimited, an object',
		compared: [1, 0],
		parameters: [parameter(color, { ...pipe, required: true })],
		accepted: ['p=R%7C1', 'p=R|1|inkName|dark%20red'],
		refused: [undefined, 'p=R|x', 'p=R', 'p=R,1'],
	}),
];

const deepObjects = [
	casesOf({
		title: 'deepObject, an object',
		versions: BOTH,
		parameters: [parameter(color, deep)],
		accepted: [undefined, 'p[R]=1', 'p%5BR%5D=1&p%5BinkName%5D=dark%20red', 'p[glossy]=false&p[R]=0', 'p[R]=1&other=x', 'q[R]=x'],
		refused: ['p[R]=x', 'p[glossy]=true', 'p[R]=1&p[other]=2', 'p[r]=1', 'p[R]=1&p[R]=2', 'p[R]=', 'p=1', 'p[]=1'],
	}),
	casesOf({
		title: 'deepObject, a required object',
		parameters: [parameter(color, { ...deep, required: true })],
		accepted: ['p[R]=1'],
		refused: [undefined, 'P[R]=1', 'R=1', 'p.R=1'],
	}),
	// Not defined: read as if exploded.
	casesOf({
		title: 'deepObject, explode by default',
		parameters: [parameter(color, { style: 'deepObject' })],
		accepted: [undefined, 'p[R]=1'],
		refused: ['p[R]=x', 'p[glossy]=true'],
	}),
	casesOf({
		title: 'deepObject, a map',
		parameters: [parameter(counts, deep)],
		accepted: [undefined, 'p[a]=1&p[B]=2', 'p[__proto__]=1', 'p[a%20b]=1'],
		refused: ['p[a]=x', 'p[a]=1&p[__proto__]=x'],
	}),
	casesOf({
		title: 'deepObject, a name in mixed case',
		parameters: [
			parameter({ type: 'object', required: ['maxPrice'], properties: { maxPrice: integer } }, { ...deep, name: 'priceFilter' }),
		],
		accepted: ['priceFilter[maxPrice]=1'],
		refused: ['priceFilter[maxPrice]=x', 'priceFilter[maxprice]=1'],
	}),
	// Not defined below one level. Read as most servers do.
	casesOf({
		title: 'deepObject, an object with arrays and objects',
		parameters: [
			parameter(
				{ type: 'object', properties: { ids: integers, range: { type: 'object', properties: { from: integer } }, any: {} } },
				deep,
			),
		],
		accepted: [
			'p[ids]=1',
			'p[ids]=1&p[ids]=2',
			'p[ids][]=1&p[ids][]=2',
			'p[ids][0]=1&p[ids][1]=2',
			'p[range][from]=1',
			'p[any][a][b]=1',
		],
		refused: ['p[ids]=x', 'p[ids][]=x', 'p[ids][0]=x', 'p[range][from]=x', 'p[range]=1', `p${'[a]'.repeat(30)}=1`],
	}),
	casesOf({
		title: 'deepObject, an object or null',
		parameters: [parameter({ anyOf: [color, { type: 'null' }] }, deep)],
		accepted: [undefined, 'p[R]=1', 'p=', 'p=null'],
		refused: ['p[R]=x', 'p=x'],
	}),
	casesOf({
		title: 'deepObject, oneOf of two objects',
		parameters: [
			parameter(
				{
					oneOf: [
						{ type: 'object', required: ['eq'], properties: { eq: integer }, additionalProperties: false },
						{ type: 'object', required: ['gt'], properties: { gt: integer, lt: integer }, additionalProperties: false },
					],
				},
				deep,
			),
		],
		accepted: ['p[eq]=1', 'p[gt]=1', 'p[gt]=1&p[lt]=2'],
		refused: ['p[eq]=x', 'p[lt]=1', 'p[eq]=1&p[gt]=2'],
	}),
];

export const query = [arrays, objects, delimited, deepObjects].flat(2);
