/** Documents with one kind of problem each. `#!` ends each line that has a problem. */
export interface BrokenDocument {
	name: string;
	text: string;
	/** The messages, one for each marked line. */
	messages: RegExp[];
	/** The extension of the file, if it is not YAML. */
	extension?: string;
}

const INFO = `info: {title: Broken, version: '1'}`;
const V30 = `openapi: 3.0.3\n${INFO}\n`;
const V31 = `openapi: 3.1.0\n${INFO}\n`;
const V20 = `swagger: '2.0'\n${INFO}\n`;
const OK = `responses: {200: {description: OK}}`;
const PATHS = `paths: {/a: {get: {${OK}}}}\n`;

/** A document with one operation, with more keys in it. */
const operation = (keys: string, path = '/a', head = V31): string => `${head}paths:
  ${path}:
    get:
      ${OK}
${indent(keys, 6)}`;

const parameter = (keys: string, head = V31): string => operation(`parameters:\n  - name: p\n${indent(keys, 4)}`, '/a', head);

/** A document with one schema. */
const schema = (keywords: string, head = V31): string =>
	`${head}${PATHS}components:\n  schemas:\n    Pet:\n${indent(keywords, 6)}`;

const response = (content: string, head = V31): string => `${head}paths:
  /a:
    get:
      responses:
        200:
          description: OK
          content:
${indent(content, 12)}`;

const body = (content: string): string => `${V31}paths:
  /a:
    post:
      ${OK}
      requestBody:
        content:
${indent(content, 10)}`;

function indent(text: string, spaces: number): string {
	return text
		.trim()
		.split('\n')
		.map((line) => ' '.repeat(spaces) + line)
		.join('\n');
}

export const BROKEN_EXAMPLES: BrokenDocument[] = [
	{
		name: 'a parameter example',
		text: parameter('in: query\nschema: {type: integer}\nexample: many #!'),
		messages: [/ example: GET \/a: parameters\.0\.example: "many" was given, an integer was expected\. Fix: /],
	},
	{
		name: 'parameter examples, all of them',
		text: parameter(`in: query
schema: {type: integer}
examples:
  few: {value: 1}
  many:
    value: many #!
  more:
    value: true #!`),
		messages: [/examples\.many\.value: "many" was given/, /examples\.more\.value: true was given/],
	},
	{
		name: 'the example and the default in the schema of a parameter',
		text: parameter('in: query\nschema:\n  type: integer\n  example: x #!\n  default: y #!'),
		messages: [/schema\.example: "x" was given/, /schema\.default: "y" was given/],
	},
	{
		name: 'the default of a Swagger parameter',
		text: operation('parameters:\n  - name: p\n    in: query\n    type: integer\n    default: x #!', '/a', V20),
		messages: [/parameters\.0\.default: "x" was given, an integer was expected/],
	},
	{
		name: 'a header example',
		text: `${V31}paths:
  /a:
    get:
      responses:
        200:
          description: OK
          headers:
            X-Count:
              schema: {type: integer}
              example: many #!`,
		messages: [/headers\.X-Count\.example: "many" was given/],
	},
	{
		name: 'schema examples, in properties and deep',
		text: schema(`type: object
properties:
  name: {type: string}
  tags:
    type: array
    items:
      type: integer
      examples: [1, x] #!
      default: y #!
example:
  name: 7 #!
  tags:
    - 1
    - two #!`),
		messages: [
			/components\.schemas\.Pet\.properties\.tags\.items\.examples\.1: "x"/,
			/items\.default: "y"/,
			/Pet\.example\.name: 7 was given, a string was expected/,
			/Pet\.example\.tags\.1: "two"/,
		],
	},
	{
		name: 'every fault of a response example',
		text: response(`application/json:
  schema:
    type: object
    required: [id]
    additionalProperties: false
    properties: {id: {type: integer}, name: {type: string}}
  examples:
    one:
      value: {id: 1}
    two:
      value: #!
        name: 2 #!
        other: 3 #!`),
		messages: [
			/GET \/a: responses\.200\.content\.application\/json\.examples\.two\.value: id: nothing was given, an integer was expected/,
			/two\.value\.name: 2 was given/,
			/two\.value\.other: unknown field\. Remove it\./,
		],
	},
	{
		name: 'request examples',
		text: body(`application/json:
  schema: {$ref: '#/components/schemas/Pet'}
  examples:
    first:
      value: {id: 1}
    second:
      value: {id: x} #!
    third:
      $ref: '#/components/examples/Third'`).concat(`
components:
  schemas:
    Pet: {type: object, properties: {id: {type: integer}}}
  examples:
    Third:
      value:
        id: y #!`),
		messages: [
			/POST \/a: requestBody\.content\.application\/json\.examples\.second\.value\.id: "x"/,
			/components\.examples\.Third\.value\.id: "y"/,
		],
	},
	{
		name: 'examples of forms',
		text: body(`application/x-www-form-urlencoded:
  schema: &form {type: object, properties: {age: {type: integer}}}
  examples:
    text:
      value: age=old #!
    object:
      value: {age: older} #!
multipart/form-data:
  schema: *form
  example: {age: oldest} #!`),
		messages: [
			/examples\.text\.value\.age: "old" was given, an integer was expected/,
			/value\.age: "older"/,
			/example\.age: "oldest"/,
		],
	},
	{
		name: 'an example of text',
		text: response('text/plain:\n  schema: {type: string, maxLength: 2}\n  example: long #!'),
		messages: [/example: "long" was given/],
	},
	{
		name: 'the example of a Swagger response',
		text: `${V20}paths:
  /a:
    get:
      responses:
        200:
          description: OK
          schema: {type: object, properties: {id: {type: integer}}}
          examples:
            application/json:
              id: x #!`,
		messages: [/responses\.200\.examples\.application\/json\.id: "x"/],
	},
	{
		name: 'a read-only property in a closed request',
		text: body(`application/json:
  schema:
    type: object
    additionalProperties: false
    properties: {id: {type: integer, readOnly: true}}
  example:
    id: 1 #!`),
		messages: [/example\.id: unknown field/],
	},
	{
		name: 'an example below an anchor, at the anchor',
		text: response(`application/json:
  schema: {type: object, properties: {id: {type: integer}}}
  examples:
    one: &one
      value:
        id: x #!
    two: *one
    three:
      <<: *one`),
		messages: [/examples\.one\.value\.id: "x"/],
	},
];

