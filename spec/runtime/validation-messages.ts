import { type DescribedSchema, describeSchema, describeValue } from './describe-schema.ts';
import { isSecretField } from './secrets.ts';

/** An error of a JSON Schema validator, like Ajv's `ErrorObject` with `verbose: true`. */
export interface Violation {
	keyword: string;
	params: Record<string, unknown>;
	data?: unknown;
	/** The schema that contains the keyword. */
	parentSchema?: object;
}

/** Why a part of a request is invalid, for programs. */
export type InvalidFieldCode =
	| 'missing'
	| 'unknown'
	| 'repeated'
	| 'wrong_type'
	| 'too_short'
	| 'too_long'
	| 'too_small'
	| 'too_large'
	| 'too_few'
	| 'too_many'
	| 'not_unique'
	| 'wrong_format'
	| 'not_allowed'
	| 'malformed'
	| 'mismatch'
	| 'not_future'
	| 'not_found'
	| 'taken'
	| 'wrong_content_type'
	| 'invalid';

/** One wrong part of a request: an item of `errors` in the body of a 400. */
export interface InvalidField {
	/**
	 * A JSON pointer (RFC 6901) that starts with the part of the request: `/body/title`, `/query/days`, `/path/id`,
	 * `/header/idempotency-key`. `/body` is the whole body.
	 */
	pointer: string;
	code: InvalidFieldCode;
}

/** A wrong part of a request, with a message for people: the field, the given value and the expected values. */
export interface Explanation extends InvalidField {
	message: string;
}

/** The code of each keyword of JSON Schema that restricts one value. */
const CODES: Readonly<Record<string, InvalidFieldCode>> = {
	type: 'wrong_type',
	minLength: 'too_short',
	maxLength: 'too_long',
	minimum: 'too_small',
	exclusiveMinimum: 'too_small',
	maximum: 'too_large',
	exclusiveMaximum: 'too_large',
	minItems: 'too_few',
	minProperties: 'too_few',
	maxItems: 'too_many',
	maxProperties: 'too_many',
	pattern: 'wrong_format',
	format: 'wrong_format',
	enum: 'not_allowed',
	const: 'not_allowed',
};

/**
 * Explains a violation of the contract.
 *
 * @param path The part of the request (`path`, `query`, `header`, `body`), then the names of the nested fields.
 */
export function explainViolation(path: readonly string[], { keyword, params, data, parentSchema = {} }: Violation): Explanation {
	const unknown = params.additionalProperty ?? params.unevaluatedProperty;
	if (unknown !== undefined) return unknownField(path, String(unknown));
	if (keyword === 'required' || keyword === 'dependentRequired')
		return missingField(path, String(params.missingProperty), parentSchema);
	if (keyword === 'uniqueItems') {
		const message = `${path.join('.')}: items ${params.j} and ${params.i} are equal, unique items were expected.`;
		return explanation(path, 'not_unique', message);
	}
	const schema = parentSchema as DescribedSchema;
	if (isRepeated(path, data, schema)) return repeatedParameter(path, (data as unknown[]).length);
	const code = isEmptyParameter(path, data) ? 'missing' : codeOf(keyword);
	return explanation(path, code, wrongValue(path.join('.'), describeGiven(path, data, schema), describeSchema(schema)));
}

function codeOf(keyword: string): InvalidFieldCode {
	return (Object.hasOwn(CODES, keyword) ? CODES[keyword] : undefined) ?? 'invalid';
}

function missingField(path: readonly string[], name: string, schema: object): Explanation {
	const place = [...path, name];
	return explanation(place, 'missing', wrongValue(place.join('.'), 'nothing', describeProperty(schema, name)));
}

/** A wrong part of a request. `path` is the part of the request, then the names of the nested fields. */
export function explanation(path: readonly string[], code: InvalidFieldCode, message: string): Explanation {
	return { pointer: pointerTo(path), code, message };
}

