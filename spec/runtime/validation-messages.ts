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

/**
 * The message of a violation: the field, the given value and the expected values.
 *
 * @param path The part of the request (`path`, `query`, `header`, `body`), then the names of the nested fields.
 */
export function explainViolation(path: readonly string[], { keyword, params, data, parentSchema = {} }: Violation): string {
	const place = path.join('.');
	const unknown = params.additionalProperty ?? params.unevaluatedProperty;
	if (unknown !== undefined) return unknownField(path, String(unknown));
	if (keyword === 'required' || keyword === 'dependentRequired') {
		const name = String(params.missingProperty);
		return wrongValue(`${place}.${name}`, 'nothing', describeProperty(parentSchema, name));
	}
	if (keyword === 'uniqueItems') return `${place}: items ${params.j} and ${params.i} are equal, unique items were expected.`;
	const schema = parentSchema as DescribedSchema;
	if (isRepeated(path, data, schema)) return repeatedParameter(place, (data as unknown[]).length);
	return wrongValue(place, describeGiven(path, data, schema), describeSchema(schema));
}

/** A value that is not allowed. `given` and `expected` are descriptions of values. */
export function wrongValue(place: string, given: string, expected: string): string {
	return `${place}: ${given} was given, ${expected} was expected.`;
}

/** A field or parameter that is not in the contract. */
export function unknownField(path: readonly string[], name: string): string {
	return `${path.join('.')}.${name}: unknown ${path[0] === 'body' ? 'field' : 'parameter'}. Remove it.`;
}

/** A parameter that is in the request more than once. */
export function repeatedParameter(place: string, times: number): string {
	return `${place}: ${times} values were given, one was expected.`;
}

/** A request with no body. */
export function missingBody(given: unknown = undefined): string {
	return wrongValue('body', describeValue(given), 'an object');
}

/** A request body of a type that the operation does not accept. */
export function wrongContentType(given: string | undefined, expected: string): string {
	return wrongValue('content-type', describeValue(given), expected);
}

/** A body that is not JSON. Leaves out the parser's message, which quotes the body. The parser does not always give a position. */
export function invalidJson({ message }: Error): string {
	if (message === 'Unexpected end of JSON input') return 'body: invalid JSON, it ends too early.';
	const position = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message)?.[0];
	return position === undefined ? 'body: invalid JSON.' : `body: invalid JSON ${position}.`;
}

/** A form that cannot be parsed. */
export function unreadableForm(): string {
	return wrongValue('body', 'an unreadable form', 'multipart/form-data');
}

/** A body over the size limit. */
export function bodyTooLarge(bytes: number): string {
	return `body: over ${bytes / 1_000_000} MB were given, at most ${bytes / 1_000_000} MB were expected.`;
}

/** A path that is not in the contract. */
export function unknownPath(path: string): string {
	return wrongValue('path', describeValue(path), 'a path of the contract');
}

/** A method that the path does not have. */
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