export const BROKEN_OPERATIONS: BrokenDocument[] = [
	{
		name: 'an operation without responses',
		text: `${V30}paths:\n  /a:\n    get: #!\n      summary: A`,
		messages: [/ required: GET \/a: "responses" was not given; .* Fix: add "responses"/],
	},
	{
		name: 'misspelled keys',
		text: `${V31}serverz: [] #!\npaths:\n  /a:\n    gett: {} #!\n    get:\n      respones: {200: {description: OK}} #!\n      x-own: 1`,
		messages: [
			/ key: serverz: .* Fix: write "servers"/,
			/ key: paths\.\/a\.gett: .* Fix: write "get"|Fix: remove it/,
			/respones: .*Fix: write "responses"/,
		],
	},
	{
		name: 'a key of another object',
		text: operation('deprecated: true\nnonsense: 1 #!'),
		messages: [/ key: GET \/a: nonsense: this key was given; expected .* Fix: remove it, or start its name with "x-"/],
	},
	{
		name: 'missing required keys',
		text: `openapi: 3.1.0\ninfo: #!\n  title: A\npaths:\n  /a:\n    get:\n      responses:\n        200: {} #!`,
		messages: [/ required: info: "version" was not given/, /responses\.200: "description" was not given/],
	},
	{
		name: 'values of another type',
		text: `openapi: 3.1.0\ninfo:\n  title: A\n  version: 1 #!\npaths:\n  /a:\n    get:\n      ${OK}\n      deprecated: 'true' #!\n      tags: a #!\n      parameters: {} #!`,
		messages: [
			/ type: info\.version: 1 was given; expected a string\. Fix: write it in quotes: "1"/,
			/deprecated: "true" was given; expected true or false\. Fix: write it without quotes: true/,
			/tags: "a" was given; expected a list of strings/,
			/parameters: an object was given; expected a list/,
		],
	},
	{
		name: 'two operations with the same operationId',
		text: `${V31}paths:\n  /a:\n    get:\n      operationId: a\n      ${OK}\n    post:\n      operationId: a #!\n      ${OK}`,
		messages: [/ operation: a: operationId: "a" was given, which is that of the operation in .*:6; .* Fix: rename one/],
	},
	{
		name: 'equal paths',
		text: `${V31}paths:
  /a/{x}: &item
    parameters: [{name: x, in: path, required: true, schema: {type: string}}]
    get: {${OK}}
  /a/{y}: #!
    parameters: [{name: y, in: path, required: true, schema: {type: string}}]
    post: {${OK}}`,
		messages: [/ path: paths\.\/a\/\{y\}: .* the same requests as "\/a\/\{x\}"; .* Fix: merge them/],
	},
	{
		name: 'invalid paths',
		text: `${V31}paths:\n  pets: {get: {${OK}}} #!\n  /b?c=1: {get: {${OK}}} #!\n  /c/{d: {get: {${OK}}} #!`,
		messages: [/"pets" was given; expected a path that starts with a slash\. Fix: write "\/pets"/, /without query/, /braces/],
	},
	{
		name: 'invalid statuses',
		text: `${V31}paths:\n  /a:\n    get:\n      responses:\n        2000: {description: A} #!\n        2xxx: {description: A} #!\n        4xx: {description: A} #!\n        default: {description: A}`,
		messages: [/ response: .*"2000" was given; expected a status from 100 to 599/, /"2xxx"/, /"4xx".*Fix: write "4XX"/],
	},
	{
		name: 'no status',
		text: `${V31}paths:\n  /a:\n    get:\n      responses: {} #!`,
		messages: [/no response was given/],
	},
	{
		name: 'media types that are none',
		text: response('json: #!\n  schema: {type: string}'),
		messages: [/ media-type: .*"json" was given; .* Fix: write "application\/json"/],
	},
	{
		name: 'media types of Swagger that are none',
		text: `${V20}produces:\n  - json #!\n${PATHS}`,
		messages: [/ media-type: produces\.0: "json" was given/],
	},
	{
		name: 'unknown security schemes',
		text: `${V31}security:\n  - tokn: [] #!\n${PATHS}components:\n  securitySchemes:\n    token: {type: http, scheme: bearer}`,
		messages: [/ security: security\.0\.tokn: "tokn" was given; expected token\. Fix: write "token"/],
	},
	{
		name: 'invalid security schemes',
		text: `${V31}${PATHS}components:
  securitySchemes:
    a: {type: apikey, name: k, in: header} #!
    b: {type: apiKey, name: k, in: body} #!
    c: {type: http} #!`,
		messages: [
			/type: "apikey" was given; .* Fix: write "apiKey"/,
			/in: "body" was given; expected query, header, cookie/,
			/"scheme" was not given/,
		],
	},
	{
		name: 'server variables without a default, or with another one',
		text: `${V31}servers:
  - url: https://{a}.test/{b}/{c} #!
    variables:
      a: {enum: [x]} #!
      b:
        enum: [x, y]
        default: z #!
${PATHS}`,
		messages: [
			/ server: .*a variable c/,
			/ required: servers\.0\.variables\.a: "default" was not given/,
			/b\.default: "z" was given; expected x, y/,
		],
	},
	{
		name: 'a link to no operation',
		text: `${V31}paths:
  /a:
    get:
      operationId: readPet
      responses:
        200:
          description: OK
          links:
            next:
              operationId: readPets #!`,
		messages: [/"readPets" was given; .* Fix: write "readPet"/],
	},
	{
		name: 'two tags with the same name',
		text: `${V31}tags:\n  - name: a\n  - name: a #!\n${PATHS}`,
		messages: [/ tag: tags\.1\.name: "a" was given twice/],
	},
];

