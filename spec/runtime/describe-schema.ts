/** The keywords of a JSON Schema that an error message describes. */
export interface DescribedSchema {
	const?: unknown;
	enum?: readonly unknown[];
	anyOf?: readonly DescribedSchema[];
	oneOf?: readonly DescribedSchema[];
	type?: string | readonly string[];
	properties?: object;
	pattern?: string;
	format?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	/** A boolean in OpenAPI 3.0. */
	exclusiveMinimum?: number | boolean;
	exclusiveMaximum?: number | boolean;
	multipleOf?: number;
	minItems?: number;
	maxItems?: number;
	minProperties?: number;
	maxProperties?: number;
}

/** The pattern of a MongoDB ObjectId. */
const OBJECT_ID = '^[0-9a-fA-F]{24}$';

/** Describes the allowed values: `a string of 1 to 100 characters`, `an integer from 1 to 100`. */
export function describeSchema(schema: DescribedSchema): string {
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (schema.enum) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`;
	const choices = schema.anyOf ?? schema.oneOf;
	if (choices) return [...new Set(choices.map(describeSchema))].join(' or ');
	const types = [schema.type ?? []].flat();
	if (types.includes('string')) return describeString(schema);
	if (types.includes('integer') || types.includes('number')) return describeNumber(schema, types.includes('integer'));
	if (types.includes('array')) return describeArray(schema);
	if (types.includes('object') || schema.properties) return describeObject(schema);
	if (types.includes('boolean')) return 'true or false';
	return types.includes('null') ? 'null' : 'another value';
}

function describeString({ minLength = 0, maxLength, pattern, format }: DescribedSchema): string {
	if (pattern === OBJECT_ID) return 'an id of 24 hexadecimal digits';
	const form = pattern ? ` that matches ${pattern}` : format && format !== 'password' ? ` in the format ${format}` : '';
	if (maxLength === undefined) return `a string${minLength > 0 ? ` of at least ${count(minLength, 'character')}` : ''}${form}`;
	const length = minLength === maxLength ? count(maxLength, 'character') : `${minLength} to ${count(maxLength, 'character')}`;
	return `a string of ${length}${form}`;
}

function describeNumber(schema: DescribedSchema, isInteger: boolean): string {
	const { minimum, maximum, multipleOf } = schema;
	const kind = isInteger ? 'an integer' : 'a number';
	const step = multipleOf === undefined ? '' : ` in steps of ${multipleOf}`;
	if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}${step}`;
	return `${kind}${lowerBound(schema)}${upperBound(schema)}${step}`;
}

function lowerBound({ minimum, exclusiveMinimum }: DescribedSchema): string {
	if (minimum !== undefined) return ` of at least ${minimum}`;
	return typeof exclusiveMinimum === 'number' ? ` above ${exclusiveMinimum}` : '';
}

function upperBound({ maximum, exclusiveMaximum }: DescribedSchema): string {
	if (maximum !== undefined) return ` of at most ${maximum}`;
	return typeof exclusiveMaximum === 'number' ? ` below ${exclusiveMaximum}` : '';
}

function describeObject({ minProperties = 0, maxProperties }: DescribedSchema): string {
	if (minProperties > 0) return `an object of at least ${count(minProperties, 'field')}`;
	return maxProperties === undefined ? 'an object' : `an object of at most ${count(maxProperties, 'field')}`;
}

function describeArray({ minItems = 0, maxItems }: DescribedSchema): string {
	if (maxItems === undefined) return minItems === 0 ? 'an array' : `an array of at least ${count(minItems, 'item')}`;
	return minItems === 0
		? `an array of at most ${count(maxItems, 'item')}`
		: `an array of ${minItems} to ${count(maxItems, 'item')}`;
}

/** Maximum length of a value in an error message. */
const MAX_LENGTH = 60;

/** Describes a value in at most 60 characters, without the content of an object or array: it may be a secret. */
export function describeValue(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return `an array of ${count(value.length, 'item')}`;
	if (typeof value === 'object' && value !== null) return `an object of ${count(Object.keys(value).length, 'field')}`;
	const text = JSON.stringify(value) ?? String(value);
	return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 3)}…` : text;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
