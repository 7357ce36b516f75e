import { OBJECT_ID, type Schema } from './contract/operation.ts';
import type { Fault } from './faults.ts';
import { isSecret } from './secrets.ts';

/** Says of each fault which field it is in, what was given, and what was expected. */
export function explainFaults(faults: readonly Fault[]): string[] {
	const errors = faults.filter(({ severity }) => severity === 'Error');
	return [...new Set(withoutBranches(errors).map(explain))];
}

/** What each branch of a choice lacks is noise beside the sentence about the choice. */
function withoutBranches(faults: Fault[]): Fault[] {
	const choices = faults.filter(({ code }) => code === 'anyOf' || code === 'oneOf').map(({ cause }) => cause?.schemaPath ?? '');
	return faults.filter(({ cause }) => !choices.some((path) => cause?.schemaPath.startsWith(`${path}/`)));
}

function explain({ path, shown = path, code, message, given, cause }: Fault): string {
	const place = shown.join('.');
	if (code === 401) return 'the credential is missing or not valid.';
	if (code === 415) return contentTypeInWords(message, given);
	if (!cause)
		return code === 'required' ? 'body: nothing was given, an object was expected.' : `${place}: ${lowerFirst(message)}.`;
	const { params, data, parentSchema = {}, keyword } = cause;
	const unknown = params.additionalProperty ?? params.unevaluatedProperty;
	if (unknown !== undefined) return `${place}.${unknown}: this field is not known; leave it out.`;
	if (keyword === 'required' || keyword === 'dependentRequired') {
		const name = String(params.missingProperty);
		const schema = (parentSchema as Schema).properties?.[name];
		return `${place}.${name}: nothing was given, ${schema ? inWords(schema) : 'a value'} was expected.`;
	}
	if (keyword === 'uniqueItems') return `${place}: items ${params.j} and ${params.i} are the same, each must be different.`;
	const value = path.some(isSecret) && data !== undefined ? 'a value' : show(data);
	return `${place}: ${value} was given, ${inWords(parentSchema as Schema)} was expected.`;
}

function contentTypeInWords(message: string, given: string | undefined): string {
	const types = /^Supported content types: (.*)$/.exec(message)?.[1]?.replaceAll(',', ' or ');
	const expected = types ?? (message.startsWith('Boundary') ? 'one with a boundary' : 'no body');
	return `content-type: ${show(given)} was given, ${expected} was expected.`;
}

function inWords(schema: Schema): string {
	if (schema.const !== undefined) return JSON.stringify(schema.const);
	if (schema.enum) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`;
	const choices = schema.anyOf ?? schema.oneOf;
	if (choices) return [...new Set(choices.map(inWords))].join(' or ');
	const types = [schema.type ?? []].flat();
	if (types.includes('string')) return stringInWords(schema);
	if (types.includes('integer') || types.includes('number')) return numberInWords(schema, types.includes('integer'));
	if (types.includes('array')) return listInWords(schema);
	if (types.includes('object') || schema.properties) return objectInWords(schema);
	return { boolean: 'true or false', null: 'null' }[types[0] ?? ''] ?? 'another value';
}

function stringInWords({ minLength = 0, maxLength, pattern, format }: Schema): string {
	if (pattern === OBJECT_ID) return 'an id of 24 hexadecimal digits';
	const form = pattern ? ` that matches ${pattern}` : format ? ` in the form ${format}` : '';
	if (maxLength === undefined) return `a string${minLength > 0 ? ` of at least ${minLength} characters` : ''}${form}`;
	return minLength === maxLength
		? `a string of ${maxLength} characters${form}`
		: `a string of ${minLength} to ${maxLength} characters${form}`;
}

function numberInWords({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Schema, isWhole: boolean): string {
	const kind = isWhole ? 'a whole number' : 'a number';
	const step = multipleOf === undefined ? '' : ` in steps of ${multipleOf}`;
	if (minimum !== undefined && maximum !== undefined) return `${kind} from ${minimum} to ${maximum}${step}`;
	const low =
		minimum === undefined
			? typeof exclusiveMinimum === 'number'
				? ` above ${exclusiveMinimum}`
				: ''
			: ` of at least ${minimum}`;
	const high =
		maximum === undefined ? (typeof exclusiveMaximum === 'number' ? ` below ${exclusiveMaximum}` : '') : ` of at most ${maximum}`;
	return `${kind}${low}${high}${step}`;
}

function objectInWords({ minProperties, maxProperties }: Schema): string {
	if (typeof minProperties === 'number' && minProperties > 0) return `an object of at least ${minProperties} fields`;
	return maxProperties === undefined ? 'an object' : `an object of at most ${maxProperties} fields`;
}

function listInWords({ minItems = 0, maxItems }: Schema): string {
	if (maxItems === undefined) return minItems === 0 ? 'a list' : `a list of at least ${minItems} items`;
	return minItems === 0 ? `a list of at most ${maxItems} items` : `a list of ${minItems} to ${maxItems} items`;
}

/** What was given, cut short. What is in an object stays there: it may be a secret. */
function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length} items`;
	if (typeof value === 'object' && value !== null) return `an object of ${Object.keys(value).length} fields`;
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function lowerFirst(text: string): string {
	return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`.replace(/\.$/, '');
}