export const BROKEN_PARAMETERS: BrokenDocument[] = [
	{
		name: 'a parameter of the path that is not declared',
		text: operation('summary: A', '/a/{id}').replace('/a/{id}:', '/a/{id}: #!'),
		messages: [/ parameter: paths\.\/a\/\{id\}: nothing was given for \{id\} of the path; .* Fix: add/],
	},
	{
		name: 'a path parameter that one operation lacks',
		text: `${V31}paths:
  /a/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      ${OK}
    post: #!
      ${OK}`,
		messages: [/ parameter: POST \/a\/\{id\}: nothing was given for \{id\}/],
	},
	{
		name: 'a path parameter that is not in the path',
		text: operation('parameters:\n  - {name: id, in: path, required: true, schema: {type: string}} #!'),
		messages: [/"id" was given; expected no path parameter, as in \/a\. Fix: add \{id\} to the path/],
	},
	{
		name: 'a path parameter that is not required',
		text: operation('parameters:\n  - name: id #!\n    in: path\n    schema: {type: string}', '/a/{id}'),
		messages: [/required: nothing was given for the path parameter id; expected true\. Fix: write "required: true"/],
	},
	{
		name: 'an unknown location',
		text: parameter('in: querry #!\nschema: {type: string}'),
		messages: [
			/ parameter: GET \/a: parameters\.0\.in: "querry" was given; expected path, query, header, cookie\. Fix: write "query"/,
		],
	},
	{
		name: 'an unknown style',
		text: parameter('in: query\nstyle: fom #!\nschema: {type: string}'),
		messages: [/style: "fom" was given; expected form, .* Fix: write "form"/],
	},
	{
		name: 'a style of another location',
		text: parameter('in: query\nstyle: matrix #!\nschema: {type: string}'),
		messages: [/style: "matrix" was given; expected form, spaceDelimited, pipeDelimited, deepObject in the query/],
	},
	{
		name: 'the same parameter twice',
		text: operation(`parameters:
  - {name: p, in: query, schema: {type: string}}
  - {name: P, in: query, schema: {type: string}}
  - {name: p, in: query, schema: {type: string}} #!
  - {name: X-A, in: header, schema: {type: string}}
  - {name: x-a, in: header, schema: {type: string}} #!`),
		messages: [/the query parameter p was given twice, first in line 8/, /the header parameter x-a was given twice/],
	},
	{
		name: 'a parameter without a schema',
		text: parameter('in: query').replace('- name: p', '- name: p #!'),
		messages: [/no schema was given; expected schema or content\. Fix: add "schema"/],
	},
	{
		name: 'a Swagger parameter without a type',
		text: `${V20}paths:\n  /a:\n    get:\n      ${OK}\n      parameters:\n        - {name: p, in: query} #!`,
		messages: [/no type was given/],
	},
];