/** The JSON pointer to a part of a request. Header names are case-insensitive, and in lower case here. */
function pointerTo(path: readonly string[]): string {
	const pointer = path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
	return path[0] === 'header' ? pointer.toLowerCase() : pointer;
}

/** The message of a value that is not allowed. `given` and `expected` are descriptions of values. */
export function wrongValue(place: string, given: string, expected: string): string {
	return `${place}: ${given} was given, ${expected} was expected.`;
}

/** A field or parameter that is not in the contract. */
export function unknownField(path: readonly string[], name: string): Explanation {
	const kind = path[0] === 'body' ? 'field' : 'parameter';
	return explanation([...path, name], 'unknown', `${path.join('.')}.${name}: unknown ${kind}. Remove it.`);
}

/** A parameter or field of a form that is in the request more than once. */
export function repeatedParameter(path: readonly string[], times: number): Explanation {
	return explanation(path, 'repeated', `${path.join('.')}: ${times} values were given, one was expected.`);
}

/** A request with no body. */
export function missingBody(given: unknown = undefined): Explanation {
	const code = given === undefined ? 'missing' : 'wrong_type';
	return explanation(['body'], code, wrongValue('body', describeValue(given), 'an object'));
}

/** A request body of a type that the operation does not accept. */
export function wrongContentType(given: string | undefined, expected: string): Explanation {
	const message = wrongValue('content-type', describeValue(given), expected);
	return explanation(['header', 'content-type'], 'wrong_content_type', message);
}

/** A body that is not JSON. Leaves out the parser's message, which quotes the body. The parser does not always give a position. */
export function invalidJson({ message }: Error): Explanation {
	return explanation(['body'], 'malformed', describeJsonError(message));
}

function describeJsonError(message: string): string {
	if (message === 'Unexpected end of JSON input') return 'body: invalid JSON, it ends too early.';
	const position = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0];
	return position === undefined ? 'body: invalid JSON.' : `body: invalid JSON ${position}.`;
}

/** A form that cannot be parsed. */
export function unreadableForm(): Explanation {
	return explanation(['body'], 'malformed', wrongValue('body', 'an unreadable form', 'multipart/form-data'));
}

/** The message of a body over the size limit. */
export function bodyTooLarge(bytes: number): string {
	return `body: over ${bytes / 1_000_000} MB were given, at most ${bytes / 1_000_000} MB were expected.`;
}

/** The message of a path that is not in the contract. */
export function unknownPath(path: string): string {
	return wrongValue('path', describeValue(path), 'a path of the contract');
}

/** The message of a method that the path does not have. */
export function wrongMethod(method: string, allowed: readonly string[]): string {
	return wrongValue('method', method, allowed.filter((name) => name !== 'HEAD').join(' or '));
}

function describeProperty(schema: object, name: string): string {
	const property = (schema as { properties?: Record<string, DescribedSchema> }).properties?.[name];
	return property ? describeSchema(property) : 'a value';
}

function isRepeated([part]: readonly string[], data: unknown, { type }: DescribedSchema): boolean {
	return part === 'query' && Array.isArray(data) && ![type ?? []].flat().includes('array');
}

function isEmptyParameter([part]: readonly string[], data: unknown): boolean {
	return part !== 'body' && data === '';
}

function describeGiven(path: readonly string[], data: unknown, schema: DescribedSchema): string {
	if (isSecretField(schema, path) && data !== undefined) return 'a value';
	return describeValue(path[0] === 'body' ? data : parameterValue(data, schema));
}

/** Parameters are strings, which some validators convert. An empty one counts as missing, a numeric one as a number. */
function parameterValue(data: unknown, { type }: DescribedSchema): unknown {
	if (data === '') return undefined;
	const isNumeric = ['integer', 'number'].some((name) => [type ?? []].flat().includes(name));
	return isNumeric && typeof data === 'string' && /^-?\d+(?:\.\d+)?$/.test(data) ? Number(data) : data;
}