export const BROKEN_SCHEMAS: BrokenDocument[] = [
	{
		name: 'limits in the wrong order',
		text: schema(`properties:
  a: {type: integer, minimum: 2, maximum: 1} #!
  b: {type: string, minLength: 2, maxLength: 1} #!
  c: {type: array, items: {}, minItems: 2, maxItems: 1} #!
  d: {type: object, minProperties: 2, maxProperties: 1} #!`),
		messages: [
			/ schema: components\.schemas\.Pet\.properties\.a\.minimum: minimum: 2 was given; expected at most maximum, 1\. Fix: /,
			/minLength: 2/,
			/minItems: 2/,
			/minProperties: 2/,
		],
	},
	{
		name: 'an unknown type',
		text: schema('type: strng #!'),
		messages: [/Pet\.type: "strng" was given; expected array, boolean, .* Fix: write "string"/],
	},
	{
		name: 'a list of types in 3.0',
		text: schema('type: [string, "null"] #!', V30),
		messages: [/\["string","null"\] was given; expected one type\. Fix: .*nullable/],
	},
	{
		name: 'an invalid pattern',
		text: schema(`type: string\npattern: '[a-' #!`),
		messages: [/pattern: "\[a-" was given; expected a regular expression .* Fix: correct it: Invalid regular expression/],
	},
	{
		name: 'enum values of another type',
		text: schema('type: string\nenum:\n  - a\n  - 1 #!'),
		messages: [/enum\.1: 1 was given; expected a value of the type string\. Fix: write it in quotes: "1"/],
	},
	{
		name: 'an empty enum',
		text: schema('type: string\nenum: [] #!'),
		messages: [/enum: an empty list was given; expected a list of at least one value/],
	},
	{
		name: 'an empty anyOf',
		text: schema('type: string\nanyOf: [] #!'),
		messages: [/anyOf: an empty list was given; expected at least one schema\. Fix: add one, or remove "anyOf"/],
	},
	{
		name: 'required properties that are forbidden',
		text: schema('type: object\nadditionalProperties: false\nproperties: {name: {type: string}}\nrequired:\n  - nam #!'),
		messages: [/required\.0: "nam" was given; expected a property, .* Fix: write "name"/],
	},
	{
		name: 'required as a flag of a property',
		text: schema('type: object\nproperties:\n  a:\n    type: string\n    required: true #!'),
		messages: [/required: true was given; expected a list of different property names\. Fix: list the names/],
	},
	{
		name: 'limits that are not numbers',
		text: schema(`type: string\nminLength: '1' #!\nmaxLength: -1 #!`),
		messages: [
			/minLength: "1" was given; .* Fix: write it without quotes: 1/,
			/maxLength: -1 was given; expected a whole number of 0 or more/,
		],
	},
	{
		name: 'an exclusive limit of 3.0 in 3.1',
		text: schema('type: integer\nminimum: 1\nexclusiveMinimum: true #!'),
		messages: [/exclusiveMinimum: true was given; expected a number/],
	},
	{
		name: 'an exclusive limit of 3.1 in 3.0',
		text: schema('type: integer\nexclusiveMinimum: 1 #!', V30),
		messages: [/exclusiveMinimum: 1 was given; expected true or false/],
	},
	{
		name: 'nullable in 3.1',
		text: schema('type: string\nnullable: true #!'),
		messages: [/"nullable" was given, a keyword of OpenAPI 3\.0; .* Fix: add 'null' to the type/],
	},
	{
		name: 'keywords of 3.1 in 3.0',
		text: schema('type: string\nconst: a #!', V30),
		messages: [/"const" was given, a keyword of OpenAPI 3\.1; .* Fix: use "enum" with one value/],
	},
	{
		name: 'a misspelled keyword, where others are allowed',
		text: schema('type: object\npropertys: {} #!\nunit: m'),
		messages: [/Pet\.propertys: the keyword "propertys" was given; .* Fix: write "properties"/],
	},
	{
		name: 'an array without items in 3.0',
		text: schema('type: array', V30).replace('Pet:', 'Pet: #!'),
		messages: [/no items were given; .* Fix: add "items"/],
	},
	{
		name: 'a list of item schemas',
		text: schema('type: array\nitems: [{type: string}] #!'),
		messages: [/items: .* was given; expected an object/],
	},
	{
		name: 'a discriminator without its target',
		text: schema(`oneOf: [{$ref: '#/components/schemas/Dog'}]
discriminator:
  propertyName: kind
  mapping:
    dog: Dog
    cat: '#/components/schemas/Cat' #!
    bird: Brd #!`).concat('\n    Dog: {type: object}\n    Bird: {type: object}'),
		messages: [
			/mapping\.cat: "#\/components\/schemas\/Cat" was given, which does not exist/,
			/mapping\.bird: "Brd" .* Fix: write "#\/components\/schemas\/Bird"/,
		],
	},
];

export const BROKEN_TEXTS: BrokenDocument[] = [
	{
		name: 'references without a target, all of them',
		text: schema(`properties:
  a: {$ref: '#/components/schemas/Pett'} #!
  b: {$ref: '#/components/schemas/Pt'} #!
  c: {$ref: '#/nothing/at/all'} #!`),
		messages: [
			/ reference: components\.schemas\.Pet\.properties\.a\.\$ref: "#\/components\/schemas\/Pett" was given, .* Fix: write "#\/components\/schemas\/Pet"/,
			/schemas\/Pt" was given/,
			/"#\/nothing\/at\/all" was given/,
		],
	},
	{
		name: 'a reference to a missing file',
		text: schema('$ref: nowhere.yaml#/Pet #!'),
		messages: [
			/ reference: components\.schemas\.Pet\.\$ref: "nowhere\.yaml#\/Pet" was given; .*nowhere\.yaml: the file does not exist/,
		],
	},
	{
		name: 'references that lead back to themselves',
		text: `${V31}${PATHS}components:\n  schemas:\n    A: {$ref: '#/components/schemas/B'} #!\n    B: {$ref: '#/components/schemas/A'}`,
		messages: [/components\.schemas\.A\.\$ref: .* leads back to itself\. Fix: replace one/],
	},
	{
		name: 'a schema that is a part of itself',
		text: schema('allOf: [{$ref: "#/components/schemas/Other"}]\nproperties: {a: {readOnly: true}}\nexample: {}')
			.replace('Pet:', 'Pet: #!')
			.concat('\n    Other: {oneOf: [{$ref: "#/components/schemas/Pet"}]}'),
		messages: [/ schema: components\.schemas\.Pet: the schema is a part of itself; expected an end\. Fix: /],
	},
	{
		name: 'a reference through itself',
		text: `${V31}${PATHS}components:\n  $ref: '#/components/a/b' #!\n`,
		messages: [/ reference: components\.\$ref: "#\/components\/a\/b" was given, which does not exist/],
	},
	{
		name: 'the same key twice in YAML',
		text: `${V31}${PATHS}x-a: 1\nx-a: 2 #!`,
		messages: [/ syntax: x-a: the key was given twice, first in line 4; expected once\. Fix: /],
	},
	{
		name: 'YAML that cannot be parsed',
		text: `${V31}paths: {\n  a: [}`,
		messages: [/:4: syntax: /, /:5: syntax: /],
	},
	{ name: 'an empty document', text: '\n', messages: [/:1: (?:openapi|syntax): /] },
	{ name: 'a document that is a list', text: '- a\n', messages: [/:1: openapi: \["a"\] was given; expected an object/] },
	{
		name: 'an unknown version',
		text: 'openapi: 4.0.0 #!\n',
		messages: [/openapi: "4\.0\.0" was given; expected openapi 3\.0 or 3\.1/],
	},
	{
		name: 'a version that is a number',
		text: `openapi: 3.1 #!\n${INFO}\n`,
		messages: [/openapi: 3\.1 was given; .* Fix: write it in quotes: "3\.1"/],
	},
];
